import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../tests/fixtures/realAtlas.ts';
import { placeYears } from './placeYears.ts';

const size = { width: 800, height: 44 };
const count = (year: number, facts: number, plans: number) => ({ year, facts, plans });
const counts = fc
  .array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 200 })), { minLength: 1, maxLength: 100 })
  .map((rows) => rows.map(([facts, plans], index) => count(1946 + index, facts, plans)));

describe('the bars', () => {
  it('stand on the axis, facts below and plans on top of them, inside the picture', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const { bars, step } = placeYears(deepFreeze(rows), size);
        expect(bars.map((bar) => bar.year)).toEqual(rows.map((row) => row.year));
        for (const bar of bars) {
          expect(bar.factTop + bar.factHeight).toBeCloseTo(size.height);
          expect(bar.planTop + bar.planHeight).toBeCloseTo(bar.factTop);
          expect(bar.planTop).toBeGreaterThanOrEqual(-1e-9);
          expect(bar.x + bar.width).toBeLessThanOrEqual(bar.x + step + 1e-9);
        }
      }),
    );
  });

  it('show whatever there is, and nothing where there is nothing', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        for (const bar of placeYears(rows, size).bars) {
          expect(bar.factHeight > 0).toBe(bar.facts > 0);
          expect(bar.planHeight > 0).toBe(bar.plans > 0);
          for (const height of [bar.factHeight, bar.planHeight])
            if (height > 0) expect(height).toBeGreaterThanOrEqual(1.5);
        }
      }),
    );
  });

  it('are higher for more', () => {
    const { bars } = placeYears([count(2020, 10, 0), count(2021, 20, 0), count(2022, 40, 0)], size);
    const [a, b, c] = bars.map((bar) => bar.factHeight) as [number, number, number];
    expect(b / a).toBeCloseTo(2);
    expect(c / b).toBeCloseTo(2);
  });

  it('keep one scale for facts and plans', () => {
    const [bar] = placeYears([count(2020, 30, 30)], size).bars;
    expect(bar!.factHeight).toBeCloseTo(bar!.planHeight);
  });

  it('share the width evenly', () => {
    const { bars, step } = placeYears(
      [count(2020, 1, 0), count(2021, 1, 0), count(2022, 1, 0), count(2023, 1, 0)],
      size,
    );
    expect(step).toBe(200);
    expect(bars.map((bar) => bar.x)).toEqual([0, 200, 400, 600]);
  });

  it('of no year are none', () => {
    expect(placeYears([], size).bars).toEqual([]);
  });
});

describe('the ticks', () => {
  const years = Array.from({ length: 81 }, (_, index) => count(1960 + index, 1, 0));
  it.each([
    { width: 1200, every: 5 },
    { width: 800, every: 10 },
    { width: 340, every: 20 },
  ])('are every $every years at $width pixels', ({ width, every }) => {
    const { ticks } = placeYears(years, { width, height: 44 });
    expect(ticks.length).toBeGreaterThan(1);
    for (const [index, tick] of ticks.entries()) {
      expect(tick.year % every).toBe(0);
      if (index > 0) expect(tick.year - ticks[index - 1]!.year).toBe(every);
    }
  });

  it('leave room for a year of four figures, and stay inside', () => {
    for (const width of [320, 390, 548, 800, 1400]) {
      const { ticks } = placeYears(years, { width, height: 44 });
      for (const [index, tick] of ticks.entries()) {
        expect(tick.x).toBeGreaterThan(15);
        expect(tick.x).toBeLessThan(width - 15);
        if (index > 0) expect(tick.x - ticks[index - 1]!.x).toBeGreaterThan(34);
      }
    }
  });
});
