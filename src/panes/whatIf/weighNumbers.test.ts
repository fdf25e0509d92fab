// Which number matters most: the widest first, those that move nothing at the end, and a newer question stops the work.
import { expect, it } from 'vitest';
import type { Model } from '../../scenario/schema.ts';
import { weighNumbers, widthOf } from './weighNumbers.ts';

const model: Model = {
  years: [2026, 2027],
  lines: [
    { id: 'spare', item: 'b', country: 'USA', capacity: { low: 50, central: 60, high: 70 } },
    {
      id: 'line',
      item: 'a',
      country: 'USA',
      capacity: { low: 2, central: 3, high: 5 },
      inputs: [{ item: 'b', perUnit: 1 }],
    },
  ],
  links: [
    { source: 'spare', target: 'line' },
    { source: 'line', target: 'x' },
  ],
  demands: [{ id: 'x', item: 'a', country: 'USA', orders: 8 }],
};
const weighing = {
  model,
  shipped: [],
  settings: {},
  own: [{ kind: 'lose', what: 'line', id: 'line', from: 2027, years: 1 } as const],
  measure: 'delivered' as const,
  demands: ['x'],
  year: 2027,
};

it('ranks numbers by how far they move the change', async () => {
  const told: (readonly [number, number])[] = [];
  const weights = await weighNumbers(weighing, new AbortController().signal, (...next) => told.push(next));
  expect(weights.map(({ of }) => ('keys' in of ? of.keys : []))).toEqual([
    ['lines', 1, 'capacity'],
    ['lines', 0, 'capacity'],
  ]);
  expect(weights[0]).toMatchObject({ low: -2, high: -5 });
  expect(widthOf(weights[1]!)).toBe(0);
  expect(told).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

it('moves the orders of a buyer in all years together', async () => {
  const range = { low: 2, central: 3, high: 4 };
  const demands = [{ id: 'x', item: 'b', country: 'USA', orders: { 2026: range, 2027: range } }];
  const links = [{ source: 'spare', target: 'x' }];
  const yearly = {
    ...weighing,
    model: { years: [2026, 2027] as const, lines: model.lines!.slice(0, 1), links, demands },
  };
  const own = [{ kind: 'lose', what: 'line', id: 'spare', from: 2026, years: 2 } as const];
  const weights = await weighNumbers({ ...yearly, own }, new AbortController().signal, () => undefined);
  expect(weights[0]).toEqual({ of: { keys: ['demands', 0, 'orders'] }, low: -4, high: -8 });
});

it('stops when a newer question is asked', async () => {
  const controller = new AbortController();
  const work = weighNumbers(weighing, controller.signal, () => controller.abort(new Error('newer')));
  await expect(work).rejects.toThrow('newer');
});
