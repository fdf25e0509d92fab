// The ground of the map: sphere, graticule and country outlines as path strings, made once per projection and size.
import { geoClipRectangle, geoGraticule, geoPath, type GeoProjection, type GeoStreamWrapper } from 'd3-geo';
import type { CountryShape } from '../../model/geography.ts';
import { applyViewport, type Point, type Size, type Viewport } from '../geometry.ts';

export interface PlacedCountry {
  readonly key: string;
  /** Absent for countries that the atlas does not speak of. */
  readonly country?: string;
  readonly path: string;
}

export interface PlacedGround {
  readonly sphere: string;
  readonly graticule: string;
  readonly countries: readonly PlacedCountry[];
  readonly pole: Point | null;
}

/** Degrees between two lines: enough to feel the globe, few enough to stay behind the data. */
const graticuleStep: [number, number] = [20, 20];

export function placeGround(shapes: readonly CountryShape[], projection: GeoProjection, size: Size): PlacedGround {
  const path = geoPath(projection).digits(1);
  const draw = geoPath(around(projection, size)).digits(1);
  const countries = shapes.flatMap((shape, index): PlacedCountry[] => {
    const outline = draw(shape);
    if (!outline) return [];
    const country = shape.id === undefined ? undefined : String(shape.id);
    return [{ key: country ?? `ground-${index}`, ...(country && { country }), path: outline }];
  });
  return {
    sphere: path({ type: 'Sphere' }) ?? '',
    graticule: path(geoGraticule().step(graticuleStep)()) ?? '',
    countries,
    pole: poleOf(projection, path({ type: 'Point', coordinates: [0, 90] }) !== null),
  };
}

/** Panning shows what lies around the frame: one frame of it on each side is kept, and the rest of a long coast cut off. */
function around(projection: GeoProjection, { width, height }: Size): GeoStreamWrapper {
  const cut = geoClipRectangle(-width, -height, 2 * width, 2 * height);
  return { stream: (output) => projection.stream(cut(output)) };
}

/** Null beyond the horizon, and where the projection draws it out to a line. */
function poleOf(projection: GeoProjection, isSeen: boolean): Point | null {
  const [here, there] = [projection([0, 90]), projection([90, 90])];
  if (!isSeen || !here || !there) return null;
  return Math.hypot(here[0] - there[0], here[1] - there[1]) < 1 ? (here as Point) : null;
}

/** Screen pixels per radian at the projection's centre: how much detail there is room for. */
export function groundScale(projection: GeoProjection, viewport: Viewport): number {
  return projection.scale() * viewport.k;
}

/** Degrees to screen pixels. Positions beyond the clip angle are still given: lines leave the frame towards them. */
export function screenProjection(
  projection: GeoProjection,
  viewport: Viewport,
): (lonLat: readonly [number, number]) => Point {
  return (lonLat) => applyViewport((projection([lonLat[0], lonLat[1]]) ?? [-1e4, -1e4]) as Point, viewport);
}
