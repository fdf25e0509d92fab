// The seven larger cases: what their authors expect of them, to 1e-6; causes as sets.
import { describe, expect, it } from 'vitest';
import document from '../../tests/scenario/cases/cases.json';
import { expectClose } from '../../tests/scenario/expectClose.ts';
import type { Intervention } from './interventions/kinds.ts';
import { knockOuts } from './knockOuts.ts';
import { milestonesOf } from './milestones.ts';
import { parseModel } from './parse.ts';
import { cases } from './ranged.ts';
import { rangeOf } from './rangeOf.ts';
import { runNow } from './run.ts';
import { withScenario } from './schema.ts';
import type { Model } from './schema.ts';
import { shadowValues } from './shadowValues.ts';
import { tornado } from './tornado.ts';

const given = new Map(document.cases.map((each) => [each.id, each]));

/** A case's model, with one of its variants laid on. */
function modelOf(id: string, variant?: string): Model {
  const { input, variants } = given.get(id)! as { input: unknown; variants?: Record<string, Intervention[]> };
  const base = parseModel(input);
  return variant === undefined ? base : parseModel(withScenario(base, { interventions: variants![variant]! }));
}

const expectedOf = <T>(id: string) => given.get(id)!.expected as unknown as T;

it('are seven', () => expect([...given.keys()]).toHaveLength(7));

describe('01 the least input decides', () => {
  const id = '01-bottleneck-min';
  const ramp = 'seeker+30 approved 2025, delay 1, ramp 2';
  const expected = expectedOf<{ baseline: Record<string, unknown>; shadowCumulativePerUnit: Record<string, number> }>(
    id,
  );

  it('baseline', () => {
    const { demands, lines } = runNow(modelOf(id));
    const { delivered, backlog, binding } = demands['us']!;
    const use = Object.fromEntries(Object.entries(lines).map(([line, outcome]) => [line, outcome.use]));
    expectClose({ delivered, backlog, binding, use }, expected.baseline);
  });

  it('a ramp moves the bottleneck', () => {
    const { delivered, binding } = runNow(modelOf(id, ramp)).demands['us']!;
    expectClose({ delivered, binding }, (expected as unknown as Record<string, unknown>)[ramp]);
  });

  it('shadow values', async () => {
    const values = await shadowValues(modelOf(id));
    const ofUs = Object.fromEntries(Object.entries(values).map(([line, by]) => [line, by['us']]));
    expectClose(ofUs, expected.shadowCumulativePerUnit);
  });
});

describe('03 Virginia backlog', () => {
  const id = '03-virginia-backlog';
  const expected = expectedOf<Record<string, Record<string, unknown>>>(id);

  for (const end of cases) {
    it(end, () => {
      const outcome = runNow(modelOf(id), end);
      const { delivered, cumulative, backlog } = outcome.demands['usn']!;
      const { peakBacklog, peakYear } = milestonesOf(outcome)['usn']!;
      expectClose({ delivered, cumulative: cumulative.at(-1), backlog, peakBacklog, peakYear }, expected[end]);
    });
  }

  it('three replacement boats', () => {
    const variant = 'central + 3 replacement boats ordered over 2026-2037';
    expectClose({ backlog: runNow(modelOf(id, variant)).demands['usn']!.backlog }, expected[variant]);
  });

  it('years to make up boats sold, in closed form', () => {
    const closed = expected['years at 2.33 to make up boats sold, against 2.0 (closed form)'];
    expectClose({ '3 boats': 3 / (2.33 - 2), '5 boats': 5 / (2.33 - 2) }, closed);
  });
});

describe('05 ship repair loop', () => {
  const id = '05-ship-repair-loop';
  for (const [variant, expected] of Object.entries(expectedOf<Record<string, unknown>>(id))) {
    it(variant, () => {
      const { delivered, eligibleBacklog, inWork, waiting, availability } = runNow(modelOf(id, variant)).demands[
        'fdnf'
      ]!;
      expectClose({ delivered, eligibleBacklog, inWork, waiting, availability }, expected);
    });
  }
});

