// A country's mark where its flows meet: as broad as the broadest flow that reaches it needs, never smaller than a dot.
import type { CountryId, Id, LonLat } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Point } from '../geometry.ts';
import type { MeasuredFlows } from './measureFlows.ts';

export interface PlacedHub {
  /** `countries/JPN`. */
  readonly key: string;
  readonly country: CountryId;
  readonly at: Point;
  readonly radius: number;
  readonly programs: readonly Id[];
  readonly domestic: readonly Id[];
}

export interface HubOptions {
  /** Pixels per programme of the flows. */
  readonly perProgram: number;
}

const least = 3.2;

export function placeHubs(
  atlas: Atlas,
  measured: MeasuredFlows,
  project: (lonLat: LonLat) => Point,
  { perProgram }: HubOptions,
): readonly PlacedHub[] {
  const hubs = [...measured.participation].flatMap(([id, programs]): PlacedHub[] => {
    const country = atlas.country.get(id);
    if (!country) return [];
    return [
      {
        key: `countries/${id}`,
        country: id,
        at: project(country.anchor),
        radius: least + Math.sqrt(programs.length) * 2 * perProgram,
        programs,
        domestic: measured.domestic.get(id) ?? [],
      },
    ];
  });
  return hubs.sort((a, b) => (a.key < b.key ? -1 : 1)); // so that no filter moves one among the others
}
