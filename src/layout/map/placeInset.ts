// A small map around a few places: turned so that they stand in its middle, fitted to them, never nearer than a country.
import { geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo';
import type { LonLat } from '../../model/atlas.ts';
import type { CountryShape } from '../../model/geography.ts';
import type { Point, Size } from '../geometry.ts';
import { placeLabels, type PlacedLabel } from '../placeLabels.ts';

export interface InsetPlace {
  readonly key: string;
  readonly lonLat: LonLat;
  readonly label: string;
}

export interface PlacedInset {
  /** Outlines of the land, one path. */
  readonly land: string;
  readonly marks: readonly { readonly key: string; readonly at: Point }[];
  readonly labels: readonly PlacedLabel[];
}

/** Room for labels around the places, pixels. */
const room = { x: 62, y: 26 };
/** Pixels per radian at most: a city's surroundings would say more than is known. */
const mostScale = 620;
const clipAngle = 150;

/** `places` must not be empty. */
export function placeInset(
  places: readonly InsetPlace[],
  shapes: readonly CountryShape[],
  { width, height }: Size,
): PlacedInset {
  const coordinates = places.map(({ lonLat }) => [lonLat[0], lonLat[1]]);
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates });
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .clipAngle(clipAngle)
    .precision(0.5)
    .fitExtent(
      [
        [room.x, room.y],
        [width - room.x, height - room.y],
      ],
      { type: 'MultiPoint', coordinates },
    );
  if (!(projection.scale() <= mostScale)) projection.scale(mostScale).translate([width / 2, height / 2]);
  const path = geoPath(
    projection.clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ]),
  ).digits(1);
  const marks = places.map(({ key, lonLat }) => ({ key, at: (projection([lonLat[0], lonLat[1]]) ?? [0, 0]) as Point }));
  const labels = placeLabels(
    places.map(({ key, label }, index) => ({
      key,
      text: label,
      at: marks[index]!.at,
      gap: 8,
      size: 13,
      priority: places.length - index,
    })),
    { width, height },
    marks.map(({ at: [x, y] }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 })),
  );
  return { land: shapes.map((shape) => path(shape) ?? '').join(''), marks, labels };
}
