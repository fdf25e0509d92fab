// Sites at city level, clustered where their marks would overlap: a cluster opens as one zooms in.
import type { CountryId, LonLat } from '../../model/atlas.ts';
import type { Point } from '../geometry.ts';

export interface SpotInput {
  readonly key: string;
  readonly lonLat: LonLat;
  readonly country: CountryId;
  /** Larger draws larger and is placed first. */
  readonly weight: number;
  readonly isAnchor: boolean;
  /** How many sites it stands for, where not one: a whole state or prefecture. */
  readonly count?: number;
}

export interface PlacedCluster {
  /** The key of its weightiest member. */
  readonly key: string;
  readonly members: readonly string[];
  /** Sites of all members. */
  readonly count: number;
  readonly country: CountryId;
  readonly isAnchor: boolean;
  readonly at: Point;
  readonly radius: number;
  /** Moved aside from others of its city: see placeFans.ts. */
  readonly isSpread?: boolean;
}

export interface ClusterOptions {
  /** Radius of a single site, pixels. */
  readonly single: number;
  /** Free space between two marks, pixels. */
  readonly gap: number;
}

/**
 * Greedy in order of weight: a spot joins the first cluster of its own country whose mark it would touch. Anchors stay by
 * themselves: they are drawing positions, not places.
 */
export function placeSites(
  spots: readonly SpotInput[],
  project: (lonLat: LonLat) => Point,
  { single, gap }: ClusterOptions,
): readonly PlacedCluster[] {
  const clusters: { head: SpotInput; members: string[]; count: number; at: Point }[] = [];
  const ordered = [...spots].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (const spot of ordered) {
    const at = project(spot.lonLat);
    const own = spot.count ?? 1;
    const near = spot.isAnchor
      ? undefined
      : clusters.find(
          ({ head, count, at: other }) =>
            !head.isAnchor &&
            head.country === spot.country &&
            Math.hypot(at[0] - other[0], at[1] - other[1]) < radiusOf(count, single) + radiusOf(own, single) + gap,
        );
    if (near) {
      near.members.push(spot.key);
      near.count += own;
    } else clusters.push({ head: spot, members: [spot.key], count: own, at });
  }
  const placed = clusters.map(({ head, members, count, at }) => ({
    key: head.key,
    members,
    count,
    country: head.country,
    isAnchor: head.isAnchor,
    at,
    radius: radiusOf(count, single),
  }));
  return placed.sort((a, b) => (a.key < b.key ? -1 : 1)); // so that no filter moves one among the others
}

function radiusOf(count: number, single: number): number {
  return single * (1 + 0.55 * (Math.sqrt(count) - 1));
}
