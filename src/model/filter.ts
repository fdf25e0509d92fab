// What the reader asks for, and the set that answers it. Every view draws this set and nothing else.
import type { CountryId, Id, Mode, Programme, Relation, Status } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';
import { familiesOf } from './families.ts';
import { countriesOfRelation } from './places.ts';
import { reachOf, type Reach } from './reach.ts';
import { isWithin, type Years } from './years.ts';

/** An empty list asks for nothing: it lets everything pass. */
export interface Filter {
  readonly years: Years;
  /** Ids of families or of technology areas. */
  readonly areas: readonly Id[];
  /** True: a record must touch all of the areas; false: any of them. */
  readonly allAreas: boolean;
  readonly countries: readonly CountryId[];
  /** True: a record must touch all of the countries; false: any of them. */
  readonly allCountries: boolean;
  readonly modes: readonly Mode[];
  readonly statuses: readonly Status[];
  /** A programme that one of them leads or has a tie in; a relation that one of them is an end of. */
  readonly organizations: readonly Id[];
}

/** The filtered set, in the atlas's order. */
export interface Shown {
  readonly programs: readonly Programme[];
  readonly relations: readonly Relation[];
  /** Passes every filter but has no year at all: drawn only under "all years". */
  readonly undated: { readonly programs: number; readonly relations: number };
}

/** What a filter asks, apart from its years. */
type Test<Row> = (row: Row) => boolean;

export function applyFilter(atlas: Atlas, filter: Filter): Shown {
  const programPasses = programmeTest(atlas, filter);
  const relationPasses = relationTest(atlas, filter);
  const programs = atlas.programs.filter(programPasses);
  const relations = atlas.relations.filter(relationPasses);
  const { years } = filter;
  if (years === 'all') return { programs, relations, undated: { programs: 0, relations: 0 } };
  return {
    programs: programs.filter((row) => isWithin(atlas.spansOfProgram.get(row.id), years)),
    relations: relations.filter((row) => isWithin(atlas.spansOfRelation.get(row.id), years)),
    undated: {
      programs: programs.filter((row) => !atlas.spansOfProgram.has(row.id)).length,
      relations: relations.filter((row) => !atlas.spansOfRelation.has(row.id)).length,
    },
  };
}

/** Everything a filter asks of a programme, but the years. */
export function programmeTest(atlas: Atlas, filter: Filter): Test<Programme> {
  const inAreas = areaTest(atlas, filter);
  const inCountries = countryTest(filter);
  const reaches = reachesOf(atlas, filter);
  return (row) =>
    asksFor(filter.statuses, row.status) &&
    asksFor(filter.modes, row.mode) &&
    (reaches === null || reaches.some(({ programs }) => programs.has(row.id))) &&
    inAreas(row.tech) &&
    inCountries(row.participants);
}

/** Everything a filter asks of a relation, but the years. Mode is its programme's. */
function relationTest(atlas: Atlas, filter: Filter): Test<Relation> {
  const inAreas = areaTest(atlas, filter);
  const inCountries = countryTest(filter);
  const reaches = reachesOf(atlas, filter);
  return (row) => {
    const programme = atlas.program.get(row.program ?? '');
    return (
      asksFor(filter.statuses, row.status) &&
      (reaches === null || reaches.some(({ relations }) => relations.has(row.id))) &&
      (filter.modes.length === 0 || (programme !== undefined && filter.modes.includes(programme.mode))) &&
      inAreas(row.tech.length > 0 ? row.tech : (programme?.tech ?? []), programme?.tech) &&
      inCountries(countriesOfRelation(atlas, row), programme?.participants)
    );
  };
}

/** What belongs to each organization that is asked for; null where none is. */
function reachesOf(atlas: Atlas, { organizations }: Filter): readonly Reach[] | null {
  return organizations.length === 0 ? null : organizations.map((id) => reachOf(atlas, `organizations/${id}`));
}

function asksFor<Value>(asked: readonly Value[], value: Value): boolean {
  return asked.length === 0 || asked.includes(value);
}

/**
 * Any: it touches one of the areas. All: it touches them all, or it touches one and its programme touches them all.
 */
function areaTest(atlas: Atlas, { areas, allAreas }: Filter): (own: readonly Id[], joined?: readonly Id[]) => boolean {
  if (areas.length === 0) return () => true;
  const touchedBy = (rows: readonly Id[]): ReadonlySet<Id> => new Set([...rows, ...familiesOf(rows, atlas.technology)]);
  return (own, joined = []) => {
    const touched = touchedBy(own);
    if (!areas.some((id) => touched.has(id))) return false;
    if (!allAreas || areas.every((id) => touched.has(id))) return true;
    const ofProgramme = touchedBy(joined);
    return areas.every((id) => ofProgramme.has(id));
  };
}

/**
 * Any: an end is in one of the countries. All: the ends are in all of them, or an end is in one and the programme joins
 * them all.
 */
function countryTest(filter: Filter): (own: readonly CountryId[], joined?: readonly CountryId[]) => boolean {
  const { countries, allCountries } = filter;
  if (countries.length === 0) return () => true;
  return (own, joined = []) => {
    const touched = countries.some((id) => own.includes(id));
    if (!allCountries || !touched) return touched;
    return countries.every((id) => own.includes(id)) || countries.every((id) => joined.includes(id));
  };
}
