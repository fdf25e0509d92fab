// The map's projections. The default is an oblique azimuthal equal-area one on the north Pacific, the only kind in which Japan,
// Australia, the United States, the United Kingdom and Italy are whole and every great circle between them unbroken. It is
// turned so that North America and Australia stand nearly upright: with the pole at the upper right a stranger finds both
// sides of the Pacific at once, and the picture is as wide as a screen. Europe, beyond the pole, is upside down in any such map.
import { geoAzimuthalEqualArea, geoDistance, geoEqualEarth, geoOrthographic, type GeoProjection } from 'd3-geo';
import type { LonLat } from '../../model/atlas.ts';
import type { Region } from '../../model/regions.ts';
import type { Size } from '../geometry.ts';
import type { Cut } from './arcs.ts';

interface RegionFrame {
  /** d3's rotation in degrees: minus the centre's longitude, minus its latitude, then the turn of the picture. */
  readonly rotate: readonly [number, number, number];
  /** What must be in the picture, degrees. */
  readonly around: readonly LonLat[];
}

const frames: Record<Exclude<Region, 'world' | 'globe'>, RegionFrame> = {
  'north-pacific': {
    rotate: [170, -52, -36],
    // Rome, Doha, London, Bergen, Bengaluru, Perth, Adelaide, Hobart, Wellington, Manila, Miami, San Diego, Maine
    around: [
      [12.5, 41.9],
      [51.5, 25.3],
      [-1, 51.5],
      [5.3, 60.4],
      [77.6, 13],
      [115.9, -32],
      [138.6, -34.9],
      [147.3, -42.9],
      [174.8, -41.3],
      [121, 14.6],
      [-80.2, 25.8],
      [-117.2, 32.7],
      [-67, 45],
    ],
  },
  japan: { rotate: [-137.5, -37, 0], around: box(129, 31, 145.5, 45.3) },
  'western-pacific': { rotate: [-130, -12, 0], around: box(103, -12, 152, 44) },
  'north-america': { rotate: [96, -40, 0], around: box(-123, 25.5, -70, 50) },
  europe: { rotate: [-8, -50, 0], around: box(-9, 37, 28, 63) },
  australia: { rotate: [-135, 26, 0], around: box(114, -42, 153, -12) },
};

/** Beyond this angle from the centre nothing is drawn: the far side of an azimuthal map is smeared. */
const clipAngle = 140;
/** Room around the framed places, pixels. */
const margin = { wide: 22, narrow: 20 };

/** Where the globe looks at first: Japan to the left, America to the right. */
export const globeCentre: LonLat = [178, 38];
/** The world map is cut where it cuts the fewest: through the Atlantic, so that the Pacific is whole. Japan-Europe is torn. */
const worldCentre = 155;

/**
 * The region's projection, fitted to the size. Deterministic; a new object at each call. The globe is turned so that
 * `centre` is in the middle.
 */
export function projectionFor(region: Region, size: Size, centre: LonLat = globeCentre): GeoProjection {
  const { width, height } = size;
  const room = width < 500 ? margin.narrow : margin.wide;
  const extent: [[number, number], [number, number]] = [
    [room, room],
    [Math.max(width - room, room + 1), Math.max(height - room, room + 1)],
  ];
  if (region === 'globe')
    return geoOrthographic().rotate([-centre[0], -centre[1]]).precision(0.4).fitExtent(extent, { type: 'Sphere' });
  if (region === 'world')
    return geoEqualEarth().rotate([worldCentre, 0]).precision(0.4).fitExtent(extent, { type: 'Sphere' });
  const { rotate, around } = frames[region];
  return geoAzimuthalEqualArea()
    .rotate([...rotate])
    .clipAngle(clipAngle)
    .precision(0.4)
    .fitExtent(extent, { type: 'MultiPoint', coordinates: around.map((point) => [...point]) });
}

/** Just short of a right angle: at the horizon itself a place is no more than a hair. */
const horizon = 1.553;

/** What the region's projection hides or tears; undefined where great circles stay whole. `scale`: pixels per radian. */
export function cutOf(region: Region, scale: number, centre: LonLat = globeCentre): Cut | undefined {
  if (region === 'globe')
    return {
      isSeen: (lonLat) => geoDistance([...lonLat], [...centre]) < horizon,
      tears: () => false,
    };
  if (region === 'world')
    return {
      isSeen: ([, lat]) => Math.abs(lat) < 89.5,
      tears: ([a], [b]) => Math.abs(a - b) > 2 * scale,
    };
  return undefined;
}

function box(west: number, south: number, east: number, north: number): readonly LonLat[] {
  return [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
}
