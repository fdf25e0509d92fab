// Ties that leave the picture, gathered at its edge: those to one country, or to several in the same direction, leave through
// one gate, side by side. So what leaves can be counted, and covers little of what is there.
import { geoInterpolate } from 'd3-geo';
import type { CountryId, LonLat } from '../../model/atlas.ts';
import { short, type Point, type Size } from '../geometry.ts';
import { arrowhead, isInside, type PlacedTie } from './placeTies.ts';

/** Where ties to these countries leave the picture. */
export interface Gate {
  readonly key: string;
  readonly at: Point;
  /** What its label stands beside: a spot inside (on a phone, beyond the controls), and how far from it the lines reach, pixels. */
  readonly inside: Point;
  readonly half: number;
  /** The busiest first. */
  readonly countries: readonly CountryId[];
  readonly relations: number;
}

/** Pixels: gates nearer than this are one; distance between two lines in one. */
const apart = 110;
const pitchIn = (size: Size): number => Math.min(1.6, size.width / 400);
/** How far along its great circle one looks for the direction in which a tie leaves. */
const ahead = 0.02;

interface Leaving {
  readonly tie: PlacedTie;
  readonly country: CountryId;
  readonly near: Point;
  readonly isOut: boolean;
}
interface Group {
  readonly countries: CountryId[];
  readonly ties: Leaving[];
  relations: number;
}

/** Ties within a country stay as they are. */
export function bundleTies(
  ties: readonly PlacedTie[],
  project: (lonLat: LonLat) => Point,
  size: Size,
): { readonly ties: readonly PlacedTie[]; readonly gates: readonly Gate[] } {
  const groups = new Map<CountryId, Group>();
  const headings = new Map<CountryId, Point>();
  for (const tie of ties) {
    if (!tie.isLeaving || tie.from.country === tie.to.country) continue;
    const isOut = isInside(project(tie.from.lonLat), size);
    const [own, other] = isOut ? [tie.from, tie.to] : [tie.to, tie.from];
    const near = project(own.lonLat);
    const next = project(geoInterpolate([...own.lonLat], [...other.lonLat])(ahead));
    const length = Math.hypot(next[0] - near[0], next[1] - near[1]) || 1;
    const [x, y] = headings.get(other.country) ?? [0, 0];
    headings.set(other.country, [x + (next[0] - near[0]) / length, y + (next[1] - near[1]) / length]);
    const group = groups.get(other.country) ?? { countries: [other.country], ties: [], relations: 0 };
    group.ties.push({ tie, country: other.country, near, isOut });
    group.relations += tie.relations.length;
    groups.set(other.country, group);
  }
  const gates: (Group & { readonly at: Point })[] = [];
  for (const group of [...groups.values()].sort((a, b) => b.relations - a.relations)) {
    const at = edgeFrom(middleOf(group.ties), headings.get(group.countries[0]!) ?? [0, -1], size);
    const same = gates.find((gate) => Math.hypot(gate.at[0] - at[0], gate.at[1] - at[1]) < apart);
    if (!same) gates.push({ ...group, at });
    else {
      same.countries.push(...group.countries);
      same.ties.push(...group.ties);
      same.relations += group.relations;
    }
  }
  const drawn = new Map(gates.flatMap((gate) => leaveThrough(gate.at, gate.ties, size)));
  return {
    ties: ties.map((tie) => drawn.get(tie.key) ?? tie),
    gates: gates.map(({ at, countries, ties: own, relations }) => {
      const half = (own.length * pitchIn(size)) / 2;
      const [x, y] = inwardOf(at, size);
      const inside: Point =
        x === 0 ? [at[0], at[1] + (size.width < 500 ? 50 : 11) * y] : [at[0] + 4 * x, at[1] - half - 9];
      return { key: `gates/${countries[0]}`, at, inside, half: x === 0 ? half : 0, countries, relations };
    }),
  };
}

/** Away from the edge on which a gate is. */
function inwardOf([x, y]: Point, { width, height }: Size): Point {
  if (x < 0.5) return [1, 0];
  if (x > width - 0.5) return [-1, 0];
  return [0, y < height / 2 ? 1 : -1];
}

function middleOf(ties: readonly Leaving[]): Point {
  const sum = (axis: 0 | 1): number => ties.reduce((all, { near }) => all + near[axis], 0) / ties.length;
  return [sum(0), sum(1)];
}

/** Where a ray from inside the picture meets its edge. */
function edgeFrom([x, y]: Point, [dx, dy]: Point, { width, height }: Size): Point {
  const along = Math.min(
    dx === 0 ? Infinity : ((dx > 0 ? width : 0) - x) / dx,
    dy === 0 ? Infinity : ((dy > 0 ? height : 0) - y) / dy,
  );
  return [x + dx * along, y + dy * along];
}

/** Each tie bends into its own place in the gate, in the order in which they come, so that few cross. */
function leaveThrough([x, y]: Point, ties: readonly Leaving[], size: Size): [string, PlacedTie][] {
  const [dx, dy] = inwardOf([x, y], size);
  const slopeOf = ({ near }: Leaving): number => {
    const [aside, away] = [near[0] - x, near[1] - y];
    return dx === 0 ? aside / (1 + Math.abs(away)) : away / (1 + Math.abs(aside));
  };
  return [...ties]
    .sort((a, b) => slopeOf(a) - slopeOf(b) || (a.tie.key < b.tie.key ? -1 : 1))
    .map(({ tie, near, isOut }, index) => {
      const shift = (index - (ties.length - 1) / 2) * pitchIn(size);
      const end: Point = dx === 0 ? [x + shift, y] : [x, y + shift];
      const reach = 0.45 * Math.hypot(near[0] - end[0], near[1] - end[1]);
      const bend: Point = [end[0] + dx * reach, end[1] + dy * reach];
      const [from, by, to] = [near, bend, end].map((point) => point.map(short).join());
      return [tie.key, { ...tie, path: `M${from}Q${by} ${to}`, head: isOut ? '' : arrowhead(bend, near, tie.breadth) }];
    });
}
