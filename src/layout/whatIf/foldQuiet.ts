// A chain with fewer boxes: where a tier has many, the lines that decide least are folded into a count at its foot, so that
// what decides is seen without scrolling. What is changed or holds something back in some year goes last.
import type { Outcome } from '../../scenario/outcome.ts';
import type { Chain, ChainNode } from './measureChain.ts';

export interface FoldLimits {
  /** Boxes in one tier: as many as this before lines are folded that are neither changed nor hold anything back ... */
  readonly quiet: number;
  /** ... and as many before any are. */
  readonly all: number;
  /** Boxes in the whole chain. */
  readonly inAll: number;
}

/** How much a line decides: 8 where it is changed itself, 4 where it binds in some year, 2 where it makes another amount, 1 where its limit is known. */
function weightOf(
  node: ChainNode,
  runs: readonly Outcome[],
  causes: ReadonlySet<string>,
  touched: ReadonlySet<string>,
): number {
  const [before, after] = [runs[0]?.lines[node.id], runs.at(-1)?.lines[node.id]];
  const binds = causes.has(`line:${node.id}`);
  const isMoved = (after?.output ?? []).some(
    (units, t) => Math.abs(units - (before?.output[t] ?? 0)) > 0.01 * Math.max(1e-9, units),
  );
  const isKnown = (after?.capacity ?? []).some((capacity) => capacity !== null);
  return (
    (touched.has(node.id) || node.isNew ? 8 : 0) + (binds ? 4 : 0) + (isMoved && isKnown ? 2 : 0) + (isKnown ? 1 : 0)
  );
}

/** `runs`: as published, then with the scenario. The year that is looked at moves no box. */
export function foldQuiet(
  chain: Chain,
  runs: readonly Outcome[],
  touched: ReadonlySet<string>,
  { quiet, all, inAll }: FoldLimits,
): Chain {
  const buyers = chain.nodes.filter((node) => node.isDemand);
  const causes = new Set(runs.flatMap((run) => buyers.flatMap(({ id }) => run.demands[id]?.binding.flat() ?? [])));
  const lines = chain.nodes
    .filter((node) => !node.isDemand)
    .map((node) => ({ node, weight: weightOf(node, runs, causes, touched) }))
    .toSorted((a, b) => a.weight - b.weight);
  const folded = new Set<string>();
  const left = (tier?: number): number =>
    chain.nodes.filter((node) => !folded.has(node.id) && (tier === undefined || node.tier === tier)).length;
  for (;;) {
    const tiers = [...new Set(lines.map(({ node }) => node.tier))].toSorted((a, b) => left(b) - left(a));
    const next = tiers
      .filter((tier) => left(tier) > 1)
      .flatMap((tier) => lines.find(({ node }) => node.tier === tier && !folded.has(node.id)) ?? [])
      .find(({ node, weight }) => left() > inAll || left(node.tier) > (weight < 4 ? quiet : all));
    if (!next) break;
    folded.add(next.node.id);
  }
  // What feeds nothing that is drawn hangs in the air.
  for (const { node } of lines.toSorted((a, b) => a.node.tier - b.node.tier)) {
    const targets = chain.links.filter(({ source }) => source === node.id).map(({ target }) => target);
    if (targets.length > 0 && targets.every((id) => folded.has(id))) folded.add(node.id);
  }
  if (folded.size === 0) return chain;
  const tiers = new Map<number, string[]>();
  for (const { id, tier } of chain.nodes) if (folded.has(id)) tiers.set(tier, [...(tiers.get(tier) ?? []), id]);
  return {
    ...chain,
    nodes: chain.nodes.filter(({ id }) => !folded.has(id)),
    links: chain.links.filter(({ source, target }) => !folded.has(source) && !folded.has(target)),
    folded: [...tiers].map(([tier, ids]) => ({ tier, ids })),
  };
}
