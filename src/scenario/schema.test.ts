// Model and scenario documents: what is optional, and laying one on the other.
import { describe, expect, it } from 'vitest';
import { modelOf, networks } from '../../tests/scenario/networks.ts';
import { parseModel, parseScenario } from './parse.ts';
import { runNow } from './run.ts';
import { jsonSchemas, withScenario } from './schema.ts';

const document = { id: 's', title: 'More', question: 'How many?', interventions: [] as unknown[] };
const add = (amount: number) => ({ kind: 'capacity-add', line: 'p', approved: 2025, amount });

describe('a scenario document', () => {
  it.each([
    { more: {}, expected: null },
    { more: { base: '2026-11', figure: 'us', author: 'a', sources: ['b'], titles: { ja: '多く' } }, expected: null },
    { more: { id: undefined }, expected: 'id: is missing' },
    { more: { title: '' }, expected: 'title: must not be empty' },
    { more: { question: 5 }, expected: 'question: must be a text, not 5' },
    { more: { interventions: undefined }, expected: 'interventions: is missing' },
    { more: { interventions: {} }, expected: 'interventions: must be a list, not an object' },
    {
      more: { interventions: [{ kind: 'nap' }] },
      expected: /^interventions\[0\]\.kind: must be one of .*, not "nap"$/,
    },
    { more: { sources: 'b' }, expected: 'sources: must be a list, not "b"' },
    { more: { titles: { ja: 1 } }, expected: 'titles.ja: must be a text, not 1' },
    { more: { model: {} }, expected: 'model: is not a field of this format' },
  ])('with $more', ({ more, expected }) => {
    const read = () => parseScenario({ ...document, ...more });
    if (expected === null) expect(read()).toEqual({ ...document, ...more });
    else expect(read).toThrow(expected);
  });

  it('is laid on a model after its own interventions, and changes neither', () => {
    const base = modelOf('single', { interventions: [add(1)] });
    const scenario = parseScenario({ ...document, interventions: [add(2)] });
    const both = withScenario(base, scenario);
    expect(both.interventions).toEqual([add(1), add(2)]);
    expect(base.interventions).toHaveLength(1);
    expect(runNow(parseModel(both)).lines['p']!.capacity).toEqual([13, 13, 13]);
  });

  it('without interventions gives the model itself', () => {
    const base = modelOf('diamond');
    expect(runNow(withScenario(base, { interventions: [] })).demands).toEqual(runNow(base).demands);
  });
});

describe('a model document', () => {
  it.each(['lines', 'links', 'demands', 'buffers', 'agreements', 'interventions'] as const)(
    'without %s has none of them',
    (table) => {
      const bare = { years: [2025, 2025], [table]: [] };
      expect(runNow(parseModel(bare))).toMatchObject({ demands: {}, lines: {}, links: {}, buffers: {}, items: {} });
    },
  );

  it.each([
    { years: [2025, 2064], expected: null },
    { years: [2025, 2065], expected: 'years: must be 40 years at most, not 41' },
    { years: [2025, 2024], expected: 'years: must run forward, not from 2025 to 2024' },
    { years: [2025, '2026'], expected: 'years[1]: must be a number, not "2026"' },
  ])('of the years $years', ({ years, expected }) => {
    const read = () => parseModel({ ...networks.single(), years });
    if (expected === null) expect(read().years).toEqual(years);
    else expect(read).toThrow(expected);
  });
});

it('the schemas are drafts of 2020-12 with a title', () => {
  const $schema = 'https://json-schema.org/draft/2020-12/schema';
  expect(jsonSchemas()).toMatchObject({
    model: { $schema, title: 'Scenario model' },
    scenario: { $schema, title: 'Scenario' },
  });
});
