// How central each node of a network is: with how many others it is tied, and how much it stands between others.
import Graph from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { Network } from './network.ts';

export interface Centrality {
  /** Others that it is linked with directly, each counted once. */
  readonly ties: number;
  /**
   * Betweenness (Freeman 1977, by Brandes' method): the share of all pairs of others whose shortest chains lead through it,
   * split among equally short chains; from 0 to 1.
   */
  readonly brokerage: number;
}

/** Links are followed in either direction, each pair of nodes once. */
export function measureCentrality(network: Network): ReadonlyMap<string, Centrality> {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const node of network.nodes) graph.addNode(node);
  for (const { source, target } of network.links) graph.mergeEdge(source, target);
  const brokerage = betweennessCentrality(graph);
  return new Map(network.nodes.map((node) => [node, { ties: graph.degree(node), brokerage: brokerage[node] ?? 0 }]));
}
