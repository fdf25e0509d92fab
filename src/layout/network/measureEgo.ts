// One record's own network: what it rests on at one side, what rests on it at the other, by tier; with room, two steps far.
// Measured on the whole atlas, whatever the filter: what is not shown is faded, never moved.
import type { Atlas } from '../../model/atlasIndex.ts';
import { neighbourhoodOf, type Side } from '../../model/neighbourhood.ts';
import { downstreamOf, networkOf, otherEnd, upstreamOf, type NetworkLink } from '../../model/network.ts';
import { chainTiers, type ChainTier } from '../../model/chainTiers.ts';
import { tierOfNode } from './tierOfNode.ts';

export interface EgoNode {
  readonly key: string;
  readonly side: Side;
  readonly steps: number;
  readonly tier: ChainTier;
}

/** All links between two nodes of the picture, the nearer one to the middle first. */
export interface EgoTie {
  readonly key: string;
  readonly near: string;
  readonly far: string;
  readonly side: Side;
  readonly links: readonly NetworkLink[];
}

export interface EgoNetwork {
  readonly key: string;
  readonly tier: ChainTier;
  readonly nodes: readonly EgoNode[];
  readonly ties: readonly EgoTie[];
  /** Neighbours one step away that found no room. */
  readonly more: Readonly<Record<Side, number>>;
}

export interface EgoOptions {
  /** Nodes around the middle, at most. */
  readonly most: number;
  readonly steps: 1 | 2;
}

/** With more neighbours than this the next step would only crowd the picture. */
const crowded = 24;

/** Undefined where the atlas has no such record in its network. */
export function measureEgo(atlas: Atlas, key: string, { most, steps }: EgoOptions): EgoNetwork | undefined {
  const network = networkOf(atlas);
  if (!network.linksOf.has(key)) return undefined;
  const { nodes } = neighbourhoodOf(network, key, steps);
  const linksBetween = (a: string, b: string): readonly NetworkLink[] =>
    (network.linksOf.get(a) ?? []).filter((link) => otherEnd(link, a) === b);
  const first = [...nodes].filter(([, own]) => own.steps === 1);
  const ranked = rank(first, ([node]) => linksBetween(key, node).length);
  const kept = ranked.slice(0, most);
  const firstKeys = new Set(kept.map(([node]) => node));
  /** Tied in the side's own direction: upstream, the inner one rests on the outer. */
  const isTie = (node: string, side: Side, inner: string): boolean =>
    nodes.get(inner)?.side === side &&
    linksBetween(node, inner).some((link) => (side === 'upstream' ? upstreamOf : downstreamOf)(link) === node);
  const second = kept.length > crowded ? [] : [...nodes].filter(([, own]) => own.steps === 2);
  const innerOf = (node: string, side: Side): readonly string[] =>
    [...firstKeys].filter((inner) => isTie(node, side, inner));
  const tied = second.filter(([node, own]) => innerOf(node, own.side).length > 0);
  const outer = rank(tied, ([node, own]) => innerOf(node, own.side).length).slice(0, most - kept.length);
  const tie = (near: string, far: string, side: Side): EgoTie => ({
    key: `${near}~${far}`,
    near,
    far,
    side,
    links: linksBetween(near, far),
  });
  const missing = ranked.slice(most);
  return {
    key,
    tier: tierOfNode(atlas, key),
    nodes: [...kept, ...outer]
      .map(([node, own]): EgoNode => ({ key: node, ...own, tier: tierOfNode(atlas, node) }))
      .sort(
        (a, b) =>
          a.steps - b.steps || chainTiers.indexOf(a.tier) - chainTiers.indexOf(b.tier) || (a.key < b.key ? -1 : 1),
      ),
    ties: [
      ...kept.map(([node, own]) => tie(key, node, own.side)),
      ...outer.flatMap(([node, own]) => innerOf(node, own.side).map((inner) => tie(inner, node, own.side))),
    ],
    more: {
      upstream: missing.filter(([, own]) => own.side === 'upstream').length,
      downstream: missing.filter(([, own]) => own.side === 'downstream').length,
    },
  };
}

/** Most ties first, then by key. */
function rank<Entry extends readonly [string, unknown]>(
  entries: readonly Entry[],
  tiesOf: (entry: Entry) => number,
): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, ties: tiesOf(entry) }))
    .sort((a, b) => b.ties - a.ties || (a.entry[0] < b.entry[0] ? -1 : 1))
    .map(({ entry }) => entry);
}
