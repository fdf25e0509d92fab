// Turning the globe: north stays up, so that a place stands alike for every reader and the address needs no third angle.
import type { LonLat } from '../../model/atlas.ts';
import type { Size, Viewport } from '../geometry.ts';

const degrees = 180 / Math.PI;
/** Beyond this the poles would pass the middle, and the globe turn about itself. */
const steepest = 85;

/** The centre after the ground has been moved by some pixels, on a globe of that radius. */
export function turnedBy([lon, lat]: LonLat, [dx, dy]: readonly [number, number], radius: number): LonLat {
  const slower = Math.max(0.35, Math.cos(lat / degrees));
  const turned = lon - ((dx / radius) * degrees) / slower;
  const tilted = Math.max(-steepest, Math.min(steepest, lat + (dy / radius) * degrees));
  return [((((turned + 180) % 360) + 360) % 360) - 180, tilted];
}

/** The globe stays in the middle of the picture, however near. */
export function globeViewport(k: number, { width, height }: Size): Viewport {
  return { k, x: ((1 - k) * width) / 2, y: ((1 - k) * height) / 2 };
}

/** How far a gesture has moved the ground, in pixels. */
export function movedFrom(viewport: Viewport, size: Size): readonly [number, number] {
  const rest = globeViewport(viewport.k, size);
  return [viewport.x - rest.x, viewport.y - rest.y];
}
