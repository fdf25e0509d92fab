// Scenarios as files of data/: what npm run data says of bad ones, and that the shipped ones answer something.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPackage, type PackageFiles } from '../../tools/data/checkPackage.ts';
import { checkScenarios } from '../../tools/data/checkScenarios.ts';
import { compileProductionModel, modelsTogether } from '../../tools/data/compileProductionModel.ts';
import { compileScenarios } from '../../tools/data/compileScenarios.ts';
import { readPackage, readWorld } from '../../tools/data/disk.ts';
import { formatFindings } from '../../tools/data/finding.ts';
import { compare } from '../../src/scenario/compare.ts';
import { parseModel } from '../../src/scenario/parse.ts';
import { cases } from '../../src/scenario/ranged.ts';
import { runNow } from '../../src/scenario/run.ts';
import { interventionsOf, modelWith } from '../../src/scenario/shipped/interventionsOf.ts';
import type { Values } from '../../src/scenario/shipped/parameter.ts';
import type { ShippedScenario } from '../../src/scenario/shipped/shipped.ts';

const files = readPackage();
const { tables, scenarios } = checkPackage(files, readWorld()['50m']);
const one = scenarios[0]!;

/** What is said of one scenario with other fields, as lines. */
function said(more: Record<string, unknown>, name = `scenarios/${one.id}.json`): string {
  const changed: PackageFiles = new Map([[name, JSON.stringify({ ...one, ...more })]]);
  return formatFindings(checkScenarios(changed, tables, true));
}

describe('a bad scenario', () => {
  it.each([
    { more: { id: 'other' }, expected: /id: must be the name of the file/ },
    { more: { model: 'ship' }, expected: /model: production-models\.csv has no "ship"/ },
    { more: { programs: ['pac-9'] }, expected: /programs\[0\]: programs\.csv has no "pac-9"/ },
    { more: { sources: ['hearsay'] }, expected: /sources\[0\]: sources\.csv has no "hearsay"/ },
    { more: { title: { en: '日本', ja: '日本' } }, expected: /title\.en: holds Japanese/ },
    { more: { title: { en: 'Japan', ja: 'Japan' } }, expected: /title\.ja: holds no Japanese/ },
    { more: { interventions: [], parameters: [] }, expected: /interventions: change nothing at the central settings/ },
    { more: { question: 7 }, expected: /question: must be an object, not 7/ },
    {
      more: { outputs: [{ ...one.outputs[0], aim: { label: one.title, value: 1, source: 'hearsay' } }] },
      expected: /outputs\[0\]\.aim\.source: sources\.csv has no "hearsay"/,
    },
    { more: { outputs: [{ ...one.outputs[0], demands: ['moon'] }] }, expected: /the model has no demand "moon"/ },
  ])('$expected', ({ more, expected }) => {
    expect(said(more)).toMatch(expected);
  });

  it('that is no JSON is a finding of the file', () => {
    const text = formatFindings(checkScenarios(new Map([['scenarios/x.json', '{']]), tables, true));
    expect(text).toMatch(/^data\/scenarios\/x\.json\n.*not JSON/);
  });

  it('two in one place are found', () => {
    const twin = JSON.stringify({ ...one, id: 'twin' });
    const both = new Map([
      [`scenarios/${one.id}.json`, JSON.stringify(one)],
      ['scenarios/twin.json', twin],
    ]);
    expect(formatFindings(checkScenarios(both, tables, true))).toMatch(/order "1": is the place of .* too/);
  });

  it('is not laid on a model where the tables have findings', () => {
    const model = JSON.stringify({ ...one, model: 'ship' });
    expect(checkScenarios(new Map([[`scenarios/${one.id}.json`, model]]), tables, false)).toEqual([]);
  });
});

it('are the fourteen of the specification, in its order', () => {
  expect(scenarios.map(({ id }) => id)).toEqual([
    'patriot-seeker',
    'patriot-2000',
    'ship-repair-japan',
    'f35-depot',
    'virginia-rate',
    'aukus-sales-vendors',
    'pillar-2-partners',
    'gcap-exports',
    'fms-or-partner',
    'security-reform',
    'howitzer-155',
    'sosa-crisis',
    'gpi-delay',
    'lose-one',
  ]);
});

it('are listed with what a reader chooses by', () => {
  const [file, index] = compileScenarios(scenarios).at(-1)!;
  expect(file).toBe('scenarios/index.json');
  expect(index).toMatchObject({ scenarios: scenarios.map(({ id, model }) => ({ id, model })) });
  expect(compileScenarios([])).toEqual([]);
});

