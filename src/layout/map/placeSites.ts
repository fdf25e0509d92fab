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
}

export interface PlacedCluster {
  /** The key of its weightiest member. */
  readonly key: string;
  readonly members: readonly string[];
  readonly country: CountryId;
  readonly isAnchor: boolean;
  readonly at: Point;
  readonly radius: number;
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
  const clusters: { head: SpotInput; members: string[]; at: Point }[] = [];
  const ordered = [...spots].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  for (const spot of ordered) {
    const at = project(spot.lonLat);
    const near = spot.isAnchor
      ? undefined
      : clusters.find(
          ({ head, members, at: other }) =>
            !head.isAnchor &&
            head.country === spot.country &&
            Math.hypot(at[0] - other[0], at[1] - other[1]) < radiusOf(members.length, single) + single + gap,
        );
    if (near) near.members.push(spot.key);
    else clusters.push({ head: spot, members: [spot.key], at });
  }
  return clusters.map(({ head, members, at }) => ({
    key: head.key,
    members,
    country: head.country,
    isAnchor: head.isAnchor,
    at,
    radius: radiusOf(members.length, single),
  }));
}

function radiusOf(count: number, single: number): number {
  return single * (1 + 0.55 * (Math.sqrt(count) - 1));
}
