// The tables, rendered: full, empty, filtered, sorted, with other columns, with sources, and in Japanese.
import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/model/atlas.ts';
import type { Atlas } from '../../src/model/atlasIndex.ts';
import { csvText } from '../../src/model/csvText.ts';
import type { Source } from '../../src/model/details.ts';
import { applyFilter, type Filter } from '../../src/model/filter.ts';
import { recordsShown } from '../../src/model/shownRecords.ts';
import { tables } from '../../src/state/choices.ts';
import { everyColumn, type TableName } from '../../src/view/figures/tableColumns.ts';
import TableFigure from '../../src/view/figures/TableFigure.svelte';
import { tableColumns, tableRows, type TableSort } from '../../src/view/figures/tableRows.ts';
import { csvRows } from '../../src/view/figures/tableText.ts';
import { tableWords } from '../../src/view/words/late/tableWords.ts';
import { real, realDetails } from '../fixtures/realAtlas.ts';
import { atlasOf, empty, everything, programme, relation, tiny } from '../fixtures/tinyAtlas.ts';
import { elementsOf, markupOf, textOf } from './rendered.ts';

const noop = (): void => undefined;
const details = realDetails();
interface Options {
  atlas?: Atlas;
  filter?: Partial<Filter>;
  table?: TableName;
  columns?: readonly string[];
  sort?: TableSort | null;
  lang?: Lang;
  selection?: string | null;
  sources?: readonly Source[] | null;
}
function partsOf({
  atlas = real,
  filter = {},
  table = 'programs',
  columns,
  sort = null,
  lang = 'en',
  selection = null,
  sources = [],
}: Options) {
  const asked = { ...everything, ...filter };
  const records = recordsShown(atlas, applyFilter(atlas, asked), asked);
  const rows = tableRows(atlas, records, table, sort, lang);
  const shownColumns = tableColumns(table, columns ?? null, lang);
  const markup = markupOf(TableFigure, {
    table,
    columns: shownColumns,
    rows,
    sort,
    lang,
    selection,
    sourcesOf: () => sources,
    onselect: noop,
    onsort: noop,
  });
  return { rows, columns: shownColumns, markup, count: records[table].length };
}
const tableOf = (options: Options): string => partsOf(options).markup;

/** The text of each cell, row by row. */
function cellsOf(markup: string): string[][] {
  const bodies = markup.slice(markup.indexOf('<tbody'), markup.indexOf('</table'));
  return bodies
    .split('<tr')
    .slice(1)
    .filter((row) => !row.includes('class="gap'))
    .map((row) =>
      row
        .split('<td')
        .slice(1)
        .map((cell) => textOf(cell.slice(cell.indexOf('>') + 1))),
    );
}

describe.each(tables.flatMap((table) => (['en', 'ja'] as const).map((lang) => ({ table, lang }))))(
  'the table of $table in $lang',
  ({ table, lang }) => {
    const { rows, columns, markup, count } = partsOf({ table, lang });
    const cells = cellsOf(markup);

    it('has a row for each record: the first blocks at once, the rest on request', () => {
      expect(rows.length).toBe(count);
      expect(cells.length).toBe(Math.min(90, count));
      expect(textOf(markup).includes(tableWords[lang].showAll(count))).toBe(count > 90);
      expect(textOf(markup.slice(markup.indexOf('<caption'), markup.indexOf('</caption')))).toBe(
        tableWords[lang].caption(tableWords[lang].tables[table], count),
      );
    });

    it('says how many rows there are, and the place of each', () => {
      const all = elementsOf(markup);
      expect(all.find((element) => element.tag === 'table')?.attributes['aria-rowcount']).toBe(String(count + 1));
      const places = all.flatMap(({ attributes }) => attributes['aria-rowindex'] ?? []).map(Number);
      expect(places).toEqual(places.map((_, index) => index + 1));
    });

    it('has the text of every cell', () => {
      const own = columns.filter((column) => column.id !== 'sources');
      const texts = rows
        .slice(0, cells.length)
        .map((row) => own.map(({ id }) => (row.cells[id]?.text ?? '').replace(/\s+/g, ' ').trim()));
      expect(cells.map((row) => row.filter((_, index) => columns[index]?.id !== 'sources'))).toEqual(texts);
    });

    it('has a heading over each column', () => {
      const headings = elementsOf(markup).filter((element) => element.tag === 'th');
      expect(headings.map((heading) => textOf(heading.inside))).toEqual(columns.map((column) => column.title));
      for (const heading of headings) expect(heading.attributes).toMatchObject({ scope: 'col', 'aria-sort': 'none' });
    });

    it('has something to say in every column that can be added', () => {
      const wide = partsOf({ table, lang, columns: everyColumn });
      for (const column of wide.columns.filter(({ id }) => id !== 'sources'))
        expect(
          wide.rows.some((row) => row.cells[column.id]?.text),
          column.id,
        ).toBe(true);
    });
  },
);

