// The timeline: every shown programme a row, agreements that never cover each other, plans told from facts, one axis.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../../tests/fixtures/randomFilter.ts';
import { deepFreeze, real } from '../../../tests/fixtures/realAtlas.ts';
import { applyFilter } from '../../model/filter.ts';
import { measureTimeline, yearOf } from './measureTimeline.ts';
import { placeTimeline } from './placeTimeline.ts';
import { yearAxis } from './yearAxis.ts';

const all = applyFilter(real, {
  years: 'all',
  areas: [],
  countries: [],
  allAreas: false,
  allCountries: false,
  modes: [],
  statuses: [],
  organizations: [],
});
const options = { width: 1200, labelWidth: 236, size: 13, now: real.now, labelOf: (key: string) => key };

describe('the axis', () => {
  it('goes forward without a jump, and back from pixels to the same year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2020 }), fc.integer({ min: 2026, max: 2060 }), (from, to) => {
        const axis = yearAxis(from, to, 2026, 100, 1100);
        expect(axis.xOf(from)).toBeCloseTo(100, 6);
        expect(axis.xOf(to + 1)).toBeCloseTo(1100, 6);
        for (let year = from; year <= to; year++) {
          expect(axis.xOf(year + 1)).toBeGreaterThan(axis.xOf(year));
          expect(axis.yearAt((axis.xOf(year) + axis.xOf(year + 1)) / 2)).toBe(year);
        }
      }),
    );
  });
  it('draws early years closer only where there are many, and then says from when', () => {
    expect(yearAxis(2000, 2030, 2026, 0, 1000).pivot).toBeUndefined();
    const long = yearAxis(1950, 2030, 2026, 0, 1000);
    expect(long.pivot).toBe(2005);
    expect(long.xOf(1951) - long.xOf(1950)).toBeLessThan(long.xOf(2011) - long.xOf(2010));
  });
  it('keeps its labels apart', () => {
    for (const last of [2026, 2030, 2037]) {
      const { ticks } = yearAxis(1946, last, 2026, 236, 1360);
      for (const [index, tick] of ticks.entries())
        expect(tick.x - (ticks[index - 1]?.x ?? -100), `${last}: ${tick.year}`).toBeGreaterThanOrEqual(36);
    }
  });
  it('has no year of less than no width, however little room there is', () => {
    for (const width of [0, 5, 300]) {
      const { xOf } = placeTimeline(measureTimeline(real, all, 'all'), { ...options, labelWidth: 0, width });
      expect(xOf(2026)).toBeGreaterThanOrEqual(xOf(2025));
    }
  });
});

it('reads dates of three lengths', () => {
  expect(yearOf('2024')).toBe(2024.5);
  expect(yearOf('2024-01-01')).toBe(2024);
  expect(Math.floor(yearOf('2024-12-31'))).toBe(2024);
});

it.each([280, 0])('cuts nothing at its left edge and never turns round, %i pixels wide', (width) => {
  const placed = placeTimeline(measureTimeline(real, all, 'all'), { ...options, width, labelWidth: 0 });
  for (const { x } of placed.agreements) expect(x - placed.radius).toBeGreaterThanOrEqual(0);
  for (const { x } of placed.ticks) expect(x).toBeGreaterThanOrEqual(14);
  expect(placed.xOf(2027)).toBeGreaterThanOrEqual(placed.xOf(2026));
});

it('has a row for each shown programme, whatever is asked for, and changes nothing that it is given', () => {
  fc.assert(
    fc.property(filterOf(real), (filter) => {
      const shown = deepFreeze(applyFilter(real, filter));
      const { rows } = placeTimeline(deepFreeze(measureTimeline(real, shown, 'all')), options);
      expect(new Set(rows.map((row) => row.program))).toEqual(new Set(shown.programs.map((row) => row.id)));
    }),
    { numRuns: 15 },
  );
});

it('reaches to the years to come that are asked for, and no farther', () => {
  const { to } = measureTimeline(real, all, 'all');
  expect(measureTimeline(real, all, { from: 2020, to: to + 4 }).to).toBe(to + 4);
  expect(measureTimeline(real, all, { from: 1990, to: 2000 }).to).toBe(to);
});

it('draws what lies after the date of the data as a plan', () => {
  const placed = placeTimeline(measureTimeline(real, all, 'all'), options);
  const later = placed.rows.flatMap((row) => row.phases).filter((phase) => phase.x + 0.01 >= placed.nowX);
  expect(later.length).toBeGreaterThan(0);
  expect(later.every((phase) => phase.isPlan)).toBe(true);
  const facts = placed.rows.flatMap((row) => row.phases).filter((phase) => !phase.isPlan);
  expect(facts.every((phase) => phase.x + phase.width <= placed.nowX + 0.01)).toBe(true);
});

it('lets no bar of an ended programme last until now because nobody says when it ended', () => {
  const { rows, nowX, xOf } = placeTimeline(measureTimeline(real, all, 'all'), options);
  const [production] = rows.find((row) => row.program === 'f-86f-japan')!.phases;
  expect(production!.isEndUnknown).toBe(true);
  expect(production!.x + production!.width).toBeCloseTo(xOf(1957), 6);
  for (const { program, phases } of rows.filter(({ program }) => real.program.get(program)?.status === 'ended'))
    for (const phase of phases) expect(phase.x + phase.width, program).toBeLessThan(nowX);
});

it('stacks agreements so that none covers another', () => {
  const { agreements, radius } = placeTimeline(measureTimeline(real, all, 'all'), options);
  for (const [index, a] of agreements.entries())
    for (const b of agreements.slice(index + 1))
      expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(2 * radius);
});

describe('folded families', () => {
  const timeline = measureTimeline(real, all, 'all');
  const folded = new Set(real.families.map((family) => family.id));

  it('have no rows and say how many there are', () => {
    const { rows, groups } = placeTimeline(timeline, { ...options, folded });
    expect(rows).toEqual([]);
    expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(timeline.rows.length);
    for (const group of groups) expect(group.withPlans).toMatch(/^M[\d.]+,/);
  });

  it('keep the rows that are asked for, clear of the outlines', () => {
    const kept = new Set(['gcap', 'pac-3-japan']);
    const { rows, groups } = placeTimeline(timeline, { ...options, folded, kept });
    expect(new Set(rows.map((row) => row.program))).toEqual(kept);
    for (const row of rows) for (const group of groups) expect(Math.abs(row.y - group.y)).toBeGreaterThanOrEqual(20);
  });

  it('leave the rows of the others as they are', () => {
    const one = placeTimeline(timeline, { ...options, folded: new Set(['missiles'] as const) });
    const open = placeTimeline(timeline, options);
    expect(one.rows.map((row) => row.program)).toEqual(
      open.rows.filter((row) => row.family !== 'missiles').map((row) => row.program),
    );
    expect(one.height).toBeLessThan(open.height);
  });
});
