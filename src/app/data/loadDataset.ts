// Fetches what the page about the data shows. What each source supports comes only when somebody asks.
import { DataError } from '../../model/dataError.ts';
import type { Changes, Coverage, Exception, Support } from '../../model/dataset.ts';
import type { OpenQuestion, Series, Source } from '../../model/details.ts';
import { fetchJson } from '../../panes/load.ts';

export interface Dataset {
  readonly coverage: Coverage;
  readonly changes: Changes;
  readonly questions: readonly OpenQuestion[];
  readonly exceptions: readonly Exception[];
  readonly series: readonly Series[];
  readonly sources: Readonly<Record<string, Source>>;
}

const known = new Map<string, Promise<unknown>>();

/** Each file once; a failure is not remembered, so that one can try again. */
function fetchOnce<T>(file: string, isRight: (json: object) => boolean): Promise<T> {
  const found = known.get(file) ?? fetchChecked(file, isRight);
  known.set(file, found);
  found.catch(() => known.delete(file));
  return found as Promise<T>;
}

/** A foreign file in its place ends in a message, never in a blank page. */
async function fetchChecked(file: string, isRight: (json: object) => boolean): Promise<unknown> {
  const json = await fetchJson(file);
  if (typeof json === 'object' && json !== null && isRight(json)) return json;
  throw new DataError(file, '(the whole file)', 'not what this page expects there');
}

export async function loadDataset(): Promise<Dataset> {
  const [coverage, changes, questions, exceptions, series, sources] = await Promise.all([
    fetchOnce<Coverage>('data/coverage.json', (json) => 'programmes' in json && 'sources' in json && 'counts' in json),
    fetchOnce<Changes>('data/changes.json', (json) => 'versions' in json && 'corrections' in json),
    fetchOnce<OpenQuestion[]>('data/details/open-questions.json', Array.isArray),
    fetchOnce<Exception[]>('data/details/exceptions.json', Array.isArray),
    fetchOnce<Series[]>('data/details/series.json', Array.isArray),
    fetchOnce<Record<string, Source>>('data/sources.json', (json) => !Array.isArray(json)),
  ]);
  return { coverage, changes, questions, exceptions, series, sources };
}

/** @throws DataError */
export const loadSupport = (): Promise<Support> =>
  fetchOnce<Support>('data/support.json', (json) => !Array.isArray(json));
