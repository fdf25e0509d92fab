// The addresses of worked questions and published views, read as the app reads them: every parameter and every id in them means
// something.
import { knownIdsOf } from '../../src/panes/knownIds.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { indexAtlas } from '../../src/model/atlasIndex.ts';
import { readAddress, writeAddress, type AddressNote } from '../../src/state/address.ts';
import { defaultChoices, type KnownIds } from '../../src/state/choices.ts';
import { closest } from './closest.ts';
import { compileCore, type DataVersion } from './compileCore.ts';
import type { Finding } from './finding.ts';
import { columnSet, rowsOf, type Tables } from './table.ts';

/** Parameters that are the reader's own, and so no part of a question or view. */
const own = ['lang', 'theme'];
const lang: Lang = 'en';
/** The model that holds all others. */
const allModels = 'all';
const places = [
  { table: 'questions', column: 'address' },
  { table: 'views', column: 'query' },
] as const;

/** What an address may name: as the app knows it, and the scenarios and production models besides. */
interface Known {
  readonly ids: KnownIds;
  readonly scenarios: ReadonlySet<string>;
  readonly models: ReadonlySet<string>;
}

/**
 * @param scenarios ids of the shipped scenarios
 * @param isSound nothing else is wrong with the tables, so that what an address may name can be known
 */
export function checkQueries(
  tables: Tables,
  version: DataVersion,
  scenarios: ReadonlySet<string>,
  isSound: boolean,
): Finding[] {
  if (!isSound || places.every(({ table }) => rowsOf(tables, table).length === 0)) return [];
  const ids = knownIdsOf(indexAtlas(compileCore(tables, version)));
  const known = { ids, scenarios, models: new Set([...columnSet(tables, 'production-models'), allModels]) };
  const now = Number(version.asOf.slice(0, 4));
  return places.flatMap(({ table, column }) =>
    rowsOf(tables, table).flatMap(({ row, cells }) => {
      const query = cells[column] ?? '';
      return problemsOf(query, now, known).map(([problem, remedy]): Finding => {
        return { file: `${table}.csv`, row, column, value: query, problem, remedy };
      });
    }),
  );
}

type Problem = readonly [problem: string, remedy: string];

function problemsOf(query: string, now: number, known: Known): Problem[] {
  const fallback = defaultChoices(now, lang);
  const { choices, notes } = readAddress(query, fallback, known.ids);
  const params = new URLSearchParams(query);
  const { areas, countries, records } = known.ids;
  const ids = [areas, countries, records].flatMap((set) => [...set]);
  const personal = own.filter((name) => params.has(name));
  return [
    ...notes.map((note) => problemOf(note, ids)),
    ...unknownOf('scenario', choices.scenarios, known.scenarios),
    ...unknownOf('model', choices.model === null ? [] : [choices.model], known.models),
    ...personal.map((name): Problem => [`"${name}" is the reader's own choice`, 'Take it out.']),
    ...(notes.length === 0 && writeAddress(choices, fallback) === ''
      ? [['opens the view that is open already', 'Choose a view.'] as const]
      : []),
  ];
}

/** The app reads the names of scenarios and models by their form alone; whether there are any such is known here. */
function unknownOf(parameter: string, values: readonly string[], known: ReadonlySet<string>): Problem[] {
  return values
    .filter((value) => !known.has(value))
    .map((value) => problemOf({ parameter, value, reason: 'unknown-value' }, [...known]));
}

function problemOf({ parameter, value, reason }: AddressNote, ids: readonly string[]): Problem {
  if (reason === 'unknown-parameter') {
    return [`"${parameter}" is no parameter of an address`, 'Copy the address of the view from the app.'];
  }
  const near = closest(value, new Set(ids));
  const remedy = near ? `Did you mean ${near}?` : 'Copy the address of the view from the app.';
  return [`"${value}" means nothing to the parameter "${parameter}"`, remedy];
}
