// The counts beside the filter's options and the histogram under the year control. A count is the number of programmes
// that would be shown if its option alone were asked for in its dimension, or, where all options of it must be met, were asked for
// besides those chosen; all other filters kept: counts never lie.
import { modes, statuses, type CountryId, type Id, type Mode, type Programme, type Status } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';
import { familiesOf } from './families.ts';
import { programmeTest, type Filter } from './filter.ts';
import { isPlan, isWithin, programmeStanding, type Span } from './years.ts';

export interface Facets {
  readonly families: ReadonlyMap<Id, number>;
  readonly areas: ReadonlyMap<Id, number>;
  readonly countries: ReadonlyMap<CountryId, number>;
  readonly modes: ReadonlyMap<Mode, number>;
  readonly statuses: ReadonlyMap<Status, number>;
}

export function countFacets(atlas: Atlas, filter: Filter): Facets {
  const passing = passingOf(atlas, filter);
  // Where all are asked for together, a further one is asked for besides those chosen.
  const besides = filter.allCountries && filter.countries.length > 0 ? {} : { countries: [] };
  const inAreas = passing(openAreas(filter));
  return {
    families: tally<Id>(inAreas, atlas.families.map(idOf), areasOf(atlas)),
    areas: tally<Id>(inAreas, atlas.technologies.map(idOf), areasOf(atlas)),
    countries: tally(passing(besides), atlas.countries.map(idOf), (row) => row.participants),
    modes: tally(passing({ modes: [] }), modes, (row) => [row.mode]),
    statuses: tally(passing({ statuses: [] }), statuses, (row) => [row.status]),
  };
}

/** The families' counts alone, for a page that has only the legend. */
export function countFamilies(atlas: Atlas, filter: Filter): Facets['families'] {
  return tally<Id>(passingOf(atlas, filter)(openAreas(filter)), atlas.families.map(idOf), areasOf(atlas));
}

/** What all other dimensions let pass, where these are open. */
function passingOf(atlas: Atlas, filter: Filter): (open: Partial<Filter>) => readonly Programme[] {
  const inYears = atlas.programs.filter((row) => isWithin(atlas.spansOfProgram.get(row.id), filter.years));
  return (open) => inYears.filter(programmeTest(atlas, { ...filter, ...open }));
}

const openAreas = (filter: Filter): Partial<Filter> =>
  filter.allAreas && filter.areas.length > 0 ? {} : { areas: [] };

const areasOf =
  (atlas: Atlas) =>
  (row: Programme): readonly Id[] => [...row.tech, ...familiesOf(row.tech, atlas.technology)];

/** How many of the programmes have each of the values; one that names a value twice counts once. */
function tally<Value extends string>(
  programs: readonly Programme[],
  values: readonly Value[],
  valuesOf: (row: Programme) => readonly Value[],
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>(values.map((value) => [value, 0]));
  for (const row of programs) {
    const own = valuesOf(row);
    own.forEach((value, index) => {
      const count = counts.get(value);
      if (count !== undefined && own.indexOf(value) === index) counts.set(value, count + 1);
    });
  }
  return counts;
}

/** One year of the histogram: programmes that pass the filter and are drawn in it, plans apart. */
export interface YearCount {
  readonly year: number;
  readonly facts: number;
  readonly plans: number;
}

/** A count for every year from the first to the last that any programme covers. */
export function countYears(atlas: Atlas, filter: Filter): readonly YearCount[] {
  const { from, to } = yearExtent(atlas);
  const passes = programmeTest(atlas, filter);
  const facts = new Uint16Array(to - from + 1);
  const plans = new Uint16Array(to - from + 1);
  for (const row of atlas.programs) {
    if (!passes(row)) continue;
    const marks = yearMarks(atlas, row, from, to);
    for (let index = 0; index < marks.length; index++) {
      if (marks[index] === atWork) facts[index] = (facts[index] ?? 0) + 1;
      else if (marks[index] === planned) plans[index] = (plans[index] ?? 0) + 1;
    }
  }
  return Array.from(facts, (count, index) => ({ year: from + index, facts: count, plans: plans[index] ?? 0 }));
}

const atWork = 1;
const planned = 2;
/** How a programme stands in each year does not depend on the filter: worked out once. */
const marksOfProgramme = new WeakMap<Programme, Uint8Array>();

/** What it is in each year: nothing, at work, or planned. */
function yearMarks(atlas: Atlas, row: Programme, from: number, to: number): Uint8Array {
  const known = marksOfProgramme.get(row);
  if (known) return known;
  const marks = new Uint8Array(to - from + 1);
  // Only the years that it covers are asked about, a tenth of all.
  for (const span of atlas.spansOfProgram.get(row.id) ?? [])
    for (let year = Math.max(from, span.from); year <= Math.min(to, span.to); year++)
      marks[year - from] ||= isPlan(programmeStanding(row, { from: year, to: year }, atlas.now)) ? planned : atWork;
  marksOfProgramme.set(row, marks);
  return marks;
}

/** The first and last year that any programme covers. */
export function yearExtent(atlas: Atlas): Span {
  const known = extents.get(atlas);
  if (known) return known;
  const spans = [...atlas.spansOfProgram.values()].flat();
  const extent = {
    from: Math.min(atlas.now, ...spans.map((span) => span.from)),
    to: Math.max(atlas.now, ...spans.map((span) => span.to)),
  };
  extents.set(atlas, extent);
  return extent;
}
const extents = new WeakMap<Atlas, Span>();

function idOf<Key>(row: { readonly id: Key }): Key {
  return row.id;
}
