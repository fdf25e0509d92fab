// Laws of what is said about runs: differences, effects, spans, dependence, documents. They hold for any model.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePace } from '../../src/layout/whatIf/placePace.ts';
import { dependences } from '../../src/scenario/dependence.ts';
import type { RankedDependence } from '../../src/scenario/dependence.ts';
import { differences } from '../../src/scenario/differences.ts';
import { effectsOn } from '../../src/scenario/effects.ts';
import { grades } from '../../src/scenario/grades.ts';
import type { Grade } from '../../src/scenario/grades.ts';
import { honestyOf } from '../../src/scenario/honesty.ts';
import type { Origins } from '../../src/scenario/honesty.ts';
import { parseModel } from '../../src/scenario/parse.ts';
import { readDocument } from '../../src/scenario/readDocument.ts';
import { runNow } from '../../src/scenario/run.ts';
import type { Model } from '../../src/scenario/schema.ts';
import { combine, combinedModel } from '../../src/scenario/shipped/combine.ts';
import { interventionsOf, modelWith } from '../../src/scenario/shipped/interventionsOf.ts';
import { shippedOf } from '../scenario/tinyShipped.ts';
import { modelOf } from '../scenario/networks.ts';
import { Dice, numbersFrom, randomInterventions, randomModel } from './randomModel.ts';

const seeds = fc.nat();

/** A random model without interventions, and the same with some. */
function pairOf(seed: number): { base: Model; changed: Model } {
  const drawn = randomModel(seed);
  const base = parseModel({ ...drawn, interventions: [] });
  const interventions = randomInterventions(drawn, new Dice(seed + 1));
  return { base, changed: parseModel({ ...base, interventions }) };
}

/** A list in another order, always the same for a seed. */
function shuffled<T>(list: readonly T[] = [], seed: number): T[] {
  const next = numbersFrom(seed);
  return list
    .map((value) => ({ value, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

describe('differences', () => {
  it('turned round have the other sign', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changed } = pairOf(seed);
        const [before, after] = [runNow(base), runNow(changed)];
        const there = differences(before, after);
        const back = differences(after, before);
        for (const table of ['buyers', 'makers'] as const) {
          expect(back[table]).toHaveLength(there[table].length);
          const total = (rows: readonly { difference: number }[]) =>
            rows.reduce((sum, { difference }) => sum + difference, 0);
          expect(near(total(there[table]), -total(back[table]))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of the first years and of the rest add up to those of all', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changed } = pairOf(seed);
        const [before, after] = [runNow(base), runNow(changed)];
        const [first, last] = base.years;
        const middle = first + Math.floor((last - first) / 2);
        const by = (from: number, to: number) =>
          new Map(
            differences(before, after, { from, to }).buyers.map((row) => [
              row.demands.join(),
              row.scenario - row.baseline,
            ]),
          );
        const [early, late, all] = [by(first, middle), by(middle + 1, last), by(first, last)];
        for (const [key, units] of all) expect(near(early.get(key)! + late.get(key)!, units)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are largest first', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changed } = pairOf(seed);
        const { buyers } = differences(runNow(base), runNow(changed));
        const shares = buyers.map(
          ({ baseline, scenario, difference }) => Math.abs(difference) / Math.max(1e-12, baseline, scenario),
        );
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });
});

describe('effects', () => {
  it('light only what is there, and the demand where something reaches it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { base, changed } = pairOf(seed);
        const [before, after] = [runNow(base), runNow(changed)];
        for (const demand of Object.keys(after.demands)) {
          const { effects, lit } = effectsOn(demand, before, after);
          expect(effects).toHaveLength(changed.interventions!.length);
          expect(lit.lines.filter((id) => !Object.hasOwn(after.lines, id))).toEqual([]);
          expect(lit.demands.filter((id) => !Object.hasOwn(after.demands, id))).toEqual([]);
          expect(lit.demands.includes(demand)).toBe(effects.some(({ steps }) => steps !== null));
          for (const list of Object.values(lit)) expect(new Set(list).size).toBe(list.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of nothing are none', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { changed } = pairOf(seed);
        const outcome = runNow(changed);
        for (const demand of Object.keys(outcome.demands)) {
          expect(effectsOn(demand, outcome, outcome)).toMatchObject({ difference: 0, effects: [] });
        }
      }),
      { numRuns: 30 },
    );
  });
});

it('the strip of what sets the pace says of every year what the outcome says', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const outcome = runNow(pairOf(seed).changed);
      for (const [id, { binding, blocked }] of Object.entries(outcome.demands)) {
        const rows = measurePace(outcome, outcome, [id]);
        outcome.years.forEach((year, t) => {
          const told = rows.flatMap(({ cause, after }) =>
            after.some(({ from, to }) => from <= year && year <= to) ? [cause] : [],
          );
          expect(told.sort()).toEqual([...new Set([...binding[t]!, ...blocked[t]!])].sort());
        });
      }
    }),
    { numRuns: 60 },
  );
});

