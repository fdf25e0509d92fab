// Numbers and ranges: every rule, with the text of its finding.
import { describe, expect, it } from 'vitest';
import { isRange, number, plainNumber, yearly } from './ranged.ts';
import type { Shape } from './shape.ts';

function check(shape: Shape<unknown>, value: unknown): string[] {
  const found: string[] = [];
  shape.check(value, 'at', (where, reason) => found.push(`${where}: ${reason}`));
  return found;
}

describe('a number', () => {
  it.each([
    { rules: {}, value: 5, expected: [] },
    { rules: {}, value: -5, expected: [] },
    { rules: {}, value: 0.1, expected: [] },
    { rules: {}, value: '5', expected: ['at: must be a number or {low, central, high}, not "5"'] },
    { rules: {}, value: null, expected: ['at: must be a number or {low, central, high}, not null'] },
    { rules: {}, value: [5], expected: ['at: must be a number or {low, central, high}, not a list'] },
    { rules: {}, value: NaN, expected: ['at: must be finite, not NaN'] },
    { rules: {}, value: -Infinity, expected: ['at: must be finite, not -Infinity'] },
    { rules: {}, value: 1e15, expected: [] },
    { rules: {}, value: 2e15, expected: ['at: must be 1000000000000000 at most in size, not 2000000000000000'] },
    { rules: {}, value: -2e15, expected: ['at: must be 1000000000000000 at most in size, not -2000000000000000'] },
    { rules: { min: 0 }, value: 0, expected: [] },
    { rules: { min: 0 }, value: -0.001, expected: ['at: must be 0 or more, not -0.001'] },
    { rules: { max: 1 }, value: 1, expected: [] },
    { rules: { max: 1 }, value: 1.5, expected: ['at: must be 1 or less, not 1.5'] },
    { rules: { above: 0 }, value: 0, expected: ['at: must be above 0, not 0'] },
    { rules: { above: 0 }, value: 1e-9, expected: [] },
    { rules: { whole: true }, value: 3, expected: [] },
    { rules: { whole: true }, value: 3.5, expected: ['at: must be a whole number, not 3.5'] },
    {
      rules: { whole: true, min: 0 },
      value: -3.5,
      expected: ['at: must be a whole number, not -3.5', 'at: must be 0 or more, not -3.5'],
    },
  ])('$value under $rules', ({ rules, value, expected }) => {
    expect(check(number('n', rules), value)).toEqual(expected);
  });
});

describe('a range', () => {
  const range = { low: 1, central: 2, high: 3 };

  it.each([
    { rules: {}, value: range, expected: [] },
    { rules: {}, value: { ...range, note: 'x', source: { a: 1 } }, expected: [] },
    { rules: {}, value: { low: 3, central: 2, high: 1 }, expected: [] },
    { rules: {}, value: {}, expected: ['at: is a half-given range: low and central and high missing'] },
    { rules: {}, value: { low: 1 }, expected: ['at: is a half-given range: central and high missing'] },
    { rules: {}, value: { low: 1, central: 2 }, expected: ['at: is a half-given range: high missing'] },
    { rules: {}, value: { ...range, mid: 2 }, expected: ['at.mid: is not a field of a range'] },
    { rules: {}, value: { ...range, low: 'a' }, expected: ['at.low: must be a number, not "a"'] },
    { rules: {}, value: { ...range, high: null }, expected: ['at.high: must be a number, not null'] },
    { rules: {}, value: { ...range, high: Infinity }, expected: ['at.high: must be finite, not Infinity'] },
    { rules: { min: 2 }, value: range, expected: ['at.low: must be 2 or more, not 1'] },
    { rules: { max: 2 }, value: range, expected: ['at.high: must be 2 or less, not 3'] },
    { rules: { above: 1 }, value: range, expected: ['at.low: must be above 1, not 1'] },
    {
      rules: { whole: true },
      value: { ...range, central: 2.5 },
      expected: ['at.central: must be a whole number, not 2.5'],
    },
    { rules: { rising: true }, value: range, expected: [] },
    { rules: { rising: true }, value: { low: 2, central: 2, high: 2 }, expected: [] },
    {
      rules: { rising: true },
      value: { low: 3, central: 2, high: 4 },
      expected: ['at: must rise from low to high: low means that less gets delivered'],
    },
    {
      rules: { rising: true },
      value: { low: 1, central: 5, high: 4 },
      expected: ['at: must rise from low to high: low means that less gets delivered'],
    },
    { rules: { rising: true }, value: { low: 9, high: 1 }, expected: ['at: is a half-given range: central missing'] },
  ])('$value under $rules', ({ rules, value, expected }) => {
    expect(check(number('n', rules), value)).toEqual(expected);
  });
});

