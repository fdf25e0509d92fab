// The books of the years: orders, what is due, deliveries, backlog, stocks; stepped from any state.
import { describe, expect, it } from 'vitest';
import { changed, modelOf, networks, rounded } from '../../tests/scenario/networks.ts';
import type { Document, Row } from '../../tests/scenario/networks.ts';
import { parseModel } from './parse.ts';
import { resolve } from './resolve.ts';
import { netFor, runNow } from './run.ts';
import { copyState, openingState, Simulation } from './simulate.ts';

const netOf = (document: Document) => netFor(resolve(parseModel(document), 'central'));
const booksOf = (demand: Row) =>
  runNow(parseModel(changed('single', ({ demands }) => Object.assign(demands[0]!, demand)))).demands['us']!;

describe('orders and backlog', () => {
  it('what is not delivered is due the year after', () => {
    const { orders, eligible, delivered, cumulative, backlog, eligibleBacklog, fill } = booksOf({});
    expect({ orders, eligible, delivered, cumulative, backlog, eligibleBacklog }).toEqual({
      orders: [15, 15, 15],
      eligible: [15, 20, 25],
      delivered: [10, 10, 10],
      cumulative: [10, 20, 30],
      backlog: [5, 10, 15],
      eligibleBacklog: [5, 10, 15],
    });
    expect(rounded(fill)).toEqual([0.666666667, 0.5, 0.4]);
  });

  it.each([
    { name: 'by year', demand: { orders: { '2025': 4, '2027': 30 } }, eligible: [4, 0, 30], backlog: [0, 0, 20] },
    { name: 'in no year of the run', demand: { orders: { '2030': 4 } }, eligible: [0, 0, 0], backlog: [0, 0, 0] },
    { name: 'none', demand: { orders: undefined }, eligible: [0, 0, 0], backlog: [0, 0, 0] },
    {
      name: 'open ones due in the run',
      demand: { orders: 0, openOrders: [[2026, 12]] },
      eligible: [0, 12, 2],
      backlog: [12, 2, 0],
    },
    {
      name: 'open ones long overdue',
      demand: { orders: 0, openOrders: [[1999, 12]] },
      eligible: [12, 2, 0],
      backlog: [2, 0, 0],
    },
    {
      name: 'open ones of later years, which are backlog to the end',
      demand: { orders: 0, openOrders: [[2040, 12]] },
      eligible: [0, 0, 0],
      backlog: [12, 12, 12],
    },
    {
      name: 'open ones of the same year, twice',
      demand: {
        orders: 5,
        openOrders: [
          [2025, 1],
          [2025, 2],
        ],
      },
      eligible: [8, 5, 5],
      backlog: [0, 0, 0],
    },
    {
      name: 'with a lead, which are backlog before they are due',
      demand: { lead: 1 },
      eligible: [0, 15, 20],
      backlog: [15, 20, 25],
    },
  ])('$name', ({ demand, eligible, backlog }) => {
    expect({ eligible: booksOf(demand).eligible, backlog: booksOf(demand).backlog }).toEqual({ eligible, backlog });
  });

  it('wait while no path is open and are released together', () => {
    const { demands } = runNow(modelOf('gated'));
    expect(demands['jp']!.eligible.slice(0, 3)).toEqual([0, 0, 12]);
    expect(demands['jp']!.backlog.slice(0, 2)).toEqual([4, 8]);
    expect(demands['jp']!.orders).toEqual([4, 4, 4, 4]);
  });
});

describe('stocks', () => {
  it.each([
    // 10 a year come in
    { stock: { opening: 0 }, held: [10, 20, 30], shortfall: [0, 0, 0] },
    { stock: { opening: 5, consumption: 12 }, held: [3, 1, 0], shortfall: [0, 0, 1] },
    { stock: { opening: 0, consumption: 25 }, held: [0, 0, 0], shortfall: [15, 15, 15] },
    { stock: { opening: 7, consumption: { '2026': 40 } }, held: [17, 0, 10], shortfall: [0, 13, 0] },
  ])('$stock', ({ stock, held, shortfall }) => {
    const found = booksOf({ stock });
    expect({ held: found.stock, shortfall: found.shortfall }).toEqual({ held, shortfall });
  });

  it('are not in the outcome of a buyer without one', () => {
    expect(Object.keys(booksOf({}))).not.toContain('stock');
  });

  it.each([
    // 30 - 5 = 25 wanted; 10 come a year and the rest is outstanding
    { name: 'fills up once', rule: {}, stock: { opening: 5, target: 30 }, orders: [25, 0, 0], held: [15, 25, 30] },
    {
      name: 'no more than its limit',
      rule: { maxPerYear: 8 },
      stock: { opening: 5, target: 30 },
      orders: [8, 8, 8],
      held: [13, 21, 29],
    },
    {
      name: 'nothing at a limit of 0',
      rule: { maxPerYear: 0 },
      stock: { opening: 5, target: 30 },
      orders: [0, 0, 0],
      held: [5, 5, 5],
    },
    {
      name: 'nothing when it is full',
      rule: {},
      stock: { opening: 50, target: 30 },
      orders: [0, 0, 0],
      held: [50, 50, 50],
    },
    // 30 + 4 - 30; then 30 + 4 - 30 again
    {
      name: 'what is used',
      rule: {},
      stock: { opening: 30, target: 30, consumption: 4 },
      orders: [4, 4, 4],
      held: [30, 30, 30],
    },
  ])('a base-stock rule orders: $name', ({ rule, stock, orders, held }) => {
    const found = booksOf({ orders: undefined, orderRule: { type: 'base-stock', ...rule }, stock });
    expect({ orders: found.orders, held: found.stock }).toEqual({ orders, held });
  });
});

describe('priorities', () => {
  it('serve the first class first, year after year', () => {
    const { demands } = runNow(modelOf('priority'));
    expect([demands['us']!.delivered, demands['jp']!.delivered]).toEqual([
      [6, 6, 6],
      [4, 4, 4],
    ]);
  });

  it('need not follow one another, nor be whole', () => {
    const document = changed('priority', ({ demands }) => {
      demands[0]!['priority'] = 2.5;
      demands[1]!['priority'] = -7;
    });
    expect(runNow(parseModel(document)).demands['jp']!.delivered).toEqual([8, 8, 8]);
  });
});

describe('a simulation', () => {
  it('goes on from a copied state as from its own', () => {
    const net = netOf(networks.gated());
    const whole = new Simulation(net);
    for (let t = 0; t < 2; t++) whole.step(t);
    const second = new Simulation(net, copyState(whole.state));
    for (let t = 2; t < 4; t++) {
      whole.step(t);
      second.step(t);
    }
    expect([...second.state.cumulative]).toEqual([...whole.state.cumulative]);
    expect([...second.state.overdue]).toEqual([...whole.state.overdue]);
  });

  it('does not touch the state it was copied from', () => {
    const net = netOf(networks.buffered());
    const state = openingState(net);
    new Simulation(net, copyState(state)).step(0);
    expect([...state.buffers, ...state.cumulative]).toEqual([5, 0]);
  });

  it('tells of what stops and what waits, and of the year at its end', () => {
    const net = netOf(networks.gated());
    const told: string[] = [];
    const idOf = (d: number) => net.demands[d]!.demand.id;
    new Simulation(net).step(0, {
      blocked: (t, d) => told.push(`${t} ${idOf(d)} waits`),
      stopped: (t, d) => told.push(`${t} ${idOf(d)} stops`),
      year: (t) => told.push(`${t} ends`),
    });
    expect(told).toEqual(['0 jp waits', '0 ends']);
  });
});
