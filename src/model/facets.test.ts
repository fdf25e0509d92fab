import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../tests/fixtures/randomFilter.ts';
import { real } from '../../tests/fixtures/realAtlas.ts';
import { empty, everything, tiny, tinyNow } from '../../tests/fixtures/tinyAtlas.ts';
import { countFacets, countFamilies, countYears, yearExtent } from './facets.ts';
import { applyFilter, type Filter } from './filter.ts';

const shownBy = (filter: Filter, change: Partial<Filter>): number =>
  applyFilter(real, { ...filter, ...change }).programs.length;

describe('the count of an option', () => {
  it('is how many programmes are shown when it alone is chosen in its dimension, or besides the others where all must be met', () => {
    fc.assert(
      fc.property(filterOf(real), fc.nat(), (filter, pick) => {
        const facets = countFacets(real, filter);
        expect(countFamilies(real, filter)).toEqual(facets.families);
        const options = <Key>(map: ReadonlyMap<Key, number>): [Key, number] => [...map][pick % map.size]!;
        const [family, inFamily] = options(facets.families);
        const keptAreas = (added: string) => (filter.allAreas ? filter.areas.filter((id) => id !== added) : []);
        expect(inFamily).toBe(shownBy(filter, { areas: [...keptAreas(family), family] }));
        const [area, inArea] = options(facets.areas);
        expect(inArea).toBe(shownBy(filter, { areas: [...keptAreas(area), area] }));
        const [mode, inMode] = options(facets.modes);
        expect(inMode).toBe(shownBy(filter, { modes: [mode] }));
        const [status, inStatus] = options(facets.statuses);
        expect(inStatus).toBe(shownBy(filter, { statuses: [status] }));
        const [country, inCountry] = options(facets.countries);
        const kept = filter.allCountries ? filter.countries.filter((id) => id !== country) : [];
        expect(inCountry).toBe(shownBy(filter, { countries: [...kept, country] }));
      }),
      { numRuns: 12 },
    );
  });

  it('of a country, where all chosen ones must join, is what is left when it is added to them', () => {
    const filter = { ...everything, countries: ['GBR'], allCountries: true };
    expect(Object.fromEntries(countFacets(tiny, filter).countries)).toEqual({ AUS: 1, GBR: 2, JPN: 1, USA: 1 });
  });

  it('of an area, where all chosen ones must be met, is what is left when it is added to them', () => {
    const counts = countFacets(tiny, { ...everything, areas: ['sensors'], allAreas: true }).areas;
    expect([counts.get('sensors'), counts.get('missile-defense'), counts.get('undersea')]).toEqual([2, 1, 0]);
  });

  it('of a country, where any is enough, is its own programmes', () => {
    const filter = { ...everything, countries: ['GBR'] };
    expect(Object.fromEntries(countFacets(tiny, filter).countries)).toEqual({ AUS: 2, GBR: 2, JPN: 4, USA: 5 });
  });

  it('is there for every option, zero included', () => {
    const facets = countFacets(tiny, { ...everything, statuses: ['ended'] });
    expect(facets.families.size).toBe(tiny.families.length);
    expect(facets.families.get('sensors-space')).toBe(1);
    expect(facets.families.get('digital')).toBe(0);
  });
});

describe('the histogram', () => {
  it('has for every year as many programmes as a filter by that year shows', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        for (const { year, facts, plans } of countYears(real, filter))
          expect(facts + plans).toBe(shownBy(filter, { years: { from: year, to: year } }));
      }),
      { numRuns: 4 },
    );
  });

  it('counts nothing after the date of the data as at work', () => {
    const rows = countYears(real, everything);
    expect(rows.some((row) => row.year > real.now && row.plans > 0)).toBe(true);
    for (const row of rows) if (row.year > real.now) expect(row.facts).toBe(0);
  });

  it('sets plans apart', () => {
    const at = (year: number) => countYears(tiny, everything).find((row) => row.year === year);
    expect(at(2025)).toEqual({ year: 2025, facts: 2, plans: 1 }); // fighter, interceptor; motor
    expect(at(2002)).toEqual({ year: 2002, facts: 0, plans: 1 }); // cancelled later
    expect(at(2036)).toEqual({ year: 2036, facts: 0, plans: 1 });
  });

  it('covers every year from the first to the last, without a gap, whatever the filter', () => {
    const years = countYears(tiny, { ...everything, areas: ['undersea'] }).map((row) => row.year);
    expect(years).toEqual(Array.from({ length: 41 }, (_, index) => 2000 + index));
    expect(yearExtent(tiny)).toEqual({ from: 2000, to: 2040 });
  });

  it('is the year of the data alone where there is no programme', () => {
    expect(countYears(empty, everything)).toEqual([{ year: tinyNow, facts: 0, plans: 0 }]);
  });
});
