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

it('stops when a newer question is asked', async () => {
  const controller = new AbortController();
  const work = weighNumbers(weighing, controller.signal, () => controller.abort(new Error('newer')));
  await expect(work).rejects.toThrow('newer');
});
