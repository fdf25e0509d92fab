// The laws of the fair fill on random networks: what must hold whatever the model says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputOf } from '../../src/scenario/output.ts';
import { parseModel } from '../../src/scenario/parse.ts';
import type { Outcome } from '../../src/scenario/outcome.ts';
import { runNow } from '../../src/scenario/run.ts';
import type { Model } from '../../src/scenario/schema.ts';
import { expectClose as same, expectSame } from '../scenario/expectClose.ts';
import { Dice, randomModel } from './randomModel.ts';
import type { Draftable, Taste } from './randomModel.ts';

const runs = 1000;

/** Checks a law on random networks; the counterexample that is reported is the seed. */
function holds(taste: Taste, law: (model: Draftable, seed: number) => void): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      const model = randomModel(seed, taste);
      parseModel(model);
      law(model, seed);
    }),
    { numRuns: runs, seed: 20261122 },
  );
}

/** The same thousand networks and what comes of them, for all laws about one run. */
const sample: { model: Draftable; outcome: Outcome }[] = [];

function holdsOfRuns(law: (model: Draftable, outcome: Outcome) => void): void {
  if (sample.length === 0) holds(all, (model) => sample.push({ model, outcome: runNow(model) }));
  expect(sample).toHaveLength(runs);
  for (const { model, outcome } of sample) law(model, outcome);
}

const all: Taste = { interventions: true, ranges: true, unknownCapacities: true };
const outcome = (model: Model) => outputOf(runNow(model));

/** An assertion that costs nothing where it holds. */
function atMost(a: number, b: number): void {
  if (!(a <= b)) expect(a).toBeLessThanOrEqual(b);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('determinism', () => {
  it('(b) the order of the lists changes nothing, not even the last digit', () => {
    holds(all, (model, seed) => {
      const dice = new Dice(seed + 1);
      const shuffled = {
        ...model,
        lines: dice
          .shuffle(model.lines)
          .map((line) => (line.inputs ? { ...line, inputs: dice.shuffle(line.inputs) } : line)),
        links: dice.shuffle(model.links),
        demands: dice.shuffle(model.demands),
        buffers: dice.shuffle(model.buffers ?? []),
        agreements: dice.shuffle(model.agreements ?? []),
      };
      expectSame(outcome(shuffled), outcome(model));
    });
  });

  it('the order of interventions changes nothing', () => {
    holds(all, (model, seed) => {
      const interventions = new Dice(seed + 1).shuffle(model.interventions ?? []);
      same(outcome({ ...model, interventions }), outcome(model));
    });
  });

  it('the same model twice gives the same outcome, and a frozen model is accepted', () => {
    holds(all, (model) => expectSame(outcome(deepFreeze(structuredClone(model))), outcome(model)));
  });
});

describe('scale', () => {
  const times = <T>(value: T, k: number): T => {
    if (typeof value === 'number') return (value * k) as T;
    if (Array.isArray(value)) return value.map(([year, units]) => [year, times(units, k)]) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, times(each as unknown, k)])) as T;
  };

  it('(c) scaling capacities, caps, buffers, stocks, use, orders and open orders scales all results', () => {
    holds({ ranges: true, unknownCapacities: true }, (model, seed) => {
      const k = new Dice(seed).pick([0.5, 2, 3, 10]);
      const scaled = {
        ...model,
        lines: model.lines.map((line) => ({ ...line, capacity: times(line.capacity, k) })),
        links: model.links.map((link) => ({ ...link, ...(link.cap == null ? {} : { cap: times(link.cap, k) }) })),
        buffers: (model.buffers ?? []).map((buffer) => ({ ...buffer, opening: times(buffer.opening, k) })),
        demands: model.demands.map((demand) => ({
          ...demand,
          ...(demand.orders === undefined ? {} : { orders: times(demand.orders, k) }),
          ...(demand.openOrders ? { openOrders: times(demand.openOrders, k) } : {}),
          ...(demand.stock ? { stock: times(demand.stock, k) } : {}),
          ...(demand.loop ? { loop: { ...demand.loop, fleet: times(demand.loop.fleet, k) } } : {}),
          ...(demand.orderRule?.maxPerYear === undefined
            ? {}
            : { orderRule: { type: 'base-stock' as const, maxPerYear: times(demand.orderRule.maxPerYear, k) } }),
        })),
      };
      const before = runNow(model);
      const after = runNow(scaled as Model);
      for (const [id, demand] of Object.entries(before.demands)) {
        const other = after.demands[id]!;
        for (const name of [
          'orders',
          'eligible',
          'delivered',
          'cumulative',
          'backlog',
          'stock',
          'shortfall',
          'inWork',
          'waiting',
        ] as const) {
          same(
            other[name],
            demand[name]?.map((units) => units * k),
          );
        }
        same(
          [other.fill, other.lead, other.binding, other.blocked, other.availability],
          [demand.fill, demand.lead, demand.binding, demand.blocked, demand.availability],
        );
      }
      for (const [id, line] of Object.entries(before.lines))
        same(
          after.lines[id]!.output,
          line.output.map((units) => units * k),
        );
      for (const [id, left] of Object.entries(before.buffers))
        same(
          after.buffers[id],
          left.map((units) => units * k),
        );
    });
  });

  it('(d) a node without links, of an item that nobody else makes, changes nothing', () => {
    holds(all, (model) => {
      const lonely = { id: 'alone', item: 'nothing-else', country: 'NZL', capacity: 50 };
      const { demands, links, buffers } = outcome({ ...model, lines: [...model.lines, lonely] });
      const before = outcome(model);
      expectSame(
        { demands, links, buffers },
        {
          demands: before['demands'],
          links: before['links'],
          buffers: before['buffers'],
        },
      );
    });
  });
});

