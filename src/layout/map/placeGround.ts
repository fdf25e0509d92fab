// The ground of the map: sphere, graticule and country outlines as path strings, made once per projection and size.
import { geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
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
  const pen = new Pen();
  const draw = geoPath(projection, pen);
  const countries = shapes.flatMap((shape, index): PlacedCountry[] => {
    pen.lift();
    draw(shape);
    const outline = pen.path;
    if (outline === '' || !meetsFrame(pen.bounds, size)) return [];
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

/** Takes outline and frame in one go: projecting a country costs more than all else that is done with it. */
class Pen {
  path = '';
  bounds: [[number, number], [number, number]] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];

  lift(): void {
    this.path = '';
    this.bounds = [
      [Infinity, Infinity],
      [-Infinity, -Infinity],
    ];
  }
  moveTo(x: number, y: number): void {
    this.#go('M', x, y);
  }
  lineTo(x: number, y: number): void {
    this.#go('L', x, y);
  }
  closePath(): void {
    this.path += 'Z';
  }
  /** Outlines have none. */
  beginPath(): void {}
  arc(): void {}

  #go(step: string, x: number, y: number): void {
    this.path += `${step}${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
    const [least, most] = this.bounds;
    if (x < least[0]) least[0] = x;
    if (x > most[0]) most[0] = x;
    if (y < least[1]) least[1] = y;
    if (y > most[1]) most[1] = y;
  }
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

/** Panning shows what lies around the frame: keep one frame of it on each side. */
function meetsFrame([[x0, y0], [x1, y1]]: [[number, number], [number, number]], { width, height }: Size): boolean {
  return x1 > -width && x0 < 2 * width && y1 > -height && y0 < 2 * height;
}