/** Every parameter at its high end, so that one that depends on another has something to work on. */
const highs = ({ parameters }: ShippedScenario) => Object.fromEntries(parameters.map(({ id, high }) => [id, high]));

describe.each(scenarios)('$id', (scenario) => {
  const all = modelsTogether(tables);
  const model = parseModel(compileProductionModel(tables, scenario.model === 'all' ? all : [scenario.model]));

  it('differs from its baseline', () => {
    expect(compare(runNow(model), runNow(parseModel(modelWith(model, scenario)))).isSame).toBe(false);
  });

  it.each(cases)('at the %s end is finite and not below 0', (end) => {
    const outcome = runNow(parseModel(modelWith(model, scenario)), end);
    for (const { delivered, backlog } of Object.values(outcome.demands)) {
      for (const value of [...delivered, ...backlog]) {
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  it('at any settings fits its model, and delivers no less than nothing and no more than was asked', () => {
    const setting = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const near = ({ low, high, options = [] }: (typeof scenario.parameters)[number]) =>
      options.length > 0
        ? fc.constantFrom(...options.map(({ value }) => value))
        : fc.oneof(fc.double({ min: Math.min(low, high), max: Math.max(low, high), noNaN: true }), setting);
    const settings = fc.record(Object.fromEntries(scenario.parameters.map((each) => [each.id, near(each)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(settings, fc.constantFrom(...cases), (values, end) => {
        const { demands, lines } = runNow(parseModel(modelWith(model, scenario, values as Values)), end);
        for (const { delivered, eligible, fill } of Object.values(demands)) {
          delivered.forEach((units, t) => {
            expect(units).toBeGreaterThanOrEqual(-1e-9);
            expect(units).toBeLessThanOrEqual(eligible[t]! * (1 + 1e-9) + 1e-9);
            expect(fill[t]).toBeLessThanOrEqual(1 + 1e-9);
          });
        }
        for (const { capacity, output } of Object.values(lines)) {
          output.forEach((units, t) =>
            expect(units).toBeLessThanOrEqual((capacity[t] ?? Infinity) * (1 + 1e-9) + 1e-9),
          );
        }
      }),
      { numRuns: scenario.model === 'all' ? 8 : 25 },
    );
  });

  it('has figures that show something', () => {
    const outcome = runNow(parseModel(modelWith(model, scenario)));
    for (const { id, demands = [], lines = [], items = [] } of scenario.outputs) {
      expect(
        demands.filter((each) => !Object.hasOwn(outcome.demands, each)),
        id,
      ).toEqual([]);
      expect(
        lines.filter((each) => !Object.hasOwn(outcome.lines, each)),
        id,
      ).toEqual([]);
      expect(
        items.filter((each) => !Object.hasOwn(outcome.items, each)),
        id,
      ).toEqual([]);
    }
  });

  it('says first what is assumed, and is graded', () => {
    const { summary, parameters, sources } = scenario;
    expect(summary.en).toMatch(/assumed|reckoned|estimated/i);
    expect(summary.ja).toMatch(/仮定|推計/);
    expect(summary.en.search(/assumed|reckoned|estimated|not published/i)).toBeLessThan(120);
    expect(parameters.length).toBeGreaterThan(1);
    expect(sources.length).toBeGreaterThan(0);
  });

  it('every parameter moves something', () => {
    const at = (values: Record<string, number>) => runNow(parseModel(modelWith(model, scenario, values)));
    for (const { id, low, high, options = [] } of scenario.parameters) {
      const settings = options.length > 0 ? options.map(({ value }) => value) : [low, high];
      const others = scenario.parameters.filter((each) => each.id !== id && each.options);
      const choices = others.flatMap((each) => each.options!.map(({ value }) => ({ [each.id]: value })));
      const isMoved = [{}, ...choices].some((chosen) => {
        const [first, ...rest] = settings.map((value) => at({ ...highs(scenario), ...chosen, [id]: value }));
        return rest.some((each) => !compare(first!, each).isSame);
      });
      expect(isMoved, id).toBe(true);
    }
  });

  it('with every parameter set to its central value is the central case', () => {
    const centrals = Object.fromEntries(scenario.parameters.map(({ id, central }) => [id, central]));
    expect(interventionsOf(scenario, centrals)).toEqual(interventionsOf(scenario, {}, 'central'));
  });
});
