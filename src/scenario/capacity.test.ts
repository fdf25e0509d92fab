// Capacity of a line in a year: the path, what is added, factors, outages, and the line's own years.
import { describe, expect, it } from 'vitest';
import { availabilityIn, baseCapacity, capacityIn, times, valueAt, yearlyValue } from './capacity.ts';
import { draftLine } from './draft.ts';
import type { DraftLine } from './draft.ts';

type Plain = DraftLine['line'];
const line = (more: Partial<Plain> = {}): DraftLine =>
  draftLine({ id: 'p', item: 'm', country: 'USA', capacity: 100, ...more });

describe('points', () => {
  const points = [
    [2025, 10],
    [2027, 30],
    [2030, 0],
  ] as const;

  it.each([
    { year: 2020, expected: 10 },
    { year: 2025, expected: 10 },
    { year: 2026, expected: 20 },
    { year: 2027, expected: 30 },
    { year: 2028, expected: 20 },
    { year: 2029, expected: 10 },
    { year: 2030, expected: 0 },
    { year: 2050, expected: 0 },
    { year: 2025.5, expected: 15 },
  ])('are $expected in $year', ({ year, expected }) => {
    expect(valueAt(points, year)).toBeCloseTo(expected, 12);
    expect(valueAt([...points].reverse(), year)).toBeCloseTo(expected, 12);
  });

  it('of one are that everywhere', () =>
    expect([2000, 2050].map((year) => valueAt([[2025, 7]], year))).toEqual([7, 7]));
});

describe('units of a year', () => {
  it.each([
    { path: undefined, expected: 0 },
    { path: 4, expected: 4 },
    { path: { '2025': 6 }, expected: 6 },
    { path: { '2026': 6 }, expected: 0 },
    { path: {}, expected: 0 },
  ])('from $path are $expected', ({ path, expected }) =>
    expect(yearlyValue(path as Parameters<typeof yearlyValue>[0], 2025)).toBe(expected),
  );
});

describe('capacity before interventions', () => {
  it.each([
    { more: {}, expected: 100 },
    { more: { capacity: null }, expected: Infinity },
    { more: { from: 2026 }, expected: 0 },
    { more: { from: 2025 }, expected: 100 },
    { more: { to: 2024 }, expected: 0 },
    { more: { to: 2025 }, expected: 100 },
    { more: { capacity: null, from: 2026 }, expected: 0 },
    {
      more: {
        capacity: [
          [2024, 0],
          [2026, 50],
        ] as const,
      },
      expected: 25,
    },
  ])('with $more is $expected', ({ more, expected }) => expect(baseCapacity(line(more), 2025)).toBe(expected));
});

describe('the share of a year that an outage leaves', () => {
  it.each([
    { from: 2025, duration: 1, residual: 0, expected: 0 },
    { from: 2025, duration: 0.25, residual: 0, expected: 0.75 },
    { from: 2025.75, duration: 5, residual: 0, expected: 0.75 },
    { from: 2024.5, duration: 1, residual: 0, expected: 0.5 },
    { from: 2020, duration: 20, residual: 0, expected: 0 },
    { from: 2020, duration: 20, residual: 0.3, expected: 0.3 },
    { from: 2025, duration: 0.5, residual: 0.5, expected: 0.75 },
    { from: 2026, duration: 1, residual: 0, expected: 1 },
    { from: 2024, duration: 1, residual: 0, expected: 1 },
    { from: 2025, duration: 0, residual: 0, expected: 1 },
  ])('from $from for $duration leaving $residual is $expected', ({ expected, ...outage }) => {
    expect(availabilityIn(outage, 2025)).toBeCloseTo(expected, 12);
  });

  it('is exactly 0 where only rounding is left', () => {
    expect(availabilityIn({ from: 2024.3, duration: 1.7, residual: 0 }, 2025)).toBe(0);
  });
});

describe('times', () => {
  it.each([
    { capacity: 5, factor: 2, expected: 10 },
    { capacity: Infinity, factor: 2, expected: Infinity },
    { capacity: Infinity, factor: 0, expected: 0 },
    { capacity: 0, factor: 3, expected: 0 },
  ])('$capacity by $factor', ({ capacity, factor, expected }) => expect(times(capacity, factor)).toBe(expected));
});

describe('capacity after interventions', () => {
  const changed = (change: Partial<DraftLine>, more: Partial<Plain> = {}): DraftLine => ({ ...line(more), ...change });

  it.each([
    { name: 'none', change: {}, expected: 100 },
    { name: 'an add', change: { adds: [{ start: 2025, ramp: 1, amount: 20 }] }, expected: 120 },
    { name: 'half a ramp', change: { adds: [{ start: 2024, ramp: 4, amount: 20 }] }, expected: 110 },
    { name: 'an add to come', change: { adds: [{ start: 2026, ramp: 1, amount: 20 }] }, expected: 100 },
    { name: 'less than is there', change: { adds: [{ start: 2025, ramp: 1, amount: -150 }] }, expected: 0 },
    { name: 'a factor', change: { factors: [{ from: 2025, to: 2025, factor: 0.5 }] }, expected: 50 },
    { name: 'a factor of another year', change: { factors: [{ from: 2026, to: 2030, factor: 0.5 }] }, expected: 100 },
    { name: 'an outage', change: { outages: [{ from: 2025, duration: 0.2, residual: 0 }] }, expected: 80 },
    {
      // (100 + 20) x 0.5 x 0.8
      name: 'all three',
      change: {
        adds: [{ start: 2025, ramp: 1, amount: 20 }],
        factors: [{ from: 2025, to: 2025, factor: 0.5 }],
        outages: [{ from: 2025, duration: 0.2, residual: 0 }],
      },
      expected: 48,
    },
  ])('$name gives $expected', ({ change, expected }) => {
    expect(capacityIn(changed(change), 2025)).toBeCloseTo(expected, 9);
  });

  it.each([
    {
      name: 'an add leaves the unknown unknown',
      change: { adds: [{ start: 2025, ramp: 1, amount: 20 }] },
      expected: Infinity,
    },
    { name: 'a loss leaves it unknown', change: { adds: [{ start: 2025, ramp: 1, amount: -20 }] }, expected: Infinity },
    {
      name: 'a factor leaves it unknown',
      change: { factors: [{ from: 2025, to: 2025, factor: 0.1 }] },
      expected: Infinity,
    },
    { name: 'a factor of 0 stops it', change: { factors: [{ from: 2025, to: 2025, factor: 0 }] }, expected: 0 },
    {
      name: 'an outage of the year stops it',
      change: { outages: [{ from: 2025, duration: 1, residual: 0 }] },
      expected: 0,
    },
  ])('$name', ({ change, expected }) => {
    expect(capacityIn(changed(change, { capacity: null }), 2025)).toBe(expected);
  });

  it('is 0 outside the line’s years, whatever is added', () => {
    const closed = changed({ adds: [{ start: 2025, ramp: 1, amount: 20 }] }, { to: 2024 });
    expect(capacityIn(closed, 2025)).toBe(0);
  });
});
