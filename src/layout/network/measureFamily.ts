// The network at its second depth: one family, its programmes by area, who takes part, who leads.
import type { FamilyId, Id, Programme } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { countParticipants } from '../../model/summary.ts';
import { programmeStanding, type Standing, type Years } from '../../model/years.ts';

export interface FamilyRow {
  readonly programme: Programme;
  /** The area that it stands under: its first. */
  readonly area: Id;
}

/** The whole family, whatever the filter: rows keep their places. */
export interface FamilyNetwork {
  readonly family: FamilyId;
  readonly rows: readonly FamilyRow[];
  /** Most programmes first. */
  readonly countries: readonly Id[];
  readonly organizations: readonly Id[];
}

export function measureFamily(atlas: Atlas, family: FamilyId): FamilyNetwork {
  const areaRank = new Map(atlas.technologies.map((area, index) => [area.id, index]));
  const programs = atlas.programs.filter((row) => atlas.familyOfProgram.get(row.id) === family);
  const rows = programs
    .map((programme): FamilyRow => ({ programme, area: programme.tech[0] ?? '' }))
    .sort(
      (a, b) =>
        (areaRank.get(a.area) ?? 0) - (areaRank.get(b.area) ?? 0) ||
        b.programme.participants.length - a.programme.participants.length ||
        (a.programme.id < b.programme.id ? -1 : 1),
    );
  return {
    family,
    rows,
    countries: byCount(countParticipants(programs.map((row) => row.participants))),
    organizations: byCount(countParticipants(programs.map((row) => row.lead))),
  };
}

/** How each shown programme of the family stands; absent programmes are faded. */
export function familyStandings(atlas: Atlas, programs: readonly Programme[], years: Years): ReadonlyMap<Id, Standing> {
  return new Map(programs.map((row) => [row.id, programmeStanding(row, years, atlas.now)]));
}

function byCount(counts: ReadonlyMap<Id, number>): readonly Id[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
