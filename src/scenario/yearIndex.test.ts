// A year's place in a run.
import { describe, expect, it } from 'vitest';
import { yearIndex } from './yearIndex.ts';

const net = { first: 2025, span: 3 };

describe('the place of a year', () => {
  it.each([
    { year: undefined, expected: 0 },
    { year: 2025, expected: 0 },
    { year: 2026, expected: 1 },
    { year: 2027, expected: 2 },
  ])('$year is $expected', ({ year, expected }) => expect(yearIndex(net, year)).toBe(expected));

  it.each([2024, 2028, 2025.5, NaN, Infinity])('%d is none', (year) => {
    expect(() => yearIndex(net, year)).toThrow(new RangeError(`year ${year} is not one of 2025 to 2027`));
  });
});
