// Japanese beside English: what is missing, and what is older than the English that it renders.
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { checkPackage } from '../../tools/data/checkPackage.ts';
import { readPackage, readWorld } from '../../tools/data/disk.ts';
import { translationsFile, writeTranslations } from '../../tools/data/translations.ts';
import { tinyPackage, type Files } from './tinyPackage.ts';

const world = readWorld()['50m'];
const check = (files: ReadonlyMap<string, string>) => checkPackage(files, world);
const keep = (files: ReadonlyMap<string, string>, isConfirmed = false) =>
  writeTranslations(check(files).tables, isConfirmed);
const file = 'programs.csv';

/** The tiny package with both summaries of its one programme. */
const texts = { summary: 'A summary.', summary_ja: '概要。' };

/** That package with some cells of the programme changed, and what was kept of the translations until then. */
function edited(cells: Readonly<Record<string, string>>, kept = keep(withCells(texts))): Files {
  return withCells({ ...texts, ...cells }).set(translationsFile, kept);
}

function withCells(cells: Readonly<Record<string, string>>): Files {
  const files = tinyPackage();
  const [header = [], row = []] = csvParseRows(files.get(file) ?? '');
  const changed = header.map((column, at) => cells[column] ?? row[at] ?? '');
  return files.set(file, csvFormatRows([header, changed]));
}
const warningsOf = (files: ReadonlyMap<string, string>) =>
  check(files).warnings.filter((warning) => warning.file === file && warning.column === 'summary_ja');

it('leaves nothing of data/ untranslated, and knows for which English each text was written', () => {
  const files = readPackage();
  const { tables, warnings } = check(files);
  expect(warnings).toEqual([]);
  expect(writeTranslations(tables, false)).toBe(files.get(translationsFile));
});

it('warns of Japanese that is missing, by row and column, and lets the tables compile', () => {
  const files = edited({ summary_ja: '' });
  const remedy = expect.stringContaining('Japanese');
  expect(warningsOf(files)).toEqual([
    { file, row: 2, column: 'summary_ja', value: '', problem: 'the Japanese is missing', remedy },
  ]);
  expect(check(files).findings).toEqual([]);
});

it('has nothing to say of a text that is new, or whose English and Japanese changed together', () => {
  expect(warningsOf(edited({}, 'cell,english,japanese\n'))).toEqual([]);
  const both = edited({ summary: 'Another summary.', summary_ja: '別の概要。' });
  expect(warningsOf(both)).toEqual([]);
  expect(keep(both)).not.toBe(keep(edited({})));
});

it('warns where the English changed and the Japanese did not, until one of the two is mended', () => {
  const stale = edited({ summary: 'Another summary.' });
  const problem = '"summary" has changed since this Japanese was written';
  expect(warningsOf(stale)).toEqual([expect.objectContaining({ row: 2, problem })]);
  const kept = keep(stale); // an editor goes on working: the warning stays
  expect(warningsOf(edited({ summary: 'Another summary.' }, kept))).toHaveLength(1);
  expect(warningsOf(edited({ summary: 'A third summary.' }, kept))).toHaveLength(1);
  expect(warningsOf(edited({}, kept))).toEqual([]);
  expect(warningsOf(edited({ summary: 'Another summary.', summary_ja: '別の概要。' }, kept))).toEqual([]);
});

it('takes an editor at their word that the Japanese still holds', () => {
  const kept = keep(edited({ summary: 'Another summary.' }), true);
  expect(warningsOf(edited({ summary: 'Another summary.' }, kept))).toEqual([]);
  expect(warningsOf(edited({}, kept))).toHaveLength(1);
});

it('writes the same text whatever the order of the rows, each pair once', () => {
  const lines = keep(tinyPackage()).trimEnd().split('\n');
  expect(lines[0]).toBe('cell,english,japanese');
  expect(lines.slice(1)).toEqual([...new Set(lines.slice(1))].sort());
  for (const line of lines.slice(1)) expect(line).toMatch(/^[a-z-]+\.[a-z_]+,[a-p]{8},[a-p]{8}$/);
});
