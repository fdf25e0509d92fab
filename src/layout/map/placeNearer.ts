// Small maps beside the overview of a wide screen, for where places crowd: which have room, and how each is projected.
import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { LonLat } from '../../model/atlas.ts';
import type { Region } from '../../model/regions.ts';
import type { Box, Size } from '../geometry.ts';

export const nearerIds = ['japan', 'us-east', 'europe'] as const;
export type NearerId = (typeof nearerIds)[number];

export interface Nearer {
  readonly id: NearerId;
  /** In the picture, pixels. */
  readonly box: Box;
}

/** The part of the world and the camera of the large map that show the same. */
export interface NearerAim {
  readonly region: Region;
  readonly camera: { readonly lon: number; readonly lat: number; readonly k: number } | null;
}

export const nearerAims: Readonly<Record<NearerId, NearerAim>> = {
  japan: { region: 'japan', camera: null },
  'us-east': { region: 'north-america', camera: { lon: -78.5, lat: 37.5, k: 2 } },
  europe: { region: 'europe', camera: null },
};

/** What each must show: west, south, east, north; degrees. */
export const nearerBounds: Readonly<Record<NearerId, readonly [number, number, number, number]>> = {
  japan: [128.9, 31, 143.2, 43.6],
  'us-east': [-88.5, 28, -68.5, 45],
  europe: [-6, 39.5, 17, 61],
};

/** Pixels: a measured width is rounded, and the frame's edge must not be cut off. */
const edge = 2;
/** Pixels: free of the map and its labels; the narrowest and the broadest frame; below the controls; between two. */
const free = 26;
const leastWidth = 220;
const mostWidth = 310;
const top = 46;
const between = 10;
const leastHeight = 150;

/**
 * The frames that fit to the left and right of a map whose drawn ground is `ground` broad; none where it leaves no room.
 * `beyond`: how far labels may stick out of the ground, pixels.
 */
export function placeNearer(ground: readonly [left: number, right: number], size: Size, beyond = 0): readonly Nearer[] {
  const room = Math.min(ground[0], size.width - ground[1]) - beyond - free;
  const half = (size.height - between) / 2;
  if (room < leastWidth || half < leastHeight) return [];
  const width = Math.floor(Math.min(mostWidth, room - edge));
  const right = size.width - width - edge;
  return [
    { id: 'japan', box: { x: 0, y: top, width, height: size.height - top } },
    { id: 'europe', box: { x: right, y: 0, width, height: half } },
    { id: 'us-east', box: { x: right, y: half + between, width, height: half } },
  ];
}

/** Left and right edge of what a projection draws of the earth, pixels. */
export function groundEdges(projection: GeoProjection): readonly [left: number, right: number] {
  const [[left], [right]] = geoPath(projection).bounds({ type: 'Sphere' });
  return [left, right];
}

/** Middle-true and equal-area, fitted to what it must show, with room for the frame's heading. */
export function nearerProjection(id: NearerId, { width, height }: Size): GeoProjection {
  const [west, south, east, north] = nearerBounds[id];
  const corners: readonly LonLat[] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  return geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .clipAngle(60)
    .precision(0.4)
    .fitExtent(
      [
        [10, 10],
        [width - 10, height - 10],
      ],
      { type: 'MultiPoint', coordinates: corners.map((point) => [...point]) },
    );
}
