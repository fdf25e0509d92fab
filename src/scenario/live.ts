// What is left in a year and what can still deliver. Within a year things only run out, so liveness only falls: each loss is
// passed on once, from option to consumer, and the whole year costs no more than one walk over the links.
import type { Net } from './net.ts';

/** Working arrays of one year; made once per run. */
export interface Work {
  /** Units left of each line's capacity, of each link's cap and each buffer's stock; exactly 0 once run out. */
  readonly lineLeft: Float64Array;
  readonly optionLeft: Float64Array;
  /** What counts as nothing: 1e-9 x max(1, start value). */
  readonly lineZero: Float64Array;
  readonly optionZero: Float64Array;
  readonly lineLive: Uint8Array;
  readonly optionLive: Uint8Array;
  /** Live options of each slot, and the first option of it that may be live. */
  readonly slotLive: Int32Array;
  readonly slotNext: Int32Array;
  /** Units so far in the year. */
  readonly lineOutput: Float64Array;
  readonly optionFlow: Float64Array;
  /** Units per unit of pace; `rate` is per consumer and 0 but while rates are found. */
  readonly rate: Float64Array;
  readonly lineRate: Float64Array;
  readonly optionRate: Float64Array;
  /** Units of each demand still to come, and its units per unit of pace; set for the class being filled. */
  readonly demandLeft: Float64Array;
  readonly demandPace: Float64Array;
  /** Lists used while filling. */
  readonly drawn: Int32Array;
  readonly running: Int32Array;
  readonly lost: number[];
}

export function workFor(net: Net): Work {
  const lines = net.lines.length;
  const options = net.optionLink.length;
  const slots = net.slotItem.length;
  return {
    lineLeft: new Float64Array(lines),
    optionLeft: new Float64Array(options),
    lineZero: new Float64Array(lines),
    optionZero: new Float64Array(options),
    lineLive: new Uint8Array(lines),
    optionLive: new Uint8Array(options),
    slotLive: new Int32Array(slots),
    slotNext: new Int32Array(slots),
    lineOutput: new Float64Array(lines),
    optionFlow: new Float64Array(options),
    rate: new Float64Array(lines + net.demands.length),
    lineRate: new Float64Array(lines),
    optionRate: new Float64Array(options),
    demandLeft: new Float64Array(net.demands.length),
    demandPace: new Float64Array(net.demands.length),
    drawn: new Int32Array(options),
    running: new Int32Array(lines),
    lost: [],
  };
}

/** The residual that counts as 0; -1 (never) where there is no limit. */
export function zeroOf(start: number): number {
  return start === Infinity ? -1 : 1e-9 * Math.max(1, start);
}

/** Sets the opening state of year `t`: full capacities and caps, buffers as they stand. */
export function openYear(net: Net, t: number, buffers: Float64Array, work: Work): void {
  const lines = net.lines.length;
  const options = net.optionLink.length;
  work.lineOutput.fill(0);
  work.optionFlow.fill(0);
  work.optionLeft.set(net.optionCap);
  net.buffers.forEach(({ option }, b) => (work.optionLeft[option] = buffers[b]!));
  for (let o = 0; o < options; o++) work.optionZero[o] = zeroOf(work.optionLeft[o]!);
  for (let l = 0; l < lines; l++) {
    const capacity = net.capacity[t * lines + l]!;
    work.lineLeft[l] = capacity;
    work.lineZero[l] = zeroOf(capacity);
  }
  work.slotNext.set(net.optionStart.subarray(0, work.slotNext.length));
  const settle = (consumer: number) => {
    let isLive = true;
    for (let slot = net.slotStart[consumer]!; slot < net.slotStart[consumer + 1]!; slot++) {
      work.slotLive[slot] = 0;
      for (let o = net.optionStart[slot]!; o < net.optionStart[slot + 1]!; o++) {
        const source = net.optionSource[o]!;
        const isSourceLive = source < 0 || work.lineLive[source] === 1;
        const live = net.open[t * options + o] === 1 && isSourceLive && work.optionLeft[o]! > work.optionZero[o]!;
        work.optionLive[o] = live ? 1 : 0;
        if (live) work.slotLive[slot]!++;
      }
      if (work.slotLive[slot] === 0) isLive = false;
    }
    return isLive;
  };
  for (const l of net.upstreamFirst) {
    const isLive = settle(l);
    work.lineLive[l] = isLive && work.lineLeft[l]! > work.lineZero[l]! ? 1 : 0;
  }
  for (let d = 0; d < net.demands.length; d++) settle(lines + d);
}

/** Takes a line out for the rest of the year, and all that hangs on it. */
export function dropLine(net: Net, work: Work, line: number): void {
  if (work.lineLive[line] === 0) return;
  work.lineLive[line] = 0;
  for (let k = net.outStart[line]!; k < net.outStart[line + 1]!; k++) work.lost.push(net.outOption[k]!);
  passOn(net, work);
}

/** Takes an option out for the rest of the year, and all that hangs on it. */
export function dropOption(net: Net, work: Work, option: number): void {
  work.lost.push(option);
  passOn(net, work);
}

function passOn(net: Net, work: Work): void {
  for (let option = work.lost.pop(); option !== undefined; option = work.lost.pop()) {
    if (work.optionLive[option] === 0) continue;
    work.optionLive[option] = 0;
    const slot = net.optionSlot[option]!;
    if (--work.slotLive[slot]! > 0) continue;
    const consumer = net.slotConsumer[slot]!;
    if (consumer >= net.lines.length || work.lineLive[consumer] === 0) continue;
    work.lineLive[consumer] = 0;
    for (let k = net.outStart[consumer]!; k < net.outStart[consumer + 1]!; k++) work.lost.push(net.outOption[k]!);
  }
}
