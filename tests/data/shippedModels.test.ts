// What must hold of the engine on the shipped data: nothing changed is the baseline, and different suppliers give different
// results.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/scenario/compare.ts';
import { dependences } from '../../src/scenario/dependence.ts';
import { differences } from '../../src/scenario/differences.ts';
import { effectsOn } from '../../src/scenario/effects.ts';
import { honestyOf } from '../../src/scenario/honesty.ts';
import type { Origins } from '../../src/scenario/honesty.ts';
import type { Outcome } from '../../src/scenario/outcome.ts';
import { parseJson, parseModel } from '../../src/scenario/parse.ts';
import { cases } from '../../src/scenario/ranged.ts';
import { runNow } from '../../src/scenario/run.ts';
import { withScenario } from '../../src/scenario/schema.ts';
import { combine, combinedModel } from '../../src/scenario/shipped/combine.ts';
import { parseShipped } from '../../src/scenario/shipped/checkShipped.ts';
import type { ScenarioIndex } from '../../tools/data/compileScenarios.ts';
import type { ProductionFile } from '../../tools/data/compileProduction.ts';

const read = (path: string) => parseJson(readFileSync(new URL(`../../static/data/${path}`, import.meta.url), 'utf8'));
const all = parseModel(read('models/all.json'));
const { scenarios: entries } = read('scenarios/index.json') as ScenarioIndex;
const scenarios = entries.map(({ id }) => parseShipped(read(`scenarios/${id}.json`)));
const modelIds = [...new Set(['all', ...entries.map(({ model }) => model)])];

describe.each(modelIds)('an empty scenario on %s', (id) => {
  const model = parseModel(read(`models/${id}.json`));
  const [baseline, scenario] = [runNow(model), runNow(parseModel(withScenario(model, { interventions: [] })))];

  it('is the baseline', () => {
    expect(compare(baseline, scenario).isSame).toBe(true);
    const { buyers, makers } = differences(baseline, scenario);
    expect([...buyers, ...makers].every(({ difference }) => difference === 0)).toBe(true);
  });
  it('has no effect on any demand', () => {
    for (const demand of Object.keys(baseline.demands)) {
      expect(effectsOn(demand, baseline, scenario)).toMatchObject({ difference: 0, effects: [], lit: { lines: [] } });
    }
  });
});

it.each(modelIds)('no case of %s has a year in which nothing is due because the model begins then', (id) => {
  const model = parseModel(read(`models/${id}.json`));
  const open = (model.demands ?? []).filter(({ openOrders }) => openOrders?.some(([year]) => year === model.years[0]));
  for (const end of cases) {
    const { demands } = runNow(model, end);
    for (const { id: demand } of open) {
      const { eligible, lead } = demands[demand]!;
      const firstDue = Math.floor((lead[0] ?? 0) + 0.5); // of what is ordered within the model
      expect(Math.min(...eligible.slice(0, firstDue)), `${demand}, ${end}`).toBeGreaterThan(0);
    }
  }
});

