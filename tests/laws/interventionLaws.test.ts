// The laws of interventions: nothing changes nothing, an intervention and its inverse are the baseline, and a knock-out found
// by the ranking is the knock-out run by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/scenario/compare.ts';
import type { Intervention } from '../../src/scenario/interventions/kinds.ts';
import { knockOuts } from '../../src/scenario/knockOuts.ts';
import { outputOf } from '../../src/scenario/output.ts';
import { parseModel } from '../../src/scenario/parse.ts';
import { rangesOf, pathOf, resolve, withNumber } from '../../src/scenario/resolve.ts';
import { runNow } from '../../src/scenario/run.ts';
import { withScenario } from '../../src/scenario/schema.ts';
import type { Model } from '../../src/scenario/schema.ts';
import { shadowValues } from '../../src/scenario/shadowValues.ts';
import { singlePoints } from '../../src/scenario/singlePoints.ts';
import { tornado } from '../../src/scenario/tornado.ts';
import { expectClose, expectSame, isClose } from '../scenario/expectClose.ts';
import { Dice, randomModel } from './randomModel.ts';
import type { Draftable, Taste } from './randomModel.ts';

const runs = 1000;
const some: Taste = { ranges: true, unknownCapacities: true, small: true };

function holds(taste: Taste, law: (model: Draftable, dice: Dice) => void): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => law(randomModel(seed, taste), new Dice(seed + 7))),
    { numRuns: runs, seed: 20261122 },
  );
}

async function holdsLater(taste: Taste, law: (model: Draftable, dice: Dice) => Promise<void>): Promise<void> {
  for (let seed = 0; seed < runs; seed++) await law(randomModel(seed, taste), new Dice(seed + 7));
}

/** An assertion that costs nothing where it holds: there are millions of them here. */
function mustBeClose(a: number, b: number): void {
  if (!isClose(a, b)) expect(a).toBeCloseTo(b, 6);
}

const outcome = (model: Model) => outputOf(runNow(parseModel(model)));

/** The model with interventions has the baseline's whole output. */
function isBaseline(model: Draftable, interventions: readonly Intervention[]): void {
  const changed = withScenario(model as Model, { interventions });
  expectClose(outcome(changed), outcome(model as Model));
}

describe('the empty scenario', () => {
  it('is the baseline exactly', () => {
    holds({ ...some, interventions: true }, (model) => {
      const baseline = runNow(model as Model);
      const empty = runNow(withScenario(model as Model, { interventions: [] }));
      expectSame(outputOf(empty), outputOf(baseline));
      expect(compare(baseline, empty).isSame).toBe(true);
    });
  });
});

describe('an intervention and its inverse are the baseline', () => {
  const year = (model: Draftable, dice: Dice) => dice.whole(model.years[0], model.years[1]);

  it('capacity-add of a and of -a with the same dates', () => {
    holds(some, (model, dice) => {
      const add = {
        kind: 'capacity-add',
        line: dice.pick(model.lines).id,
        approved: year(model, dice),
        delay: dice.whole(0, 2),
        ramp: dice.whole(0, 3),
      } as const;
      const amount = dice.whole(1, 60);
      isBaseline(model, [
        { ...add, amount },
        { ...add, amount: -amount },
      ]);
    });
  });

  it('capacity-factor f and 1/f', () => {
    holds(some, (model, dice) => {
      const line = dice.pick(model.lines);
      const factor = dice.whole(1, 40) / 10;
      const what = dice.pick(['line', 'item', 'org', 'country'] as const);
      const each = {
        kind: 'capacity-factor',
        what,
        id: what === 'line' ? line.id : line[what]!,
        from: year(model, dice),
      } as const;
      isBaseline(model, [
        { ...each, factor },
        { ...each, factor: 1 / factor },
      ]);
    });
  });

  it('agreement-delay n and -n', () => {
    holds(some, (model, dice) => {
      if (!model.agreements) return;
      const id = dice.pick(model.agreements).id;
      const years = dice.whole(1, 3);
      isBaseline(model, [
        { kind: 'agreement-delay', id, years },
        { kind: 'agreement-delay', id, years: -years },
      ]);
    });
  });

  it('orders plus a and minus a', () => {
    holds(some, (model, dice) => {
      const { id } = dice.pick(model.demands);
      const add = dice.whole(1, 50);
      const from = year(model, dice);
      isBaseline(model, [
        { kind: 'orders', demand: id, from, add },
        { kind: 'orders', demand: id, from, add: -add },
      ]);
    });
  });

  it('link-add and link-remove from its first year', () => {
    holds(some, (model, dice) => {
      const demand = dice.pick(model.demands);
      const source = model.lines.find(({ item }) => item === demand.item)!.id;
      const from = dice.chance(0.5) ? { from: year(model, dice) } : {};
      const link = { id: 'fresh', source, target: demand.id, rank: dice.whole(1, 3) };
      isBaseline(model, [
        { kind: 'link-add', link, ...from },
        { kind: 'link-remove', id: 'fresh', ...from },
      ]);
    });
  });
});

