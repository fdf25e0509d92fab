// The camera (degrees and nearness: the same on every screen) and the viewport (pixels: this screen's) are one thing.
import type { GeoProjection } from 'd3-geo';
import { wholeView, type Size, type Viewport } from '../geometry.ts';

/** Where the map looks: its middle in degrees, and how many times nearer than the whole region. */
export interface MapCamera {
  readonly lon: number;
  readonly lat: number;
  readonly k: number;
}

export function viewportOfCamera(camera: MapCamera | null, projection: GeoProjection, size: Size): Viewport {
  const middle = camera && projection([camera.lon, camera.lat]);
  if (!camera || !middle) return wholeView;
  return { k: camera.k, x: size.width / 2 - camera.k * middle[0], y: size.height / 2 - camera.k * middle[1] };
}

/** Rounded to hundredths: a link need not say more. Null for the whole region. */
export function cameraOfViewport(viewport: Viewport, projection: GeoProjection, size: Size): MapCamera | null {
  const { x, y, k } = viewport;
  if (k === 1 && Math.abs(x) < 1 && Math.abs(y) < 1) return null;
  const middle = projection.invert?.([(size.width / 2 - x) / k, (size.height / 2 - y) / k]);
  if (!middle) return null;
  const round = (value: number): number => Math.round(value * 100) / 100;
  return { lon: round(middle[0]), lat: round(middle[1]), k: Math.max(1, round(k)) };
}

/** The viewport after zooming about the middle of the picture. */
export function zoomedBy(viewport: Viewport, factor: number, { width, height }: Size, most: number): Viewport {
  const k = Math.min(most, Math.max(1, viewport.k * factor));
  const ratio = k / viewport.k;
  return { k, x: width / 2 - (width / 2 - viewport.x) * ratio, y: height / 2 - (height / 2 - viewport.y) * ratio };
}
