// The network at its second depth: one family, its programmes by area, who takes part, who leads. Drawn as a lattice of rows
// and columns: with fifty programmes a drawing of links would be a wall of lines, a lattice can be read.
import type { CountryId, FamilyId, Id, Programme } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { countParticipants } from '../../model/summary.ts';
import { programmeStanding, type Standing, type Years } from '../../model/years.ts';

export interface FamilyRow {
  readonly programme: Programme;
  /** The area that it stands under: its first. */
  readonly area: Id;
  /** Countries of the organizations that lead. */
  readonly leadCountries: readonly CountryId[];
}

/** The whole family, whatever the filter: rows keep their places. */
export interface FamilyNetwork {
  readonly family: FamilyId;
  readonly rows: readonly FamilyRow[];
  /** Participants, most programmes first. */
  readonly countries: readonly CountryId[];
}

export function measureFamily(atlas: Atlas, family: FamilyId): FamilyNetwork {
  const areaRank = new Map(atlas.technologies.map((area, index) => [area.id, index]));
  const programs = atlas.programs.filter((row) => atlas.familyOfProgram.get(row.id) === family);
  const counts = countParticipants(programs.map((row) => row.participants));
  const countries = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  const pattern = (row: FamilyRow): string =>
    countries.map((id) => (row.programme.participants.includes(id) ? '0' : '1')).join('');
  const rows = programs
    .map((programme): FamilyRow => ({
      programme,
      area: programme.tech[0] ?? '',
      leadCountries: programme.lead.flatMap((org) => atlas.organization.get(org)?.country ?? []),
    }))
    .sort(
      (a, b) =>
        (areaRank.get(a.area) ?? 0) - (areaRank.get(b.area) ?? 0) ||
        compare(pattern(a), pattern(b)) ||
        compare(a.programme.id, b.programme.id),
    );
  return { family, rows, countries };
}

/** How each shown programme stands; absent ones are faded. */
export function familyStandings(atlas: Atlas, programs: readonly Programme[], years: Years): ReadonlyMap<Id, Standing> {
  return new Map(programs.map((row) => [row.id, programmeStanding(row, years, atlas.now)]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
