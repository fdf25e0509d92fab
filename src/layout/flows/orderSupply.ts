// The order of the nodes in their columns: programmes by family, the gathered rests last; parts beside their programmes;
// countries and users where most of their ribbons go.
import { familyIds } from '../../model/atlas.ts';
import type { SupplyNetwork, SupplyNode } from './measureSupply.ts';

/** The rank of each node in its column, by its key; 0 is at the top. */
export function orderSupply(network: SupplyNetwork): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  const settle = (column: number, placeOf: (node: SupplyNode) => number): void => {
    network.nodes
      .filter((node) => node.column === column)
      .map((node) => ({ key: node.key, isRest: node.record === null, place: placeOf(node) }))
      .sort((a, b) => Number(a.isRest) - Number(b.isRest) || a.place - b.place || (a.key < b.key ? -1 : 1))
      .forEach(({ key }, rank) => ranks.set(key, rank));
  };
  const into = new Map<string, number>();
  for (const link of network.links) into.set(link.target, (into.get(link.target) ?? 0) + link.value);
  const greatest = Math.max(1, ...into.values());
  settle(2, (node) => familyIds.indexOf(node.family ?? 'air') + 1 - (into.get(node.key) ?? 0) / (greatest + 1));
  settle(1, (node) => middleOf(network, node.key, 'source', ranks));
  settle(0, (node) => middleOf(network, node.key, 'source', ranks));
  settle(3, (node) => middleOf(network, node.key, 'target', ranks));
  return ranks;
}

/** The mean rank of a node's neighbours that have one, weighted by value. */
function middleOf(
  network: SupplyNetwork,
  key: string,
  end: 'source' | 'target',
  ranks: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  let weight = 0;
  for (const link of network.links) {
    const rank = link[end] === key ? ranks.get(end === 'source' ? link.target : link.source) : undefined;
    if (rank === undefined) continue;
    sum += rank * link.value;
    weight += link.value;
  }
  return weight > 0 ? sum / weight : 0;
}
