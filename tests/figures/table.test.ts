// The table, rendered: full, empty, filtered, sorted and in Japanese.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/atlas.ts';
import type { Atlas } from '../../src/model/atlasIndex.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import TableFigure from '../../src/view/figures/TableFigure.svelte';
import { tableColumns, tableRows, type TableName } from '../../src/view/figures/tableRows.ts';
import { real } from '../fixtures/realAtlas.ts';
import { atlasOf, empty, everything, programme, relation, tiny } from '../fixtures/tinyAtlas.ts';
import { elementsOf, markupOf, textOf } from './rendered.ts';

const noop = (): void => undefined;
interface Options {
  atlas?: Atlas;
  filter?: Partial<Filter>;
  table?: TableName;
  sort?: { column: string; descending: boolean } | null;
  lang?: Lang;
  selection?: string | null;
}
function tableOf({
  atlas = real,
  filter = {},
  table = 'programs',
  sort = null,
  lang = 'en',
  selection = null,
}: Options) {
  const shown = applyFilter(atlas, { ...everything, ...filter });
  return markupOf(TableFigure, { atlas, shown, table, sort, lang, selection, onselect: noop, onsort: noop });
}
/** The text of each cell, row by row. */
function cellsOf(markup: string): string[][] {
  const body = markup.slice(markup.indexOf('<tbody'), markup.indexOf('</tbody'));
  const rows = body.split('<tr').slice(1);
  return rows.map((row) =>
    row
      .split('<td')
      .slice(1)
      .map((cell) => textOf(cell.slice(cell.indexOf('>') + 1))),
  );
}

describe.each([
  { name: 'programmes', options: { table: 'programs' } },
  { name: 'relations', options: { table: 'relations' } },
  { name: 'programmes in Japanese', options: { table: 'programs', lang: 'ja' } },
  { name: 'relations of a year', options: { table: 'relations', filter: { years: { from: 2010, to: 2010 } } } },
  { name: 'programmes of the tiny atlas', options: { atlas: tiny, table: 'programs' } },
] as { name: string; options: Options }[])('a table of $name', ({ options }) => {
  const { atlas = real, table = 'programs', lang = 'en' } = options;
  const shown = applyFilter(atlas, { ...everything, ...options.filter });
  const markup = tableOf(options);
  const cells = cellsOf(markup);

  it('has a row for each record, the first hundred at once and the rest on request', () => {
    const all = shown[table].length;
    expect(cells.length).toBe(Math.min(100, all));
    expect(/<button[^>]*class="more/.test(markup)).toBe(all > 100);
    expect(textOf(markup.slice(markup.indexOf('<caption'), markup.indexOf('</caption')))).toContain(String(all));
  });

  it('has the text of every cell', () => {
    const rows = tableRows(atlas, shown, table, null, lang).slice(0, 100);
    expect(cells).toEqual(rows.map((row) => row.cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim())));
  });

  it('has a heading over each column', () => {
    const headings = elementsOf(markup).filter((element) => element.tag === 'th');
    expect(headings.map((heading) => textOf(heading.inside))).toEqual(
      tableColumns(table, lang).map((column) => column.title),
    );
    for (const heading of headings) expect(heading.attributes).toMatchObject({ scope: 'col', 'aria-sort': 'none' });
  });
});

it('an empty table says so', () => {
  expect(cellsOf(tableOf({ atlas: empty }))).toEqual([['No row passes the filters.']]);
  expect(cellsOf(tableOf({ atlas: empty, lang: 'ja' }))).toEqual([['条件に合う行がありません。']]);
});

it('the selected row is marked, and no other', () => {
  const rows = elementsOf(tableOf({ atlas: tiny, selection: 'programs/motor' })).filter(
    (element) => element.tag === 'tr',
  );
  const selected = rows.filter((row) => row.classes.includes('selected'));
  expect(selected.map((row) => textOf(row.inside))).toEqual([expect.stringContaining('Programme motor')]);
});

describe('sorting', () => {
  const column = (sort: Options['sort'], index: number): string[] =>
    cellsOf(tableOf({ atlas: tiny, ...(sort !== undefined && { sort }) })).map((row) => row[index]!);

  it('is said at its column alone', () => {
    const markup = tableOf({ atlas: tiny, sort: { column: 'from', descending: true } });
    const sorts = elementsOf(markup)
      .filter((element) => element.tag === 'th')
      .map((heading) => heading.attributes['aria-sort']);
    expect(sorts.filter((sort) => sort !== 'none')).toEqual(['descending']);
    expect(sorts[tableColumns('programs', 'en').findIndex((own) => own.id === 'from')]).toBe('descending');
  });

  it('by years goes by their value, with what is unknown last in both directions', () => {
    expect(column({ column: 'from', descending: false }, 6)).toEqual([
      '2000',
      '2010',
      '2015',
      '2018',
      '2024',
      '2030',
      '',
    ]);
    expect(column({ column: 'from', descending: true }, 6)).toEqual([
      '2030',
      '2024',
      '2018',
      '2015',
      '2010',
      '2000',
      '',
    ]);
  });

  it('by participants goes by their number', () => {
    const counts = column({ column: 'participants', descending: false }, 4).map((text) => text.split(',').length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('by names goes by the alphabet, upper and lower case alike', () => {
    const names = column({ column: 'name', descending: false }, 0);
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  });
});

describe('the first year of a relation', () => {
  const atlas = atlasOf({
    programs: [programme('p', { phases: [{ phase: 'production', from: 2012 }] })],
    relations: [
      relation('a', { program: 'p' }),
      relation('b', { program: 'p', to: 2020 }),
      relation('c', { program: 'p', from: 2015 }),
      relation('d'),
    ],
  });
  it('stands in brackets where it is assumed from the programme, and is left out where it is unknown', () => {
    const cells = cellsOf(tableOf({ atlas, table: 'relations' }));
    expect(cells.map((row) => row[7])).toEqual(['[2012]', '[2012]', '2015', '']);
  });
});
