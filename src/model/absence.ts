// Why a record is not on the pictures: which filter hides it, or which year it has, and the change that shows it.
import type { Atlas } from './atlasIndex.ts';
import { applyFilter, type Filter } from './filter.ts';
import { reachOf, type Reach } from './reach.ts';
import type { Span } from './years.ts';

export type Dimension = 'areas' | 'countries' | 'modes' | 'statuses' | 'organizations';

export interface Absence {
  /** `year`: it is drawn in other years; `undated`: only under all years; else the filter that hides it; `several`: more than one. */
  readonly reason: 'year' | 'undated' | Dimension | 'several';
  /** The nearest year in which it is drawn. */
  readonly year?: number;
  /** What to change so that it is drawn. */
  readonly change: Partial<Filter>;
}

const dimensions: readonly Dimension[] = ['statuses', 'modes', 'areas', 'countries', 'organizations'];
const open: Readonly<Record<Dimension, Partial<Filter>>> = {
  areas: { areas: [], allAreas: false },
  countries: { countries: [], allCountries: false },
  modes: { modes: [] },
  statuses: { statuses: [] },
  organizations: { organizations: [] },
};
const allOpen: Partial<Filter> = Object.assign({}, ...Object.values(open));

/** Null where it is drawn, or where nothing of it ever could be. */
export function absenceOf(atlas: Atlas, key: string, filter: Filter): Absence | null {
  const reach = reachOf(atlas, key);
  if (reach.programs.size + reach.relations.size === 0) return null;
  const isRelation = key.startsWith('relations/');
  const isShown = (asked: Filter): boolean => {
    const shown = applyFilter(atlas, asked);
    const byProgram = !isRelation && shown.programs.some((row) => reach.programs.has(row.id));
    return byProgram || (!key.startsWith('programs/') && shown.relations.some((row) => reach.relations.has(row.id)));
  };
  if (isShown(filter)) return null;
  const hiding = dimensions.find((name) => isShown({ ...filter, ...open[name] }));
  if (hiding) return { reason: hiding, change: open[hiding] };
  const isFiltered = dimensions.some((name) => filter[name].length > 0);
  const freely: Filter = { ...filter, ...allOpen };
  const withYears = isShown({ ...filter, years: 'all' }) ? filter : freely;
  if (!isShown({ ...withYears, years: 'all' })) return null;
  const isSeveral = withYears === freely && isFiltered;
  const year = nearestYear(spansOf(atlas, key, reach), filter.years);
  const years = year === undefined ? ('all' as const) : { from: year, to: year };
  const own = isSeveral ? allOpen : {};
  const change = { ...own, years };
  if (!isShown({ ...filter, ...change })) return { reason: 'several', change: { ...freely, years: 'all' } };
  return {
    reason: isSeveral ? 'several' : year === undefined ? 'undated' : 'year',
    ...(year !== undefined && { year }),
    change,
  };
}

/** The years of what the record is, or of all that belongs to it. */
function spansOf(atlas: Atlas, key: string, { programs, relations }: Reach): readonly Span[] {
  const ofPrograms = [...programs].flatMap((id) => atlas.spansOfProgram.get(id) ?? []);
  if (key.startsWith('programs/')) return ofPrograms;
  const ofRelations = [...relations].flatMap((id) => atlas.spansOfRelation.get(id) ?? []);
  return key.startsWith('relations/') ? ofRelations : [...ofPrograms, ...ofRelations];
}

function nearestYear(spans: readonly Span[], years: Filter['years']): number | undefined {
  if (years === 'all') return undefined;
  const candidates = spans.map((span) => (span.from > years.to ? span.from : span.to));
  const distance = (year: number): number => (year > years.to ? year - years.to : years.from - year);
  return candidates.sort((a, b) => distance(a) - distance(b) || b - a)[0];
}
