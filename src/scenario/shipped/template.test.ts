// Interventions with parameters: what they become, what is wrong with one, and the schema that says so.
import { describe, expect, it } from 'vitest';
import type { Intervention } from '../interventions/kinds.ts';
import { fillTemplate, isReference, parametersIn, template } from './template.ts';
import type { Template } from './template.ts';

const values: Record<string, number | { low: number; central: number; high: number }> = {
  amount: { low: 1, central: 2, high: 4 },
  year: 2026,
  yes: 1,
};
const fill = (each: object) => fillTemplate(each as Template, (id) => values[id]!);
const add = (amount: unknown) => ({ kind: 'capacity-add', line: 'p', approved: 2026, amount });

describe('a template', () => {
  it.each([
    { given: 5, expected: 5 },
    { given: { parameter: 'amount' }, expected: { low: 1, central: 2, high: 4 } },
    { given: { parameter: 'amount', times: 3, plus: -1 }, expected: { low: 2, central: 5, high: 11 } },
    { given: { parameter: 'amount', times: -1 }, expected: { low: -1, central: -2, high: -4 } },
    { given: { parameter: 'year', plus: 0.5 }, expected: 2026.5 },
    { given: { parameter: 'yes', times: 0.1, plus: 0.2 }, expected: 0.3 },
    { given: { low: 0, central: 1, high: 2 }, expected: { low: 0, central: 1, high: 2 } },
  ])('with $given has $expected', ({ given, expected }) => {
    expect(fill(add(given))).toEqual(add(expected));
  });

  it('is filled in everywhere: in lines, in points, in inputs', () => {
    const line = (capacity: unknown, perUnit: unknown) => ({
      kind: 'line-add',
      line: { id: 'q', item: 'a', country: 'JPN', capacity, inputs: [{ item: 'b', perUnit }] },
    });
    expect(fill(line([[{ parameter: 'year' }, { parameter: 'yes' }]], { parameter: 'yes', times: 2 }))).toEqual(
      line([[2026, 1]], 2),
    );
  });

  it.each([
    { when: [], expected: true },
    { when: [{ parameter: 'yes', is: [1] }], expected: true },
    { when: [{ parameter: 'yes', is: [0, 2] }], expected: false },
    {
      when: [
        { parameter: 'yes', is: [1] },
        { parameter: 'yes', is: [0] },
      ],
      expected: false,
    },
    { when: [{ parameter: 'amount', is: [2] }], expected: true },
  ])('counts when $when: $expected', ({ when, expected }) => {
    expect(fill({ ...add(1), when })).toEqual(expected ? add(1) : null);
  });

  it('is left as it was', () => {
    const given = add({ parameter: 'amount' });
    const before = structuredClone(given);
    fill(given);
    expect(given).toEqual(before);
  });
});

it('names its parameters with their places', () => {
  const given = { ...add({ parameter: 'amount' }), when: [{ parameter: 'yes', is: [1] }] };
  expect(parametersIn(given, 'interventions[3]')).toEqual([
    { parameter: 'amount', path: 'interventions[3].amount.parameter', isCondition: false },
    { parameter: 'yes', path: 'interventions[3].when[0].parameter', isCondition: true },
  ]);
});

it.each([
  { value: { parameter: 'a' }, expected: true },
  { value: { parameter: 1 }, expected: false },
  { value: ['parameter'], expected: false },
  { value: null, expected: false },
])('$value is a reference: $expected', ({ value, expected }) => {
  expect(isReference(value)).toBe(expected);
});

describe('checking a template', () => {
  const wrong = (value: unknown) => {
    const found: string[] = [];
    template.check(value, 'it', (path, reason) => found.push(`${path}: ${reason}`));
    return found;
  };

  it.each([
    { given: add({ parameter: 'a' }), expected: [] },
    { given: add({ parameter: 'a', times: 2, plus: 1 }), expected: [] },
    { given: { ...add(1), when: [{ parameter: 'a', is: [1, 2] }] }, expected: [] },
    { given: { ...add(1), approved: { parameter: 'a', times: 0.5 } }, expected: [] },
    { given: 7, expected: ['it: must be an object, not 7'] },
    { given: { kind: 'nap' }, expected: [expect.stringContaining('it.kind: must be one of')] },
    { given: add({ parameter: 'a', by: 2 }), expected: ['it.amount.by: is not a field of this format'] },
    { given: add({ parameter: 7 }), expected: ['it.amount.parameter: must be a text, not 7'] },
    { given: add({ parameter: 'a', times: 'x' }), expected: ['it.amount.times: must be a number, not "x"'] },
    { given: { ...add(1), line: { parameter: 'a' } }, expected: ['it.line: must be a text, not a parameter'] },
    { given: { ...add(1), when: 'always' }, expected: ['it.when: must be a list, not "always"'] },
    { given: { ...add(1), when: [{ parameter: 'a' }] }, expected: ['it.when[0].is: is missing'] },
    { given: { ...add(undefined), amount: undefined }, expected: ['it.amount: is missing'] },
    { given: { ...add(1), more: 1 }, expected: ['it.more: is not a field of this format'] },
  ])('$given: $expected', ({ given, expected }) => {
    expect(wrong(given)).toEqual(expected);
  });
});

describe('the schema of a template', () => {
  const kinds = (template.json['oneOf'] as { properties: Record<string, unknown> }[]).map((each) => each.properties);
  const ofKind = (kind: Intervention['kind']) =>
    kinds.find((each) => (each['kind'] as { enum: string[] }).enum[0] === kind)!;

  it('lets every number be a reference', () => {
    const reference = { $ref: '#/$defs/reference' };
    expect(ofKind('capacity-add')['amount']).toMatchObject({ anyOf: expect.arrayContaining([reference]) });
    expect(JSON.stringify(ofKind('line-add')['line']).split('#/$defs/reference').length - 1).toBeGreaterThan(5);
  });
  it('knows conditions, and no other new field', () => {
    for (const properties of kinds) expect(properties).toHaveProperty('when.type', 'array');
    expect(Object.keys(ofKind('agreement-delay')).sort()).toEqual(['id', 'kind', 'note', 'source', 'when', 'years']);
  });
});
