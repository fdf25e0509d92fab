// Places and ties gathered by state or prefecture: for the map between countries and cities. What is in none (sites of countries
// without provinces, countries' anchors) stays by itself.
import type { Id, LonLat } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { programsOfRelation } from '../../model/atlasIndex.ts';
import type { Shown } from '../../model/filter.ts';
import { anchorOf, type Place } from '../../model/places.ts';
import type { Province, Provinces } from '../../model/provinces.ts';
import type { MeasuredTies, Tie } from './measureTies.ts';
import type { SpotInput } from './placeSites.ts';

/** What of a province is shown. */
export interface ProvinceWeight {
  readonly province: Province;
  /** Ids of its sites that have a mark. */
  readonly sites: readonly Id[];
  readonly programs: readonly Id[];
  readonly relations: readonly Id[];
}

export interface MeasuredProvinces {
  /** By `provinces/ID`; only those of which anything is shown. */
  readonly weights: ReadonlyMap<string, ProvinceWeight>;
  readonly ties: readonly Tie[];
  /** Relations that begin and end in the same province, or at the same place. */
  readonly within: readonly Id[];
  /** Relations whose two ends are both outside the picture: not drawn. */
  readonly elsewhere: readonly Id[];
  /** A spot for each province, and those that are in none. */
  readonly spots: readonly SpotInput[];
}

/**
 * `spots` are the places that have a mark when one is nearer (`tieSpots`). What leaves the picture goes to the country that it
 * goes to: dozens of lines to places that one does not see say less than one.
 */
export function measureProvinces(
  atlas: Atlas,
  measured: MeasuredTies,
  spots: readonly SpotInput[],
  shown: Shown,
  provinces: Provinces,
  isInView: (lonLat: LonLat) => boolean,
): MeasuredProvinces {
  const provinceOf = (key: string): Province | undefined =>
    key.startsWith('sites/') ? provinces.bySite.get(key.slice('sites/'.length)) : undefined;
  const { ties, within, elsewhere } = gatherTies(atlas, measured, provinceOf, isInView);
  const weights = weigh(atlas, measured, spots, shown, provinceOf);
  const others = spots.filter((spot) => !provinceOf(spot.key));
  const gathered = [...weights].map(([key, { province, sites, programs, relations }]): SpotInput => ({
    key,
    lonLat: province.lonLat ?? [0, 0],
    country: province.country,
    weight: programs.length + relations.length,
    isAnchor: false,
    count: sites.length,
  }));
  return { weights, ties, within, elsewhere, spots: [...gathered, ...others] };
}

function gatherTies(
  atlas: Atlas,
  measured: MeasuredTies,
  provinceOf: (key: string) => Province | undefined,
  isInView: (lonLat: LonLat) => boolean,
) {
  const gathered = (place: Place): Place => {
    const province = provinceOf(place.key);
    if (!province?.lonLat) return place;
    return { key: `provinces/${province.id}`, lonLat: province.lonLat, country: province.country, isAnchor: false };
  };
  const ties = new Map<string, Tie & { relations: Id[] }>();
  const within = [...measured.within];
  const elsewhere: Id[] = [];
  for (const tie of measured.ties) {
    const [near, far] = [isInView(tie.from.lonLat), isInView(tie.to.lonLat)];
    if (!near && !far) {
      elsewhere.push(...tie.relations);
      continue;
    }
    const isAbroad = tie.from.country !== tie.to.country;
    const endOf = (place: Place, isSeen: boolean): Place =>
      isAbroad && !isSeen ? (anchorOf(atlas, place.country) ?? place) : gathered(place);
    const [from, to] = [endOf(tie.from, near), endOf(tie.to, far)];
    if (from.key === to.key) {
      within.push(...tie.relations);
      continue;
    }
    const key = `ties/${from.key}>${to.key}/${tie.family ?? 'none'}/${tie.standing}`;
    const own = ties.get(key) ?? { ...tie, key, from, to, relations: [] };
    own.relations.push(...tie.relations);
    ties.set(key, own);
  }
  return { ties: [...ties.values()], within, elsewhere };
}

function weigh(
  atlas: Atlas,
  measured: MeasuredTies,
  spots: readonly SpotInput[],
  shown: Shown,
  provinceOf: (key: string) => Province | undefined,
): ReadonlyMap<string, ProvinceWeight> {
  const shownPrograms = new Set(shown.programs.map((row) => row.id));
  const sums = new Map<string, { province: Province; sites: Id[]; programs: Set<Id>; relations: Set<Id> }>();
  for (const spot of spots) {
    const province = provinceOf(spot.key);
    if (!province) continue;
    const key = `provinces/${province.id}`;
    const sum = sums.get(key) ?? { province, sites: [], programs: new Set(), relations: new Set() };
    sums.set(key, sum);
    const site = spot.key.slice('sites/'.length);
    sum.sites.push(site);
    for (const id of atlas.site.get(site)?.programs ?? []) if (shownPrograms.has(id)) sum.programs.add(id);
    for (const id of measured.places.get(spot.key)?.relations ?? []) {
      sum.relations.add(id);
      const relation = atlas.relation.get(id);
      for (const program of relation ? programsOfRelation(relation) : [])
        if (shownPrograms.has(program)) sum.programs.add(program);
    }
  }
  return new Map(
    [...sums].map(([key, { province, sites, programs, relations }]) => [
      key,
      { province, sites, programs: [...programs], relations: [...relations] },
    ]),
  );
}
