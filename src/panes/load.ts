// Fetches the compiled data. A failure carries the file's name and the reason, so that the page can say both.
import type { AtlasData } from '../model/atlas.ts';
import { DataError } from '../model/dataError.ts';
import type { Details } from '../model/details.ts';
import type { Positions } from '../layout/network/placeForce.ts';
import { parseGeography, type CountryShape } from '../model/geography.ts';
import { parseAtlas } from '../model/parseAtlas.ts';
import { parseProvinces, type Provinces } from '../model/provinces.ts';
import type { Spellings } from '../model/search.ts';

export const coreFile = 'data/core.json';
export const landFile = 'data/land-110m.json';
const fineLandFile = 'data/land-50m.json';
const provincesFile = 'data/provinces.json';
const detailTables = ['organizations', 'sites', 'programs', 'agreements', 'components', 'relations', 'events'] as const;

export async function loadCore(): Promise<{ readonly data: AtlasData; readonly shapes: readonly CountryShape[] }> {
  const [core, land] = await Promise.all([fetchJson(coreFile), fetchJson(landFile)]);
  let shapes: readonly CountryShape[] | undefined;
  return {
    data: parseAtlas(coreFile, core),
    /** Made when they are first asked for: not every picture is a map. */
    get shapes() {
      return (shapes ??= parseGeography(landFile, land));
    },
  };
}

/** Finer outlines, for when one is near. */
export async function loadFineShapes(): Promise<readonly CountryShape[]> {
  return parseGeography(fineLandFile, await fetchJson(fineLandFile));
}

/** States and prefectures with their outlines. */
export async function loadProvinces(): Promise<Provinces> {
  return parseProvinces(provincesFile, await fetchJson(provincesFile));
}

let details: Promise<Details> | undefined;

/** Fetched once for all who ask; a failure can be tried again. */
export function loadDetails(): Promise<Details> {
  details ??= fetchDetails().catch((error: unknown) => {
    details = undefined;
    throw error;
  });
  return details;
}

async function fetchDetails(): Promise<Details> {
  const [figures, openQuestions, series, sources, ...tables] = await Promise.all([
    fetchRows('data/details/figures.json', true),
    fetchRows('data/details/open-questions.json', true),
    fetchRows('data/details/series.json', true),
    fetchRows('data/sources.json', false),
    ...detailTables.map((table) => fetchRows(`data/details/${table}.json`, false)),
  ]);
  const records = Object.fromEntries(detailTables.map((table, index) => [table, tables[index]]));
  return { records, figures, openQuestions, series, sources } as unknown as Details;
}

/** A list of rows, or rows by id: a foreign file in their place ends in a message, never in an empty panel. */
async function fetchRows(file: string, isList: boolean): Promise<object> {
  const rows = await fetchJson(file);
  if (typeof rows === 'object' && rows !== null && Array.isArray(rows) === isList) return rows;
  throw new DataError(file, '(the whole file)', isList ? 'no list of rows' : 'no rows by id');
}

/** Where each node of the network stands by its ties. */
export async function loadPositions(): Promise<Positions> {
  return (await fetchRows('data/network.json', false)) as Positions;
}

/** Aliases and readings, for search. */
export async function loadSpellings(): Promise<readonly Spellings[]> {
  return (await fetchJson('data/search.json')) as readonly Spellings[];
}

/** Files that the page brings within itself; they are not fetched. */
const carried = new Map<string, () => Promise<unknown>>();

/** From now on the file is what `read` gives, for a page that must ask nobody (an embed, the offline file). */
export function carryFile(file: string, read: () => Promise<unknown>): void {
  carried.set(file, read);
}

let isAlone = false;

/** From now on nothing but what is carried is there: a page that must ask nobody says so for the rest. */
export function fetchNothing(): void {
  isAlone = true;
}

/** @throws DataError naming the file, and what the network or the parser said. */
export async function fetchJson(file: string): Promise<unknown> {
  const own = carried.get(file);
  if (own) return own();
  if (isAlone) throw new DataError(file, '(not carried)', 'this page brings its data within, without this file');
  let response: Response;
  try {
    response = await fetch(`./${file}`);
  } catch (error) {
    throw new DataError(file, '(not fetched)', (error as Error).message);
  }
  if (!response.ok) throw new DataError(file, '(not fetched)', `the server answers ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new DataError(file, '(the whole file)', `no JSON: ${(error as Error).message}`);
  }
}