describe('interventions that say the same in two ways', () => {
  it('agreement-set to no year at all is removing every link behind the gate', () => {
    holds(some, (model) => {
      const closed = model.links.filter((link) => link.gates?.includes('pact'));
      const never = outcome(
        withScenario(model as Model, {
          interventions: model.agreements ? [{ kind: 'agreement-set', id: 'pact', from: 9999 }] : [],
        }),
      );
      const removed = outcome(
        withScenario(model as Model, {
          interventions: closed.map(({ source, target }) => ({
            kind: 'link-remove' as const,
            id: `${source}>${target}`,
          })),
        }),
      );
      for (const table of ['lines', 'links', 'buffers', 'items']) expectClose(never[table], removed[table]);
    });
  });

  it('buffer-set and stock-set are another document', () => {
    holds(some, (model, dice) => {
      const opening = dice.whole(0, 90);
      const buffer = model.buffers?.[0];
      const holder = model.demands.find(({ stock }) => stock);
      const interventions: Intervention[] = [
        ...(buffer ? [{ kind: 'buffer-set' as const, id: buffer.id, opening }] : []),
        ...(holder ? [{ kind: 'stock-set' as const, id: holder.id, opening, target: opening }] : []),
      ];
      const written = {
        ...model,
        buffers: (model.buffers ?? []).map((each) => (each === buffer ? { ...each, opening } : each)),
        demands: model.demands.map((each) =>
          each === holder ? { ...each, stock: { ...each.stock!, opening, target: opening } } : each,
        ),
      };
      expectSame(outcome(withScenario(model as Model, { interventions })), outcome(written as Model));
    });
  });

  it('a priority over all years is another document', () => {
    holds(some, (model, dice) => {
      const at = dice.whole(0, model.demands.length - 1);
      const value = dice.whole(1, 3);
      const written = {
        ...model,
        demands: model.demands.map((each, d) => (d === at ? { ...each, priority: value } : each)),
      };
      const changed = withScenario(model as Model, {
        interventions: [{ kind: 'priority', demand: model.demands[at]!.id, value }],
      });
      expectSame(outcome(changed), outcome(written as Model));
    });
  });
});

describe('the ranking', () => {
  it('is brute force: each knock-out run as an intervention', async () => {
    await holdsLater({ ...some, interventions: true }, async (model, dice) => {
      const year = dice.whole(model.years[0], model.years[1]);
      const duration = dice.pick([0.5, 1, 1, 1.5, 2]);
      const rows = await knockOuts(model as Model, { year, duration });
      const baseline = runNow(model as Model);
      const t = year - model.years[0];
      const worst = Math.max(...rows.map(({ exposure }) => exposure));
      const means = new Map<object, number>();
      for (const row of rows) {
        const by = runNow(
          withScenario(model as Model, {
            interventions: [{ kind: 'knock-out', what: row.what, id: row.id, from: year, duration }],
          }),
        );
        const shares: number[] = [];
        for (const [id, { cumulative }] of Object.entries(baseline.demands)) {
          const other = by.demands[id]!.cumulative;
          mustBeClose(row.lost[id]!, cumulative.at(-1)! - other.at(-1)!);
          mustBeClose(row.lostAtYearEnd[id]!, cumulative[t]! - other[t]!);
          if (cumulative.at(-1)! > 0) shares.push((cumulative.at(-1)! - other.at(-1)!) / cumulative.at(-1)!);
        }
        means.set(row, shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length));
      }
      const largest = Math.max(0, ...means.values());
      for (const [row, mean] of means) {
        const exposure = largest > 0 ? mean / largest : 0;
        mustBeClose((row as (typeof rows)[number]).exposure, exposure);
      }
      if (worst !== 0) mustBeClose(worst, 1);
      const order = rows.map(({ exposure }) => exposure);
      expectSame(
        order,
        [...order].sort((a, b) => b - a),
      );
    });
  }, 120_000);

  it('stopped at the end of the year gives the loss until then', async () => {
    await holdsLater(some, async (model, dice) => {
      const year = dice.whole(model.years[0], model.years[1]);
      const whole = new Map((await knockOuts(model as Model, { year })).map((row) => [`${row.what}:${row.id}`, row]));
      for (const row of await knockOuts(model as Model, { year, until: 'year', among: ['line', 'org'] })) {
        expectSame(row.lost, whole.get(`${row.what}:${row.id}`)!.lostAtYearEnd);
      }
    });
  }, 120_000);
});

