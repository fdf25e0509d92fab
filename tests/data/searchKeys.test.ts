// How many keys lead from the top of the page to a record by search: "/", letters, Down to its row, Enter. Over every record of
// the network, with the letters of its own name as one types them, best stopped where the fewest keys are needed.
import { expect, it } from 'vitest';
import { compileSearch } from '../../tools/data/compileSearch.ts';
import { checkPackage } from '../../tools/data/checkPackage.ts';
import { readPackage, readWorld } from '../../tools/data/disk.ts';
import { indexNames } from '../../src/model/search.ts';
import { real } from '../fixtures/realAtlas.ts';
import { keysTo } from '../fixtures/searchKeys.ts';

const { tables } = checkPackage(readPackage(), readWorld()['110m']);
const index = await indexNames(real, compileSearch(tables));
const records = (
  ['countries', 'technologies', 'organizations', 'programs', 'agreements', 'components'] as const
).flatMap((table) => real[table].map((row) => ({ key: `${table}/${row.id}`, name: row.short ?? row.name })));

it('at most 12 keys to half of all records, at most 20 to nine in ten, and each can be reached', () => {
  const counts = records.map(({ key, name }) => keysTo(index, key, name)?.keys ?? Infinity).sort((a, b) => a - b);
  const at = (share: number): number => counts[Math.ceil(share * counts.length) - 1] ?? NaN;
  console.log(
    `keys to a record by search: median ${at(0.5)}, nine in ten ${at(0.9)}, most ${at(1)}, of ${counts.length}`,
  );
  expect(at(0.5)).toBeLessThanOrEqual(12);
  expect(at(0.9)).toBeLessThanOrEqual(20);
  expect(at(1)).toBeLessThan(Infinity);
});
