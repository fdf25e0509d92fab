// The words that all layouts share: points, sizes, the viewport, and path strings with short numbers.

/** Pixels, x first. */
export type Point = readonly [x: number, y: number];
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Pan and zoom, in d3-zoom's letters: screen = k * base + (x, y). */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}
export const wholeView: Viewport = { x: 0, y: 0, k: 1 };

export function applyViewport([x, y]: Point, viewport: Viewport): Point {
  return [viewport.k * x + viewport.x, viewport.k * y + viewport.y];
}

/** One decimal is a tenth of a pixel: enough for the eye, and short. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A closed polygon. */
export function polygonPath(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${short(x)},${short(y)}`).join('L')}Z`;
}

/** An open line. */
export function linePath(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${short(x)},${short(y)}`).join('L')}`;
}

/** A link from left to right (or right to left) with level ends, as in layered diagrams. */
export function horizontalLink([x0, y0]: Point, [x1, y1]: Point): string {
  const middle = short((x0 + x1) / 2);
  return `M${short(x0)},${short(y0)}C${middle},${short(y0)} ${middle},${short(y1)} ${short(x1)},${short(y1)}`;
}

/** A link from top to bottom with upright ends. */
export function verticalLink([x0, y0]: Point, [x1, y1]: Point): string {
  const middle = short((y0 + y1) / 2);
  return `M${short(x0)},${short(y0)}C${short(x0)},${middle} ${short(x1)},${middle} ${short(x1)},${short(y1)}`;
}

/** A band between two upright edges: a Sankey ribbon. */
export function ribbonPath(
  x0: number,
  top0: number,
  bottom0: number,
  x1: number,
  top1: number,
  bottom1: number,
): string {
  const middle = short((x0 + x1) / 2);
  const [left, right, a, b, c, d] = [x0, x1, top0, bottom0, top1, bottom1].map(short);
  return `M${left},${a}C${middle},${a} ${middle},${c} ${right},${c}L${right},${d}C${middle},${d} ${middle},${b} ${left},${b}Z`;
}
