// The corners of the specification, one small model each, with numbers that can be checked by hand.
import { describe, expect, it } from 'vitest';
import { parseModel } from './parse.ts';
import type { Outcome } from './outcome.ts';
import { runNow } from './run.ts';
import { singlePoints } from './singlePoints.ts';
import { timesToSurvive } from './timeToSurvive.ts';

type Json = Record<string, unknown>;

/** A line with short names for what is always there. */
const line = (id: string, item: string, capacity: unknown, more: Json = {}): Json => ({
  id,
  item,
  country: 'USA',
  capacity,
  ...more,
});
const needs = (...items: string[]) => ({ inputs: items.map((item) => ({ item, perUnit: 1 })) });
const link = (source: string, target: string, more: Json = {}): Json => ({ source, target, ...more });
const buyer = (id: string, item: string, orders: unknown, more: Json = {}): Json => ({
  id,
  item,
  country: 'USA',
  orders,
  ...more,
});

const run = (model: Json, end: 'low' | 'central' | 'high' = 'central'): Outcome =>
  runNow(parseModel({ years: [2025, 2025], ...model }), end);

describe('what binds', () => {
  it('two things that run out at the same pace are both causes', () => {
    const { demands } = run({
      lines: [line('asm', 'm', 100, needs('a', 'b')), line('a', 'a', 60), line('b', 'b', 60)],
      links: [link('a', 'asm'), link('b', 'asm'), link('asm', 'us')],
      demands: [buyer('us', 'm', 90)],
    });
    expect(demands['us']!.binding).toEqual([['line:a', 'line:b']]);
  });

  it('a demand that is full at the very moment a line runs out is not bound', () => {
    const { demands } = run({ lines: [line('a', 'm', 60)], links: [link('a', 'us')], demands: [buyer('us', 'm', 60)] });
    expect(demands['us']!.binding).toEqual([[]]);
  });

  it('a line at 0 is named and not searched below', () => {
    const { demands } = run({
      lines: [line('asm', 'm', 50, needs('a')), line('a', 'a', 50)],
      links: [link('a', 'asm'), link('asm', 'us')],
      demands: [buyer('us', 'm', 90)],
    });
    expect(demands['us']!.binding).toEqual([['line:asm']]);
  });

  it('is taken when the demand stops, before the others of its class go on', () => {
    const { demands } = run({
      lines: [line('p', 'm', 10), line('q', 'm', 100)],
      links: [link('p', 'one'), link('q', 'two')],
      demands: [buyer('one', 'm', 100), buyer('two', 'm', 200)],
    });
    expect([demands['one']!.binding, demands['two']!.binding]).toEqual([[['line:p']], [['line:q']]]);
  });

  it('of a later class, is what the earlier left', () => {
    const { demands } = run({
      lines: [line('p', 'm', 30)],
      links: [link('p', 'first'), link('p', 'second')],
      demands: [buyer('first', 'm', 30), buyer('second', 'm', 10, { priority: 2 })],
    });
    expect(demands['first']!.binding).toEqual([[]]);
    expect(demands['second']!.binding).toEqual([['line:p']]);
  });

  it('of an item without any link is no source, whether a buffer ran out or never was', () => {
    const model = {
      lines: [line('asm', 'm', 100, needs('a'))],
      links: [link('asm', 'us')],
      demands: [buyer('us', 'm', 50)],
    };
    expect(run(model).demands['us']!.binding).toEqual([[]]); // nothing was due: its lead is infinite
    expect(run(model).demands['us']!.blocked).toEqual([['no-source:a']]);
    const held = run({ ...model, buffers: [{ id: 'b', at: 'asm', item: 'a', opening: 20 }] });
    expect(held.demands['us']!.delivered).toEqual([20]);
    expect(held.demands['us']!.binding).toEqual([['no-source:a']]);
  });

  it('names a cap, and the line behind another link', () => {
    const { demands } = run({
      lines: [line('p', 'm', 100), line('q', 'm', 5)],
      links: [link('p', 'us', { cap: 20 }), link('q', 'us')],
      demands: [buyer('us', 'm', 50)],
    });
    expect(demands['us']!.delivered).toEqual([25]);
    expect(demands['us']!.binding).toEqual([['line:q', 'link:p>us']]);
  });

  it('looks at the cap before the line', () => {
    const { demands } = run({
      lines: [line('p', 'm', 0)],
      links: [link('p', 'us', { cap: 0 })],
      demands: [buyer('us', 'm', 5)],
    });
    expect(demands['us']!.binding).toEqual([['link:p>us']]);
  });

  it('a line of no capacity stands on an open path: orders are due and bound, not blocked', () => {
    const { demands } = run({ lines: [line('p', 'm', 0)], links: [link('p', 'us')], demands: [buyer('us', 'm', 5)] });
    const { eligible, binding, blocked, lead } = demands['us']!;
    expect({ eligible, binding, blocked, lead }).toEqual({
      eligible: [5],
      binding: [['line:p']],
      blocked: [[]],
      lead: [0],
    });
  });
});

