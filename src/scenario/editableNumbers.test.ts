import { expect, it } from 'vitest';
import { editableNumbers } from './editableNumbers.ts';
import { withNumber } from './resolve.ts';
import type { Model } from './schema.ts';

const model: Model = {
  years: [2024, 2026],
  lines: [
    {
      id: 'plant',
      item: 'part',
      country: 'USA',
      capacity: [
        [2024, 10],
        [2026, { low: 10, central: 20, high: 30 }],
      ],
    },
    { id: 'unknown', item: 'part', country: 'USA', capacity: null },
    { id: 'works', item: 'thing', country: 'USA', capacity: 5, inputs: [{ item: 'part', perUnit: 2 }] },
  ],
  demands: [{ id: 'army', item: 'thing', country: 'USA', orders: { '2024': 4, '2025': 6 } }],
};

it('lists each number once, with its place, its field, its year and its end', () => {
  const found = editableNumbers(model).flatMap(({ id, numbers }) =>
    numbers.map(({ path, field, year, end, value }) => [id, path, field, year, end, value]),
  );
  expect(found).toEqual([
    ['plant', 'lines[0].capacity[0][1]', 'capacity', '2024', null, 10],
    ['plant', 'lines[0].capacity[1][1].low', 'capacity', '2026', 'low', 10],
    ['plant', 'lines[0].capacity[1][1].central', 'capacity', '2026', 'central', 20],
    ['plant', 'lines[0].capacity[1][1].high', 'capacity', '2026', 'high', 30],
    ['works', 'lines[2].capacity', 'capacity', null, null, 5],
    ['works', 'lines[2].inputs[0].perUnit', 'inputs', null, null, 2],
    ['army', 'demands[0].orders.2024', 'orders', '2024', null, 4],
    ['army', 'demands[0].orders.2025', 'orders', '2025', null, 6],
  ]);
});

it('gives places at which a number can be set', () => {
  for (const { numbers } of editableNumbers(model)) {
    for (const { keys, path } of numbers) {
      const again = editableNumbers(withNumber(model, keys, 77)).flatMap((entity) => entity.numbers);
      expect(again.find((number) => number.path === path)?.value).toBe(77);
    }
  }
});
