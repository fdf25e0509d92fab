// From technology areas to the seven families that colour everything.
import type { FamilyId, Id, Technology } from './atlas.ts';

/** The family of an area that has none of its own (propulsion) and stands alone. */
const familyOfLoneArea: FamilyId = 'air';

/**
 * The family that colours a record: that of its first area. An area without a family of its own goes with the
 * record's next area that has one. Undefined where the record names no area.
 */
export function familyOf(areas: readonly Id[], technologies: ReadonlyMap<Id, Technology>): FamilyId | undefined {
  return familiesOf(areas, technologies)[0];
}

/** All families that a record touches, the colouring one first; filters match any of them. */
export function familiesOf(areas: readonly Id[], technologies: ReadonlyMap<Id, Technology>): readonly FamilyId[] {
  let own = known.get(technologies);
  if (!own) known.set(technologies, (own = new WeakMap()));
  let families = own.get(areas);
  if (!families) own.set(areas, (families = findFamilies(areas, technologies)));
  return families;
}

/** Filters ask for the same lists of areas again and again; lists are frozen, so the answer stays. */
const known = new WeakMap<ReadonlyMap<Id, Technology>, WeakMap<readonly Id[], readonly FamilyId[]>>();

function findFamilies(areas: readonly Id[], technologies: ReadonlyMap<Id, Technology>): readonly FamilyId[] {
  if (areas.length === 0) return [];
  const families = new Set<FamilyId>();
  for (const area of areas) {
    const family = technologies.get(area)?.family;
    if (family) families.add(family);
  }
  return families.size > 0 ? [...families] : [familyOfLoneArea];
}
