// What is wrong with a shipped scenario: in its form, in itself, and against its model.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/scenario/networks.ts';
import { choiceOf, parameterOf, shippedOf, tinyShipped, wrongIn, yearOf } from '../../../tests/scenario/tinyShipped.ts';
import { DocumentError } from '../findings.ts';
import { checkAgainst, parseShipped } from './checkShipped.ts';
import { shippedSchema } from './shipped.ts';

const wrong = (more: Record<string, unknown>) => wrongIn(() => shippedOf(more));
const growth = { kind: 'capacity-add', line: 'p', approved: { parameter: 'year' }, amount: { parameter: 'more' } };
const gated = { kind: 'orders', demand: 'us', factor: 2, when: [{ parameter: 'choice', is: [1] }] };
const figure = { id: 'made', label: { en: 'Made', ja: '語' }, measure: 'delivered', chart: 'bars' };
const three = (more: object[]) => ({ parameters: more, interventions: [growth, gated] });

it('a sound one is taken as it is', () => {
  expect(shippedOf()).toEqual(tinyShipped());
});

describe('the form', () => {
  it.each([
    { more: { id: undefined }, expected: 'id: is missing' },
    { more: { title: 'Tiny' }, expected: 'title: must be an object, not "Tiny"' },
    { more: { question: { en: 'How?' } }, expected: 'question.ja: is missing' },
    { more: { question: { en: '', ja: '語' } }, expected: 'question.en: must not be empty' },
    { more: { order: 1.5 }, expected: 'order: must be a whole number, not 1.5' },
    { more: { parameters: {} }, expected: 'parameters: must be a list, not an object' },
    { more: { answer: 42 }, expected: 'answer: is not a field of this format' },
    {
      more: { parameters: [{ ...parameterOf({}), role: 'wish' }] },
      expected: 'parameters[0].role: must be one of lever, uncertainty, not "wish"',
    },
    {
      more: { parameters: [{ ...parameterOf({}), step: 0 }] },
      expected: 'parameters[0].step: must be above 0, not 0',
    },
    {
      more: { interventions: [{ kind: 'orders', demand: 'us', factor: { parameter: 'more', of: 1 } }] },
      expected: 'interventions[0].factor.of: is not a field of this format',
    },
    {
      more: { outputs: [{ ...figure, chart: 'pie' }] },
      expected: expect.stringContaining('outputs[0].chart: must be one of lines, bars'),
    },
  ])('$expected', ({ more, expected }) => {
    expect(wrong(more)).toContainEqual(expected);
  });
});

describe('parameters', () => {
  const other = [yearOf({}), choiceOf({})];
  it.each([
    {
      more: three([parameterOf({ central: 40 }), ...other]),
      expected: 'parameters[0].central: must stand between 10 and 30, not 40',
    },
    {
      more: three([parameterOf({ low: 20, high: 20 }), ...other]),
      expected: 'parameters[0]: has no range: low and high are the same',
    },
    {
      more: three([parameterOf({ sources: ['a'] }), ...other]),
      expected: 'parameters[0].sources: stand by an assumed range: take them out, or grade it estimated',
    },
    {
      more: three([parameterOf({ grade: 'reported' }), ...other]),
      expected: 'parameters[0].sources: are missing: the range is reported',
    },
    {
      more: three([parameterOf({ never: 30 }), ...other]),
      expected: 'parameters[0].never: is for a year only, not for a number',
    },
    {
      more: three([parameterOf({ options: [] }), ...other]),
      expected: 'parameters[0].options: are for a choice only, not for a number',
    },
    {
      more: three([parameterOf({}), yearOf({ central: 2027.5 }), choiceOf({})]),
      expected: 'parameters[1].central: must be a whole year, not 2027.5',
    },
    {
      more: three([parameterOf({}), yearOf({ never: 2029 }), choiceOf({})]),
      expected: 'parameters[1].never: must be the last setting, 2030, not 2029',
    },
    {
      more: three([parameterOf({}), yearOf({}), choiceOf({ options: choiceOf({}).options!.slice(0, 1) })]),
      expected: 'parameters[2].options: must be two or more',
    },
    {
      more: three([parameterOf({}), yearOf({}), choiceOf({ high: 1 })]),
      expected: 'parameters[2]: must have the same low, central and high: a choice is decided, not uncertain',
    },
    {
      more: three([parameterOf({}), yearOf({}), choiceOf({ low: 5, central: 5, high: 5 })]),
      expected: 'parameters[2].central: must be one of the options, not 5',
    },
    {
      more: three([parameterOf({}), yearOf({}), choiceOf({ options: [0, 0].map(() => choiceOf({}).options![0]!) })]),
      expected: 'parameters[2].options[1].id: duplicate id "0", first given in parameters[2].options[0]',
    },
    {
      more: three([parameterOf({}), parameterOf({}), ...other]),
      expected: 'parameters[1].id: duplicate id "more", first given in parameters[0]',
    },
    {
      more: three([parameterOf({}), parameterOf({ id: 'idle' }), ...other]),
      expected: 'parameters[1]: "idle" changes nothing: no intervention names it',
    },
  ])('$expected', ({ more, expected }) => {
    expect(wrong(more)).toEqual([expected]);
  });
});