describe('books', () => {
  it('(f) delivered + backlog = ordered + open orders, in every year', () => {
    holdsOfRuns((model, { demands }) => {
      for (const demand of model.demands) {
        const open = (demand.openOrders ?? []).reduce((sum, [, units]) => sum + (units as number), 0);
        const { orders, cumulative, backlog } = demands[demand.id]!;
        let ordered = open;
        orders.forEach((units, t) => {
          ordered += units;
          if (Math.abs(cumulative[t]! + backlog[t]! - ordered) > 1e-6)
            expect(cumulative[t]! + backlog[t]!).toBe(ordered);
        });
      }
    });
  });

  it('(g) nothing is below 0, no capacity, cap or buffer is overdrawn, nobody gets more than is due', () => {
    holdsOfRuns((model, { demands, lines, links, buffers }) => {
      for (const demand of Object.values(demands)) {
        demand.delivered.forEach((units, t) => atMost(units, demand.eligible[t]! + 1e-9));
        for (const list of [
          demand.delivered,
          demand.eligibleBacklog,
          demand.backlog,
          demand.stock ?? [],
          demand.shortfall ?? [],
        ]) {
          for (const units of list) atMost(0, units);
        }
      }
      for (const line of Object.values(lines)) {
        line.output.forEach((units, t) => atMost(units, (line.capacity[t] ?? Infinity) + 1e-6));
      }
      for (const link of model.links) {
        for (const units of links[`${link.source}>${link.target}`] ?? []) {
          atMost(units, ((link.cap as number | undefined) ?? Infinity) + 1e-6);
        }
      }
      for (const left of Object.values(buffers)) for (const units of left) atMost(0, units);
    });
  });

  it('what lines make is what leaves them, and recipes are kept', () => {
    holds({ unknownCapacities: true }, (model) => {
      const { lines, links, buffers } = runNow(model);
      const years = model.years[1] - model.years[0] + 1;
      const flow = (filter: (link: Draftable['links'][number]) => boolean, t: number) =>
        model.links.filter(filter).reduce((sum, link) => sum + links[`${link.source}>${link.target}`]![t]!, 0);
      const itemOf = new Map(model.lines.map((line) => [line.id, line.item]));
      for (const line of model.lines) {
        for (let t = 0; t < years; t++) {
          const made = lines[line.id]!.output[t]!;
          same(
            flow((link) => link.source === line.id, t),
            made,
          );
          for (const input of line.inputs ?? []) {
            const held = (model.buffers ?? []).filter((buffer) => buffer.at === line.id && buffer.item === input.item);
            const drawn = held.reduce((sum, { id, opening }) => {
              const before = t === 0 ? (opening as number) : buffers[id]![t - 1]!;
              return sum + before - buffers[id]![t]!;
            }, 0);
            const came = flow((link) => link.target === line.id && itemOf.get(link.source) === input.item, t);
            same(came + drawn, made * (input.perUnit as number));
          }
        }
      }
    });
  });

  it('a demand that stopped unfilled has a cause, and one that was filled has none', () => {
    holdsOfRuns((_, { demands }) => {
      for (const { eligible, delivered, binding } of Object.values(demands)) {
        eligible.forEach((due, t) => expectSame(binding[t]!.length > 0, due - delivered[t]! > 1e-9 * Math.max(1, due)));
      }
    });
  });

  it('orders wait exactly where no path is open, and then something is named', () => {
    holdsOfRuns((_, { demands }) => {
      for (const { lead, blocked, orders } of Object.values(demands)) {
        lead.forEach((years, t) => {
          if (years !== null) expectSame(blocked[t], []);
          else if (orders[t]! > 1e-9) atMost(1, blocked[t]!.length);
        });
      }
    });
  });
});

describe('supply', () => {
  it('(e) with one demand and one source per item, more capacity anywhere never lowers cumulative deliveries', () => {
    holds({ singleSourced: true, demands: 1, plain: true }, (model, seed) => {
      const dice = new Dice(seed + 2);
      const at = dice.whole(0, model.lines.length - 1);
      const more = dice.whole(1, 5) * 10;
      const lines = model.lines.map((line, l) =>
        l === at ? { ...line, capacity: (line.capacity as number) + more } : line,
      );
      const before = runNow(model).demands['d0']!.cumulative.at(-1)!;
      atMost(before - 1e-9, runNow({ ...model, lines }).demands['d0']!.cumulative.at(-1)!);
    });
  });

  it('(h) closing a gate and removing the link give the same numbers', () => {
    holds({ ranges: true }, (model, seed) => {
      if (model.links.length === 0) return;
      const dice = new Dice(seed + 3);
      const at = dice.whole(0, model.links.length - 1);
      const from = dice.whole(model.years[0], model.years[1]);
      const gate = { id: 'gate', to: from - 1 };
      const gated = {
        ...model,
        agreements: [...(model.agreements ?? []), gate],
        links: model.links.map((link, e) => (e === at ? { ...link, gates: [...(link.gates ?? []), 'gate'] } : link)),
      };
      const { source, target } = model.links[at]!;
      const removed = { ...model, interventions: [{ kind: 'link-remove' as const, id: `${source}>${target}`, from }] };
      const numbers = (each: Model) => {
        const { demands, lines, links, buffers, items } = runNow(each);
        const withoutCauses = Object.entries(demands).map(([id, demand]) => [
          id,
          { ...demand, binding: 0, blocked: 0 },
        ]);
        return { demands: Object.fromEntries(withoutCauses) as unknown, lines, links, buffers, items };
      };
      expectSame(numbers(gated), numbers(removed));
    });
  });
});