describe('what is closed', () => {
  const model = (gates: string[], more: Json = {}) => ({
    lines: [line('p', 'm', 100)],
    links: [link('p', 'jp', { gates, ...more })],
    demands: [{ id: 'jp', item: 'm', country: 'JPN', orders: 5 }],
    agreements: [
      { id: 'later', from: 2030 },
      { id: 'ended', from: 2000, to: 2020 },
      { id: 'club', from: 2000, parties: { USA: 2000, JPN: 2026 } },
      { id: 'open', from: 2025 },
      { id: 'always' },
    ],
  });
  const blockedBy = (document: Json) => run(document).demands['jp']!.blocked[0];

  it('names the first gate that fails, in the order of the link', () => {
    expect(blockedBy(model(['open', 'ended', 'later']))).toEqual(['agreement:ended']);
    expect(blockedBy(model(['later', 'ended']))).toEqual(['agreement:later']);
    expect(blockedBy(model(['club']))).toEqual(['agreement:club']);
    expect(blockedBy(model(['open', 'always']))).toEqual([]);
  });

  it('looks at the link’s own dates first', () => {
    expect(blockedBy(model(['later'], { from: 2026 }))).toEqual(['link:p>jp']);
    expect(blockedBy(model(['later'], { to: 2024, id: 'route' }))).toEqual(['link:route']);
  });

  it('a closed line is a line', () => {
    const document = { ...model([]), lines: [line('p', 'm', 100, { from: 2026 })] };
    expect(blockedBy(document)).toEqual(['line:p']);
    expect(run(document).demands['jp']!.lead).toEqual([null]);
    expect(run(document).lines['p']!.capacity).toEqual([0]);
  });

  it('admitting a country opens every link that waited on it', () => {
    const admit = { kind: 'admit', agreement: 'club', country: 'JPN', year: 2025 };
    expect(run({ ...model(['club']), interventions: [admit] }).demands['jp']!.delivered).toEqual([5]);
  });

  it('nothing is blocked where nothing is ordered', () => {
    const document = model(['later']);
    document.demands[0]!.orders = 0;
    expect(blockedBy(document)).toEqual([]);
  });
});

