// Nodes without which a demand that had a complete path has none: every input is needed (AND), any open source of it will do
// (OR). Capacities count only as above 0; buffers do not count.
import type { Net } from './net.ts';
import { nodesOf } from './nodes.ts';
import type { Case } from './ranged.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';
import type { Model } from './schema.ts';
import { yearIndex } from './yearIndex.ts';

/** Marks the consumers (lines, then demands) that have a complete path in year `t` without some lines. */
function completePaths(net: Net, t: number, isOut: (line: number) => boolean): Uint8Array {
  const lines = net.lines.length;
  const options = net.optionLink.length;
  const complete = new Uint8Array(lines + net.demands.length);
  const hasSource = (slot: number) => {
    for (let o = net.optionStart[slot]!; o < net.optionStart[slot + 1]!; o++) {
      const source = net.optionSource[o]!;
      if (source >= 0 && complete[source] === 1 && net.open[t * options + o] === 1) return true;
    }
    return false;
  };
  const isComplete = (consumer: number) => {
    for (let slot = net.slotStart[consumer]!; slot < net.slotStart[consumer + 1]!; slot++) {
      if (!hasSource(slot)) return false;
    }
    return true;
  };
  for (const l of net.upstreamFirst) {
    if (net.capacity[t * lines + l]! > 0 && !isOut(l) && isComplete(l)) complete[l] = 1;
  }
  for (let d = 0; d < net.demands.length; d++) complete[lines + d] = isComplete(lines + d) ? 1 : 0;
  return complete;
}

/**
 * Demands that depend on a single node, by `line:ID`, `item:ID`, `org:ID`, `site:ID` or `country:ISO3`; nodes on which no
 * demand depends alone are left out.
 * @throws RangeError for a year outside the run
 */
export function singlePoints(model: Model, year?: number, end: Case = 'central'): Record<string, string[]> {
  const net = netFor(resolve(model, end));
  const t = yearIndex(net, year);
  const before = completePaths(net, t, () => false);
  const points = nodesOf(net).flatMap(({ what, id, lines }): [string, string[]][] => {
    const out = new Set(lines);
    const without = completePaths(net, t, (l) => out.has(l));
    const cut = net.demands.filter((_, d) => before[net.lines.length + d]! > without[net.lines.length + d]!);
    return cut.length > 0 ? [[`${what}:${id}`, cut.map(({ demand }) => demand.id)]] : [];
  });
  return Object.fromEntries(points);
}
