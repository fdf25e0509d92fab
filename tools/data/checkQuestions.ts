// The addresses of the worked questions, read as the app reads them: every parameter and every id in them means something.
import { knownIdsOf } from '../../src/panes/knownIds.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { indexAtlas } from '../../src/model/atlasIndex.ts';
import { readAddress, writeAddress, type AddressNote } from '../../src/state/address.ts';
import { defaultChoices } from '../../src/state/choices.ts';
import { closest } from './closest.ts';
import { compileCore, type DataVersion } from './compileCore.ts';
import type { Finding } from './finding.ts';
import { rowsOf, type Tables } from './table.ts';

/** Parameters that are the reader's own, and so no part of a question. */
const own = ['lang', 'theme'];
const lang: Lang = 'en';

/** `isSound`: nothing else is wrong with the tables, so that what an address may name can be known. */
export function checkQuestions(tables: Tables, version: DataVersion, isSound: boolean): Finding[] {
  const rows = rowsOf(tables, 'questions');
  if (!isSound || rows.length === 0) return [];
  const known = knownIdsOf(indexAtlas(compileCore(tables, version)));
  const fallback = defaultChoices(Number(version.asOf.slice(0, 4)), lang);
  const ids = [known.areas, known.countries, known.records].flatMap((set) => [...set]);
  return rows.flatMap(({ row, cells }) => {
    const { address = '' } = cells;
    const say = (problem: string, remedy: string): Finding => {
      return { file: 'questions.csv', row, column: 'address', value: address, problem, remedy };
    };
    const { choices, notes } = readAddress(address, fallback, known);
    const personal = own.filter((name) => new URLSearchParams(address).has(name));
    return [
      ...notes.map((note) => say(...noteTexts(note, ids))),
      ...personal.map((name) => say(`"${name}" is the reader's own choice`, 'Take it out.')),
      ...(notes.length === 0 && writeAddress(choices, fallback) === ''
        ? [say('opens the view that is open already', 'Choose a view.')]
        : []),
    ];
  });
}

function noteTexts(
  { parameter, value, reason }: AddressNote,
  ids: readonly string[],
): [problem: string, remedy: string] {
  if (reason === 'unknown-parameter') {
    return [`"${parameter}" is no parameter of an address`, 'Copy the address of the view from the app.'];
  }
  const near = closest(value, new Set(ids));
  const remedy = near ? `Did you mean ${near}?` : 'Copy the address of the view from the app.';
  return [`"${value}" means nothing to the parameter "${parameter}"`, remedy];
}
