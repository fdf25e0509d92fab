// What is near a node, by steps: upstream what it rests on, downstream what rests on it. Links are followed one way only, so
// that a supplier's supplier is upstream, and a supplier's other customer is not.
import { downstreamOf, upstreamOf, type Network } from './network.ts';

export type Side = 'upstream' | 'downstream';

export interface Neighbour {
  readonly side: Side;
  /** 1 and more. */
  readonly steps: number;
}

export interface Neighbourhood {
  readonly key: string;
  readonly nodes: ReadonlyMap<string, Neighbour>;
  /** Keys of the links on the ways between, each with its side. */
  readonly links: ReadonlyMap<string, Neighbour>;
}

/** Breadth first on each side, at most `most` steps. A node on both sides stands on the nearer one, else upstream. */
export function neighbourhoodOf(network: Network, key: string, most: number): Neighbourhood {
  const upstream = stepsFrom(network, key, 'upstream', most);
  const downstream = stepsFrom(network, key, 'downstream', most);
  const nodes = new Map<string, Neighbour>();
  for (const [node, steps] of upstream) if (node !== key) nodes.set(node, { side: 'upstream', steps });
  for (const [node, steps] of downstream)
    if (node !== key && steps < (upstream.get(node) ?? Infinity)) nodes.set(node, { side: 'downstream', steps });
  const links = new Map<string, Neighbour>();
  for (const link of network.links) {
    const [up, down] = [upstreamOf(link), downstreamOf(link)];
    const [upTo, upFrom] = [upstream.get(down), upstream.get(up)];
    const [downFrom, downTo] = [downstream.get(up), downstream.get(down)];
    if (upTo !== undefined && upFrom === upTo + 1) links.set(link.key, { side: 'upstream', steps: upFrom });
    else if (downFrom !== undefined && downTo === downFrom + 1)
      links.set(link.key, { side: 'downstream', steps: downTo });
  }
  return { key, nodes, links };
}

/** Every node that can be reached on one side, with its number of steps; the start has none. */
function stepsFrom(network: Network, start: string, side: Side, most: number): ReadonlyMap<string, number> {
  const steps = new Map([[start, 0]]);
  let ring = [start];
  for (let step = 1; step <= most && ring.length > 0; step++) {
    const next: string[] = [];
    for (const node of ring)
      for (const link of network.linksOf.get(node) ?? []) {
        const [from, to] =
          side === 'upstream' ? [downstreamOf(link), upstreamOf(link)] : [upstreamOf(link), downstreamOf(link)];
        if (from !== node || steps.has(to)) continue;
        steps.set(to, step);
        next.push(to);
      }
    ring = next;
  }
  return steps;
}
