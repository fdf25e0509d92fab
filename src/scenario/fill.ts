// The fill of one priority class: all its demands rise together, each at its own pace, through the live options of the
// lowest rank, until something runs out; then the paths are found anew. Event-driven, exact, no time step.
import { dropLine, dropOption, zeroOf } from './live.ts';
import type { Work } from './live.ts';
import type { Net } from './net.ts';

/** What a class is filled with and what comes of it. */
export interface Fill {
  /** Units due, per demand. */
  readonly eligible: Float64Array;
  /** Units delivered in the year, per demand. */
  readonly delivered: Float64Array;
  /** Told when a demand stops unfilled, on the state of that moment. */
  readonly stopped?: (demand: number) => void;
}

/** Splits what a slot draws over the live options of the lowest rank, by share; gives the new length of `work.drawn`. */
function draw(net: Net, work: Work, slot: number, rate: number, drawn: number): number {
  const end = net.optionStart[slot + 1]!;
  let o = work.slotNext[slot]!;
  while (work.optionLive[o] === 0) o++; // there is one: the consumer is live
  work.slotNext[slot] = o;
  const rank = net.optionRank[o]!;
  let shares = 0;
  for (let k = o; k < end && net.optionRank[k] === rank; k++) if (work.optionLive[k]) shares += net.optionShare[k]!;
  for (let k = o; k < end && net.optionRank[k] === rank; k++) {
    if (work.optionLive[k] === 0) continue;
    const flow = rate * (net.optionShare[k]! / shares);
    work.optionRate[k] = flow;
    work.drawn[drawn++] = k;
    const source = net.optionSource[k]!;
    if (source >= 0) work.lineRate[source]! += flow;
  }
  return drawn;
}

/** Fills one class as far as it goes. Cost: events x links in use. */
export function fillClass(net: Net, work: Work, members: readonly number[], fill: Fill): void {
  const lines = net.lines.length;
  const left = new Map<number, number>();
  for (const d of members) {
    const due = fill.eligible[d]!;
    if (due > zeroOf(due)) left.set(d, due);
  }
  const retire = () => {
    for (const d of [...left.keys()]) {
      if (work.slotLive[net.slotStart[lines + d]!]! > 0) continue;
      fill.delivered[d] = fill.eligible[d]! - left.get(d)!;
      left.delete(d);
      fill.stopped?.(d);
    }
  };
  retire();
  while (left.size > 0) {
    let drawn = 0;
    for (const d of left.keys()) {
      drawn = draw(net, work, net.slotStart[lines + d]!, paceOf(net, fill, d), drawn);
    }
    let running = 0;
    for (let i = lines - 1; i >= 0; i--) {
      const l = net.upstreamFirst[i]!;
      const rate = work.lineRate[l]!;
      if (rate === 0) continue;
      work.running[running++] = l;
      for (let slot = net.slotStart[l]!; slot < net.slotStart[l + 1]!; slot++) {
        drawn = draw(net, work, slot, rate * net.slotNeed[slot]!, drawn);
      }
    }
    advance(net, work, left, fill, drawn, running);
    retire();
  }
}

const paceOf = (net: Net, fill: Fill, d: number) => (net.demands[d]!.demand.weight ?? 1) * fill.eligible[d]!;

/** Goes on to the next event and takes out all that runs out there. */
function advance(net: Net, work: Work, left: Map<number, number>, fill: Fill, drawn: number, running: number): void {
  let step = Infinity;
  for (let i = 0; i < drawn; i++) {
    const o = work.drawn[i]!;
    step = Math.min(step, work.optionLeft[o]! / work.optionRate[o]!);
  }
  for (let i = 0; i < running; i++) {
    const l = work.running[i]!;
    step = Math.min(step, work.lineLeft[l]! / work.lineRate[l]!);
  }
  for (const [d, units] of left) step = Math.min(step, units / paceOf(net, fill, d));

  for (let i = 0; i < drawn; i++) {
    const o = work.drawn[i]!;
    const units = work.optionRate[o]! * step;
    work.optionFlow[o]! += units;
    work.optionLeft[o]! -= units;
    if (work.optionLeft[o]! > work.optionZero[o]!) continue;
    work.optionLeft[o] = 0;
    dropOption(net, work, o);
  }
  for (let i = 0; i < running; i++) {
    const l = work.running[i]!;
    const units = work.lineRate[l]! * step;
    work.lineRate[l] = 0;
    work.lineOutput[l]! += units;
    work.lineLeft[l]! -= units;
    if (work.lineLeft[l]! > work.lineZero[l]!) continue;
    work.lineLeft[l] = 0;
    dropLine(net, work, l);
  }
  for (const [d, units] of left) {
    const rest = units - paceOf(net, fill, d) * step;
    if (rest > zeroOf(fill.eligible[d]!)) {
      left.set(d, rest);
      continue;
    }
    fill.delivered[d] = fill.eligible[d]!;
    left.delete(d);
  }
}
