// A Sankey diagram has no circles: d3-sankey gives up on them. The flow that closes one is found and cut, always the same one.

export interface Directed {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

export interface CutLinks<Link> {
  readonly kept: readonly Link[];
  /** The links that would have closed a circle, in the order of their keys. */
  readonly cut: readonly Link[];
}

/**
 * Depth-first search in the order of the keys: a link back to a node that is still being visited closes a circle. The order of
 * the input does not matter; links to the node itself are circles too.
 */
export function cutCircles<Link extends Directed>(links: readonly Link[]): CutLinks<Link> {
  const sorted = [...links].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const next = new Map<string, Link[]>();
  for (const link of sorted) next.set(link.source, [...(next.get(link.source) ?? []), link]);
  const state = new Map<string, 'visiting' | 'done'>();
  const cut = new Set<Link>();
  for (const start of [...next.keys()].sort()) {
    if (state.has(start)) continue;
    // A stack of our own: chains may be longer than what recursion allows.
    const stack = [{ node: start, at: 0 }];
    state.set(start, 'visiting');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const link = next.get(top.node)?.[top.at++];
      if (!link) {
        state.set(top.node, 'done');
        stack.pop();
      } else if (state.get(link.target) === 'visiting') cut.add(link);
      else if (!state.has(link.target)) {
        state.set(link.target, 'visiting');
        stack.push({ node: link.target, at: 0 });
      }
    }
  }
  return { kept: links.filter((link) => !cut.has(link)), cut: sorted.filter((link) => cut.has(link)) };
}
