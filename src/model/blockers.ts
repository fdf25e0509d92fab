// Where nothing passes: how many programmes each single filter keeps out.
import type { Atlas } from './atlasIndex.ts';
import { applyFilter, type Filter } from './filter.ts';

export interface Blocker {
  readonly dimension: 'areas' | 'countries' | 'modes' | 'statuses' | 'organizations' | 'years';
  /** Programmes that would pass without it, all other filters kept. */
  readonly programs: number;
  /** What to change to be rid of it. */
  readonly change: Partial<Filter>;
}

/** Those that keep any out, the one that keeps out most first. None where only several together would help. */
export function blockersOf(atlas: Atlas, filter: Filter): readonly Blocker[] {
  const changes: readonly Omit<Blocker, 'programs'>[] = [
    ...(filter.areas.length > 0 ? [{ dimension: 'areas', change: { areas: [], allAreas: false } } as const] : []),
    ...(filter.countries.length > 0
      ? [{ dimension: 'countries', change: { countries: [], allCountries: false } } as const]
      : []),
    ...(filter.modes.length > 0 ? [{ dimension: 'modes', change: { modes: [] } } as const] : []),
    ...(filter.statuses.length > 0 ? [{ dimension: 'statuses', change: { statuses: [] } } as const] : []),
    ...(filter.organizations.length > 0
      ? [{ dimension: 'organizations', change: { organizations: [] } } as const]
      : []),
    ...(filter.years === 'all' ? [] : [{ dimension: 'years', change: { years: 'all' } } as const]),
  ];
  return changes
    .map((row) => ({ ...row, programs: applyFilter(atlas, { ...filter, ...row.change }).programs.length }))
    .filter((row) => row.programs > 0)
    .sort((a, b) => b.programs - a.programs);
}
