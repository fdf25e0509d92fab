// Outlines of states and prefectures as path strings, made once per projection and size.
import { geoPath, type GeoProjection } from 'd3-geo';
import type { Provinces } from '../../model/provinces.ts';
import type { Size } from '../geometry.ts';

export interface PlacedOutline {
  /** `provinces/JP-13`. */
  readonly key: string;
  readonly path: string;
}

/** Only what lies in the picture or one picture around it. */
export function placeOutlines(provinces: Provinces, projection: GeoProjection, size: Size): readonly PlacedOutline[] {
  const path = geoPath(projection).digits(2);
  return provinces.outlines.flatMap((shape): PlacedOutline[] => {
    const [[x0, y0], [x1, y1]] = path.bounds(shape);
    if (x1 < -size.width || x0 > 2 * size.width || y1 < -size.height || y0 > 2 * size.height) return [];
    const outline = path(shape);
    return outline ? [{ key: `provinces/${shape.id ?? ''}`, path: outline }] : [];
  });
}
