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

/** Fills one class as far as it goes. Cost: events x links in use. */
export function fillClass(net: Net, work: Work, members: readonly number[], fill: Fill): void {
  const lines = net.lines.length;
  let active: number[] = [];
  for (const d of members) {
    const due = fill.eligible[d]!;
    if (due <= zeroOf(due)) continue;
    work.demandLeft[d] = due;
    work.demandPace[d] = (net.demands[d]!.demand.weight ?? 1) * due;
    active.push(d);
  }
  for (;;) {
    active = active.filter((d) => {
      if (work.slotLive[net.slotStart[lines + d]!]! > 0) return true;
      fill.delivered[d] = fill.eligible[d]! - work.demandLeft[d]!;
      fill.stopped?.(d);
      return false;
    });
    if (active.length === 0) return;
    for (const d of active) work.rate[lines + d] = work.demandPace[d]!;
    const inUse = findRates(net, work);
    const step = active.reduce((least, d) => Math.min(least, work.demandLeft[d]! / work.demandPace[d]!), inUse.step);
    if (!(step < Infinity)) throw new RangeError('the numbers of the model are too large or too small to be added up');
    for (const d of active) work.demandLeft[d]! -= work.demandPace[d]! * step;
    advance(net, work, inUse, step);
    active = active.filter((d) => {
      if (work.demandLeft[d]! > zeroOf(fill.eligible[d]!)) return true;
      fill.delivered[d] = fill.eligible[d]!;
      return false;
    });
  }
}

/** What is in use: the first so many of `work.drawn` (options) and `work.running` (lines), and the pace they can bear. */
interface InUse {
  readonly drawn: number;
  readonly running: number;
  /** Units of pace until a capacity, cap or buffer in use reaches 0. */
  readonly step: number;
}

/**
 * Rates of all options and lines per unit of pace, from the demands up. What a slot draws is split over its live options of
 * the lowest rank, by share. The arrays are held in locals: this loop is where a run spends its time.
 */
function findRates(net: Net, work: Work): InUse {
  const { slotStart, slotNeed, optionStart, optionRank, optionShare, optionSource, usersFirst } = net;
  const { slotNext, optionLive, optionRate, optionLeft, lineLeft, rate, drawn, running } = work;
  const lines = lineLeft.length;
  let drawnCount = 0;
  let runningCount = 0;
  let step = Infinity;
  for (let i = 0; i < usersFirst.length; i++) {
    const consumer = usersFirst[i]!;
    const made = rate[consumer]!;
    if (made === 0) continue;
    if (consumer < lines) {
      running[runningCount++] = consumer;
      if (lineLeft[consumer]! < step * made) step = lineLeft[consumer]! / made;
    }
    rate[consumer] = 0;
    const lastSlot = slotStart[consumer + 1]!;
    for (let slot = slotStart[consumer]!; slot < lastSlot; slot++) {
      const wanted = made * slotNeed[slot]!;
      const end = optionStart[slot + 1]!;
      let first = slotNext[slot]!;
      while (optionLive[first] === 0) first++; // there is one: the consumer is live
      slotNext[slot] = first;
      const rank = optionRank[first]!;
      let last = first + 1;
      let shares = optionShare[first]!;
      for (; last < end && optionRank[last] === rank; last++) if (optionLive[last] === 1) shares += optionShare[last]!;
      for (let o = first; o < last; o++) {
        if (optionLive[o] === 0) continue;
        const flow = wanted * (optionShare[o]! / shares);
        optionRate[o] = flow;
        drawn[drawnCount++] = o;
        if (optionLeft[o]! < step * flow) step = optionLeft[o]! / flow;
        const source = optionSource[o]!;
        if (source >= 0) rate[source]! += flow;
      }
    }
    if (consumer < lines) work.lineRate[consumer] = made;
  }
  return { drawn: drawnCount, running: runningCount, step };
}

/** Goes on by a step of pace and takes out all that runs out there. */
function advance(net: Net, work: Work, inUse: InUse, step: number): void {
  const { drawn, running, optionRate, optionFlow, optionLeft, optionZero } = work;
  const { lineRate, lineOutput, lineLeft, lineZero } = work;
  for (let i = 0; i < inUse.drawn; i++) {
    const o = drawn[i]!;
    const units = optionRate[o]! * step;
    optionFlow[o]! += units;
    optionLeft[o]! -= units;
    if (optionLeft[o]! > optionZero[o]!) continue;
    optionLeft[o] = 0;
    dropOption(net, work, o);
  }
  for (let i = 0; i < inUse.running; i++) {
    const l = running[i]!;
    const units = lineRate[l]! * step;
    lineOutput[l]! += units;
    lineLeft[l]! -= units;
    if (lineLeft[l]! > lineZero[l]!) continue;
    lineLeft[l] = 0;
    dropLine(net, work, l);
  }
}
