// Relations between places: for the map when one is near enough to see cities. Ties inside a place are counted on its mark,
// what has no place is counted beside the map.
import type { FamilyId, Id, Relation } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { placeOfEnd, type Place } from '../../model/places.ts';
import { standingOf, type Standing, type Years } from '../../model/years.ts';

/** The relations of one family and standing that run from one place to another. */
export interface Tie {
  /** `ties/PLACE>PLACE/family/standing`. */
  readonly key: string;
  readonly from: Place;
  readonly to: Place;
  /** Absent where neither the relations nor their programmes name an area. */
  readonly family?: FamilyId;
  readonly standing: Standing;
  readonly relations: readonly Id[];
}

export interface MeasuredTies {
  readonly ties: readonly Tie[];
  /** Every place that a shown relation touches, with the relations that touch it. */
  readonly places: ReadonlyMap<string, { readonly place: Place; readonly relations: readonly Id[] }>;
  /** Relations whose two ends stand at the same place. */
  readonly within: readonly Id[];
  /** Relations with an end that has no place. */
  readonly unplaced: readonly Id[];
}

export function measureTies(atlas: Atlas, relations: readonly Relation[], years: Years): MeasuredTies {
  const ties = new Map<string, Tie & { relations: Id[] }>();
  const places = new Map<string, { place: Place; relations: Id[] }>();
  const within: Id[] = [];
  const unplaced: Id[] = [];
  const touch = (place: Place, id: Id): void => {
    const entry = places.get(place.key) ?? { place, relations: [] };
    if (entry.relations.at(-1) !== id) entry.relations.push(id);
    places.set(place.key, entry);
  };
  for (const relation of relations) {
    const from = placeOfEnd(atlas, relation.source, relation.program);
    const to = placeOfEnd(atlas, relation.target, relation.program);
    if (from) touch(from, relation.id);
    if (to) touch(to, relation.id);
    if (!from || !to) unplaced.push(relation.id);
    else if (from.key === to.key) within.push(relation.id);
    else {
      const family = atlas.familyOfRelation.get(relation.id);
      const standing = standingOf(relation.status, years, atlas.now);
      const key = `ties/${from.key}>${to.key}/${family ?? 'none'}/${standing}`;
      const tie = ties.get(key) ?? { key, from, to, ...(family && { family }), standing, relations: [] };
      tie.relations.push(relation.id);
      ties.set(key, tie);
    }
  }
  return { ties: [...ties.values()], places, within, unplaced };
}
