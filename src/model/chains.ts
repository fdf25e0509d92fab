// How is A tied to B? The shortest chains between two nodes of a network, followed in either direction. Breadth first from one
// end gives the distances; every chain that gets one step nearer at each link is a shortest one.
import { otherEnd, type Network } from './network.ts';

export interface Chains {
  /** Links from end to end; 0 where both ends are one. */
  readonly steps: number;
  /** How many chains are as short as that. */
  readonly count: number;
  /** The first few, each from A to B: those through nodes with few ties first, as a hub explains least. */
  readonly chains: readonly (readonly string[])[];
}

/** Why there is no chain: an end is not in the network, or they lie in parts of it that nothing joins. */
export type NoChain = 'from-outside' | 'to-outside' | 'apart';

/** Beyond this many equally short chains the first are not sought among all of them. */
const mostSought = 5000;

/** @param most how many chains are given. */
export function findChains(network: Network, from: string, to: string, most = 5): Chains | NoChain {
  if (!network.linksOf.has(from)) return 'from-outside';
  if (!network.linksOf.has(to)) return 'to-outside';
  // Always from the end whose key comes first, so that both directions give the same chains.
  const [start, end] = from < to ? [from, to] : [to, from];
  const distance = distancesTo(network, end);
  const steps = distance.get(start);
  if (steps === undefined) return 'apart';
  const nearer = (node: string): readonly string[] =>
    neighboursOf(network, node)
      .filter((next) => distance.get(next) === (distance.get(node) ?? 0) - 1)
      .sort((a, b) => degree(network, a) - degree(network, b) || (a < b ? -1 : 1));
  const chains = walk(start, steps, nearer)
    .map((chain) => ({ chain, hubs: chain.slice(1, -1).reduce((sum, node) => sum + degree(network, node), 0) }))
    .sort((a, b) => a.hubs - b.hubs || (a.chain.join() < b.chain.join() ? -1 : 1))
    .slice(0, most)
    .map(({ chain }) => (start === from ? chain : [...chain].reverse()));
  return { steps, count: countChains(start, end, nearer), chains };
}

function degree(network: Network, node: string): number {
  return network.linksOf.get(node)?.length ?? 0;
}

function neighboursOf(network: Network, node: string): readonly string[] {
  return [...new Set((network.linksOf.get(node) ?? []).map((link) => otherEnd(link, node)))];
}

function distancesTo(network: Network, end: string): ReadonlyMap<string, number> {
  const distance = new Map([[end, 0]]);
  const queue = [end];
  for (const node of queue)
    for (const next of neighboursOf(network, node))
      if (!distance.has(next)) {
        distance.set(next, (distance.get(node) ?? 0) + 1);
        queue.push(next);
      }
  return distance;
}

function walk(start: string, steps: number, nearer: (node: string) => readonly string[]): readonly string[][] {
  let chains: string[][] = [[start]];
  for (let step = 0; step < steps; step++)
    chains = chains.flatMap((chain) => nearer(chain.at(-1) ?? '').map((next) => [...chain, next])).slice(0, mostSought);
  return chains;
}

function countChains(start: string, end: string, nearer: (node: string) => readonly string[]): number {
  const counts = new Map([[end, 1]]);
  const count = (node: string): number => {
    const held = counts.get(node);
    if (held !== undefined) return held;
    const own = nearer(node).reduce((sum, next) => sum + count(next), 0);
    counts.set(node, own);
    return own;
  };
  return count(start);
}
