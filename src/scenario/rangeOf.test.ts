// Three whole runs, and where they cross.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { rangeOf } from './rangeOf.ts';
import { runNow } from './run.ts';

/** The first buyer's orders grow from low to high: the second gets less where the numbers are "better". */
const crossing = (low: number, central: number, high: number) =>
  parseModel(changed('priority', ({ demands }) => (demands[0]!['orders'] = { low, central, high })));

describe('a range', () => {
  it('is every number at its low, central and high end', async () => {
    const { low, central, high, crossings } = await rangeOf(modelOf('ranged'));
    expect([low, central, high].map(({ demands }) => demands['us']!.cumulative)).toEqual([
      [3, 6, 9],
      [6, 12, 18],
      [8, 16, 24],
    ]);
    expect([low.case, central.case, high.case]).toEqual(['low', 'central', 'high']);
    expect(crossings).toEqual([]);
  });

  it('takes a central run that is there', async () => {
    const model = modelOf('ranged');
    const central = runNow(model);
    expect((await rangeOf(model, {}, central)).central).toBe(central);
  });

  it('is one run under three names where nothing is ranged', async () => {
    const { low, central, high } = await rangeOf(modelOf('pair'));
    expect([low.lines, high.lines]).toEqual([central.lines, central.lines]);
    expect([low.case, high.case]).toEqual(['low', 'high']);
  });

  it.each([
    // Japan gets what the US leaves of 10: 9, 7, 5 a year
    { name: 'falls throughout', ends: [1, 3, 5], jp: [2025, 2026, 2027] },
    { name: 'falls at one end', ends: [3, 3, 5], jp: [2025, 2026, 2027] },
    { name: 'stays', ends: [3, 3, 3], jp: null },
  ])('flags a figure that $name', async ({ ends, jp }) => {
    const { crossings } = await rangeOf(crossing(ends[0]!, ends[1]!, ends[2]!));
    expect(crossings).toEqual(jp === null ? [] : [{ demand: 'jp', years: jp }]);
  });

  it('does not sort what crosses', async () => {
    const { low, high } = await rangeOf(crossing(2, 3, 5));
    expect([low.demands['jp']!.delivered[0], high.demands['jp']!.delivered[0]]).toEqual([8, 5]);
  });

  it('flags only the years in which they cross', async () => {
    // 2025: the US orders 2, 3 or 9, and Japan gets 8, 7 or 1. What is left over comes in 2026: both have had all by then.
    const document = changed('priority', ({ demands }) => {
      demands[0]!['orders'] = { '2025': { low: 2, central: 3, high: 9 } };
      demands[1]!['orders'] = { '2025': 8 };
    });
    const { crossings } = await rangeOf(parseModel(document));
    expect(crossings).toEqual([{ demand: 'jp', years: [2025] }]);
  });
});
