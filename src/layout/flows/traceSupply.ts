// What lights up with a node or a ribbon: the way up to where it comes from, and the way down to who uses it.
import type { Directed } from './cutCircles.ts';

/** Keys of nodes and links on the ways through the one with this key, itself included; empty where there is none. */
export function traceSupply(links: readonly Directed[], key: string): ReadonlySet<string> {
  const link = links.find((own) => own.key === key);
  const lit = new Set<string>();
  if (!link && !links.some((own) => own.source === key || own.target === key)) return lit;
  lit.add(key);
  walk(links, link ? link.target : key, 'source', 'target', lit);
  walk(links, link ? link.source : key, 'target', 'source', lit);
  return lit;
}

function walk(
  links: readonly Directed[],
  start: string,
  from: 'source' | 'target',
  to: 'source' | 'target',
  lit: Set<string>,
): void {
  const open = [start];
  const seen = new Set(open);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    lit.add(node);
    for (const link of links) {
      if (link[from] !== node) continue;
      lit.add(link.key);
      if (!seen.has(link[to])) {
        seen.add(link[to]);
        open.push(link[to]);
      }
    }
  }
}
