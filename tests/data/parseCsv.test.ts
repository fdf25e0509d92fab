import { csvFormatRows } from 'd3-dsv';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCsv } from '../../tools/data/parseCsv.ts';

const cellsOf = (text: string) => parseCsv(text).rows.map((row) => row.cells);

it('reads quoted commas, quotes and line breaks as one cell', () => {
  expect(cellsOf('a,"b, c",d\n"say ""so""","two\nlines",\n')).toEqual([
    ['a', 'b, c', 'd'],
    ['say "so"', 'two\nlines', ''],
  ]);
});

it('counts rows as a spreadsheet does: a cell of two lines is one row', () => {
  expect(parseCsv('h\n"two\nlines"\nlast').rows.at(-1)).toEqual({ row: 3, cells: ['last'] });
});

it('reads a byte order mark, CRLF and CR, and drops blank rows at the end', () => {
  expect(cellsOf('\uFEFFa,b\r\nc,d\re,f\r\n,\r\n\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
  ]);
});

it('names the row of a quote that never closes and keeps the rows after it', () => {
  expect(parseCsv('a,b\n"c,d\ne,f\n')).toMatchObject({ unclosed: [2], rows: { length: 3 } });
  expect(parseCsv('a,b\n"c,d\ne,"f"\n')).toMatchObject({ unclosed: [2], rows: { length: 3 } });
});

it('reads back whatever d3-dsv writes', () => {
  const row = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'あ', '"', ',', '\n', ' ', ';') }), {
    minLength: 2,
    maxLength: 2,
  });
  const table = fc.array(row, { minLength: 1, maxLength: 5 }).filter((rows) => rows.at(-1)!.join('').trim() !== '');
  fc.assert(
    fc.property(table, (rows) => {
      expect(cellsOf(csvFormatRows(rows))).toEqual(rows);
    }),
  );
});
