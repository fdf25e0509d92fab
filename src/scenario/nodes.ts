// What can be knocked out: every line, item, organization, site and country, each with the lines it stands for.
import { nameIn, scopes } from './draft.ts';
import type { Scope } from './draft.ts';
import type { Net } from './net.ts';

/** A node of the ranking; `lines` are places in the net. */
export interface Node {
  readonly what: Scope;
  readonly id: string;
  readonly lines: readonly number[];
}

/** All nodes, by scope and id. */
export function nodesOf(net: Net, among: readonly Scope[] = scopes): Node[] {
  return among.flatMap((what) => {
    const lines = new Map<string, number[]>();
    net.lines.forEach(({ line }, l) => {
      const id = nameIn(line, what);
      if (id === undefined) return;
      if (lines.has(id)) lines.get(id)!.push(l);
      else lines.set(id, [l]);
    });
    return [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, members]) => ({ what, id, lines: members }));
  });
}
