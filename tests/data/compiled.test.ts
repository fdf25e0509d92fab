// The real data: no findings, compiled files up to date, nothing lost, and the same bytes whatever a spreadsheet does to the
// form of the tables.
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { checkPackage, type PackageFiles } from '../../tools/data/checkPackage.ts';
import { compileFiles } from '../../tools/data/compileFiles.ts';
import { readCompiled, readPackage, readWorld } from '../../tools/data/disk.ts';

const world = readWorld();
const files = readPackage();
const compiled = compile(files);

function compile(source: PackageFiles): Map<string, string> {
  const { descriptor, tables, scenarios, stories, history, findings } = checkPackage(source, world['50m']);
  expect(findings).toEqual([]);
  return compileFiles(tables, descriptor!, world, scenarios, history, stories);
}

function withTables(change: (rows: string[][]) => string): Map<string, string> {
  return new Map([...files].map(([name, text]) => [name, name.endsWith('.csv') ? change(csvParseRows(text)) : text]));
}

it('compiles to the committed files, byte for byte (else run npm run data)', () => {
  for (const [path, text] of compiled) expect(readCompiled(path) === text, `static/data/${path} is stale`).toBe(true);
});

it('holds the whole fact base', () => {
  const core = JSON.parse(compiled.get('core.json') ?? '');
  const size = (list: string) => core[list].length;
  expect({
    organizations: size('organizations'),
    sites: size('sites'),
    programs: size('programs'),
    agreements: size('agreements'),
    components: size('components'),
    relations: size('relations'),
    events: size('events'),
    technologies: size('technologies'),
    families: size('families'),
    countries: size('countries'),
    ...core.counts,
  }).toEqual({
    organizations: 209,
    sites: 157,
    programs: 132,
    agreements: 183,
    components: 86,
    relations: 647,
    events: 498,
    technologies: 18,
    families: 7,
    countries: 50,
    capacities: 275,
    series: 90,
    sources: 1256,
    facts: 377,
  });
});

/** Compared by name: a difference of half a megabyte tells nobody anything. */
function expectSame(other: Map<string, string>): void {
  expect([...other.keys()]).toEqual([...compiled.keys()]);
  expect([...other].filter(([path, text]) => compiled.get(path) !== text).map(([path]) => path)).toEqual([]);
}

it('compiles to the same bytes whatever the order of the rows', () => {
  expectSame(compile(withTables(([header, ...rows]) => csvFormatRows([header!, ...rows.reverse()]))));
});

it('survives a spreadsheet: byte order mark, CRLF, every cell quoted, blank lines at the end', () => {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const format = (rows: string[][]) => rows.map((row) => row.map(quote).join(',')).join('\r\n');
  expectSame(compile(withTables((rows) => `\uFEFF${format(rows)}\r\n\r\n,,\r\n`)));
});

it('survives booleans in capitals and numbers without trailing zeros', () => {
  const save = (cell: string) =>
    cell.replace(/^(true|false)$/, (word) => word.toUpperCase()).replace(/^(-?\d+)\.0$/, '$1');
  expectSame(compile(withTables((rows) => csvFormatRows(rows.map((row) => row.map(save))))));
});
