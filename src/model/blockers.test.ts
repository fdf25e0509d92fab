import fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { everything } from '../../tests/fixtures/tinyAtlas.ts';
import { blockersOf } from './blockers.ts';
import { applyFilter } from './filter.ts';

it('names the filter that keeps out most first', () => {
  const filter = { ...everything, years: { from: 1960, to: 1960 }, statuses: ['proposed'] as const };
  expect(applyFilter(real, filter).programs).toEqual([]);
  const blockers = blockersOf(real, filter);
  expect(blockers.length).toBeGreaterThan(0);
  expect(blockers.map((row) => row.programs)).toEqual(blockers.map((row) => row.programs).sort((a, b) => b - a));
});

it('promises what its change gives, for any filter', () => {
  fc.assert(
    fc.property(filterOf(real), (filter) => {
      for (const { change, programs } of blockersOf(real, filter))
        expect(applyFilter(real, { ...filter, ...change }).programs.length).toBe(programs);
    }),
    { numRuns: 30 },
  );
});

it('is empty where nothing is asked for', () => {
  expect(blockersOf(real, everything)).toEqual([]);
});
