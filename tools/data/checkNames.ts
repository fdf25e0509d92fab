// Names as they are drawn and searched: short labels fit a picture, readings are in hiragana.
import type { Finding } from './finding.ts';
import { rowsOf, type Row, type Tables } from './table.ts';

/** Longest label that a picture can hold, in characters. */
const longest = { name: 26, name_ja: 14 };
const hiragana = /^[ぁ-ゖー・0-9 \u3000]+$/;

export function checkNames(tables: Tables): Finding[] {
  const labelled = ['organizations', 'programs'].flatMap((name) =>
    rowsOf(tables, name).flatMap((row) => [
      ...checkShort(row, `${name}.csv`, 'name'),
      ...checkShort(row, `${name}.csv`, 'name_ja'),
    ]),
  );
  return [...labelled, ...checkReadings(tables)];
}

function checkShort({ row, cells }: Row, file: string, column: 'name' | 'name_ja'): Finding[] {
  const [name = '', short = ''] = [cells[column], cells[`${column}_short`]];
  const limit = longest[column];
  const say = (problem: string, remedy: string) => [
    { file, row, column: `${column}_short`, value: short || name, problem, remedy },
  ];
  if (short.length > limit) return say(`the label has ${short.length} characters`, `Use ${limit} at most.`);
  if (short || name.length <= limit) return [];
  return say('the name is long and has no short label', `Add a label of ${limit} characters at most.`);
}

function checkReadings(tables: Tables): Finding[] {
  return [...tables.values()].flatMap(({ file, rows }) =>
    rows
      .filter(({ cells, isBroken }) => cells.kana && !isBroken && !hiragana.test(cells.kana))
      .map(({ row, cells }) => ({
        file,
        row,
        column: 'kana',
        value: cells.kana,
        problem: 'the reading is not in hiragana',
        remedy: 'Write hiragana and blanks only.',
      })),
  );
}
