// Which of many straight links passes nearest to a point.
import type { Point } from '../geometry.ts';

/** Null where none is within `reach`, in the points' own units. */
export function nearestLink<Link>(
  links: readonly Link[],
  endsOf: (link: Link) => readonly [Point, Point] | undefined,
  at: Point,
  reach: number,
): Link | null {
  let [nearest, least]: [Link | null, number] = [null, reach];
  for (const link of links) {
    const ends = endsOf(link);
    if (!ends) continue;
    const distance = distanceTo(ends, at);
    if (distance >= least) continue;
    [nearest, least] = [link, distance];
  }
  return nearest;
}

/** From a point to a piece of a line. */
function distanceTo([a, b]: readonly [Point, Point], at: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(at[0] - a[0] - t * dx, at[1] - a[1] - t * dy);
}