describe('different suppliers', async () => {
  const rows = await dependences(all, { year: 2028 });
  const textOf = (units: Readonly<Record<string, unknown>>) =>
    JSON.stringify(units, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value));

  const without = (id: string) =>
    runNow({ ...all, interventions: [{ kind: 'knock-out', what: 'org', id, from: 2028, duration: 1 }] });
  /** Whether nothing of the lines is made in the year of the outage. */
  const isIdle = ({ lines, years }: Outcome, ids: readonly string[]) =>
    ids.every((id) => lines[id]!.output[years.indexOf(2028)]! < 1e-6);

  it('give different results, but where each stands still without the other', () => {
    const hit = rows.filter(({ what, late }) => what === 'org' && Object.keys(late).length > 0);
    expect(hit.length).toBeGreaterThan(15);
    for (const [i, a] of hit.entries()) {
      for (const b of hit.slice(i + 1)) {
        if (textOf(a.lost) !== textOf(b.lost) || textOf(a.late) !== textOf(b.late)) continue;
        expect(isIdle(without(a.id), b.lines), `${b.id} without ${a.id}`).toBe(true);
        expect(isIdle(without(b.id), a.lines), `${a.id} without ${b.id}`).toBe(true);
      }
    }
    expect(new Set(hit.map(({ lost, late }) => textOf(lost) + textOf(late))).size).toBeGreaterThan(hit.length / 2);
  });

  it('have a loss in a low, a central and a high case, and a reserve never makes it worse', () => {
    for (const { id, share, late, withHalfYear, withYear, lines } of rows) {
      expect([share.low, share.central, share.high, withHalfYear, withYear].every(Number.isFinite), id).toBe(true);
      expect(withYear, id).toBeLessThanOrEqual(Math.max(share.central, 0) + 1e-9);
      expect(Object.values(late).every(Number.isFinite), id).toBe(true);
      expect(lines.length, id).toBeGreaterThan(0);
    }
  });

  it('are suppliers, parts and countries, never sites', () => {
    expect([...new Set(rows.map(({ what }) => what))].sort()).toEqual(['country', 'item', 'org']);
    const sites = new Set(all.lines?.flatMap(({ site }) => site ?? []));
    expect(rows.filter(({ id }) => sites.has(id))).toEqual([]);
  });

  it('a second source of the same item elsewhere changes who makes it', () => {
    const scenario = scenarios.find(({ id }) => id === 'patriot-2000')!;
    const model = parseModel(read('models/pac-3.json'));
    const [japan, germany] = [0, 1].map((place) => {
      const { model: laid } = combinedModel(combine([{ scenario, values: { place } }]), model);
      const { years, items } = runNow(laid!);
      return items['pac-3-seeker-unit']!.shareByCountry[years.indexOf(2032)];
    });
    expect(japan!['JPN']).toBeGreaterThan(0);
    expect(germany!['DEU']).toBeCloseTo(japan!['JPN']!, 9);
    expect(germany!['JPN'] ?? 0).toBe(0);
  });
});

describe('scenarios together', () => {
  it('each with each: fit, or say what they both set', () => {
    for (const [i, a] of scenarios.entries()) {
      for (const b of scenarios.slice(i + 1)) {
        const combined = combine([{ scenario: a }, { scenario: b }]);
        if (combined.model === 'all' && [a, b].some(({ model }) => model === 'pillar-2')) continue;
        const model = parseModel(read(`models/${combined.model}.json`));
        const { model: laid, findings } = combinedModel(combined, model);
        expect(laid === null, `${a.id} and ${b.id}`).toBe(findings.length > 0);
        if (laid === null) for (const { path } of findings) expect(path).toMatch(/^[\w-]+: /);
        else expect(runNow(laid).years).toEqual(runNow(model).years);
      }
    }
  });
  it('seekers and a crisis: the larger Japanese line does not help Japan while US orders go first', () => {
    const named = (id: string) => ({ scenario: scenarios.find((each) => each.id === id)! });
    const { model } = combinedModel(combine([named('patriot-seeker'), named('sosa-crisis')]), all);
    const { years, demands } = runNow(model!);
    expect(demands['pac-3-sdf']!.delivered[years.indexOf(2031)]).toBe(0);
  });
});

describe('what the figures rest on', () => {
  const { provenance, models } = read('production.json') as ProductionFile;
  const origins: Origins = provenance;

  it('is known for every demand of every model', () => {
    for (const { file } of models) {
      const model = parseModel(read(file));
      for (const { id } of model.demands ?? []) {
        const { grade, counts, capacities } = honestyOf(model, origins, id);
        expect(grade, id).not.toBeNull();
        expect(counts.reported + counts.estimated + counts.assumed, id).toBeGreaterThan(1);
        expect(capacities.of, id).toBeGreaterThan(0);
      }
    }
  });
  it('PAC-3 for the United States: two of three lines known, three numbers assumed', () => {
    const model = parseModel(read('models/pac-3.json'));
    const { capacities, worst } = honestyOf(model, origins, 'pac-3-us');
    expect(capacities).toEqual({ known: 2, of: 3, unknown: ['pac-3-motor-line'] });
    expect(worst).toEqual([
      'demands/pac-3-us/open/2026',
      'lines/pac-3-line-us/inputs/pac-3-motor',
      'lines/pac-3-seeker-line/capacity/2024',
    ]);
  });
});