it('leaves out nothing of a record that the details know sources of', () => {
  const { rows } = partsOf({ table: 'relations' });
  const without = rows.filter(({ key }) => !details.records.relations[key.split('/')[1]!]?.sources.length);
  expect(without).toEqual([]);
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

describe('sources', () => {
  const source = (id: string, own: Partial<Source> = {}): Source => ({
    id,
    publisher: `Publisher ${id}`,
    title: `Title ${id}`,
    kind: 'news',
    read: '2026-01-02',
    url: `https://example.org/${id}`,
    ...own,
  });
  const linksOf = (markup: string) => elementsOf(markup).filter((element) => element.tag === 'a');

  it('stand in the row: the first as a link, the others behind a count', () => {
    const markup = tableOf({ atlas: tiny, sources: [source('a'), source('b'), source('c')] });
    expect(linksOf(markup)[0]?.attributes['href']).toBe('https://example.org/a');
    expect(textOf(markup)).toContain('Publisher a +2');
    expect(markup).toContain('aria-label="3 sources of Programme');
  });

  it('are on their way until they are fetched', () => {
    expect(textOf(tableOf({ atlas: tiny, sources: null }))).toContain('loading');
  });

  it('without an address lead to the details', () => {
    const { url: _url, ...bare } = source('a');
    const markup = tableOf({ atlas: tiny, sources: [bare] });
    expect(linksOf(markup)).toEqual([]);
    expect(markup).toContain('aria-label="1 source of Programme');
  });
});

describe('sorting', () => {
  const column = (sort: TableSort, id: string): string[] =>
    partsOf({ atlas: tiny, sort }).rows.map((row) => row.cells[id as 'from']?.text ?? '');

  it('is said at its column alone', () => {
    const { markup, columns } = partsOf({ atlas: tiny, sort: { column: 'from', descending: true } });
    const sorts = elementsOf(markup)
      .filter((element) => element.tag === 'th')
      .map((heading) => heading.attributes['aria-sort']);
    expect(sorts.filter((sort) => sort !== 'none')).toEqual(['descending']);
    expect(sorts[columns.findIndex((own) => own.id === 'from')]).toBe('descending');
  });

  it('by years goes by their value, with what is unknown last in both directions', () => {
    const years = ['2000', '2010', '2015', '2018', '2024', '2030'];
    expect(column({ column: 'from', descending: false }, 'from')).toEqual([...years, '']);
    expect(column({ column: 'from', descending: true }, 'from')).toEqual([...years.reverse(), '']);
  });

  it('by participants goes by their number', () => {
    const counts = column({ column: 'participants', descending: false }, 'participants').map(
      (text) => text.split(',').length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('by names goes by the alphabet, upper and lower case alike', () => {
    const names = column({ column: 'name', descending: false }, 'name');
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  });

  it('puts what has dates newest first, where nothing else is asked for', () => {
    const dates = partsOf({ table: 'events' }).rows.map((row) => String(row.cells.date?.rank));
    expect(dates).toEqual([...dates].sort().reverse());
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
    const { rows } = partsOf({ atlas, table: 'relations' });
    expect(rows.map((row) => row.cells.from?.text)).toEqual(['[2012]', '[2012]', '2015', '']);
  });
});

it('hands out what is on screen, with dates as the data have them, sources in full and ids', () => {
  const { rows, columns } = partsOf({ table: 'agreements', columns: ['name', 'date'], lang: 'ja' });
  const sourcesOf = (key: string): readonly Source[] =>
    (details.records.agreements[key.split('/')[1]!]?.sources ?? []).map((id) => details.sources[id]!);
  const given = csvRows(rows, columns, sourcesOf, 'ja');
  expect(given.header).toEqual(['日付', '名称', '出典', '識別子']);
  expect(given.rows.length).toBe(rows.length);
  for (const row of given.rows) {
    expect(row[0]).toMatch(/^(\d{4}(-\d\d){0,2})?$/);
    expect(row[3]).toMatch(/^agreements\/[a-z0-9-]+$/);
  }
  expect(csvText({ notes: [], ...given })).toContain('https://');
});
