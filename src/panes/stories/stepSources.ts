// The sources of what a step shows: of the records in its picture, or of the numbers of its what-if.
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Details, Source } from '../../model/details.ts';
import { applyFilter } from '../../model/filter.ts';
import type { Choices } from '../../state/choices.ts';
import { loadDetails } from '../load.ts';
import { loadModel, loadScenario, loadWhatIf } from '../whatIf/loadWhatIf.ts';
import { honestyOf } from '../../scenario/honesty.ts';

/** By publisher and title. @throws DataError where the files do not come */
export async function loadStepSources(atlas: Atlas, choices: Choices): Promise<readonly Source[]> {
  const found =
    choices.view === 'what-if' ? await whatIfSources(choices) : recordSources(atlas, choices, await loadDetails());
  return [...found].sort(
    (a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'),
  );
}

async function whatIfSources({ scenarios, model }: Choices): Promise<readonly Source[]> {
  const [data, shipped] = await Promise.all([loadWhatIf(), Promise.all(scenarios.map(loadScenario))]);
  const ground = await loadModel(shipped[0]?.model ?? model ?? 'all');
  const parameters = shipped.flatMap((each) => each.parameters);
  const { sources } = honestyOf(ground, data.production.provenance, undefined, parameters);
  const ids = new Set([...sources, ...shipped.flatMap((each) => each.sources)]);
  return [...ids].flatMap((id) => data.sources[id] ?? []);
}

function recordSources(atlas: Atlas, { filter, depth }: Choices, details: Details): readonly Source[] {
  const shown = applyFilter(atlas, filter);
  const [table, id = ''] = depth?.split('/') ?? [];
  const relations = shown.relations.filter((row) => isAt(table, id, row));
  const programs = shown.programs.filter(
    (row) =>
      depth === null ||
      depth === 'whole' ||
      (table === 'programs' && row.id === id) ||
      (table === 'families' && atlas.familyOfProgram.get(row.id) === id) ||
      relations.some((relation) => relation.program === row.id),
  );
  const own = table && table !== 'families' && id !== '' ? [details.records[table as 'programs']?.[id]] : [];
  const rows = [
    ...own,
    ...programs.map((row) => details.records.programs[row.id]),
    ...relations.map((row) => details.records.relations[row.id]),
  ];
  const ids = new Set(rows.flatMap((row) => row?.sources ?? []));
  return [...ids].flatMap((source) => details.sources[source] ?? []);

  function isAt(at: string | undefined, key: string, row: (typeof shown.relations)[number]): boolean {
    if (at === undefined || at === 'whole' || at === 'chain') return true;
    if (at === 'programs') return row.program === key;
    if (at === 'families') return atlas.familyOfRelation.get(row.id) === key;
    if (at === 'components') return row.component === key;
    if (at === 'agreements') return row.agreement === key;
    return row.source.id === key || row.target.id === key;
  }
}
