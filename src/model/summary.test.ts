import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { empty, everything, tiny } from '../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from './filter.ts';
import { countParticipants, summarize } from './summary.ts';
import type { Years } from './years.ts';

const summaryOf = (years: Years, subject?: string) =>
  summarize(tiny, applyFilter(tiny, { ...everything, years }), years, subject);

describe('a summary', () => {
  it('counts what is shown', () => {
    expect(summaryOf({ from: 2025, to: 2025 })).toEqual({
      programs: 3, // fighter, interceptor, motor
      relations: 4, // bae-develops, jmod-funds, mhi-supplies, treaty-governs
      countries: 4,
      shared: 3,
      busiest: { country: 'JPN', programs: 2 }, // as many as the United States; J comes first
      partner: { country: 'GBR', programs: 1 },
      plans: { programs: 1, relations: 0 },
      undated: { programs: 1, relations: 1 },
    });
  });

  it('is about a country that is asked for, where it takes part', () => {
    const { busiest, partner } = summaryOf('all', 'JPN');
    expect(busiest).toEqual({ country: 'JPN', programs: 4 });
    expect(partner).toEqual({ country: 'USA', programs: 2 });
  });

  it('is about the busiest country where the one asked for takes no part', () => {
    expect(summaryOf({ from: 2012, to: 2012 }, 'AUS').busiest).toEqual({ country: 'JPN', programs: 1 });
  });

  it('names no partner where nothing is shared', () => {
    const shown = applyFilter(tiny, { ...everything, modes: ['national'], countries: ['JPN'] });
    const summary = summarize(tiny, shown, 'all');
    expect(summary.busiest).toEqual({ country: 'JPN', programs: 1 });
    expect(summary).not.toHaveProperty('partner');
  });

  it('of nothing is zero, and about nobody', () => {
    const summary = summarize(empty, applyFilter(empty, everything), 'all');
    expect(summary).toEqual({
      programs: 0,
      relations: 0,
      countries: 0,
      shared: 0,
      plans: { programs: 0, relations: 0 },
      undated: { programs: 0, relations: 0 },
    });
  });

  it('never counts more of a part than of the whole', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const summary = summarize(real, applyFilter(real, filter), filter.years);
        expect(summary.shared).toBeLessThanOrEqual(summary.programs);
        expect(summary.plans.programs).toBeLessThanOrEqual(summary.programs);
        expect(summary.plans.relations).toBeLessThanOrEqual(summary.relations);
        expect(summary.partner?.programs ?? 0).toBeLessThanOrEqual(summary.busiest?.programs ?? 0);
        expect(summary.busiest === undefined).toBe(summary.programs === 0);
      }),
      { numRuns: 20 },
    );
  });

  it('in a year to come is all plans', () => {
    const years = { from: 2036, to: 2036 };
    const { programs, relations, plans } = summaryOf(years);
    expect(programs).toBeGreaterThan(0);
    expect(plans).toEqual({ programs, relations });
  });
});

it('counts how many lists name each', () => {
  expect([...countParticipants([['JPN', 'USA'], ['USA'], []])]).toEqual([
    ['JPN', 1],
    ['USA', 2],
  ]);
});
