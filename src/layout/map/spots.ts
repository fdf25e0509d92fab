// Which places get a mark, and how much each weighs: sites of shown programmes from afar, ends of shown ties from near.
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Shown } from '../../model/filter.ts';
import type { MeasuredTies } from './measureTies.ts';
import type { SpotInput } from './placeSites.ts';

/** Sites that list a shown programme, weighted by how many. */
export function siteSpots(atlas: Atlas, shown: Shown): readonly SpotInput[] {
  const ids = new Set(shown.programs.map((row) => row.id));
  return atlas.sites.flatMap((site): SpotInput[] => {
    const weight = site.programs.filter((id) => ids.has(id)).length;
    if (weight === 0) return [];
    return [{ key: `sites/${site.id}`, lonLat: site.lonLat, country: site.country, weight, isAnchor: false }];
  });
}

/** Every end of a shown tie, and the sites of shown programmes that no tie reaches. */
export function tieSpots(atlas: Atlas, measured: MeasuredTies, shown: Shown): readonly SpotInput[] {
  const ends = [...measured.places.values()].map(({ place, relations }): SpotInput => {
    const { key, lonLat, country, isAnchor } = place;
    return { key, lonLat, country, weight: relations.length, isAnchor };
  });
  const taken = new Set(ends.map((spot) => spot.key));
  return [...ends, ...siteSpots(atlas, shown).filter((spot) => !taken.has(spot.key))];
}
