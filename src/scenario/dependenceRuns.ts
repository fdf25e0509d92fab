// The runs behind a dependence, on one part of a model at one end of its ranges: some lines out, out with a reserve, and out
// with a second source beside them.
import { availabilityIn, times } from './capacity.ts';
import type { Net } from './net.ts';
import type { Steps } from './pacer.ts';
import { rerun, trailOf } from './trail.ts';
import type { Trail } from './trail.ts';
import { yearIndex } from './yearIndex.ts';

/** What a second source can make, as a share of what is out: its capacity, or what it made where that is unknown. */
const secondSource = 0.5;

/** A part that has been run without an outage. */
export interface Stage {
  readonly trail: Trail;
  /** Places in the run: first and last year of the outage. */
  readonly first: number;
  readonly last: number;
  /** Share of each of these years that is left, 0-1. */
  readonly left: readonly number[];
  /** Delivered per demand: by the end of the run, by the end of the first year of the outage, and in that year. */
  readonly without: Float64Array;
  readonly afterFirst: Float64Array;
  readonly inFirst: Float64Array;
  /** Capacities to write on; as in the net between two uses. */
  readonly scratch: Float64Array;
}

/** Units lost per demand, negative where one gains. What is not asked for is all 0. */
export interface Losses {
  readonly atEnd: Float64Array;
  /** After the first year of the outage. */
  readonly afterFirst: Float64Array;
  readonly withHalfYear: Float64Array;
  readonly withYear: Float64Array;
  readonly withSecondSource: Float64Array;
}

const less = (before: Float64Array, after: Float64Array) => before.map((units, d) => units - after[d]!);

export function* stageOf(net: Net, { year, duration = 1 }: { year?: number; duration?: number }): Steps<Stage> {
  const trail = yield* trailOf(net);
  const first = yearIndex(net, year);
  const from = net.first + first;
  const last = Math.min(net.span - 1, first + Math.ceil(duration) - 1);
  const years = Array.from({ length: last - first + 1 }, (_, i) => from + i);
  return {
    trail,
    first,
    last,
    left: years.map((each) => availabilityIn({ from, duration, residual: 0 }, each)),
    without: trail.states[net.span]!.cumulative,
    afterFirst: trail.states[first + 1]!.cumulative,
    inFirst: less(trail.states[first + 1]!.cumulative, trail.states[first]!.cumulative),
    scratch: net.capacity.slice(),
  };
}

/** The capacity of a line in a year of the run, where `lost` units of what it made are out. */
type Change = (line: number, t: number) => number;

function* deliveries(stage: Stage, lines: readonly number[], change: Change, to: number): Steps<Float64Array[]> {
  const { trail, first, scratch } = stage;
  const { net } = trail;
  const count = net.lines.length;
  for (let t = first; t <= to; t++) for (const l of lines) scratch[t * count + l] = change(l, t);
  const found = yield* rerun(trail, { capacity: scratch, from: first, to }, [first, net.span - 1]);
  for (let t = first; t <= to; t++) for (const l of lines) scratch[t * count + l] = net.capacity[t * count + l]!;
  return found;
}

/** What is lost without the lines; `isFull`: also what reserves and a second source would leave of it. */
export function* lossesOf(stage: Stage, lines: readonly number[], isFull: boolean): Steps<Losses> {
  const { trail, first, last, left, without, afterFirst } = stage;
  const { net, output } = trail;
  const count = net.lines.length;
  const none = new Float64Array(net.demands.length);
  const at = (values: Float64Array, l: number, t: number) => values[t * count + l]!;
  const isUsed = lines.some((l) => left.some((_, i) => at(output, l, first + i) > 0));
  const remains = (l: number, t: number) =>
    t > last ? at(net.capacity, l, t) : times(at(net.capacity, l, t), left[t - first]!);

  const out = isUsed ? yield* deliveries(stage, lines, remains, last) : [afterFirst, without];
  const losses = { atEnd: less(without, out[1]!), afterFirst: less(afterFirst, out[0]!) };
  if (!isFull) return { ...losses, withHalfYear: none, withYear: none, withSecondSource: none };
  const atEnd = function* (change: Change, to: number): Steps<Float64Array> {
    return less(without, (yield* deliveries(stage, lines, change, to))[1]!);
  };
  const reserve = (years: number): Change => {
    const rest = new Map(lines.map((l) => [l, years * at(output, l, first)]));
    return (l, t) => {
      const own = remains(l, t);
      const used = Math.min(rest.get(l)!, Math.max(0, at(output, l, t) - own));
      rest.set(l, rest.get(l)! - used);
      return own + used;
    };
  };
  const second: Change = (l, t) => {
    const capacity = at(net.capacity, l, t);
    return remains(l, t) + secondSource * (capacity < Infinity ? capacity : at(output, l, t));
  };
  return {
    ...losses,
    withHalfYear: isUsed ? yield* atEnd(reserve(0.5), last) : none,
    withYear: isUsed ? yield* atEnd(reserve(1), last) : none,
    withSecondSource: yield* atEnd(second, net.span - 1),
  };
}
