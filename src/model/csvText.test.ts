import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from './csvText.ts';

it('is read back by another reader, whatever the fields hold', () => {
  const field = fc.string().filter((text) => !/^[=@+\-\t\r]/.test(text));
  const rows = fc.array(fc.array(field, { minLength: 3, maxLength: 3 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (own) => {
      const text = csvText({ notes: [], header: ['a', 'b', 'c'], rows: own });
      expect(text.startsWith('\ufeff')).toBe(true);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(csvParseRows(text.slice(1))).toEqual([['a', 'b', 'c'], ...own]);
    }),
  );
});

it('has its notes above the header and quotes what needs it', () => {
  expect(csvText({ notes: ['Version 1, CC BY 4.0'], header: ['a', 'b'], rows: [['x "y"', '日本,']] })).toBe(
    '\ufeff"# Version 1, CC BY 4.0"\r\na,b\r\n"x ""y""","日本,"\r\n',
  );
});

it.each(['=1+1', '@SUM(A1)', '+cmd', '-cmd'])('never hands out a formula: %s', (text) => {
  expect(csvText({ notes: [], header: ['a'], rows: [[text]] })).toContain(`\r\n'${text}`);
});

it('leaves signed numbers alone', () => {
  expect(csvText({ notes: [], header: ['a'], rows: [['-12.5'], ['+3']] })).toContain('\r\n-12.5\r\n+3\r\n');
});
