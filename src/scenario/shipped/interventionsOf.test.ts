// From settings to interventions: what is touched and what keeps its range, what is clamped, what is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/scenario/networks.ts';
import { shippedOf, tinyShipped, wrongIn } from '../../../tests/scenario/tinyShipped.ts';
import { parseModel } from '../parse.ts';
import { cases } from '../ranged.ts';
import { rangesOf, resolve } from '../resolve.ts';
import { runNow } from '../run.ts';
import { documentOf, interventionsOf, modelWith, readValues } from './interventionsOf.ts';
import type { Values } from './parameter.ts';
import type { ShippedScenario } from './shipped.ts';

const tiny = shippedOf();
const growth = (approved: unknown, amount: unknown) => ({ kind: 'capacity-add', line: 'p', approved, amount });
const orders = { kind: 'orders', demand: 'us', factor: 1.5 };
const years = { low: 2030, central: 2027, high: 2026 };
const amounts = { low: 1, central: 2, high: 3 };

describe('the interventions of a scenario', () => {
  it.each([
    { values: {}, expected: [growth(years, amounts)] },
    { values: { more: 25 }, expected: [growth(years, 2.5)] },
    { values: { more: 20 }, expected: [growth(years, 2)] },
    { values: { more: 400 }, expected: [growth(years, 3)] },
    { values: { more: 10, year: 2028 }, expected: [growth(2028, 1)] },
    { values: { choice: 1 }, expected: [growth(years, amounts), orders] },
    { values: { choice: 7 }, expected: [growth(years, amounts)] },
  ])('with $values', ({ values, expected }) => {
    expect(interventionsOf(tiny, values as Values)).toEqual(expected);
  });

  it.each(cases)('at the %s end have plain numbers', (end) => {
    expect(interventionsOf(tiny, {}, end)).toEqual([growth(years[end], amounts[end])]);
    expect(interventionsOf(tiny, { more: 25 }, end)).toEqual([growth(years[end], 2.5)]);
  });

  it('are not there for a setting that nobody knows', () => {
    expect(wrongIn(() => interventionsOf(tiny, { less: 1, more: 12 }))).toEqual([
      'values.less: tiny has no parameter of this id',
    ]);
  });

  it('are not there where a document names what it does not have', () => {
    const broken = tinyShipped({ parameters: [] }) as unknown as ShippedScenario;
    expect(wrongIn(() => interventionsOf(broken))).toEqual([
      'interventions: name the parameter "year", which does not exist',
    ]);
  });

  it('take no name of an object for a setting', () => {
    expect(interventionsOf(tiny, Object.create({ more: 12 }) as Record<string, number>)).toEqual([
      growth(years, amounts),
    ]);
    expect(readValues(tiny, { constructor: 1 } as unknown as Record<string, number>).findings).toHaveLength(1);
  });
});

it('reads settings: good ones clamped, others found', () => {
  expect(readValues(tiny, { more: 12, year: 2050, less: 1, choice: NaN })).toEqual({
    values: { more: 12, year: 2030 },
    findings: [
      { path: 'less', reason: 'tiny has no parameter of this id' },
      { path: 'choice', reason: 'must be a number, not NaN' },
    ],
  });
});

describe('for any settings', () => {
  const setting = fc.double({ noNaN: true, noDefaultInfinity: true });
  const settings = fc.record({ more: setting, year: setting, choice: fc.constantFrom(0, 1, 2) }, { requiredKeys: [] });

  it('the interventions fit the model, and nothing is left to be filled in', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const model = parseModel(modelWith(modelOf('single'), tiny, values));
        expect(JSON.stringify(model)).not.toContain('parameter');
        expect(runNow(model).demands['us']!.cumulative.at(-1)).toBeGreaterThanOrEqual(30);
      }),
    );
  });

  it('one end of the ranges is what the model at that end has', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom(...cases), (values, end) => {
        expect(resolve(interventionsOf(tiny, values), end)).toEqual(interventionsOf(tiny, values, end));
      }),
    );
  });

  it('each setting takes its range away and no other', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const left = ['more', 'year'].filter((id) => !Object.hasOwn(values, id)).length;
        expect(rangesOf(interventionsOf(tiny, values))).toHaveLength(left);
      }),
    );
  });

  it('settings that were read are read the same again', () => {
    fc.assert(
      fc.property(settings, (values) => {
        const once = readValues(tiny, values);
        expect(readValues(tiny, once.values)).toEqual({ values: once.values, findings: [] });
      }),
    );
  });
});

it('is handed on as a document of the engine', () => {
  expect(documentOf(tiny, { more: 10, year: 2028 }, 'ja')).toEqual({
    id: 'tiny',
    title: '語',
    question: '語',
    interventions: [growth(2028, 1)],
    sources: [],
  });
});

it('lays its interventions after those of the model', () => {
  const model = modelOf('single', { interventions: [{ kind: 'orders', demand: 'us', add: 1 }] });
  expect(modelWith(model, tiny).interventions).toEqual([
    { kind: 'orders', demand: 'us', add: 1 },
    growth(years, amounts),
  ]);
});
