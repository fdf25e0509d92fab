// A small valid data package for tests: a few real rows under the real datapackage.json, and the means to break it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { checkPackage } from '../../tools/data/checkPackage.ts';
import { dataFolder, readPackage, readWorld } from '../../tools/data/disk.ts';
import type { Finding } from '../../tools/data/finding.ts';

export type Files = Map<string, string>;

const world = readWorld();
const tiny = readPackage(join(import.meta.dirname, 'fixtures/tiny'));
const descriptor = JSON.parse(readFileSync(join(dataFolder, 'datapackage.json'), 'utf8'));

export function tinyPackage(): Files {
  const text = JSON.stringify({ ...descriptor, programmesWithoutRelations: [] });
  const site = '{"address": "", "correctionsContact": ""}';
  return new Map([...tiny, ['datapackage.json', text], ['site.json', site]]);
}

export function findingsIn(files: Files): readonly Finding[] {
  return checkPackage(files, world['50m']).findings;
}

/** The package with other text in one file. */
export function withText(name: string, change: (text: string) => string): Files {
  const files = tinyPackage();
  return files.set(name, change(files.get(name) ?? ''));
}

/** The package with one cell changed; rows are numbered as in a spreadsheet, the header is row 1. */
export function withCell(file: string, row: number, column: string, value: string): Files {
  return withText(file, (text) => {
    const rows = csvParseRows(text);
    const at = rows[0]?.indexOf(column) ?? -1;
    if (at < 0 || !rows[row - 1]) throw new Error(`no cell ${file} ${row} ${column}`);
    rows[row - 1]![at] = value;
    return `${csvFormatRows(rows)}\n`;
  });
}

/** The package with a copy of a row at the end, some of its cells changed. */
export function withCopy(file: string, row: number, cells: Readonly<Record<string, string>>): Files {
  return withText(file, (text) => {
    const rows = csvParseRows(text);
    const copy = (rows[0] ?? []).map((name, at) => cells[name] ?? rows[row - 1]?.[at] ?? '');
    return `${csvFormatRows([...rows, copy])}\n`;
  });
}
