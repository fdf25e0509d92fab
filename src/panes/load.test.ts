import { expect, test } from 'vitest';
import { carryFile, fetchJson } from './load.ts';

test('a file that the page carries is not fetched', async () => {
  carryFile('data/carried.json', async () => ({ rows: 2 }));
  expect(await fetchJson('data/carried.json')).toEqual({ rows: 2 });
});

test('a file that cannot be fetched is named', async () => {
  await expect(fetchJson('data/nowhere.json')).rejects.toThrow('data/nowhere.json');
});
