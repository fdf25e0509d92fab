// A chain without the lines that make nothing in any year, as published or with the scenario: where many make one thing, those
// that make none of it say little and push the rest out of sight.
import type { Outcome } from '../../scenario/outcome.ts';
import type { Chain } from './measureChain.ts';

/** As many makers of one item are drawn, idle or not. */
const mostMakers = 4;

/** `hidden`: how many lines are left out. The year that is looked at moves no box. */
export function foldIdle(chain: Chain, runs: readonly Outcome[]): { readonly chain: Chain; readonly hidden: number } {
  const makers = new Map<string, number>();
  for (const { isDemand, item } of chain.nodes) if (!isDemand) makers.set(item, (makers.get(item) ?? 0) + 1);
  const isIdle = (id: string): boolean =>
    runs.every((run) => run.lines[id]?.output.every((units) => units <= 1e-9) ?? true);
  const idle = new Set(
    chain.nodes
      .filter(({ id, isDemand, item }) => !isDemand && (makers.get(item) ?? 0) > mostMakers && isIdle(id))
      .map(({ id }) => id),
  );
  if (idle.size === 0) return { chain, hidden: 0 };
  return {
    chain: {
      ...chain,
      nodes: chain.nodes.filter(({ id }) => !idle.has(id)),
      links: chain.links.filter(({ source, target }) => !idle.has(source) && !idle.has(target)),
    },
    hidden: idle.size,
  };
}
