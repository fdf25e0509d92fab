// From ties to paths of supply: country, part (or who leads), programme, user. A path may begin and end anywhere on this way.
import type { FamilyId, Id, Relation } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Shown } from '../../model/filter.ts';
import { countryOfMaker, isUse, makingTies } from '../../model/supply.ts';
import { isPlan, programmeStanding, standingOf, type Years } from '../../model/years.ts';
import { keyOfEnd } from '../network/measureProgramme.ts';

/** Records (`table/id`) by column, from left to right; null where nothing is known or the path does not go. */
export type PathEnds = readonly [country: string | null, middle: string | null, programme: string, user: string | null];

export interface SupplyPath {
  readonly program: Id;
  readonly family: FamilyId;
  readonly ends: PathEnds;
  /** Ties, or whole units of a currency. */
  readonly value: number;
  readonly isPlan: boolean;
  /** At most so much: drawn hollow. */
  readonly isCeiling: boolean;
}

/**
 * By number of ties. A part comes with those who make it; a programme without a part in the set with those who lead it, or
 * with the countries that take part where no lead is known. Users follow, where any are known.
 */
export function pathsByCount(atlas: Atlas, shown: Shown, years: Years): readonly SupplyPath[] {
  const ties = makingTies(shown.relations);
  const allTies = makingTies(atlas.relations);
  const isPlannedTie = (row: Relation): boolean => isPlan(standingOf(row.status, years, atlas.now));
  const uses = new Map<Id, Relation[]>();
  for (const row of shown.relations)
    if (isUse(row) && row.program) uses.set(row.program, [...(uses.get(row.program) ?? []), row]);

  return shown.programs.flatMap((programme) => {
    const { id } = programme;
    const family = atlas.familyOfProgram.get(id) ?? 'air';
    const own = `programs/${id}`;
    const planned = isPlan(programmeStanding(programme, years, atlas.now));
    const path = (ends: PathEnds, isPlanned: boolean): SupplyPath => ({
      program: id,
      family,
      ends,
      value: 1,
      isPlan: planned || isPlanned,
      isCeiling: false,
    });
    const paths: SupplyPath[] = [];
    for (const part of atlas.components.filter((row) => row.program === id)) {
      const key = `components/${part.id}`;
      for (const tie of ties.get(part.id) ?? []) {
        const country = countryOfMaker(atlas, tie);
        paths.push(path([country ? `countries/${country}` : null, key, own, null], isPlannedTie(tie)));
      }
      if (!allTies.has(part.id)) paths.push(path([null, key, own, null], false));
    }
    if (paths.length === 0)
      for (const lead of programme.lead) {
        const country = atlas.organization.get(lead)?.country;
        paths.push(path([country ? `countries/${country}` : null, `organizations/${lead}`, own, null], false));
      }
    if (paths.length === 0)
      for (const country of programme.participants) paths.push(path([`countries/${country}`, null, own, null], false));
    for (const use of uses.get(id) ?? []) paths.push(path([null, null, own, keyOfEnd(use.source)], isPlannedTie(use)));
    return paths;
  });
}