describe('sources', () => {
  it('a share is renormalised over the options that are still live', () => {
    const { links } = run({
      lines: [line('p', 'm', 10), line('q', 'm', 100), line('r', 'm', 100)],
      links: [link('p', 'us', { share: 2 }), link('q', 'us'), link('r', 'us', { share: 3 })],
      demands: [buyer('us', 'm', 90)],
    });
    // 30 units until p is empty (10, 5, 15), then 60 at 1 to 3
    expect([links['p>us'], links['q>us'], links['r>us']]).toEqual([[10], [20], [60]]);
  });

  it('a buffer may be asked first', () => {
    const { links, buffers } = run({
      lines: [line('p', 'm', 100)],
      links: [link('p', 'us', { rank: 2 })],
      buffers: [{ id: 'b', at: 'us', item: 'm', opening: 30, rank: 1 }],
      demands: [buyer('us', 'm', 50)],
    });
    expect([links['p>us'], buffers['b']]).toEqual([[20], [0]]);
  });

  it('a buffer may share a rank with a link', () => {
    const { links, buffers } = run({
      lines: [line('p', 'm', 100)],
      links: [link('p', 'us', { share: 4 })],
      buffers: [{ id: 'b', at: 'us', item: 'm', opening: 30, rank: 1 }],
      demands: [buyer('us', 'm', 50)],
    });
    expect([links['p>us'], buffers['b']]).toEqual([[40], [20]]);
  });

  it('what a buffer gave is not there the year after', () => {
    const { demands, buffers } = run({
      years: [2025, 2027],
      lines: [line('p', 'm', 10)],
      links: [link('p', 'us')],
      buffers: [{ id: 'b', at: 'us', item: 'm', opening: 25 }],
      demands: [buyer('us', 'm', 20)],
    });
    expect(demands['us']!.delivered).toEqual([20, 20, 15]);
    expect(buffers['b']).toEqual([15, 5, 0]);
  });

  it('an unknown capacity never binds, but a knock-out of everything stops it', () => {
    const model = {
      years: [2025, 2027],
      lines: [line('p', 'm', null)],
      links: [link('p', 'us')],
      demands: [buyer('us', 'm', 1000)],
      interventions: [{ kind: 'knock-out', what: 'line', id: 'p', from: 2025.5, duration: 1.5 }],
    };
    const { demands, lines } = run(model);
    expect(demands['us']!.delivered).toEqual([1000, 0, 2000]);
    expect(lines['p']!.capacity).toEqual([null, 0, null]);
    expect(lines['p']!.use).toEqual([0, 0, 0]);
  });

  it('a factor of 0 stops an unknown capacity, adds leave it unknown', () => {
    const { lines } = run({
      years: [2025, 2026],
      lines: [line('p', 'm', null)],
      interventions: [
        { kind: 'capacity-factor', what: 'line', id: 'p', from: 2026, factor: 0 },
        { kind: 'capacity-add', line: 'p', approved: 2025, amount: -50 },
      ],
    });
    expect(lines['p']!.capacity).toEqual([null, 0]);
  });
});

describe('capacity', () => {
  const capacities = (capacity: unknown, ...interventions: Json[]) =>
    run({ years: [2025, 2030], lines: [line('p', 'm', capacity, { org: 'o', to: 2029 })], interventions }).lines['p']!
      .capacity;

  it('is straight between points, flat outside, whatever their order', () => {
    expect(
      capacities([
        [2028, 40],
        [2026, 20],
      ]),
    ).toEqual([20, 20, 30, 40, 40, 0]);
  });

  it('is added to over a ramp from approval and delay on; the line’s own years cut it', () => {
    const add = { kind: 'capacity-add', line: 'p', approved: 2025, delay: 1, ramp: 3, amount: 30 };
    expect(capacities(10, add)).toEqual([10, 20, 30, 40, 40, 0]);
    expect(capacities(10, { ...add, delay: 0, ramp: 0 })).toEqual([40, 40, 40, 40, 40, 0]);
  });

  it('is never below 0, and factors come after adds', () => {
    expect(capacities(10, { kind: 'capacity-add', line: 'p', approved: 2027, amount: -30 })).toEqual([
      10, 10, 0, 0, 0, 0,
    ]);
    const both = [
      { kind: 'capacity-factor', what: 'org', id: 'o', from: 2026, to: 2026, factor: 2 },
      { kind: 'capacity-add', line: 'p', approved: 2026, amount: 5 },
    ];
    expect(capacities(10, ...both)).toEqual([10, 30, 15, 15, 15, 0]);
  });

  it('loses the share of a year that an outage overlaps; several multiply', () => {
    const out = { kind: 'knock-out', what: 'line', id: 'p', from: 2025.75, duration: 1.5, residual: 0.2 };
    expect(capacities(100, out).map((units) => Math.round(units! * 1e6) / 1e6)).toEqual([80, 20, 80, 100, 100, 0]);
    expect(capacities(100, out, out).map((units) => Math.round(units! * 1e6) / 1e6)).toEqual([64, 4, 64, 100, 100, 0]);
  });
});

