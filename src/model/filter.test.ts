import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { atlasOf, everything, programme, relation, tiny } from '../../tests/fixtures/tinyAtlas.ts';
import { familyIds } from './atlas.ts';
import { applyFilter, type Filter } from './filter.ts';
import { reachOf } from './reach.ts';

const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map((row) => row.id);
const shownBy = (change: Partial<Filter>) => applyFilter(tiny, { ...everything, ...change });
const programsBy = (change: Partial<Filter>): string[] => ids(shownBy(change).programs);
const relationsBy = (change: Partial<Filter>): string[] => ids(shownBy(change).relations);

it('a filter that asks for nothing lets everything pass, in the atlas order', () => {
  expect(programsBy({})).toEqual(ids(tiny.programs));
  expect(relationsBy({})).toEqual(ids(tiny.relations));
});

describe('years', () => {
  it.each([
    { year: 2002, programs: ['jammer'] },
    { year: 2012, programs: ['interceptor'] },
    { year: 2019, programs: ['fighter', 'interceptor', 'radar'] },
    { year: 2023, programs: ['fighter', 'interceptor'] },
    { year: 2028, programs: ['motor'] },
    { year: 2030, programs: ['submarine'] },
    { year: 2036, programs: ['fighter'] },
  ])('in $year: $programs', ({ year, programs }) => {
    expect(programsBy({ years: { from: year, to: year } })).toEqual(programs);
  });

  it('counts what passes every filter but has no year', () => {
    const years = { from: 2024, to: 2024 };
    expect(shownBy({ years }).undated).toEqual({ programs: 1, relations: 1 });
    expect(shownBy({ years, statuses: ['proposed'] }).undated).toEqual({ programs: 1, relations: 1 });
    expect(shownBy({ years, statuses: ['active'] }).undated).toEqual({ programs: 0, relations: 0 });
  });

  it('counts nothing as undated under "all years", where it is drawn', () => {
    expect(shownBy({}).undated).toEqual({ programs: 0, relations: 0 });
    expect(programsBy({})).toContain('yard-work');
    expect(relationsBy({})).toContain('yard-maintains');
  });
});

describe('technology', () => {
  it.each([
    { areas: ['missiles'], programs: ['interceptor'] },
    { areas: ['sensors-space'], programs: ['interceptor', 'radar'] },
    { areas: ['sensors'], programs: ['interceptor', 'radar'] },
    { areas: ['missile-defense'], programs: ['interceptor'] },
    { areas: ['propulsion'], programs: ['fighter', 'motor'] },
    { areas: ['air'], programs: ['fighter', 'motor'] },
    { areas: ['sea', 'electronic-warfare'], programs: ['jammer', 'submarine'] },
    { areas: ['digital'], programs: [] },
  ])('$areas, as families or areas, any of them: $programs', ({ areas, programs }) => {
    expect(programsBy({ areas })).toEqual(programs);
  });

  it.each([
    { areas: ['sensors', 'missile-defense'], programs: ['interceptor'] },
    { areas: ['sensors-space', 'missiles'], programs: ['interceptor'] },
    { areas: ['sea', 'electronic-warfare'], programs: [] },
    { areas: ['sensors'], programs: ['interceptor', 'radar'] },
  ])('$areas, as families or areas, all of them: $programs', ({ areas, programs }) => {
    expect(programsBy({ areas, allAreas: true })).toEqual(programs);
  });

  it('all: a relation that touches one of them passes where its programme touches them all', () => {
    const both = { areas: ['sensors', 'missile-defense'], allAreas: true };
    expect(relationsBy(both)).toContain('raytheon-supplies');
    expect(relationsBy({ areas: ['sensors', 'undersea'], allAreas: true })).not.toContain('raytheon-supplies');
  });

  it('the word "all" asks nothing where no area is chosen', () => {
    expect(programsBy({ allAreas: true })).toEqual(ids(tiny.programs));
  });

  it('a relation without areas takes its programme’s', () => {
    expect(relationsBy({ areas: ['undersea'] })).toEqual(['aus-transfers']);
  });

  it('a relation with areas of its own is asked for by those', () => {
    expect(relationsBy({ areas: ['sensors'] })).toContain('raytheon-supplies');
    expect(relationsBy({ areas: ['missile-defense'] })).not.toContain('raytheon-supplies');
  });

  it('a relation with neither areas nor a programme passes no technology', () => {
    expect(relationsBy({ areas: [...familyIds] })).not.toContain('jmod-funds');
  });
});

