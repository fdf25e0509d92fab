// Great circles in pixels, cut where the map hides or tears them: beyond the globe's horizon, at the edge of a world map.
import { geoInterpolate } from 'd3-geo';
import type { LonLat } from '../../model/atlas.ts';
import type { Point } from '../geometry.ts';

/** What a projection does to great circles; most do nothing. */
export interface Cut {
  readonly isSeen: (lonLat: LonLat) => boolean;
  /** Two points that follow each other closely on the ground lie on opposite sides of the map. */
  readonly tears: (a: Point, b: Point) => boolean;
}

export interface ArcPoint {
  readonly at: Point;
  /** How far along the whole great circle, from 0 to 1. */
  readonly t: number;
}
/** A part of a great circle that is drawn in one go. */
export type ArcRun = readonly ArcPoint[];

/** How often the interval that holds a horizon is halved: a 26th of an ocean to a pixel. */
const halvings = 7;

export function arcRuns(
  from: LonLat,
  to: LonLat,
  project: (lonLat: LonLat) => Point,
  steps: number,
  cut?: Cut,
): readonly ArcRun[] {
  const along = geoInterpolate([...from], [...to]);
  const times = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  if (!cut) return [times.map((t) => ({ at: project(along(t)), t }))];
  const runs: ArcPoint[][] = [];
  let before: { readonly t: number; readonly isSeen: boolean; readonly at?: Point } | undefined;
  for (const t of times) {
    const isSeen = cut.isSeen(along(t));
    if (before && before.isSeen !== isSeen) {
      const edge = horizonBetween(before.isSeen ? before.t : t, before.isSeen ? t : before.t, (own) =>
        cut.isSeen(along(own)),
      );
      const point = { at: project(along(edge)), t: edge };
      if (isSeen) runs.push([point]);
      else runs.at(-1)?.push(point);
    }
    const at = isSeen ? project(along(t)) : undefined;
    if (at) {
      const isTorn = before?.at !== undefined && cut.tears(before.at, at);
      const run = runs.at(-1);
      if (!run || isTorn || !before) runs.push([{ at, t }]);
      else run.push({ at, t });
    }
    before = { t, isSeen, ...(at && { at }) };
  }
  return runs.filter((run) => run.length > 1);
}

/** The last time that is seen, between one that is and one that is not. */
function horizonBetween(seen: number, hidden: number, isSeen: (t: number) => boolean): number {
  let [near, far] = [seen, hidden];
  for (let at = 0; at < halvings; at++) {
    const middle = (near + far) / 2;
    if (isSeen(middle)) near = middle;
    else far = middle;
  }
  return near;
}
