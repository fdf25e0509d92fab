// What hangs on one mark of a chain: everything upstream and downstream of it.
import type { Chain } from './measureChain.ts';

/** Ids of lines, buyers and links, the mark's own included. */
export function reachIn(chain: Chain, id: string): ReadonlySet<string> {
  const found = new Set([id]);
  const walk = (from: 'source' | 'target', to: 'source' | 'target', at: string): void => {
    for (const link of chain.links) {
      if (link[from] !== at) continue;
      found.add(link.id);
      if (found.has(link[to])) continue;
      found.add(link[to]);
      walk(from, to, link[to]);
    }
  };
  walk('source', 'target', id);
  walk('target', 'source', id);
  return found;
}