describe('a plain number', () => {
  it.each([
    { value: 2025, expected: [] },
    { value: { low: 1, central: 2, high: 3 }, expected: ['at: must be a number, not an object'] },
    { value: 2025.5, expected: ['at: must be a whole number, not 2025.5'] },
    { value: '2025', expected: ['at: must be a number, not "2025"'] },
  ])('$value', ({ value, expected }) => {
    expect(check(plainNumber('year', { whole: true }), value)).toEqual(expected);
  });
});

describe('units by year', () => {
  it.each([
    { value: 5, expected: [] },
    { value: { low: 1, central: 2, high: 3 }, expected: [] },
    { value: { '2025': 5, '2026': { low: 1, central: 2, high: 3 } }, expected: [] },
    { value: { '-44': 5 }, expected: [] },
    { value: { note: 'x', source: 1, '2025': 5 }, expected: [] },
    { value: {}, expected: [] },
    { value: { soon: 5 }, expected: ['at.soon: is not a year'] },
    { value: { '2025.5': 5 }, expected: ['at.2025.5: is not a year'] },
    { value: { ' 2025': 5 }, expected: ['at. 2025: is not a year'] },
    { value: { '2025': -5 }, expected: ['at.2025: must be 0 or more, not -5'] },
    { value: { '2025': 'x' }, expected: ['at.2025: must be a number or {low, central, high}, not "x"'] },
    { value: { low: 1, central: 2 }, expected: ['at: is a half-given range: high missing'] },
    {
      value: { low: 1, '2025': 2 },
      expected: ['at: is a half-given range: central and high missing', 'at.2025: is not a field of a range'],
    },
    { value: [5], expected: ['at: must be a number or {low, central, high}, not a list'] },
  ])('$value', ({ value, expected }) => {
    expect(check(yearly('units', { min: 0 }), value)).toEqual(expected);
  });
});

describe('isRange', () => {
  it.each([
    { value: { low: 1, central: 2, high: 3 }, expected: true },
    { value: { low: 1, central: 2, high: 3, note: 'x' }, expected: true },
    { value: { low: 1, high: 3 }, expected: false },
    { value: { '2025': 1 }, expected: false },
    { value: [1, 2, 3], expected: false },
    { value: 5, expected: false },
    { value: null, expected: false },
  ])('$value: $expected', ({ value, expected }) => expect(isRange(value)).toBe(expected));
});

describe('the published schema of a number', () => {
  it.each([
    { rules: {}, expected: { type: 'number', description: 'n' } },
    { rules: { min: 0 }, expected: { type: 'number', description: 'n', minimum: 0 } },
    { rules: { max: 1 }, expected: { type: 'number', description: 'n', maximum: 1 } },
    { rules: { above: 0 }, expected: { type: 'number', description: 'n', exclusiveMinimum: 0 } },
    { rules: { whole: true }, expected: { type: 'integer', description: 'n' } },
  ])('under $rules', ({ rules, expected }) => {
    expect(plainNumber('n', rules).json).toEqual(expected);
    expect(number('n', rules).json).toMatchObject({
      anyOf: [expected, { type: 'object', properties: { low: expected, central: expected, high: expected } }],
    });
  });
});
