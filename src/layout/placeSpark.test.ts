import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeSpark } from './placeSpark.ts';

const size = { width: 300, height: 60 };
const points = fc.array(
  fc.record({
    year: fc.integer({ min: 1950, max: 2040 }),
    value: fc.integer({ min: -50, max: 90_000 }),
    isPlan: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);

it('keeps within its frame, later to the right and more above less', () => {
  fc.assert(
    fc.property(points, (own) => {
      const { dots, zeroY } = placeSpark(own, size);
      expect(dots.length).toBe(own.length);
      expect(zeroY).toBeGreaterThanOrEqual(0);
      for (const [index, { at, point }] of dots.entries()) {
        expect(at[0]).toBeGreaterThanOrEqual(0);
        expect(at[0]).toBeLessThanOrEqual(size.width);
        expect(at[1]).toBeGreaterThanOrEqual(0);
        expect(at[1]).toBeLessThanOrEqual(size.height);
        const next = dots[index + 1];
        if (next) expect(next.at[0]).toBeGreaterThanOrEqual(at[0]);
        if (point.value > 0) expect(at[1]).toBeLessThanOrEqual(zeroY);
      }
    }),
  );
});

it('draws a line through what was reached, and none through aims', () => {
  const reached = [
    { year: 2023, value: 10, isPlan: false },
    { year: 2024, value: 20, isPlan: false },
    { year: 2025, value: 40, isPlan: true },
  ];
  expect(placeSpark(reached, size).line.match(/[ML]/g)).toEqual(['M', 'L']);
  expect(placeSpark(reached.slice(1), size).line.match(/[ML]/g)).toEqual(['M']);
});

it('breaks the line where years are missing', () => {
  const years = [2015, 2016, 2019, 2021, 2022].map((year) => ({ year, value: year, isPlan: false }));
  expect(placeSpark(years, size).line.match(/[ML]/g)).toEqual(['M', 'L', 'M', 'M', 'L']);
});
