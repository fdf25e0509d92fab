// The engine against linear programs solved by HiGHS: never above the LP in total, the same as the lexicographic max-min share
// where no consumer has two sources, and the same time to survive.
import { describe, expect, it } from 'vitest';
import cases from '../scenario/cases/cases.json';
import { parseModel } from '../../src/scenario/parse.ts';
import { runNow } from '../../src/scenario/run.ts';
import type { Model } from '../../src/scenario/schema.ts';
import { timesToSurvive } from '../../src/scenario/timeToSurvive.ts';
import type { Outcome } from '../../src/scenario/outcome.ts';
import { highs, Program } from './linearProgram.ts';
import { fairestShare, isOpen, largestTotal, longestOutage } from './oracle.ts';
import type { YearView } from './oracle.ts';
import { Dice, randomModel } from './randomModel.ts';
import type { Draftable, Taste } from './randomModel.ts';

const runs = 1000;

/** What the oracle is told about a year: only what the outcome says was there at its start. */
function viewOf(model: Draftable, { lines, buffers, demands, years }: Outcome, t: number): YearView {
  return {
    model,
    year: years[t]!,
    capacity: Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, line.capacity[t] ?? Infinity])),
    buffers: Object.fromEntries(
      (model.buffers ?? []).map(({ id, opening }) => [id, t === 0 ? (opening as number) : buffers[id]![t - 1]!]),
    ),
    eligible: Object.fromEntries(Object.entries(demands).map(([id, demand]) => [id, demand.eligible[t]!])),
  };
}

async function eachYear(
  taste: Taste,
  law: (view: YearView, outcome: Outcome, t: number) => Promise<void>,
): Promise<void> {
  for (let seed = 0; seed < runs; seed++) {
    const model = randomModel(seed, taste);
    const outcome = runNow(parseModel(model));
    const t = outcome.years.length - 1;
    await law(viewOf(model, outcome, t), outcome, t);
  }
}

describe('the rule against the LP', () => {
  it('(a) never delivers more in total', async () => {
    await eachYear({ small: true }, async (view, outcome, t) => {
      const total = Object.values(outcome.demands).reduce((sum, { delivered }) => sum + delivered[t]!, 0);
      expect(total).toBeLessThanOrEqual((await largestTotal(view)) + 1e-5);
    });
  });

  it('(a) is the lexicographic max-min share where no consumer has two sources', async () => {
    let contested = 0;
    await eachYear({ years: 1, singleSourced: true }, async (view, outcome, t) => {
      const fair = await fairestShare(view);
      for (const [id, { delivered, eligible }] of Object.entries(outcome.demands)) {
        expect(Math.abs(delivered[t]! - fair[id]!)).toBeLessThanOrEqual(1e-4 * Math.max(1, eligible[t]!));
        if (delivered[t]! > 1e-6 && delivered[t]! < eligible[t]! - 1e-6) contested++;
      }
    });
    expect(contested).toBeGreaterThan(100); // the law is about shortage: there must be some
  });

  it('is the share of the LP in the cases 01, 05, 06 and 15', async () => {
    for (const id of ['01-bottleneck-min', '05-ship-repair-loop', '06-max-min-fair', '15-155mm-round']) {
      const model = cases.cases.find((each) => each.id === id)!.input as unknown as Draftable;
      const outcome = runNow(model as Model);
      for (let t = 0; t < outcome.years.length; t++) {
        const fair = await fairestShare(viewOf(model, outcome, t));
        for (const [demand, { delivered }] of Object.entries(outcome.demands)) {
          expect(Math.abs(delivered[t]! - fair[demand]!)).toBeLessThanOrEqual(1e-5 * Math.max(1, fair[demand]!));
        }
      }
    }
  });

  it('shows the coordination gap of case 09: 75 by preference, 100 by plan', async () => {
    const inputs = cases.cases.find(({ id }) => id === '09-maxflow-and-gap')!.input as Record<string, unknown>;
    for (const [name, rule, plan] of [
      ['tinyFN', 4, 4],
      ['preference-order', 75, 100],
    ] as const) {
      const model = inputs[name] as Draftable;
      const outcome = runNow(model as Model);
      const total = Object.values(outcome.demands).reduce((sum, { delivered }) => sum + delivered[0]!, 0);
      expect(total).toBeCloseTo(rule, 6);
      expect(await largestTotal(viewOf(model, outcome, 0))).toBeCloseTo(plan, 6);
    }
  });
});

describe('time to survive against the LP', () => {
  it('is the longest outage of every line', async () => {
    const seen = { none: 0, zero: 0, between: 0 };
    for (let seed = 0; seed < runs; seed++) {
      const model = randomModel(seed, { years: 1, unknownCapacities: true });
      for (const line of model.lines) if (typeof line.capacity === 'number' && line.capacity < 40) line.capacity += 60;
      for (const demand of model.demands) {
        if (typeof demand.orders === 'number') demand.orders = Math.min(demand.orders, 30);
        if (demand.stock) demand.stock.consumption = Math.min(demand.stock.consumption as number, 30);
      }
      const outcome = runNow(parseModel(model));
      const { years, short } = await timesToSurvive(model as Model);
      const rates = Object.fromEntries(
        model.demands.map(({ id, stock }) => [
          id,
          short.includes(id) ? 0 : stock ? ((stock.consumption as number) ?? 0) : outcome.demands[id]!.orders[0]!,
        ]),
      );
      const line = new Dice(seed).pick(model.lines).id;
      const longest = await longestOutage(viewOf(model, outcome, 0), rates, line);
      const time = years[line];
      if (longest === Infinity) seen.none++;
      else if (longest < 1e-6) seen.zero++;
      else seen.between++;
      if (time == null) expect(longest).toBe(Infinity);
      else expect(Math.abs(time - longest)).toBeLessThanOrEqual(1e-6 + 1e-6 * longest);
    }
    expect(seen.none).toBeGreaterThan(100);
    expect(seen.zero).toBeGreaterThan(50);
    expect(seen.between).toBeGreaterThan(50);
  });
});

describe('the oracle itself', () => {
  it('solves a program with a known answer, one without a limit and one without an answer', async () => {
    const solver = await highs();
    const program = new Program();
    program.atMost(
      [
        [1, 'a'],
        [2, 'b'],
      ],
      4,
    );
    program.bound('a', 3);
    expect(
      program.largest(solver, [
        [1, 'a'],
        [1, 'b'],
      ]),
    ).toBeCloseTo(3.5, 9);
    expect(new Program().largest(solver, [[1, 'a']])).toBe(Infinity);
    program.atLeast([[1, 'a']], 5);
    expect(program.largest(solver, [[1, 'b']])).toBeNull();
  });

  it('reads dates, gates and parties by itself', () => {
    const model = {
      years: [2025, 2026],
      lines: [{ id: 'a', item: 'x', country: 'USA', capacity: 1 }],
      links: [],
      demands: [{ id: 'd', item: 'x', country: 'JPN' }],
      agreements: [{ id: 'g', from: 2026, parties: { USA: 2025, JPN: 2026 } }],
    } as Draftable;
    const link = { source: 'a', target: 'd', gates: ['g'] };
    expect(isOpen({ model, year: 2025 }, link)).toBe(false);
    expect(isOpen({ model, year: 2026 }, link)).toBe(true);
    expect(isOpen({ model, year: 2026 }, { ...link, to: 2025 })).toBe(false);
  });
});
