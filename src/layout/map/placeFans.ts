// The last level: places of one city, whose marks would cover each other however near one comes, stand in a ring around it, each
// tied to where it is by a leg. Rings that would touch become one.
import type { LonLat } from '../../model/atlas.ts';
import { linePath, type Point } from '../geometry.ts';
import type { PlacedCluster, SpotInput } from './placeSites.ts';

export interface PlacedFans {
  readonly sites: readonly PlacedCluster[];
  /** All legs as one path. */
  readonly legs: string;
}

/** Pixels: radius of a mark; distance between two, so that each can be hit; the smallest ring. */
const mark = 5;
const apart = 26;
const leastRing = 24;

interface Group {
  readonly members: readonly { readonly spot: SpotInput; readonly at: Point }[];
  readonly at: Point;
}

export function placeFans(spots: readonly SpotInput[], project: (lonLat: LonLat) => Point): PlacedFans {
  const ordered = [...spots].sort((a, b) => (a.key < b.key ? -1 : 1));
  let groups = ordered.map((spot): Group => {
    const at = project(spot.lonLat);
    return { members: [{ spot, at }], at };
  });
  for (let joined = joinTouching(groups); joined.length < groups.length; joined = joinTouching(groups))
    groups = [...joined];
  const legs: string[] = [];
  const sites = groups.flatMap(({ members, at }) =>
    members.map(({ spot, at: own }, index): PlacedCluster => {
      const place = members.length === 1 ? own : onRing(at, ringOf(members.length), index, members.length);
      if (members.length > 1) legs.push(linePath([own, place]));
      return {
        key: spot.key,
        members: [spot.key],
        count: 1,
        country: spot.country,
        isAnchor: spot.isAnchor,
        at: place,
        radius: mark,
        isSpread: true,
      };
    }),
  );
  return { sites, legs: legs.join('') };
}

/** One pass: each group joins the first before it that it touches. */
function joinTouching(groups: readonly Group[]): readonly Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const index = joined.findIndex((other) => distance(other.at, group.at) < reachOf(other) + reachOf(group));
    const other = joined[index];
    if (!other) joined.push(group);
    else {
      const members = [...other.members, ...group.members];
      joined[index] = { members, at: middleOf(members.map((member) => member.at)) };
    }
  }
  return joined;
}

function ringOf(count: number): number {
  return count === 1 ? 0 : Math.max(leastRing, (count * apart) / (2 * Math.PI));
}

/** From a group's middle to the edge of its outermost mark, with half of the free space around it. */
function reachOf({ members }: Group): number {
  return ringOf(members.length) + apart / 2;
}

/** Clockwise from the top. */
function onRing([x, y]: Point, radius: number, index: number, count: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], point) => [x + point[0], y + point[1]], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
