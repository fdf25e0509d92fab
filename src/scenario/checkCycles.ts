// A chain that comes back to itself cannot be run: found by depth-first search, reported once, with its members in order.
import type { Line, Link } from './entities.ts';
import type { Placed } from './checkReferences.ts';
import type { Report } from './shape.ts';

/** Reports each cycle of lines that the search closes, at the link that closes it. */
export function checkCycles(lines: readonly Placed<Line>[], links: readonly Placed<Link>[], report: Report): void {
  const known = new Set(lines.map(({ value }) => value.id));
  const out = new Map<string, Placed<Link>[]>([...known].map((id) => [id, []]));
  for (const link of links) if (known.has(link.value.target)) out.get(link.value.source)?.push(link);

  const done = new Set<string>();
  for (const start of known) {
    if (done.has(start)) continue;
    const path: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onPath = new Map([[start, 0]]);
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      const link = out.get(top.id)![top.next++];
      if (!link) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        continue;
      }
      const target = link.value.target;
      const place = onPath.get(target);
      if (place !== undefined) {
        const members = path.slice(place).map(({ id }) => id);
        report(link.path, `closes a cycle: ${[...members, target].join(' > ')}`);
      } else if (!done.has(target)) {
        onPath.set(target, path.length);
        path.push({ id: target, next: 0 });
      }
    }
  }
}
