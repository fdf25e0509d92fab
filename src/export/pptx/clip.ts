// What stands beyond the edge of its drawing is not seen there, and must not cover what is beside it on a slide.
import type { Point } from './pathData.ts';
import type { Shape } from './shapes.ts';

/** Pixels. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Boxes are cut at the edge, straight lines end there, and what is wholly beyond it is left out. */
export function clip(shapes: readonly Shape[], window: Window): readonly Shape[] {
  return shapes.flatMap((shape): readonly Shape[] => {
    if (shape.kind === 'group') {
      const inner = clip(shape.shapes, window);
      return inner.length > 0 ? [{ ...shape, shapes: inner }] : [];
    }
    if (shape.kind === 'plate') return [shape];
    if (shape.kind === 'label') return isWithin([[shape.x, shape.y]], window) ? [shape] : [];
    if (shape.kind === 'path') {
      const points = shape.segments.flatMap((segment) => segment.points);
      if (!isWithin(points, window)) return [];
      if (shape.segments.some(({ kind }) => kind === 'curve')) return [shape];
      const segments = shape.segments.map((segment) => ({
        ...segment,
        points: segment.points.map((point) => within(point, window)),
      }));
      return [{ ...shape, segments }];
    }
    const [from, to] = corners(shape);
    if (!isWithin([from, to], window)) return [];
    if (shape.kind === 'ellipse') return [shape];
    const [[x, y], [right, bottom]] = [within(from, window), within(to, window)];
    return right > x && bottom > y ? [{ ...shape, x, y, width: right - x, height: bottom - y }] : [];
  });
}

const corners = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) =>
  [
    [x, y],
    [x + width, y + height],
  ] as const satisfies readonly Point[];

const within = ([x, y]: Point, { left, top, right, bottom }: Window): Point => [
  Math.min(right, Math.max(left, x)),
  Math.min(bottom, Math.max(top, y)),
];

/** Whether the box around the points reaches into the window. */
function isWithin(points: readonly Point[], { left, top, right, bottom }: Window): boolean {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return Math.max(...xs) >= left && Math.min(...xs) <= right && Math.max(...ys) >= top && Math.min(...ys) <= bottom;
}
