// How the map is looked at: the region's projection, and the viewport, which a gesture moves and the camera then remembers.
import type { Size, Viewport } from '../layout/geometry.ts';
import { cameraOfViewport, viewportOfCamera, zoomedBy } from '../layout/map/camera.ts';
import { levelAt, nextScale, spreadScale } from '../layout/map/levels.ts';
import { groundScale } from '../layout/map/placeGround.ts';
import { globeCentre, projectionFor } from '../layout/map/projections.ts';
import { globeViewport, movedFrom, turnedBy } from '../layout/map/turnGlobe.ts';
import { viewportAround } from '../layout/map/viewportAround.ts';
import type { LonLat } from '../model/atlas.ts';
import type { Region } from '../model/regions.ts';
import type { Reader } from '../state/viewState.svelte.ts';

/** `sizeOf`: of the picture, in pixels. */
export function mapViewOf(reader: () => Reader, sizeOf: () => Size) {
  const size = $derived(sizeOf());
  // Deriveds of their own, so that a change of one choice does not redo what depends on another.
  const region = $derived(reader().choices.region);
  const camera = $derived(reader().choices.camera);
  const isGlobe = $derived(region === 'globe');
  /** While a gesture turns the globe, its middle; while one moves the map, its viewport. Then the camera remembers. */
  let turned = $state.raw<LonLat | null>(null);
  let gesture = $state.raw<Viewport | null>(null);
  const centre = $derived<LonLat>(turned ?? (isGlobe && camera ? [camera.lon, camera.lat] : globeCentre));
  const projection = $derived(projectionFor(region, size, centre));
  const viewport = $derived(
    gesture ?? (isGlobe ? globeViewport(camera?.k ?? 1, size) : viewportOfCamera(camera, projection, size)),
  );
  const scale = $derived(groundScale(projection, viewport));
  const level = $derived(levelAt(scale));
  const mostZoom = $derived(Math.max(40, (2 * spreadScale) / projection.scale()));

  const move = (next: Viewport): void => {
    if (!isGlobe) return void (gesture = next);
    // The globe is put back into the middle after each move, so that the next one counts from here.
    turned = turnedBy(centre, movedFrom(next, size), projection.scale() * next.k);
    gesture = globeViewport(next.k, size);
  };
  const turnGlobe = ([lon, lat]: LonLat, k: number): void => {
    const round = (value: number): number => Math.round(value * 100) / 100;
    const isAtRest = k === 1 && lon === globeCentre[0] && lat === globeCentre[1];
    reader().settle({ camera: isAtRest ? null : { lon: round(lon), lat: round(lat), k: Math.max(1, round(k)) } });
    [gesture, turned] = [null, null];
  };
  const settle = (next: Viewport): void => {
    if (isGlobe) {
      move(next);
      return turnGlobe(centre, next.k);
    }
    reader().settle({ camera: cameraOfViewport(next, projection, size) });
    gesture = null;
  };
  const zoomBy = (factor: number): void => {
    const next = zoomedBy(viewport, factor, size, mostZoom);
    move(next);
    settle(next);
  };
  const goTo = (next: Region): void => {
    reader().commit({ region: next, camera: null });
    [gesture, turned] = [null, null];
  };
  const goNear = (places: readonly LonLat[], isNext: boolean): void => {
    const least = isNext ? nextScale(level) : Math.max(scale * 1.6, level === 'countries' ? nextScale(level) : 0);
    const next = viewportAround(places, projection, size, { least, most: spreadScale });
    if (!next) return;
    if (!isGlobe) return settle(next);
    const middle = cameraOfViewport(next, projection, size);
    if (middle) turnGlobe([middle.lon, middle.lat], next.k);
  };
  const step = (factor: number, [right, down]: readonly [number, number]): void => {
    if (factor === 0) goTo(region);
    else if (factor !== 1) zoomBy(factor);
    else settle({ ...viewport, x: viewport.x - right * size.width, y: viewport.y - down * size.height });
  };

  return {
    get region() {
      return region;
    },
    get isGlobe() {
      return isGlobe;
    },
    /** While it turns, each of its frames is placed anew. */
    get isTurning() {
      return turned !== null;
    },
    /** What the globe has in its middle. */
    get centre() {
      return centre;
    },
    get projection() {
      return projection;
    },
    get viewport() {
      return viewport;
    },
    /** Screen pixels per radian. */
    get scale() {
      return scale;
    },
    get level() {
      return level;
    },
    /** A little nearer than where the marks of one city stand apart, on any screen. */
    get mostZoom() {
      return mostZoom;
    },
    move,
    settle,
    zoomBy,
    /** The whole of a region. */
    goTo,
    /** To where these places fill the picture; `isNext`: at least to the next level. */
    goNear,
    /** By keyboard, see mapKeys. */
    step,
  };
}
