// The viewport that shows some places as large as they fit: where a click on a cluster goes.
import type { GeoProjection } from 'd3-geo';
import type { LonLat } from '../../model/atlas.ts';
import type { Size, Viewport } from '../geometry.ts';

export interface AroundOptions {
  /** Pixels per radian: never farther than the one, never nearer than the other. */
  readonly least: number;
  readonly most: number;
}

/** The share of the picture that the places fill: their labels need the rest. */
const filled = 0.62;

export function viewportAround(
  places: readonly LonLat[],
  projection: GeoProjection,
  { width, height }: Size,
  { least, most }: AroundOptions,
): Viewport | null {
  const points = places.flatMap(([lon, lat]) => [projection([lon, lat])].filter((point) => point !== null));
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const fitting = Math.min((width * filled) / Math.max(x1 - x0, 1e-6), (height * filled) / Math.max(y1 - y0, 1e-6));
  const unit = projection.scale();
  const k = Math.max(1, least / unit, Math.min(fitting, most / unit));
  return { k, x: width / 2 - (k * (x0 + x1)) / 2, y: height / 2 - (k * (y0 + y1)) / 2 };
}
