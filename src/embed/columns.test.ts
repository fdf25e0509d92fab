// Rows come back from columns as they were.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toColumns, toRows } from './columns.ts';

it('writes names once', () => {
  const rows = [{ id: 1 }, { id: 2 }, { id: 3, name: 'x' }, { id: 4 }];
  expect(toColumns(rows)).toEqual({ '@': [4, { id: [1, 2, 3, 4], name: ['~', '~', 'x', '~'] }] });
  expect(toRows(toColumns(rows))).toEqual(rows);
});
it('gives back any data', () => {
  const name = fc.constantFrom('id', 'name', 'ja', 'years', 'a/b');
  const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('', 'a', 'GCAP'));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'medium' }, leaf, tie('list'), tie('row')),
    list: fc.array(tie('value'), { maxLength: 8 }),
    row: fc.dictionary(fc.oneof(name, fc.constantFrom('b', 'c', 'd', 'e', 'f')), tie('value'), {
      maxKeys: 10,
      noNullPrototype: true,
    }),
  }));
  fc.assert(
    fc.property(value, (data) => {
      expect(toRows(toColumns(data))).toEqual(data);
    }),
  );
});
