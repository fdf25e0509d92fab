// Dates of a run that people ask for.
import { describe, expect, it } from 'vitest';
import { changed, modelOf } from '../../tests/scenario/networks.ts';
import type { Row } from '../../tests/scenario/networks.ts';
import { milestonesOf } from './milestones.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';

const of = (demand: Row, end: 'low' | 'central' | 'high' = 'central') =>
  milestonesOf(runNow(parseModel(changed('single', ({ demands }) => Object.assign(demands[0]!, demand))), end))['us']!;

describe('time to replenish', () => {
  it.each([
    // 10 a year come in: 10, 20, 30 at the years' ends
    { stock: { opening: 0, target: 10 }, expected: 2025 },
    { stock: { opening: 0, target: 20 }, expected: 2026 },
    { stock: { opening: 0, target: 20.5 }, expected: 2027 },
    { stock: { opening: 0, target: 31 }, expected: null },
    { stock: { opening: 50, target: 40 }, expected: 2025 },
    { stock: { opening: 5, target: 15, consumption: 5 }, expected: 2026 }, // 10, 15
    { stock: { opening: 5, target: 15, consumption: 10 }, expected: null }, // 5, 5, 5
    { stock: { opening: 0, target: 0 }, expected: 2025 },
    { stock: { opening: 0 }, expected: null },
    { stock: undefined, expected: null },
    { stock: { opening: 0, target: { low: 25, central: 20, high: 5 } }, expected: 2026 },
  ])('of $stock is $expected', ({ stock, expected }) => expect(of({ stock }).replenished).toBe(expected));

  it('takes the target of the case that was run', () => {
    const stock = { opening: 0, target: { low: 25, central: 20, high: 5 } };
    expect([of({ stock }, 'low').replenished, of({ stock }, 'high').replenished]).toEqual([2027, 2025]);
  });
});

describe('the worst backlog', () => {
  it.each([
    { orders: 15, expected: { peakBacklog: 15, peakYear: 2027 } }, // 5, 10, 15
    { orders: { '2025': 25 }, expected: { peakBacklog: 15, peakYear: 2025 } }, // 15, 5, 0
    { orders: { '2025': 15, '2026': 10 }, expected: { peakBacklog: 5, peakYear: 2025 } }, // 5, 5, 0: the first counts
    { orders: 10, expected: { peakBacklog: 0, peakYear: null } },
    { orders: 0, expected: { peakBacklog: 0, peakYear: null } },
  ])('of orders of $orders', ({ orders, expected }) => expect(of({ orders })).toMatchObject(expected));
});

it('are given for every demand', () => {
  // Japan is owed 4, 8, then gets 7.5 of 12 and 85/14 of 8.5
  const found = milestonesOf(runNow(modelOf('gated')));
  expect(Object.keys(found)).toEqual(['us', 'jp']);
  expect(found['jp']).toMatchObject({ peakBacklog: 8, peakYear: 2026 });
});
