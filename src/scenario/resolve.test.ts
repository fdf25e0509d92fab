// From ranges to plain numbers, and the places of ranged numbers.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../tests/scenario/networks.ts';
import { pathOf, rangesOf, resolve, withNumber } from './resolve.ts';

const range = { low: 1, central: 2, high: 3 };

describe('resolve', () => {
  it.each([
    { document: range, low: 1, central: 2, high: 3 },
    { document: 5, low: 5, central: 5, high: 5 },
    { document: null, low: null, central: null, high: null },
    { document: [range, 7], low: [1, 7], central: [2, 7], high: [3, 7] },
    { document: { a: { b: range } }, low: { a: { b: 1 } }, central: { a: { b: 2 } }, high: { a: { b: 3 } } },
    { document: { note: range }, low: { note: range }, central: { note: range }, high: { note: range } },
    { document: { source: 'p' }, low: { source: 'p' }, central: { source: 'p' }, high: { source: 'p' } },
    {
      document: { ...range, note: 'why' },
      low: 1,
      central: 2,
      high: 3,
    },
  ])('$document', ({ document, low, central, high }) => {
    expect([resolve(document, 'low'), resolve(document, 'central'), resolve(document, 'high')]).toEqual([
      low,
      central,
      high,
    ]);
  });

  it('takes years per job of a yard called "low" for what they are', () => {
    expect(resolve({ years: { low: 0.5, yard: 0.7 } }, 'high')).toEqual({ years: { low: 0.5, yard: 0.7 } });
  });

  it('changes nothing in the document it is given', () => {
    const model = modelOf('ranged');
    const before = structuredClone(model);
    resolve(model, 'low');
    expect(model).toEqual(before);
  });
});

describe('the ranged numbers of a document', () => {
  it('are listed with their places, in order', () => {
    expect(rangesOf(modelOf('ranged')).map(({ keys, range: { low } }) => [pathOf(keys), low])).toEqual([
      ['lines[0].capacity', 5],
      ['lines[1].capacity', 3],
    ]);
  });

  it('are none where all is plain', () => expect(rangesOf(modelOf('diamond'))).toEqual([]));

  it('are found in points, yearly orders and interventions, and not in notes', () => {
    const document = {
      note: range,
      lines: [{ capacity: [[2025, range]] }],
      demands: [{ orders: { '2026': range }, source: [range] }],
      interventions: [{ amount: range }],
    };
    expect(rangesOf(document).map(({ keys }) => pathOf(keys))).toEqual([
      'lines[0].capacity[0][1]',
      'demands[0].orders.2026',
      'interventions[0].amount',
    ]);
  });
});

describe('a place as text', () => {
  it.each([
    { keys: [], expected: '' },
    { keys: ['years'], expected: 'years' },
    { keys: ['lines', 3, 'capacity'], expected: 'lines[3].capacity' },
    { keys: ['lines', 3, 'inputs', 0, 'item'], expected: 'lines[3].inputs[0].item' },
    { keys: ['demands', 0, 'orders', '2026'], expected: 'demands[0].orders.2026' },
  ])('$expected', ({ keys, expected }) => expect(pathOf(keys)).toBe(expected));
});

describe('another number at one place', () => {
  const document = { a: [1, { b: 2 }], c: 3 };

  it.each([
    { keys: ['c'], expected: { a: [1, { b: 2 }], c: 9 } },
    { keys: ['a', 0], expected: { a: [9, { b: 2 }], c: 3 } },
    { keys: ['a', 1, 'b'], expected: { a: [1, { b: 9 }], c: 3 } },
    { keys: [], expected: 9 },
  ])('$keys', ({ keys, expected }) => {
    expect(withNumber<unknown>(document, keys, 9)).toEqual(expected);
    expect(document).toEqual({ a: [1, { b: 2 }], c: 3 });
  });
});
