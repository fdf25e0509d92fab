// Where a place stands on the map of a step, so that a remark can point at it.
import type { Point, Size } from '../../layout/geometry.ts';
import { viewportOfCamera } from '../../layout/map/camera.ts';
import { groundScale, screenProjection } from '../../layout/map/placeGround.ts';
import { cutOf, globeCentre, projectionFor } from '../../layout/map/projections.ts';
import { globeViewport } from '../../layout/map/turnGlobe.ts';
import type { LonLat } from '../../model/atlas.ts';
import type { Choices } from '../../state/choices.ts';

/** Pixels from the corner of a map of this size; undefined where the place is out of sight. */
export function placeOnMap(
  { region, camera }: Pick<Choices, 'region' | 'camera'>,
  size: Size,
  lonLat: LonLat,
): Point | undefined {
  const isGlobe = region === 'globe';
  const centre: LonLat = isGlobe && camera ? [camera.lon, camera.lat] : globeCentre;
  const projection = projectionFor(region, size, centre);
  const viewport = isGlobe ? globeViewport(camera?.k ?? 1, size) : viewportOfCamera(camera, projection, size);
  const cut = cutOf(region, groundScale(projection, viewport), centre);
  if (cut && !cut.isSeen(lonLat)) return undefined;
  const [x, y] = screenProjection(projection, viewport)(lonLat);
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height ? [x, y] : undefined;
}
