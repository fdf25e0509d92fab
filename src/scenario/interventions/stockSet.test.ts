// Another opening stock, or another target, of a buyer.
import { describe, expect, it } from 'vitest';
import { changed, findingsOf } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';
import { milestonesOf } from '../milestones.ts';
import { parseModel } from '../parse.ts';
import { runNow } from '../run.ts';

const set = (more: Row): Row => ({ kind: 'stock-set', id: 'us', ...more });

/** `single` with a stock of 4, an aim of 20 and a use of 5 a year, ordered by the rule. */
const held = (...interventions: Row[]) => ({
  ...changed('single', ({ demands }) => {
    demands[0] = {
      id: 'us',
      item: 'missile',
      country: 'USA',
      orderRule: { type: 'base-stock' },
      stock: { opening: 4, target: 20, consumption: 5 },
    };
  }),
  interventions,
});
const figures = (...interventions: Row[]) => {
  const { orders, stock, shortfall } = runNow(parseModel(held(...interventions))).demands['us']!;
  return { orders, stock, shortfall };
};

describe('a stock set', () => {
  it.each([
    // 20 + 5 - 4 = 21 ordered, 10 made: 4 + 10 - 5 = 9. Then 25 - 9 - 11 = 5, stock 14; then 25 - 14 - 6 = 5, stock 19.
    { name: 'to nothing new', more: {}, expected: { orders: [21, 5, 5], stock: [9, 14, 19], shortfall: [0, 0, 0] } },
    // 25 ordered; 10 - 5 = 5, 10, 15
    {
      name: 'to an empty store',
      more: { opening: 0 },
      expected: { orders: [25, 5, 5], stock: [5, 10, 15], shortfall: [0, 0, 0] },
    },
    // 0 + 5 - 4 = 1; 4 + 1 - 5 = 0; then 5 a year
    { name: 'to no aim', more: { target: 0 }, expected: { orders: [1, 5, 5], stock: [0, 0, 0], shortfall: [0, 0, 0] } },
    {
      name: 'to more than the aim',
      more: { opening: 40 },
      expected: { orders: [0, 0, 0], stock: [35, 30, 25], shortfall: [0, 0, 0] },
    },
  ])('$name', ({ more, expected }) => expect(figures(set(more))).toEqual(expected));

  it('may set opening and target apart', () => {
    expect(figures(set({ opening: 0 }), set({ target: 0 }))).toEqual(figures(set({ opening: 0, target: 0 })));
  });

  it('moves the year in which the stock is full', () => {
    const yearOf = (...list: Row[]) => milestonesOf(runNow(parseModel(held(...list))))['us']!.replenished;
    expect([yearOf(), yearOf(set({ target: 14 })), yearOf(set({ opening: 40 }))]).toEqual([null, 2026, 2025]);
  });

  it.each([
    { list: [set({ id: 'p' })], finding: 'interventions[0].id: no demand has the id "p"' },
    { list: [set({ opening: -1 })], finding: 'interventions[0].opening: must be 0 or more, not -1' },
    { list: [set({ consumption: 1 })], finding: 'interventions[0].consumption: is not a field of this format' },
    {
      list: [set({ target: 1 }), set({ target: 2 })],
      finding: 'interventions[1].target: sets the target of us, which interventions[0].target sets too',
    },
    {
      list: [set({ opening: 1 }), set({ opening: 1 })],
      finding: 'interventions[1].opening: sets the opening stock of us, which interventions[0].opening sets too',
    },
  ])('finds $finding', ({ list, finding }) => expect(findingsOf(held(...list))).toEqual([finding]));

  it('of a buyer without a stock is a finding', () => {
    const document = { ...changed('single', () => {}), interventions: [set({ opening: 1 })] };
    expect(findingsOf(document)).toEqual(['interventions[0].id: "us" has no stock']);
  });
});
