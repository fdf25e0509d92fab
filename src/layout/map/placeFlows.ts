// Flows as ribbons along great circles, the lanes of a pair of countries side by side. A ribbon's width is the number of
// programmes; it is broad at the end that leads and tapers to the end that does not. Plans are lanes of their own.
import type { CountryId, FamilyId, LonLat } from '../../model/atlas.ts';
import { linePath, polygonPath, type Point } from '../geometry.ts';
import { arcRuns, type ArcRun, type Cut } from './arcs.ts';
import type { CountryFlow } from './measureFlows.ts';

export interface PlacedFlow extends CountryFlow {
  /** The outline of the ribbon. */
  readonly path: string;
  /** Its middle line: for what is drawn dashed. */
  readonly line: string;
  /** Where a label, a tip or the keyboard's focus goes. */
  readonly middle: Point;
  /** Breadth in the middle, pixels. */
  readonly breadth: number;
}

export interface FlowOptions {
  /** Pixels per programme. */
  readonly perProgram: number;
  /** The narrowest ribbon, pixels: one programme must be seen. */
  readonly least: number;
  /** Drawing order of families. */
  readonly families: readonly FamilyId[];
  /** Pixels, where a ribbon is not as broad as its programmes are many. */
  readonly breadthOf?: (flow: CountryFlow) => number;
}

/** Points along a ribbon: enough that a great circle looks round on a large screen. */
const steps = 26;
/** Lanes lie closer together at the ends, where they meet the country's mark. */
const endSqueeze = { share: 0.12, least: 0.7 };

export function placeFlows(
  flows: readonly CountryFlow[],
  spineOf: (ends: readonly [CountryId, CountryId]) => Spine | undefined,
  options: FlowOptions,
): readonly PlacedFlow[] {
  return pairsWithLanes(flows, options).flatMap(({ ends, lanes }) => {
    const spine = spineOf(ends);
    if (!spine) return [];
    return lanes.map(({ flow, offset, breadth }) => {
      const share: [number, number] = [flow.led[0] / flow.programs.length, flow.led[1] / flow.programs.length];
      const middle = shifted(middleOf(spine), offset);
      return { ...flow, ...drawLane(spine, offset, breadth, share, options.least), middle, breadth };
    });
  });
}

type DrawnLane = Pick<PlacedFlow, 'path' | 'line'>;
/** Lanes come and go with the filter, most of them where they were before: writing their paths is what costs. */
const drawn = new WeakMap<Spine, Map<string, DrawnLane>>();

function drawLane(spine: Spine, offset: number, breadth: number, share: [number, number], least: number): DrawnLane {
  let known = drawn.get(spine);
  if (!known) drawn.set(spine, (known = new Map()));
  const key = [offset, breadth, ...share, least].join();
  let lane = known.get(key);
  if (!lane) {
    lane = {
      line: spine.map((run) => linePath(run.map((point) => shifted(point, offset * squeezeAt(point.t))))).join(''),
      path: spine.map((run) => polygonPath(ribbonAlong(run, offset, breadth, share, least))).join(''),
    };
    known.set(key, lane);
  }
  return lane;
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

interface Lane {
  readonly flow: CountryFlow;
  /** Distance of the lane's middle from the spine, pixels. */
  readonly offset: number;
  readonly breadth: number;
}

function pairsWithLanes(flows: readonly CountryFlow[], options: FlowOptions) {
  const pairs = new Map<string, CountryFlow[]>();
  for (const flow of flows) {
    const key = flow.ends.join('-');
    pairs.set(key, [...(pairs.get(key) ?? []), flow]);
  }
  // By name, so that no filter moves a pair among the others.
  return [...pairs].sort(byKey).map(([, members]) => {
    const ordered = [...members].sort(
      (a, b) =>
        options.families.indexOf(a.family) - options.families.indexOf(b.family) || Number(a.isPlan) - Number(b.isPlan),
    );
    const breadths = ordered.map((flow) =>
      Math.max(options.least, options.breadthOf?.(flow) ?? flow.programs.length * options.perProgram),
    );
    const total = breadths.reduce((sum, breadth) => sum + breadth, 0);
    let edge = -total / 2;
    const lanes = ordered.map((flow, index): Lane => {
      const breadth = breadths[index] ?? options.least;
      edge += breadth;
      return { flow, offset: edge - breadth / 2, breadth };
    });
    return { ends: (ordered[0] as CountryFlow).ends, lanes };
  });
}

/**
 * The great circle between two countries, in pixels; in pieces where the map tears it. It changes with the map, not with the
 * filter: kept from call to call.
 */
export type Spine = readonly (readonly SpinePoint[])[];

export function spinesOf(
  anchorOf: (country: CountryId) => LonLat | undefined,
  project: (lonLat: LonLat) => Point,
  cut?: Cut,
): (ends: readonly [CountryId, CountryId]) => Spine | undefined {
  const known = new Map<string, Spine>();
  return (ends) => {
    const [from, to] = [anchorOf(ends[0]), anchorOf(ends[1])];
    if (!from || !to) return undefined;
    const key = ends.join('-');
    const spine = known.get(key) ?? arcRuns(from, to, project, steps, cut).map(withNormals);
    known.set(key, spine);
    return spine.length > 0 ? spine : undefined;
  };
}

interface SpinePoint {
  readonly at: Point;
  /** How far along the whole great circle, from 0 to 1. */
  readonly t: number;
  /** Unit vector to the right of the way from the first end to the second. */
  readonly normal: Point;
}

function withNormals(run: ArcRun): readonly SpinePoint[] {
  return run.map(({ at, t }, index) => {
    const before = (run[index - 1] ?? { at }).at;
    const after = (run[index + 1] ?? { at }).at;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    return { at, t, normal: [-dy / length, dx / length] };
  });
}

/** Of the longest piece. */
function middleOf(spine: Spine): SpinePoint {
  const [longest = []] = [...spine].sort((a, b) => b.length - a.length);
  return longest[Math.floor(longest.length / 2)] as SpinePoint;
}

/** Half of the breadth at each end that leads none: the taper never closes. */
function ribbonAlong(
  run: readonly SpinePoint[],
  offset: number,
  breadth: number,
  share: readonly [number, number],
  least: number,
): readonly Point[] {
  const ends = [Math.max(least * 0.6, breadth * share[0]), Math.max(least * 0.6, breadth * share[1])] as const;
  const edges = run.map((point) => {
    const squeeze = squeezeAt(point.t);
    const half = ((ends[0] + (ends[1] - ends[0]) * point.t) / 2) * squeeze;
    return { left: shifted(point, offset * squeeze - half), right: shifted(point, offset * squeeze + half) };
  });
  return [...edges.map((edge) => edge.left), ...edges.map((edge) => edge.right).reverse()];
}

function squeezeAt(t: number): number {
  const fromEnd = Math.min(t, 1 - t) / endSqueeze.share;
  return fromEnd >= 1 ? 1 : endSqueeze.least + (1 - endSqueeze.least) * fromEnd * (2 - fromEnd);
}

function shifted({ at, normal }: SpinePoint, distance: number): Point {
  return [at[0] + normal[0] * distance, at[1] + normal[1] * distance];
}