it('06 max-min fair shares', () => {
  const { demands } = runNow(modelOf('06-max-min-fair'));
  const delivered = Object.fromEntries(Object.entries(demands).map(([id, outcome]) => [id, outcome.delivered[0]]));
  const binding = Object.fromEntries(Object.entries(demands).map(([id, outcome]) => [id, outcome.binding[0]]));
  expectClose({ delivered, binding }, expectedOf('06-max-min-fair'));
});

describe('09 the rule and the plan', () => {
  const inputs = given.get('09-maxflow-and-gap')!.input as Record<string, unknown>;
  const expected = expectedOf<{ tinyFN: { rule: number; binding: string[] }; 'preference-order': { rule: unknown } }>(
    '09-maxflow-and-gap',
  );

  it('tinyFN', () => {
    const { delivered, binding } = runNow(parseModel(inputs['tinyFN'])).demands['sink']!;
    expectClose(
      { rule: delivered[0], binding: binding[0] },
      { rule: expected.tinyFN.rule, binding: expected.tinyFN.binding },
    );
  });

  it('preference order', () => {
    const { demands } = runNow(parseModel(inputs['preference-order']));
    const rule = { dP: demands['dP']!.delivered[0], dQ: demands['dQ']!.delivered[0] };
    expectClose(rule, expected['preference-order'].rule);
  });
});

describe('13 ranges', () => {
  const id = '13-ranges';
  const expected = expectedOf<{ cases: Record<string, unknown>; oneAtATime: Record<string, number> }>(id);

  it('low, central and high', async () => {
    const { low, central, high, crossings } = await rangeOf(modelOf(id));
    const figures = Object.entries({ low, central, high }).map(([end, { demands }]) => {
      const { delivered, cumulative } = demands['mda']!;
      return [end, { delivered, cumulative: cumulative.at(-1) }];
    });
    expectClose(Object.fromEntries(figures), expected.cases);
    expect(crossings).toEqual([]);
  });

  it('one at a time', async () => {
    const bars = await tornado(modelOf(id), 'mda');
    const bar = (path: string) => bars.find((each) => each.path === path)!;
    const [asm, motor] = [bar('lines[0].capacity'), bar('lines[1].capacity')];
    const found = { 'asm low': asm.low, 'asm high': asm.high, 'motor low': motor.low, 'motor high': motor.high };
    expectClose(found, expected.oneAtATime);
  });
});

describe('15 the 155 mm round', () => {
  const id = '15-155mm-round';
  const variant = 'with 120,000 charges a year from Japan in 2026';
  const expected = expectedOf<Record<string, unknown>>(id);

  it('a shell is not a round until it has a charge', () => {
    const { demands, items } = runNow(modelOf(id));
    const { delivered, binding } = demands['us-army']!;
    expectClose(
      {
        delivered,
        perMonth: delivered.map((units) => units / 12),
        binding,
        chargeCountryHHI: items['charge']!.hhiOutput,
      },
      Object.fromEntries(['delivered', 'perMonth', 'binding', 'chargeCountryHHI'].map((key) => [key, expected[key]])),
    );
  });

  it(variant, () => {
    const { demands, items } = runNow(modelOf(id, variant));
    const charge = items['charge']!;
    expectClose(
      {
        delivered: demands['us-army']!.delivered,
        chargeShare2026: charge.shareByCountry[2],
        chargeHHICapacity2026: charge.hhiCapacity[2],
      },
      expected[variant],
    );
  });

  it('a country out for 2025', async () => {
    const rows = await knockOuts(modelOf(id), { year: 2025, among: ['country'] });
    const lost = Object.fromEntries(rows.map((row) => [row.id, row.lost['us-army']]));
    expectClose(lost, expected['lossOfOneYear2025']);
  });
});
