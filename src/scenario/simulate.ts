// The years of a run, one after the other: orders, what is due, the fill class by class, the books.
import { fillClass } from './fill.ts';
import type { Fill } from './fill.ts';
import { openYear, workFor, zeroOf } from './live.ts';
import type { Work } from './live.ts';
import type { Net } from './net.ts';

/** What a year hands on to the next. */
export interface State {
  /** Units per demand: due and not delivered; ordered while no path was open; due after the last year. */
  readonly overdue: Float64Array;
  readonly unreleased: Float64Array;
  readonly later: Float64Array;
  /** Units that become due, [demand x years + year]. */
  readonly due: Float64Array;
  readonly stock: Float64Array;
  readonly buffers: Float64Array;
  /** Units delivered since the start, per demand. */
  readonly cumulative: Float64Array;
}

/** Told of each year as it is filled; the arrays are reused. */
export interface Watcher {
  /** A demand's orders wait because no path is open; on the opening state. */
  blocked?(t: number, demand: number): void;
  /** A demand stopped unfilled; on the state of that moment. */
  stopped?(t: number, demand: number): void;
  year?(t: number, books: Books): void;
}

/** The books of one year, units per demand. */
export interface Books {
  readonly orders: Float64Array;
  readonly eligible: Float64Array;
  readonly delivered: Float64Array;
  /** Overdue at the year's start and end. */
  readonly opening: Float64Array;
  readonly overdue: Float64Array;
  /** All ordered and not delivered. */
  readonly backlog: Float64Array;
  readonly stock: Float64Array;
  readonly shortfall: Float64Array;
}

/** The state before the first year. */
export function openingState(net: Net): State {
  const count = net.demands.length;
  const state: State = {
    overdue: new Float64Array(count),
    unreleased: new Float64Array(count),
    later: new Float64Array(count),
    due: new Float64Array(count * net.span),
    stock: Float64Array.from(net.demands, ({ opening }) => opening),
    buffers: Float64Array.from(net.buffers, ({ opening }) => opening),
    cumulative: new Float64Array(count),
  };
  net.demands.forEach(({ demand }, d) => {
    for (const [year, units] of demand.openOrders ?? []) becomeDue(net, state, d, Math.max(0, year - net.first), units);
  });
  return state;
}

/** A copy that shares nothing. */
export function copyState(state: State): State {
  const names = Object.keys(state) as (keyof State)[];
  return Object.fromEntries(names.map((name) => [name, state[name].slice()])) as unknown as State;
}

function becomeDue(net: Net, state: State, d: number, t: number, units: number): void {
  if (t < net.span) state.due[d * net.span + t]! += units;
  else state.later[d]! += units;
}

/** All ordered and not delivered, with what becomes due after year `t`. */
function backlogAfter(net: Net, state: State, d: number, t: number): number {
  let units = state.overdue[d]! + state.unreleased[d]! + state.later[d]!;
  for (let k = t + 1; k < net.span; k++) units += state.due[d * net.span + k]!;
  return units;
}

function orderOf(net: Net, state: State, d: number, t: number): number {
  const { demand, target } = net.demands[d]!;
  if (!demand.orderRule) return net.orders[t * net.demands.length + d]!;
  const outstanding = backlogAfter(net, state, d, t - 1);
  const wanted = target + net.use[t * net.demands.length + d]! - state.stock[d]! - outstanding;
  return Math.min(Math.max(0, wanted), demand.orderRule.maxPerYear ?? Infinity);
}

/** A run that can be stepped year by year, from any state. */
export class Simulation {
  readonly net: Net;
  readonly state: State;
  readonly work: Work;
  readonly books: Books;

  constructor(net: Net, state: State = openingState(net), work: Work = workFor(net)) {
    const perDemand = () => new Float64Array(net.demands.length);
    this.net = net;
    this.state = state;
    this.work = work;
    this.books = {
      orders: perDemand(),
      eligible: perDemand(),
      delivered: perDemand(),
      opening: perDemand(),
      overdue: state.overdue,
      backlog: perDemand(),
      stock: state.stock,
      shortfall: perDemand(),
    };
  }

  /** Runs year `t`; years must follow one another. */
  step(t: number, watcher: Watcher = {}): void {
    const { net, work, state, books } = this;
    openYear(net, t, state.buffers, work);
    this.order(t, watcher);
    const { stopped } = watcher;
    const fill: Fill = {
      eligible: books.eligible,
      delivered: books.delivered,
      ...(stopped ? { stopped: (d: number) => stopped.call(watcher, t, d) } : {}),
    };
    books.delivered.fill(0);
    for (const members of this.classes(t)) fillClass(net, work, members, fill);
    this.book(t);
    watcher.year?.(t, books);
  }

  /** Orders join the unreleased; what has a path is released and becomes due; what is due by now is eligible. */
  private order(t: number, watcher: Watcher): void {
    const { net, state, books } = this;
    const count = net.demands.length;
    for (let d = 0; d < count; d++) {
      books.orders[d] = orderOf(net, state, d, t);
      state.unreleased[d]! += books.orders[d]!;
      const lead = net.leads[t * count + d]!;
      if (lead < Infinity) {
        becomeDue(net, state, d, t + Math.floor(lead + 0.5), state.unreleased[d]!); // rounded once, half up
        state.unreleased[d] = 0;
      } else if (state.unreleased[d]! > zeroOf(0)) watcher.blocked?.(t, d);
      books.opening[d] = state.overdue[d]!;
      books.eligible[d] = state.overdue[d]! + state.due[d * net.span + t]!;
    }
  }

  /** Demands by priority of the year, first class first. */
  private classes(t: number): number[][] {
    const count = this.net.demands.length;
    const byPriority = new Map<number, number[]>();
    for (let d = 0; d < count; d++) {
      const priority = this.net.priority[t * count + d]!;
      const members = byPriority.get(priority);
      if (members) members.push(d);
      else byPriority.set(priority, [d]);
    }
    return [...byPriority].sort((a, b) => a[0] - b[0]).map(([, members]) => members);
  }

  private book(t: number): void {
    const { net, work, state, books } = this;
    const count = net.demands.length;
    for (let d = 0; d < count; d++) {
      const delivered = books.delivered[d]!;
      state.overdue[d] = books.eligible[d]! - delivered;
      state.cumulative[d]! += delivered;
      books.backlog[d] = backlogAfter(net, state, d, t);
      const use = net.use[t * count + d]!;
      books.shortfall[d] = Math.max(0, use - state.stock[d]! - delivered);
      state.stock[d] = Math.max(0, state.stock[d]! + delivered - use);
    }
    net.buffers.forEach(({ option }, b) => (state.buffers[b] = work.optionLeft[option]!));
  }
}
