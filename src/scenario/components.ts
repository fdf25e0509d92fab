// The parts of a draft that have nothing to do with one another: no line, link, buffer or demand of one touches another. A run
// of the whole is the runs of its parts, so what changes one part needs only that one to be run again.
import type { Draft } from './draft.ts';

/** Joins ids into groups; each id's group is the smallest place that was joined to it. */
class Groups {
  private readonly above = new Map<string, string>();

  of(id: string): string {
    let root = id;
    for (let next = this.above.get(root); next !== undefined; next = this.above.get(root)) root = next;
    if (root !== id) this.above.set(id, root); // the next search is short
    return root;
  }

  join(a: string, b: string): void {
    const [x, y] = [this.of(a), this.of(b)];
    if (x !== y) this.above.set(y, x);
  }
}

/** The parts, in the order of their first line or demand; agreements are in each. */
export function componentsOf(draft: Draft): Draft[] {
  const groups = new Groups();
  for (const { link } of draft.links.values()) groups.join(link.source, link.target);
  const ids = [...draft.lines.map(({ line }) => line.id), ...draft.demands.keys()];
  const roots = [...new Set(ids.map((id) => groups.of(id)))];
  return roots.map((root) => {
    const isIn = (id: string) => groups.of(id) === root;
    return {
      ...draft,
      lines: draft.lines.filter(({ line }) => isIn(line.id)),
      links: new Map([...draft.links].filter(([, { link }]) => isIn(link.target))),
      demands: new Map([...draft.demands].filter(([id]) => isIn(id))),
      buffers: new Map([...draft.buffers].filter(([, { buffer }]) => isIn(buffer.at))),
    };
  });
}