describe('shadow values', () => {
  it('are brute force: the step as a capacity-add in every year', async () => {
    await holdsLater({ ...some, interventions: true }, async (model) => {
      const values = await shadowValues(model as Model);
      const baseline = runNow(model as Model);
      const bound = new Set(Object.values(baseline.demands).flatMap(({ binding }) => binding.flat()));
      const bare = runNow({ ...model, interventions: [] } as Model);
      for (const line of model.lines) {
        if (!bound.has(`line:${line.id}`) || line.capacity === null) {
          for (const value of Object.values(values[line.id]!)) mustBeClose(value, 0);
          continue;
        }
        const top = Math.max(...bare.lines[line.id]!.capacity.map((capacity) => capacity!));
        const amount = top === 0 ? 1 : top / 100;
        const more = runNow(
          withScenario(model as Model, {
            interventions: [{ kind: 'capacity-add', line: line.id, approved: model.years[0], amount }],
          }),
        );
        for (const { id } of model.demands) {
          const gained = (more.demands[id]!.cumulative.at(-1)! - baseline.demands[id]!.cumulative.at(-1)!) / amount;
          mustBeClose(values[line.id]![id]!, gained);
        }
      }
    });
  }, 120_000);
});

describe('single points', () => {
  it('are the nodes whose lines, taken out of the document, leave a demand without any path', async () => {
    await holdsLater({ unknownCapacities: true, years: 1, small: true }, async (model) => {
      const noBuffers = { ...model, buffers: [] };
      /** A demand has a complete path where a tiny order is delivered. */
      const served = (lines: Draftable['lines']) => {
        const asked = {
          ...noBuffers,
          lines: lines.map((line) => ({ ...line, lead: 0 })),
          links: model.links
            .filter(({ source, target }) =>
              [source, target].every(
                (id) => !model.lines.some((line) => line.id === id) || lines.some((line) => line.id === id),
              ),
            )
            .map((link) => ({ ...link, delay: 0, cap: null })),
          demands: model.demands.map(({ id, item, country }) => ({ id, item, country, orders: 1e-3, lead: 0 })),
        };
        const { demands } = runNow(asked as unknown as Model);
        return model.demands.filter(({ id }) => demands[id]!.delivered[0]! > 0).map(({ id }) => id);
      };
      const points = await singlePoints(model as Model);
      const before = served(model.lines);
      for (const { id } of model.lines) {
        const after = served(model.lines.filter((line) => line.id !== id));
        const cut = before.filter((demand) => !after.includes(demand)).sort();
        expectSame(points[`line:${id}`] ?? [], cut);
      }
    });
  });
});

describe('the tornado', () => {
  it('has a bar for every ranged number, each the run with that one number changed', async () => {
    await holdsLater({ ...some, interventions: true }, async (model) => {
      const figure = model.demands[0]!.id;
      const bars = await tornado(model as Model, figure);
      const ranges = rangesOf(model);
      expectSame(bars.map(({ path }) => path).sort(), ranges.map(({ keys }) => pathOf(keys)).sort());
      const central = resolve(model as Model, 'central') as Model;
      for (const { keys, range } of ranges) {
        const bar = bars.find(({ path }) => path === pathOf(keys))!;
        const at = (value: number) => runNow(withNumber(central, keys, value)).demands[figure]!.cumulative.at(-1)!;
        expectSame([bar.low, bar.central, bar.high], [at(range.low), at(range.central), at(range.high)]);
      }
    });
  }, 120_000);
});
