// Nodes without which a demand that had a complete path has none: every input is needed (AND), any open source of it will do
// (OR). Capacities count only as above 0; buffers do not count.
import type { Net } from './net.ts';
import { nodesOf } from './nodes.ts';
import { paced } from './pacer.ts';
import type { Job } from './pacer.ts';
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

/** Demands of a net that have a complete path in year `t`, and none without some lines. */
export function hangingOn(net: Net, t: number): (lines: readonly number[]) => string[] {
  const before = completePaths(net, t, () => false);
  return (lines) => {
    const out = new Set(lines);
    const without = completePaths(net, t, (l) => out.has(l));
    return net.demands
      .filter((_, d) => before[net.lines.length + d]! > without[net.lines.length + d]!)
      .map(({ demand }) => demand.id);
  };
}

export interface SinglePointOptions extends Job {
  /** Absent: the first year of the run. */
  readonly year?: number;
  readonly case?: Case;
}

/** Demands by the node they hang on alone: `line:ID`, `item:ID`, `org:ID`, `site:ID` or `country:ISO3`. */
export type SinglePoints = Record<string, string[]>;

/**
 * Demands that depend on a single node; nodes on which no demand depends alone are left out.
 * @throws RangeError for a year outside the run; the signal's reason when aborted
 */
export async function singlePoints(model: Model, options: SinglePointOptions = {}): Promise<SinglePoints> {
  const net = netFor(resolve(model, options.case ?? 'central'));
  const t = yearIndex(net, options.year);
  const nodes = nodesOf(net);
  const hanging = hangingOn(net, t);
  return paced(options, nodes.length, async (pacer) => {
    const points: SinglePoints = {};
    for (const { what, id, lines } of nodes) {
      const cut = hanging(lines);
      if (cut.length > 0) points[`${what}:${id}`] = cut;
      await pacer.done();
    }
    return points;
  });
}
