import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { atlasOf, everything, programme, relation } from '../../tests/fixtures/tinyAtlas.ts';
import { absenceOf } from './absence.ts';
import { applyFilter } from './filter.ts';

const atlas = atlasOf({
  programs: [
    programme('later', { phases: [{ phase: 'production', from: 2031, to: 2035 }], status: 'planned' }),
    programme('undated'),
    programme('past', { phases: [{ phase: 'service', from: 1990, to: 2001 }], status: 'ended' }),
  ],
  relations: [relation('tie', { program: 'past' })],
});
const in2026 = { ...everything, years: { from: 2026, to: 2026 } };

describe('why a record is not drawn', () => {
  it('nothing to say where it is', () => {
    expect(absenceOf(atlas, 'programs/later', everything)).toBeNull();
  });

  it('its years: the nearest one shows it, ahead or behind', () => {
    expect(absenceOf(atlas, 'programs/later', in2026)).toEqual({
      reason: 'year',
      year: 2031,
      change: { years: { from: 2031, to: 2031 } },
    });
    expect(absenceOf(atlas, 'programs/past', in2026)).toMatchObject({ reason: 'year', year: 2001 });
  });

  it('no year at all: only under all years', () => {
    expect(absenceOf(atlas, 'programs/undated', in2026)).toEqual({ reason: 'undated', change: { years: 'all' } });
  });

  it('a filter: the one that hides it', () => {
    const asked = { ...everything, statuses: ['active'] as const, countries: ['JPN'] };
    expect(absenceOf(atlas, 'programs/later', asked)).toEqual({ reason: 'statuses', change: { statuses: [] } });
  });

  it('year and filter together', () => {
    const asked = { ...in2026, modes: ['transfer'] as const };
    expect(absenceOf(atlas, 'programs/later', asked)).toMatchObject({ reason: 'several', year: 2031 });
  });
});

it('whatever is asked for, the change that is offered shows the programme', () => {
  fc.assert(
    fc.property(filterOf(real), fc.constantFrom(...real.programs), (filter, row) => {
      const absence = absenceOf(real, `programs/${row.id}`, filter);
      const asked = absence ? { ...filter, ...absence.change } : filter;
      expect(applyFilter(real, asked).programs.map(({ id }) => id)).toContain(row.id);
    }),
    { numRuns: 60 },
  );
});
