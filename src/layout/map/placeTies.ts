// Ties as great-circle lines with an arrowhead at the end that receives.
import type { LonLat } from '../../model/atlas.ts';
import { linePath, polygonPath, type Point, type Size } from '../geometry.ts';
import { arcRuns, type ArcPoint, type Cut } from './arcs.ts';
import type { Tie } from './measureTies.ts';

export interface PlacedTie extends Tie {
  readonly path: string;
  readonly head: string;
  readonly middle: Point;
  /** Both ends are outside the picture: the line only crosses it. */
  readonly isPassing: boolean;
  /** One end is outside the picture. */
  readonly isLeaving: boolean;
  /** Line width, pixels: grows with the number of relations, never above `widest`. */
  readonly breadth: number;
}

const steps = 32;
const widest = 5;
/** Length of the arrowhead and the distance that it keeps from the mark, pixels. */
const head = { length: 8, half: 3.4, gap: 6 };

/** A tie that the map hides altogether has no mark. */
export function placeTies(
  ties: readonly Tie[],
  project: (lonLat: LonLat) => Point,
  size: Size,
  cut?: Cut,
): readonly PlacedTie[] {
  return ties.flatMap((tie): PlacedTie[] => {
    const runs = arcRuns(tie.from.lonLat, tie.to.lonLat, project, steps, cut);
    const [first] = runs[0] ?? [];
    const [before, tip] = (runs.at(-1) ?? []).slice(-2);
    if (!first || !before || !tip) return [];
    const breadth = Math.min(widest, 0.9 + 0.6 * Math.sqrt(tie.relations.length));
    const seen = [first, tip].filter(({ at, t }) => (t === 0 || t === 1) && isInside(at, size)).length;
    const points = runs.flat();
    return [
      {
        ...tie,
        path: runs.map((run) => linePath(run.map(({ at }) => at))).join(''),
        head: tip.t === 1 ? arrowhead(before.at, tip.at, breadth) : '',
        isPassing: seen === 0,
        isLeaving: seen === 1,
        middle: (points[Math.floor(points.length / 2)] as ArcPoint).at,
        breadth,
      },
    ];
  });
}

/** The head at `tip` of a line that comes from `before`. */
export function arrowhead(before: Point, tip: Point, breadth: number): string {
  const [dx, dy] = [tip[0] - before[0], tip[1] - before[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const at = (back: number, side: number): Point => [tip[0] - ux * back - uy * side, tip[1] - uy * back + ux * side];
  const half = head.half + breadth / 2;
  return polygonPath([at(head.gap, 0), at(head.gap + head.length, half), at(head.gap + head.length, -half)]);
}

export function isInside([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