describe('orders and leads', () => {
  const model = (more: Json, lineMore: Json = {}, years = [2025, 2028]) => ({
    years,
    lines: [line('p', 'm', 100, lineMore)],
    links: [link('p', 'us')],
    demands: [buyer('us', 'm', 10, more)],
  });
  const eligible = (document: Json) => run(document).demands['us']!.eligible;

  it('a lead is rounded once, half up', () => {
    expect(eligible(model({}, { lead: 0.49 }))).toEqual([10, 10, 10, 10]);
    expect(eligible(model({}, { lead: 0.5 }))).toEqual([0, 10, 10, 10]);
    expect(eligible(model({}, { lead: 1.5 }))).toEqual([0, 0, 10, 10]);
  });

  it('the longest input decides, the quickest open source of each; a buffer counts 0 even when empty', () => {
    const lead = (buffers: Json[]) =>
      run({
        lines: [
          line('asm', 'm', 9, { ...needs('a', 'b'), lead: 1 }),
          line('a1', 'a', 9, { lead: 5 }),
          line('a2', 'a', 9, { lead: 2 }),
          line('b', 'b', 9, { lead: 3 }),
        ],
        links: [
          link('a1', 'asm'),
          link('a2', 'asm', { delay: 0.5, rank: 7 }),
          link('b', 'asm'),
          link('asm', 'us', { delay: 0.25 }),
        ],
        buffers,
        demands: [buyer('us', 'm', 1)],
      }).demands['us']!.lead[0];
    expect(lead([])).toBe(1 + 3 + 0.25);
    expect(lead([{ id: 'x', at: 'asm', item: 'b', opening: 0 }])).toBe(1 + 2.5 + 0.25);
  });

  it('orders wait while no path is open and take the lead of the year in which one opens', () => {
    const opens = { from: 2027, lead: 1 };
    const { demands } = run(model({}, opens));
    const { lead, backlog, blocked } = demands['us']!;
    expect(demands['us']!.eligible).toEqual([0, 0, 0, 30]);
    expect(lead).toEqual([null, null, 1, 1]);
    expect(backlog).toEqual([10, 20, 30, 10]);
    expect(blocked).toEqual([['line:p'], ['line:p'], [], []]);
  });

  it('a lead of the demand’s own holds only where some path is open', () => {
    const { lead } = run(model({ lead: 0 }, { from: 2027, lead: 3 })).demands['us']!;
    expect(lead).toEqual([null, null, 0, 0]);
  });

  it('open orders are backlog from the first year; the overdue are due at once, the late ones never in the run', () => {
    const {
      eligible: due,
      backlog,
      orders,
    } = run(
      model({
        orders: 0,
        openOrders: [
          [2020, 5],
          [2026, 7],
          [2040, 9],
        ],
      }),
    ).demands['us']!;
    expect(orders).toEqual([0, 0, 0, 0]);
    expect(due).toEqual([5, 7, 0, 0]);
    expect(backlog).toEqual([16, 9, 9, 9]);
  });

  it('orders of a year are path x all factors + all adds, never below 0', () => {
    const orders = (...interventions: Json[]) => run({ ...model({}), interventions }).demands['us']!.orders;
    const change = { kind: 'orders', demand: 'us' };
    expect(orders({ ...change, factor: 2 }, { ...change, factor: 3, from: 2027 }, { ...change, add: 1 })).toEqual([
      21, 21, 61, 61,
    ]);
    expect(orders({ ...change, add: -15, to: 2026 })).toEqual([0, 0, 10, 10]);
  });

  it('a base-stock rule counts stock and all that is outstanding, and stops at its limit', () => {
    const { orders, stock, shortfall } = run({
      years: [2025, 2028],
      lines: [line('p', 'm', 20)],
      links: [link('p', 'us')],
      demands: [
        {
          id: 'us',
          item: 'm',
          country: 'USA',
          orderRule: { type: 'base-stock', maxPerYear: 50 },
          stock: { opening: 10, target: 100, consumption: { '2026': 60 } },
          openOrders: [[2026, 30]],
        },
      ],
    }).demands['us']!;
    // 100 - 10 - 30 = 60, at most 50; then 100 + 60 - 30 - 60 = 70, at most 50; then 100 - 0 - 90 = 10
    expect(orders).toEqual([50, 50, 10, 0]);
    expect(stock).toEqual([30, 0, 20, 40]);
    expect(shortfall).toEqual([0, 10, 0, 0]);
  });

  it('a priority changes class for its years only', () => {
    const { demands } = run({
      years: [2025, 2027],
      lines: [line('p', 'm', 10)],
      links: [link('p', 'us'), link('p', 'jp')],
      demands: [buyer('us', 'm', 10, { priority: 2 }), buyer('jp', 'm', 10, { priority: 2 })],
      interventions: [{ kind: 'priority', demand: 'us', from: 2026, to: 2026, value: 1 }],
    });
    expect(demands['us']!.delivered[0]).toBeCloseTo(5, 9);
    expect(demands['us']!.delivered[1]).toBeCloseTo(10, 9);
    expect(demands['us']!.delivered[2]).toBeCloseTo((10 * 15) / 40, 9);
  });
});