describe('what is named', () => {
  it('must be a parameter', () => {
    expect(wrong({ interventions: [growth, gated, { ...growth, amount: { parameter: 'less' } }] })).toEqual([
      'interventions[2].amount.parameter: no parameter has the id "less"',
    ]);
  });
  it('must be a choice in a condition', () => {
    const when = [{ parameter: 'more', is: [10] }];
    expect(wrong({ interventions: [growth, gated, { ...gated, when }] })).toEqual([
      'interventions[2].when[0].parameter: must be a choice: "more" is a number',
    ]);
  });
  it('has figures, each once', () => {
    expect(wrong({ outputs: [] })).toEqual(['outputs: must have at least one figure']);
    expect(wrong({ outputs: [figure, figure] })).toEqual([
      'outputs[1].id: duplicate id "made", first given in outputs[0]',
    ]);
  });
});

describe('against its model', () => {
  const against = (more: Record<string, unknown>, model = modelOf('single')) => {
    const found: string[] = [];
    checkAgainst(shippedOf(more), model, (path, reason) => found.push(`${path}: ${reason}`));
    return found;
  };

  it('a sound one says nothing', () => {
    expect(against({})).toEqual([]);
  });
  it('the engine says what does not fit, once', () => {
    expect(against({ interventions: [{ ...growth, line: 'q' }, gated] })).toEqual([
      'interventions[0].line: no line has the id "q"',
    ]);
  });
  it('also for what only another choice brings in', () => {
    expect(against({ interventions: [growth, { ...gated, demand: 'jp' }] })).toEqual([
      'interventions[1].demand: no demand has the id "jp"',
    ]);
  });
  it('also for what only one end of a range does', () => {
    const factor = { parameter: 'more', plus: -15 };
    const turned = { ...gated, when: [{ parameter: 'choice', is: [0] }], factor };
    expect(against({ interventions: [growth, turned] })).toEqual([
      'interventions[1].factor.low: must be 0 or more, not -5',
      'interventions[1].factor: must be 0 or more, not -5',
    ]);
  });
  it('counts places from the first of its own', () => {
    const model = modelOf('single', { interventions: [{ kind: 'orders', demand: 'us', add: 1 }] });
    expect(against({ interventions: [{ ...growth, line: 'q' }, gated] }, model)).toEqual([
      'interventions[0].line: no line has the id "q"',
    ]);
  });
  it('figures show what is there, be it added by the scenario', () => {
    const added = { kind: 'line-add', line: { id: 'q', item: 'bolt', country: 'JPN', capacity: 1 } };
    const outputs = [{ ...figure, demands: ['us', 'jp'], lines: ['p', 'q', 'r'], items: ['missile', 'bolt', 'nut'] }];
    expect(against({ interventions: [growth, gated, added], outputs })).toEqual([
      'outputs[0].demands[1]: the model has no demand "jp"',
      'outputs[0].lines[2]: the model has no line "r"',
      'outputs[0].items[2]: the model has no item "nut"',
    ]);
  });
  it('never is after the last year', () => {
    const parameters = (never: number) => [parameterOf({}), yearOf({ low: never, central: 2026, never }), choiceOf({})];
    expect(against({ parameters: parameters(2028) })).toEqual([]);
    expect(against({ parameters: parameters(2027) })).toEqual([
      'parameters[1].never: must be after the last year of the model, 2027',
    ]);
  });
});

it('takes or refuses anything, and throws nothing else', () => {
  const mixed = fc.oneof(
    fc.jsonValue(),
    fc.jsonValue().map((more) => ({ ...tinyShipped(), ...(more as object) })),
  );
  const keyed = fc
    .tuple(fc.constantFrom(...Object.keys(tinyShipped())), fc.jsonValue())
    .map(([key, value]) => ({ ...tinyShipped(), [key]: value }));
  fc.assert(
    fc.property(fc.oneof(mixed, keyed), (value) => {
      try {
        parseShipped(value);
      } catch (error) {
        expect(error).toBeInstanceOf(DocumentError);
      }
    }),
  );
});

it('the published schema is that of the shapes (npx vitest -u publishes it again)', async () => {
  const schema = `${JSON.stringify(shippedSchema(), null, 1)}\n`;
  await expect(schema).toMatchFileSnapshot('../../../static/schema/shipped-scenario.schema.json');
});
