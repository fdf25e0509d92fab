// The visible set as GeoJSON (RFC 7946): places at city level, and ties between them as lines that are cut at the antimeridian.
import { geoInterpolate } from 'd3-geo';
import type { LonLat } from '../model/atlas.ts';
import type { Atlas } from '../model/atlasIndex.ts';
import { placeOfEnd } from '../model/places.ts';
import { nodeName } from '../view/words/markTexts.ts';
import { keyOfEnd } from '../layout/network/measureProgramme.ts';
import { citationOf, licence, type Provenance } from './provenance.ts';
import type { VisibleSet } from './visibleSet.ts';

interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry:
    | { readonly type: 'Point'; readonly coordinates: LonLat }
    | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly LonLat[])[] };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Points of a great circle, ends included. */
const steps = 32;

export function writeGeoJson(atlas: Atlas, set: VisibleSet, provenance: Provenance): string {
  const places: Feature[] = set.sites.map((site) => ({
    type: 'Feature',
    id: `sites/${site.id}`,
    geometry: { type: 'Point', coordinates: site.lonLat },
    properties: {
      name: site.name,
      name_ja: site.ja,
      organization: site.org,
      country: site.country,
      place: site.place,
      precision: 'city',
      roles: site.roles,
      programs: site.programs,
    },
  }));
  const ties = set.relations.flatMap((row): Feature[] => {
    const from = placeOfEnd(atlas, row.source, row.program);
    const to = placeOfEnd(atlas, row.target, row.program);
    if (!from || !to || from.key === to.key) return [];
    return [
      {
        type: 'Feature',
        id: `relations/${row.id}`,
        geometry: { type: 'MultiLineString', coordinates: greatCircle(from.lonLat, to.lonLat) },
        properties: {
          kind: row.kind,
          source: keyOfEnd(row.source),
          source_name: nodeName(atlas, keyOfEnd(row.source), provenance.lang),
          target: keyOfEnd(row.target),
          target_name: nodeName(atlas, keyOfEnd(row.target), provenance.lang),
          from_place: from.key,
          to_place: to.key,
          program: row.program,
          family: atlas.familyOfRelation.get(row.id),
          status: row.status,
          from: row.from,
          to: row.to,
        },
      },
    ];
  });
  const { version, made, address, title } = provenance;
  const metadata = { title, version, made, address, licence, citation: citationOf(provenance).plain };
  return `${JSON.stringify({ type: 'FeatureCollection', metadata, features: [...places, ...ties] }, null, 1)}\n`;
}

/** The great circle between two places in pieces none of which crosses the antimeridian. */
export function greatCircle(from: LonLat, to: LonLat): readonly (readonly LonLat[])[] {
  const at = geoInterpolate([...from], [...to]);
  const pieces: LonLat[][] = [[roundPoint(from)]];
  for (let step = 1; step <= steps; step++) {
    const [lon, lat] = step === steps ? to : at(step / steps);
    const piece = pieces.at(-1)!;
    const [lastLon, lastLat] = piece.at(-1)!;
    if (Math.abs(lon - lastLon) > 180) {
      const side = Math.sign(lastLon) || 1;
      const beyond = lon + side * 360;
      const share = beyond === lastLon ? 0 : (side * 180 - lastLon) / (beyond - lastLon);
      const crossing = lastLat + (lat - lastLat) * share;
      piece.push(roundPoint([side * 180, crossing]));
      pieces.push([roundPoint([-side * 180, crossing])]);
    }
    pieces.at(-1)!.push(roundPoint([lon, lat]));
  }
  return pieces;
}

/** Places are known to the city: more than a hundredth of a degree would feign exactness. */
function roundPoint([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100];
}
