// The counts beside organizations: as in facets.ts, the programmes that would be shown if an organization alone were asked for, all
// other filters kept. Apart from it, for the list of organizations is fetched when it is opened.
import type { Id } from './atlas.ts';
import { programsOfRelation, type Atlas } from './atlasIndex.ts';
import { programmeTest, type Filter } from './filter.ts';
import { isWithin } from './years.ts';

/** A count for every organization, zero included. */
export function countOrganizations(atlas: Atlas, filter: Filter): ReadonlyMap<Id, number> {
  const passes = programmeTest(atlas, { ...filter, organizations: [] });
  const shown = new Set(
    atlas.programs
      .filter((row) => isWithin(atlas.spansOfProgram.get(row.id), filter.years) && passes(row))
      .map((row) => row.id),
  );
  return new Map(
    [...programsOfOrganizations(atlas)].map(([id, programs]) => [
      id,
      [...programs].filter((own) => shown.has(own)).length,
    ]),
  );
}

/** What belongs to each organization, whatever the filter; the organizations of most programmes first. */
export function programsOfOrganizations(atlas: Atlas): ReadonlyMap<Id, ReadonlySet<Id>> {
  const known = programsIn.get(atlas);
  if (known) return known;
  const programs = new Map(atlas.organizations.map((row) => [row.id, new Set<Id>()]));
  for (const row of atlas.programs) for (const id of row.lead) programs.get(id)?.add(row.id);
  for (const row of atlas.relations)
    for (const end of [row.source, row.target])
      if (end.type === 'organization') for (const id of programsOfRelation(row)) programs.get(end.id)?.add(id);
  const sorted = new Map([...programs].sort(([, a], [, b]) => b.size - a.size));
  programsIn.set(atlas, sorted);
  return sorted;
}

/** It does not depend on the filter: worked out once. */
const programsIn = new WeakMap<Atlas, ReadonlyMap<Id, ReadonlySet<Id>>>();
