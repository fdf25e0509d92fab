// The counts beside the filter's options and the histogram under the year control. A count is the number of programmes
// that would be shown if its option alone were asked for in its dimension, all other filters kept: counts never lie.
import { modes, statuses, type CountryId, type Id, type Mode, type Status } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';
import { programmeTest, type Filter } from './filter.ts';
import { isPlan, isWithin, programmeStanding } from './years.ts';

export interface Facets {
  readonly families: ReadonlyMap<Id, number>;
  readonly areas: ReadonlyMap<Id, number>;
  readonly countries: ReadonlyMap<CountryId, number>;
  readonly modes: ReadonlyMap<Mode, number>;
  readonly statuses: ReadonlyMap<Status, number>;
}

export function countFacets(atlas: Atlas, filter: Filter): Facets {
  const count = (change: Partial<Filter>): number => {
    const passes = programmeTest(atlas, { ...filter, ...change });
    return atlas.programs.filter((row) => passes(row) && isWithin(atlas.spansOfProgram.get(row.id), filter.years))
      .length;
  };
  const joined = filter.allCountries ? filter.countries : [];
  return {
    families: countEach(atlas.families.map(idOf), (id) => count({ areas: [id] })),
    areas: countEach(atlas.technologies.map(idOf), (id) => count({ areas: [id] })),
    countries: countEach(atlas.countries.map(idOf), (id) => count({ countries: [...new Set([...joined, id])] })),
    modes: countEach(modes, (id) => count({ modes: [id] })),
    statuses: countEach(statuses, (id) => count({ statuses: [id] })),
  };
}

/** One year of the histogram: programmes that pass the filter and are drawn in it, plans apart. */
export interface YearCount {
  readonly year: number;
  readonly facts: number;
  readonly plans: number;
}

/** A count for every year from the first to the last that any programme covers. */
export function countYears(atlas: Atlas, filter: Filter): readonly YearCount[] {
  const passes = programmeTest(atlas, filter);
  const programs = atlas.programs.filter(passes);
  const { from, to } = yearExtent(atlas);
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const years = { from: year, to: year };
    const drawn = programs.filter((row) => isWithin(atlas.spansOfProgram.get(row.id), years));
    const plans = drawn.filter((row) => isPlan(programmeStanding(row, years, atlas.now))).length;
    return { year, facts: drawn.length - plans, plans };
  });
}

/** The first and last year that any programme covers. */
export function yearExtent(atlas: Atlas): { readonly from: number; readonly to: number } {
  const spans = [...atlas.spansOfProgram.values()].flat();
  return {
    from: Math.min(atlas.now, ...spans.map((span) => span.from)),
    to: Math.max(atlas.now, ...spans.map((span) => span.to)),
  };
}

function idOf<Key>(row: { readonly id: Key }): Key {
  return row.id;
}

function countEach<Key>(keys: readonly Key[], count: (key: Key) => number): ReadonlyMap<Key, number> {
  return new Map(keys.map((key) => [key, count(key)]));
}
