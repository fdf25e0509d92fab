// The whole network by its ties: every node at its compiled place, scaled to the picture; labels for those with most ties. What is
// shown, chosen or sized changes no place.
import type { Atlas } from '../../model/atlasIndex.ts';
import { networkOf } from '../../model/network.ts';
import { short, type Size } from '../geometry.ts';
import { placeLabels, type PlacedLabel } from '../placeLabels.ts';
import type { ChainTier } from './measureProgramme.ts';
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
export interface PlacedForce {
  readonly nodes: readonly ForceNode[];
  readonly at: ReadonlyMap<string, ForceNode>;
  readonly labels: readonly PlacedLabel[];
}
export interface ForceOptions extends Size {
  readonly size: number;
  readonly labelOf: (key: string) => string;
}

const margin = 26;

export function placeForce(
  atlas: Atlas,
  positions: Positions,
  { width, height, size, labelOf }: ForceOptions,
): PlacedForce {
  const { nodes: keys, linksOf } = networkOf(atlas);
  const nodes = keys.flatMap((key): ForceNode[] => {
    const own = positions[key];
    if (!own) return [];
    const x = short(margin + (own[0] / box.width) * (width - 2 * margin));
    const y = short(margin + (own[1] / box.height) * (height - 2 * margin));
    return [{ key, tier: tierOfNode(atlas, key), x, y }];
  });
  const labels = placeLabels(
    nodes
      .map((node) => ({
        key: node.key,
        text: labelOf(node.key),
        at: [node.x, node.y] as const,
        gap: 11,
        size,
        weight: 600 as const,
        priority: linksOf.get(node.key)?.length ?? 0,
      }))
      .filter((request) => request.priority >= 9),
    { width, height },
  );
  return { nodes, at: new Map(nodes.map((node) => [node.key, node])), labels };
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
