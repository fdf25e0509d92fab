// How long each line can be out before a demand goes short: the linear program of Simchi-Levi and co-authors (Interfaces
// 45(5), 2015) at the rates of one year, with buffers and stocks full at the start.
import { fillClass } from './fill.ts';
import { openYear, workFor } from './live.ts';
import type { Work } from './live.ts';
import { paced } from './pacer.ts';
import type { Job, Steps } from './pacer.ts';
import type { Case } from './ranged.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';
import type { Model } from './schema.ts';
import { Simulation } from './simulate.ts';
import { deliverers, solveSurvival } from './survivalProgram.ts';
import type { Survival } from './survivalProgram.ts';
import type { Net } from './net.ts';
import { yearIndex } from './yearIndex.ts';

export interface SurvivalOptions extends Job {
  /** Absent: the first year of the run. */
  readonly year?: number;
  readonly case?: Case;
}

export interface TimesToSurvive {
  /** Years by line; null for no limit. */
  readonly years: Record<string, number | null>;
  /** Demands that are short in the year with nothing knocked out; they are left out. */
  readonly short: readonly string[];
}

/** The orders (where there is a stock: the use) of a year, and who is short in it although nothing is out. */
function* ratesIn(net: Net, t: number): Steps<{ rates: Float64Array; short: string[] }> {
  const simulation = new Simulation(net);
  const rates = new Float64Array(net.demands.length);
  const short = new Set<number>();
  for (let year = 0; year <= t; year++) {
    simulation.step(year, {
      blocked: (at, d) => void (at === t && short.add(d)),
      stopped: (at, d) => void (at === t && !net.demands[d]!.demand.stock && short.add(d)),
    });
    yield;
  }
  net.demands.forEach(({ demand }, d) => {
    const rate = demand.stock ? net.use[t * net.demands.length + d]! : simulation.books.orders[d]!;
    if (demand.stock) short.delete(d);
    if (simulation.books.shortfall[d]! > 1e-9 * Math.max(1, rate) && demand.stock) short.add(d);
    rates[d] = short.has(d) ? 0 : rate;
  });
  return { rates, short: [...short].map((d) => net.demands[d]!.demand.id).sort() };
}

/** Whether the rule itself serves all rates without the lines and without touching a stock: then there is no limit. */
function isServed(survival: Survival, out: readonly number[], work: Work, none: Float64Array): boolean {
  const { net, t, rates } = survival;
  const at = t * net.lines.length;
  const capacities = out.map((l) => net.capacity[at + l]!);
  for (const l of out) net.capacity[at + l] = 0;
  openYear(net, t, none, work);
  out.forEach((l, i) => (net.capacity[at + l] = capacities[i]!));
  let isShort = false;
  const members = [...rates.keys()].filter((d) => rates[d]! > 0);
  fillClass(net, work, members, {
    eligible: rates,
    delivered: new Float64Array(rates.length),
    stopped: () => (isShort = true),
  });
  return !isShort;
}

/** How long a net lasts without some of its lines; made once for a year of it. */
export interface Survivor {
  /** Demands that are short in the year with nothing out; they are left out. */
  readonly short: readonly string[];
  /**
   * Years without the lines; null for no limit. Two quick answers come before the program: no limit where the rule serves
   * everyone without them, and 0 where a demand has no path left.
   */
  yearsWithout(lines: readonly number[]): Steps<number | null>;
}

/** A survivor of the net in year `t`. */
export function* survivorOf(net: Net, t: number): Steps<Survivor> {
  const { rates, short } = yield* ratesIn(net, t);
  const survival = { net, t, rates };
  const work = workFor(net);
  const none = new Float64Array(net.buffers.length);
  return {
    short,
    *yearsWithout(lines) {
      const able = deliverers(survival, lines);
      if (rates.some((rate, d) => rate > 0 && able[net.lines.length + d] === 0)) return 0;
      return isServed(survival, lines, work, none) ? null : yield* solveSurvival(survival, lines);
    },
  };
}

/**
 * The time to survive of every line.
 * @throws RangeError for a year outside the run; the signal's reason when aborted
 */
export async function timesToSurvive(model: Model, options: SurvivalOptions = {}): Promise<TimesToSurvive> {
  const net = netFor(resolve(model, options.case ?? 'central'));
  const t = yearIndex(net, options.year);
  return paced(options, net.lines.length, async (pacer) => {
    const survivor = await pacer.finish(survivorOf(net, t));
    const years: Record<string, number | null> = {};
    for (const [l, { line }] of net.lines.entries()) {
      years[line.id] = await pacer.finish(survivor.yearsWithout([l]));
      await pacer.done();
    }
    return { years, short: survivor.short };
  });
}