describe('dependence', () => {
  const textOf = (rows: readonly RankedDependence[]) =>
    rows
      .map(({ what, id, share, singlePointOf }) =>
        [what, id, share.central.toFixed(6), [...singlePointOf].sort().join('+')].join(' '),
      )
      .sort();

  it('does not hang on the order of lists', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const model: Model = randomModel(seed);
        const other: Model = {
          ...model,
          lines: shuffled(model.lines, seed),
          links: shuffled(model.links, seed + 1),
          demands: shuffled(model.demands, seed + 2),
        };
        expect(textOf(await dependences(other))).toEqual(textOf(await dependences(model)));
      }),
      { numRuns: 20 },
    );
  });

  it('does not change where something is added that touches nothing', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const model: Model = randomModel(seed);
        const alone = { id: 'alone', item: 'kite', org: 'alone', country: 'NZL', capacity: 5 };
        const more = parseModel({ ...model, lines: [...model.lines!, alone] });
        expect(textOf(await dependences(more))).toEqual(textOf(await dependences(model)));
      }),
      { numRuns: 20 },
    );
  });

  it('of some demands is that of all, where only they are counted', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const model: Model = randomModel(seed);
        const asked = model.demands!.slice(0, 1).map(({ id }) => id);
        const whole = new Map((await dependences(model)).map((row) => [`${row.what} ${row.id}`, row]));
        for (const row of await dependences(model, { demands: asked })) {
          const same = whole.get(`${row.what} ${row.id}`)!;
          expect(Object.keys(row.lost).filter((id) => !asked.includes(id))).toEqual([]);
          for (const id of asked) expect(near(row.lost[id]?.central ?? 0, same.lost[id]?.central ?? 0)).toBe(true);
          expect(row.singlePointOf).toEqual(same.singlePointOf.filter((id) => asked.includes(id)));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('ranks from 1 down, and a reserve of a year is worth no less than one of half a year where one source serves all', async () => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const rows = await dependences(randomModel(seed, { singleSourced: true, plain: true, demands: 1 }) as Model);
        const exposures = rows.map(({ exposure }) => exposure);
        expect(exposures).toEqual([...exposures].sort((a, b) => b - a));
        expect(exposures.every((exposure) => exposure <= 1)).toBe(true);
        for (const { share, withHalfYear, withYear } of rows) {
          expect(withHalfYear).toBeLessThanOrEqual(share.central + 1e-6);
          expect(withYear).toBeLessThanOrEqual(withHalfYear + 1e-6);
        }
      }),
      { numRuns: 30 },
    );
  });
});

it('one more number never makes a figure better graded', () => {
  const grade = fc.constantFrom(...grades);
  const rank = (each: Grade | null) => (each === null ? -1 : grades.indexOf(each));
  fc.assert(
    fc.property(fc.array(grade, { maxLength: 5 }), grade, (some, more) => {
      const origins: Origins = Object.fromEntries(some.map((each, i) => [`lines/p/capacity/${i}`, { grade: each }]));
      const before = honestyOf(modelOf('single'), origins, 'us');
      const after = honestyOf(modelOf('single'), origins, 'us', [{ id: 'more', grade: more }]);
      expect(rank(after.grade)).toBe(Math.max(rank(before.grade), rank(more)));
      const total = ({ reported, estimated, assumed }: typeof after.counts) => reported + estimated + assumed;
      expect(total(after.counts)).toBe(total(before.counts) + 1);
    }),
  );
});

describe('scenarios', () => {
  const settings = fc.record({ more: fc.integer({ min: 10, max: 30 }), year: fc.integer({ min: 2026, max: 2030 }) });
  const figures = (model: Model) => runNow(model).demands['us']!.delivered.map((units) => units.toFixed(9));
  const base = modelOf('single');

  it('one alone is laid as it is', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const scenario = shippedOf();
        const { model, findings } = combinedModel(combine([{ scenario, values }]), base);
        expect(findings).toEqual([]);
        expect(model).toEqual(modelWith(base, scenario, values));
      }),
    );
  });
  it('two in either order give the same', () => {
    fc.assert(
      fc.property(settings, settings, (a, b) => {
        const one = { scenario: shippedOf(), values: a };
        const two = { scenario: shippedOf({ id: 'other' }), values: b };
        const run = (...parts: (typeof one)[]) => figures(combinedModel(combine(parts), base).model!);
        expect(run(one, two)).toEqual(run(two, one));
      }),
    );
  });
  it('are given by their settings alone', () => {
    fc.assert(
      fc.property(settings, (values) => {
        expect(interventionsOf(shippedOf(), { ...values })).toEqual(interventionsOf(shippedOf(), { ...values }));
      }),
    );
  });
});

it('any model is read back from its text', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const model = parseModel(JSON.parse(JSON.stringify(pairOf(seed).changed)));
      const read = readDocument(JSON.stringify(model));
      expect(read).toEqual({ kind: 'model', model });
    }),
    { numRuns: 60 },
  );
});