describe('countries', () => {
  it('any: a programme that one of them takes part in', () => {
    expect(programsBy({ countries: ['AUS', 'GBR'] })).toEqual(['fighter', 'motor', 'submarine']);
  });

  it('all: a programme that joins them', () => {
    expect(programsBy({ countries: ['AUS', 'GBR'], allCountries: true })).toEqual(['submarine']);
    expect(programsBy({ countries: ['JPN', 'AUS'], allCountries: true })).toEqual([]);
  });

  it('any: a relation with an end in one of them', () => {
    expect(relationsBy({ countries: ['GBR'] })).toEqual(['bae-develops', 'treaty-governs']);
  });

  it('all: a relation whose ends are in all of them, or that touches one for a programme that joins them', () => {
    expect(relationsBy({ countries: ['JPN', 'USA'], allCountries: true })).toEqual([
      'jmod-buys',
      'jmod-funds',
      'mhi-supplies',
      'raytheon-supplies',
      'yard-maintains',
    ]);
  });

  it('all: not one that touches none of them, though its programme joins them', () => {
    const atlas = atlasOf({
      programs: [programme('p', { participants: ['AUS', 'GBR', 'JPN'] })],
      relations: [
        relation('elsewhere', {
          source: { type: 'country', id: 'USA' },
          target: { type: 'country', id: 'JPN' },
          program: 'p',
        }),
      ],
    });
    const filter = { ...everything, countries: ['AUS', 'GBR'], allCountries: true };
    expect(ids(applyFilter(atlas, filter).relations)).toEqual([]);
  });

  it('the word "all" asks nothing where no country is chosen', () => {
    expect(programsBy({ allCountries: true })).toEqual(ids(tiny.programs));
  });
});

describe('cooperation and status', () => {
  it('any of the modes', () => {
    expect(programsBy({ modes: ['national', 'transfer'] })).toEqual(['jammer', 'radar', 'submarine']);
  });

  it('a relation’s mode is its programme’s; one without a programme has none', () => {
    expect(relationsBy({ modes: ['co-development'] })).toEqual(['bae-develops', 'treaty-governs']);
    expect(relationsBy({ modes: [...new Set(tiny.programs.map((row) => row.mode))] })).not.toContain('jmod-funds');
  });

  it('any of the statuses, each record by its own', () => {
    expect(programsBy({ statuses: ['ended', 'cancelled'] })).toEqual(['jammer', 'radar']);
    expect(relationsBy({ statuses: ['planned', 'proposed'] })).toEqual(['aus-transfers', 'yard-maintains']);
  });
});

describe('organizations', () => {
  const belonging = (id: string) => reachOf(tiny, `organizations/${id}`);

  it('any: a programme that one of them leads or has a tie in', () => {
    for (const { id } of tiny.organizations)
      expect(new Set(programsBy({ organizations: [id] })), id).toEqual(new Set(belonging(id).programs));
    const both = tiny.organizations.slice(0, 2).map(({ id }) => id);
    expect(new Set(programsBy({ organizations: both }))).toEqual(
      new Set(both.flatMap((id) => [...belonging(id).programs])),
    );
  });

  it('a relation that one of them is an end of', () => {
    const isEnd = (id: string) => tiny.relations.filter((row) => [row.source.id, row.target.id].includes(id));
    for (const { id } of tiny.organizations) expect(relationsBy({ organizations: [id] })).toEqual(ids(isEnd(id)));
  });
});

describe('any filter', () => {
  it('shows what each of its dimensions alone shows: they narrow each other, nothing else', () => {
    const dimensions = (filter: Filter): Filter[] => [
      { ...everything, years: filter.years },
      { ...everything, areas: filter.areas, allAreas: filter.allAreas },
      { ...everything, countries: filter.countries, allCountries: filter.allCountries },
      { ...everything, modes: filter.modes },
      { ...everything, statuses: filter.statuses },
      { ...everything, organizations: filter.organizations },
    ];
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const whole = applyFilter(real, filter);
        const parts = dimensions(filter).map((part) => applyFilter(real, part));
        for (const table of ['programs', 'relations'] as const) {
          const sets = parts.map((part) => new Set(ids(part[table])));
          const common = ids(real[table]).filter((id) => sets.every((set) => set.has(id)));
          expect(ids(whole[table])).toEqual(common);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leaves out of a year, of what passes the rest, what other years show and what is undated', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        if (filter.years === 'all') return;
        const shown = applyFilter(real, filter);
        const all = applyFilter(real, { ...filter, years: 'all' });
        const ever = applyFilter(real, { ...filter, years: { from: -1e4, to: 1e4 } });
        for (const table of ['programs', 'relations'] as const) {
          expect(all[table].length - ever[table].length).toBe(shown.undated[table]);
          for (const row of shown[table]) expect(ever[table]).toContain(row);
        }
      }),
      { numRuns: 20 },
    );
  });
});
