// Names of numbers: each by itself, so that the same figure of two years is not one name twice.
import { describe, expect, it } from 'vitest';
import { rangesOf } from '../../scenario/resolve.ts';
import type { Model } from '../../scenario/schema.ts';
import { numberName } from './numberName.ts';
import type { Naming } from './naming.ts';

const range = { low: 1, central: 2, high: 3 };
const model: Model = {
  years: [2026, 2029],
  lines: [
    {
      id: 'yard',
      item: 'boat',
      country: 'USA',
      capacity: [
        [2026, range],
        [2028, range],
      ],
      lead: range,
      inputs: [{ item: 'hull', perUnit: range }],
    },
    { id: 'shop', item: 'hull', country: 'USA', capacity: range },
  ],
  links: [{ source: 'shop', target: 'yard' }],
  demands: [
    {
      id: 'navy',
      item: 'boat',
      country: 'USA',
      orders: { 2026: range, 2027: range },
      openOrders: [
        [2026, range],
        [2027, range],
      ],
      stock: { opening: range, target: range, consumption: range },
      loop: { fleet: range, years: { yard: range } },
    },
  ],
};
const same = (id: string): string => id;
const naming = (lang: 'en' | 'ja') =>
  ({ lang, line: same, item: same, demand: same, agreement: same }) as unknown as Naming;

describe.each(['en', 'ja'] as const)('numbers of a model (%s)', (lang) => {
  const names = rangesOf(model).map(({ keys }) => numberName(model, keys, naming(lang)));

  it('have each a name of its own', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('say what they are, not where they stand', () => {
    expect(names.filter((name) => /[[\]{}]|undefined/.test(name))).toEqual([]);
  });
});

it('names the year, the part or the line that they are of', () => {
  const names = rangesOf(model).map(({ keys }) => numberName(model, keys, naming('en')));
  expect(names.slice(0, 4)).toEqual([
    'yard: capacity, 2026',
    'yard: capacity, 2028',
    'yard: years from order to delivery',
    'yard: needed for one: hull',
  ]);
});

it('writes a place that has no name as findings do', () => {
  expect(numberName(model, ['agreements', 0, 'from'], naming('en'))).toBe('agreements[0].from');
});
