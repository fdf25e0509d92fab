// The whole network by its ties: every node at its compiled place, scaled to the picture; labels for those with most ties. What is
// shown, chosen or sized changes no place.
import type { Atlas } from '../../model/atlasIndex.ts';
import { networkOf } from '../../model/network.ts';
import { applyViewport, short, type Size, type Viewport } from '../geometry.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from '../placeLabels.ts';
import type { ChainTier } from '../../model/chainTiers.ts';
import { tierOfNode } from './tierOfNode.ts';

/** `table/id` to x and y in a box of 1000 by 620. */
export type Positions = Readonly<Record<string, readonly [number, number]>>;
const box = { width: 1000, height: 620 };

export interface ForceNode {
  readonly key: string;
  readonly tier: ChainTier;
  readonly x: number;
  readonly y: number;
}
export interface PlacedForce extends Size {
  readonly nodes: readonly ForceNode[];
  readonly at: ReadonlyMap<string, ForceNode>;
}
export interface ForceLabelOptions {
  readonly viewport: Viewport;
  /** Of the type, pixels. */
  readonly size: number;
  readonly labelOf: (key: string) => string;
}

const margin = 26;
/** With fewer ties a node has no label while all is in sight; nearer, it has. */
const leastTies = 9;
/** Where the buttons stand. */
const controls = { x: 0, y: 0, width: 140, height: 34 };

/** In the whole picture, before one comes nearer. */
export function placeForce(atlas: Atlas, positions: Positions, { width, height }: Size): PlacedForce {
  const nodes = networkOf(atlas).nodes.flatMap((key): ForceNode[] => {
    const own = positions[key];
    if (!own) return [];
    const x = short(margin + (own[0] / box.width) * (width - 2 * margin));
    const y = short(margin + (own[1] / box.height) * (height - 2 * margin));
    return [{ key, tier: tierOfNode(atlas, key), x, y }];
  });
  return { nodes, at: new Map(nodes.map((node) => [node.key, node])), width, height };
}

/** Names of those with most ties, of more as one comes nearer; only of what is in the picture then. */
export function labelForce(atlas: Atlas, placed: PlacedForce, options: ForceLabelOptions): readonly PlacedLabel[] {
  const { viewport, size, labelOf } = options;
  const { linksOf } = networkOf(atlas);
  const { width, height } = placed;
  const seen = placed.nodes
    .map(({ key, x, y }) => ({ key, at: applyViewport([x, y], viewport) }))
    .filter(({ at }) => at[0] > 0 && at[1] > 0 && at[0] < width && at[1] < height);
  const requests = seen.flatMap(({ key, at }): LabelRequest[] => {
    const ties = linksOf.get(key)?.length ?? 0;
    if (ties < leastTies / viewport.k ** 1.5) return [];
    return [{ key, text: labelOf(key), at, gap: 11, size, weight: 600, priority: ties }];
  });
  // While all is in sight the marks lie too close to keep their names off each other's.
  const marks = viewport.k < 1.5 ? [] : seen.map(({ at: [x, y] }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
  return placeLabels(requests, { width, height }, [controls, ...marks]);
}

/** A mark of a tier, about a radius wide: squares govern, diamonds allow, discs are programmes and firms. */
export function tierPath(tier: ChainTier, x: number, y: number, r: number): string {
  if (tier === 'government') {
    const half = short(r * 0.88);
    return `M${short(x - half)},${short(y - half)}h${half * 2}v${half * 2}h${-half * 2}Z`;
  }
  if (tier === 'agreement') {
    const half = short(r * 1.2);
    return `M${x},${short(y - half)}l${half},${half}l${-half},${half}l${-half},${-half}Z`;
  }
  const own = short(tier === 'part' ? r * 0.72 : r);
  return `M${short(x - own)},${y}a${own},${own} 0 1 0 ${own * 2},0a${own},${own} 0 1 0 ${-own * 2},0Z`;
}
