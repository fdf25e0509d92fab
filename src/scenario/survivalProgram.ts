// The linear program behind the time to survive, with everything per year of outage: flows and drains are rates, and the
// unknown is s = 1 / time. Then capacities, caps and rates stand as they are, a stock of B lasts where it is drained at most
// B x s a year, and the least s gives the longest time.
import { leastFirst } from './dualSimplex.ts';
import type { Row } from './dualSimplex.ts';
import type { Net } from './net.ts';
import type { Steps } from './pacer.ts';

/** A year of a net, a rate for each demand that counts (0: it does not), and the buyers' own stocks. */
export interface Survival {
  readonly net: Net;
  /** Place of the year in the run. */
  readonly t: number;
  readonly rates: Float64Array;
}

/** Lines that can deliver at all (buffers count as sources) without some of them, and the demands that can be served. */
export function deliverers(survival: Survival, out: readonly number[]): Uint8Array {
  const { net, t } = survival;
  const lines = net.lines.length;
  const options = net.optionLink.length;
  const able = new Uint8Array(lines + net.demands.length);
  const hasSource = (slot: number) => {
    for (let o = net.optionStart[slot]!; o < net.optionStart[slot + 1]!; o++) {
      const source = net.optionSource[o]!;
      const isAble = source < 0 ? openingAt(net, o) > 0 : able[source] === 1;
      if (isAble && net.open[t * options + o] === 1 && net.optionCap[o]! > 0) return true;
    }
    return false;
  };
  const areFed = (consumer: number) => {
    for (let slot = net.slotStart[consumer]!; slot < net.slotStart[consumer + 1]!; slot++) {
      if (!hasSource(slot)) return false;
    }
    return true;
  };
  for (const l of net.upstreamFirst)
    able[l] = !out.includes(l) && net.capacity[t * lines + l]! > 0 && areFed(l) ? 1 : 0;
  for (let d = 0; d < net.demands.length; d++) {
    able[lines + d] = net.demands[d]!.opening > 0 || areFed(lines + d) ? 1 : 0;
  }
  return able;
}

function openingAt(net: Net, option: number): number {
  return net.buffers.find((buffer) => buffer.option === option)!.opening;
}

/** The part of the net that serves the demands that count: lines to be kept, found from the demands up. */
function servers(survival: Survival, able: Uint8Array): Uint8Array {
  const { net, t, rates } = survival;
  const lines = net.lines.length;
  const used = new Uint8Array(lines);
  const stack: number[] = [];
  rates.forEach((rate, d) => rate > 0 && stack.push(lines + d));
  for (let consumer = stack.pop(); consumer !== undefined; consumer = stack.pop()) {
    for (let slot = net.slotStart[consumer]!; slot < net.slotStart[consumer + 1]!; slot++) {
      for (let o = net.optionStart[slot]!; o < net.optionStart[slot + 1]!; o++) {
        const source = net.optionSource[o]!;
        if (source < 0 || used[source] === 1 || able[source] === 0) continue;
        if (net.open[t * net.optionLink.length + o] === 0) continue;
        used[source] = 1;
        stack.push(source);
      }
    }
  }
  return used;
}

/** Rows of a program being written; column 0 is s. */
class Program {
  readonly rows: Row[] = [];
  columns = 1;
  /** Columns that flow out of each line. */
  readonly out = new Map<number, number[]>();

  /** A stock that may be drained: its column, at most `opening` x s. */
  drain(opening: number): number {
    const column = this.columns++;
    this.rows.push({ at: [column, 0], value: [1, -opening], most: 0 });
    return column;
  }

  /** A flow out of a line: its column, at most `cap`. */
  flow(source: number, cap: number): number {
    const column = this.columns++;
    const list = this.out.get(source);
    if (list) list.push(column);
    else this.out.set(source, [column]);
    if (cap < Infinity) this.rows.push({ at: [column], value: [1], most: cap });
    return column;
  }
}

/** Columns into each slot of a consumer. */
function feed(program: Program, survival: Survival, used: Uint8Array, slot: number): number[] {
  const { net, t } = survival;
  const columns: number[] = [];
  for (let o = net.optionStart[slot]!; o < net.optionStart[slot + 1]!; o++) {
    const source = net.optionSource[o]!;
    if (source < 0) {
      if (openingAt(net, o) > 0) columns.push(program.drain(openingAt(net, o)));
    } else if (used[source] === 1 && net.open[t * net.optionLink.length + o] === 1) {
      columns.push(program.flow(source, net.optionCap[o]!));
    }
  }
  return columns;
}

/** Years that all rates can be held without some lines: null for no limit. */
export function* solveSurvival(survival: Survival, out: readonly number[]): Steps<number | null> {
  const { net, t, rates } = survival;
  const lines = net.lines.length;
  const able = deliverers(survival, out);
  const used = servers(survival, able);
  const program = new Program();
  const needs: { line: number; need: number; columns: number[] }[] = [];
  for (let d = 0; d < rates.length; d++) {
    if (rates[d] === 0) continue;
    const columns = feed(program, survival, used, net.slotStart[lines + d]!);
    if (net.demands[d]!.opening > 0) columns.push(program.drain(net.demands[d]!.opening));
    program.rows.push({ at: columns, value: columns.map(() => -1), most: -rates[d]! });
  }
  for (let l = 0; l < lines; l++) {
    if (used[l] === 0) continue;
    for (let slot = net.slotStart[l]!; slot < net.slotStart[l + 1]!; slot++) {
      needs.push({ line: l, need: net.slotNeed[slot]!, columns: feed(program, survival, used, slot) });
    }
  }
  for (const { line, need, columns } of needs) {
    const made = program.out.get(line) ?? [];
    const value = [...made.map(() => need), ...columns.map(() => -1)];
    program.rows.push({ at: [...made, ...columns], value, most: 0 });
  }
  for (const [line, made] of program.out) {
    const capacity = net.capacity[t * lines + line]!;
    if (capacity < Infinity) program.rows.push({ at: made, value: made.map(() => 1), most: capacity });
  }
  const least = yield* leastFirst(program.columns, program.rows);
  return least === null ? 0 : least <= 1e-9 ? null : 1 / least;
}
