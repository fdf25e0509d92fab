// A crowded tier is folded to a count: what decides least first, and never more than needed.
import { describe, expect, it } from 'vitest';
import type { Model } from '../../scenario/schema.ts';
import { runNow } from '../../scenario/run.ts';
import { foldQuiet } from './foldQuiet.ts';
import { measureChain } from './measureChain.ts';
import { placeChain } from './placeChain.ts';

const parts = Array.from({ length: 9 }, (_, at) => `part-${at}`);
const model: Model = {
  years: [2026, 2027],
  lines: [
    {
      id: 'assembly',
      item: 'whole',
      country: 'USA',
      capacity: 50,
      inputs: parts.map((item) => ({ item, perUnit: 1 })),
    },
    // The first binds, the second has a known limit, of the others none is known.
    ...parts.map((item, at) => ({ id: `maker-${at}`, item, country: 'USA', capacity: [30, 40][at] ?? null })),
  ],
  links: [
    { source: 'assembly', target: 'army' },
    ...parts.map((_, at) => ({ source: `maker-${at}`, target: 'assembly' })),
  ],
  demands: [{ id: 'army', item: 'whole', country: 'USA', orders: 60 }],
};
const run = runNow(model);
const whole = measureChain(model, model);
const fold = (limits: { quiet: number; all: number; inAll: number }, touched: readonly string[] = []) =>
  foldQuiet(whole, [run, run], new Set(touched), limits);
const ids = (chain: typeof whole) => chain.nodes.map(({ id }) => id);

describe('a crowded tier', () => {
  it('keeps what binds, is changed or is known, and counts the rest', () => {
    const chain = fold({ quiet: 3, all: 99, inAll: Infinity }, ['maker-7']);
    expect(
      ids(chain)
        .filter((id) => id.startsWith('maker'))
        .toSorted(),
    ).toEqual(['maker-0', 'maker-1', 'maker-7']);
    expect(chain.folded).toMatchObject([{ tier: 2 }]);
    expect(chain.folded?.[0]?.ids).toHaveLength(6);
    expect(chain.links.every(({ source }) => ids(chain).includes(source))).toBe(true);
  });

  it('goes down to so many boxes in all, the least telling first', () => {
    const chain = fold({ quiet: 4, all: 4, inAll: 4 });
    expect(ids(chain).toSorted()).toEqual(['army', 'assembly', 'maker-0', 'maker-1']);
  });

  it('is left as it is where there is room', () => {
    expect(fold({ quiet: 9, all: 9, inAll: Infinity })).toBe(whole);
  });

  it.each([340, 800])('has its count below the boxes in %i pixels', (width) => {
    const headingOf = (item: string): readonly string[] => [item];
    const heightOf = (): number => 80;
    const placed = placeChain(fold({ quiet: 3, all: 99, inAll: Infinity }), { width, heightOf, headingOf });
    const [count] = placed.folds;
    const column = [...placed.boxes.values()].filter(({ id }) => id.startsWith('maker'));
    expect(count!.y).toBeGreaterThan(Math.max(...column.map(({ y, height }) => y + height)));
    expect(count!.y + count!.height).toBeLessThanOrEqual(placed.height);
  });
});