describe('loops', () => {
  it('waiting counts as not ready, a job without a time takes none, availability stops at 0', () => {
    const { inWork, waiting, availability } = run({
      years: [2025, 2027],
      lines: [line('p', 'job', 4), line('q', 'job', 2)],
      links: [link('p', 'fleet'), link('q', 'fleet', { rank: 2 })],
      demands: [buyer('fleet', 'job', 10, { loop: { fleet: 10, years: { p: 0.5 } } })],
    }).demands['fleet']!;
    expect(inWork).toEqual([2, 2, 2]);
    expect(waiting).toEqual([2, 6, 10]);
    expect(availability!.map((share) => Math.round(share * 1e9) / 1e9)).toEqual([0.6, 0.2, 0]);
  });
});

describe('single points', () => {
  const chain = {
    years: [2025, 2026],
    lines: [
      line('asm', 'm', 10, { ...needs('a'), org: 'prime', site: 'hall' }),
      line('a1', 'a', 10, { ...needs('raw'), org: 'x' }),
      line('a2', 'a', 10, { ...needs('raw'), org: 'y', from: 2026 }),
      line('mine', 'raw', 5, { country: 'AUS' }),
    ],
    links: [link('mine', 'a1'), link('mine', 'a2'), link('a1', 'asm'), link('a2', 'asm'), link('asm', 'us')],
    demands: [buyer('us', 'm', 1), buyer('nobody', 'm', 1)],
  };

  it('see a source that everything hangs on although it is no articulation point of the drawing', async () => {
    expect(await singlePoints(parseModel(chain), { year: 2026 })).toEqual({
      'line:asm': ['us'],
      'line:mine': ['us'],
      'item:a': ['us'],
      'item:m': ['us'],
      'item:raw': ['us'],
      'org:prime': ['us'],
      'site:hall': ['us'],
      'country:AUS': ['us'],
      'country:USA': ['us'],
    });
  });

  it('a second source that is not there yet does not help, and a buffer never does', async () => {
    const held = { ...chain, buffers: [{ id: 'b', at: 'asm', item: 'a', opening: 100 }] };
    expect(await singlePoints(parseModel(held), { year: 2025 })).toMatchObject({ 'line:a1': ['us'], 'org:x': ['us'] });
  });

  it('a year outside the run is an error', async () => {
    await expect(singlePoints(parseModel(chain), { year: 2030 })).rejects.toThrow(
      'year 2030 is not one of 2025 to 2026',
    );
  });
});

describe('time to survive', () => {
  const model = (buffers: Json[], demand: Json = {}) => ({
    years: [2025, 2025],
    lines: [line('asm', 'm', 100, needs('a')), line('a', 'a', 100), line('spare', 'a', 30), line('idle', 'z', 5)],
    links: [link('a', 'asm'), link('spare', 'asm', { rank: 2 }), link('asm', 'us')],
    buffers,
    demands: [buyer('us', 'm', 60, demand)],
  });
  const times = async (document: Json) => (await timesToSurvive(parseModel(document))).years;

  it('is what the buffers last beyond what second sources give', async () => {
    const buffer = { id: 'b', at: 'asm', item: 'a', opening: 45 };
    expect(await times(model([buffer]))).toEqual({
      asm: 0,
      a: expect.closeTo(1.5, 9) as number,
      spare: null,
      idle: null,
    });
    expect(await times(model([]))).toEqual({ asm: 0, a: 0, spare: null, idle: null });
  });

  it('takes a stock at its opening and the use as the rate', async () => {
    const demand = { stock: { opening: 20, target: 20, consumption: 40 } };
    const { asm } = await times(model([], demand));
    expect(asm).toBeCloseTo(0.5, 9);
  });

  it('leaves out and lists who is short anyway', async () => {
    const document = { ...model([]), demands: [buyer('us', 'm', 500)] };
    expect(await timesToSurvive(parseModel(document))).toEqual({
      years: { asm: null, a: null, spare: null, idle: null },
      short: ['us'],
    });
  });
});
