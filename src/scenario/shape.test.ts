// The description language of documents: what each shape lets through, what it says of the rest, and the schema it publishes.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { isRecord, list, map, nullable, optional, pair, quote, record, text, word } from './shape.ts';
import type { Of, Shape } from './shape.ts';

function check(shape: Shape<unknown>, value: unknown, path = 'at'): string[] {
  const found: string[] = [];
  shape.check(value, path, (where, reason) => found.push(`${where}: ${reason}`));
  return found;
}

describe('quote', () => {
  it.each([
    { value: 'abc', expected: '"abc"' },
    { value: 'line\nbreak', expected: '"line\\nbreak"' },
    { value: '', expected: '""' },
    { value: 7, expected: '7' },
    { value: -0.5, expected: '-0.5' },
    { value: NaN, expected: 'NaN' },
    { value: true, expected: 'true' },
    { value: null, expected: 'null' },
    { value: undefined, expected: 'undefined' },
    { value: [1, 2], expected: 'a list' },
    { value: {}, expected: 'an object' },
    { value: 'x'.repeat(58), expected: `"${'x'.repeat(58)}"` },
    { value: 'x'.repeat(59), expected: `"${'x'.repeat(56)}...` },
  ])('$value as $expected', ({ value, expected }) => expect(quote(value)).toBe(expected));
});

describe('isRecord', () => {
  it.each([
    { value: {}, expected: true },
    { value: { a: 1 }, expected: true },
    { value: [], expected: false },
    { value: null, expected: false },
    { value: 'x', expected: false },
    { value: undefined, expected: false },
  ])('$value: $expected', ({ value, expected }) => expect(isRecord(value)).toBe(expected));
});

describe('a text', () => {
  const shape = text('a name');

  it.each([
    { value: 'x', expected: [] },
    { value: '', expected: ['at: must not be empty'] },
    { value: 5, expected: ['at: must be a text, not 5'] },
    { value: null, expected: ['at: must be a text, not null'] },
    { value: ['x'], expected: ['at: must be a text, not a list'] },
  ])('$value', ({ value, expected }) => expect(check(shape, value)).toEqual(expected));

  it('is published', () => expect(shape.json).toEqual({ type: 'string', minLength: 1, description: 'a name' }));
});

describe('a word', () => {
  const shape = word(['low', 'high'], 'an end');

  it.each([
    { value: 'low', expected: [] },
    { value: 'Low', expected: ['at: must be one of low, high, not "Low"'] },
    { value: 3, expected: ['at: must be one of low, high, not 3'] },
  ])('$value', ({ value, expected }) => expect(check(shape, value)).toEqual(expected));

  it('is published', () => expect(shape.json).toEqual({ enum: ['low', 'high'], description: 'an end' }));
});

describe('a list', () => {
  const shape = list(text('a name'), 'names');

  it.each([
    { value: [], expected: [] },
    { value: ['a', 'b'], expected: [] },
    { value: ['a', 1, 'c', null], expected: ['at[1]: must be a text, not 1', 'at[3]: must be a text, not null'] },
    { value: 'a', expected: ['at: must be a list, not "a"'] },
    { value: { 0: 'a' }, expected: ['at: must be a list, not an object'] },
  ])('$value', ({ value, expected }) => expect(check(shape, value)).toEqual(expected));

  it('is published', () => expect(shape.json).toMatchObject({ type: 'array', items: { type: 'string' } }));
});

describe('a pair', () => {
  const shape = pair(text('a name'), word(['x'], 'a letter'), '[name, letter]');

  it.each([
    { value: ['a', 'x'], expected: [] },
    { value: ['a'], expected: ['at: must be [name, letter], not a list'] },
    { value: ['a', 'x', 'x'], expected: ['at: must be [name, letter], not a list'] },
    { value: 'ax', expected: ['at: must be [name, letter], not "ax"'] },
    { value: [1, 2], expected: ['at[0]: must be a text, not 1', 'at[1]: must be one of x, not 2'] },
  ])('$value', ({ value, expected }) => expect(check(shape, value)).toEqual(expected));

  it('is published with no third value', () => {
    expect(shape.json).toMatchObject({ type: 'array', items: false, minItems: 2, description: '[name, letter]' });
  });
});

describe('a map', () => {
  const shape = map(text('a title'), 'titles', (name) => (name.length === 2 ? null : 'is no language'));

  it.each([
    { value: {}, expected: [] },
    { value: { en: 'a', ja: 'b' }, expected: [] },
    { value: { english: 'a' }, expected: ['at.english: is no language'] },
    { value: { en: 1 }, expected: ['at.en: must be a text, not 1'] },
    { value: { note: 1, source: [] }, expected: [] },
    { value: [], expected: ['at: must be an object, not a list'] },
  ])('$value', ({ value, expected }) => expect(check(shape, value)).toEqual(expected));

  it('takes any key where it has no rule for keys', () => {
    expect(check(map(text('t'), 'm'), { constructor: 'x', '': 'y' })).toEqual([]);
  });
});

describe('a record', () => {
  const shape = record({ id: text('id'), kind: optional(word(['a', 'b'], 'kind')) }, 'a thing');

  it.each<{ value: unknown; expected: string[] }>([
    { value: { id: 'x' }, expected: [] },
    { value: { id: 'x', kind: 'a' }, expected: [] },
    { value: { id: 'x', kind: undefined }, expected: [] },
    { value: { id: 'x', note: {}, source: 1 }, expected: [] },
    { value: {}, expected: ['at.id: is missing'] },
    { value: { id: undefined }, expected: ['at.id: is missing'] },
    { value: { id: 'x', kind: 'c' }, expected: ['at.kind: must be one of a, b, not "c"'] },
    { value: { id: 'x', kind: null }, expected: ['at.kind: must be one of a, b, not null'] },
    { value: { ID: 'x' }, expected: ['at.ID: is not a field of this format', 'at.id: is missing'] },
    { value: { id: 'x', toString: 1 }, expected: ['at.toString: is not a field of this format'] },
    { value: null, expected: ['at: must be an object, not null'] },
  ])('$value', ({ value, expected }) => expect(check(shape, value)).toEqual(expected));

  it('has no dot before a field of the document itself', () => {
    expect(check(shape, {}, '')).toEqual(['id: is missing']);
  });

  it('does not take what is inherited for a field', () => {
    expect(check(shape, Object.create({ id: 'x' }))).toEqual(['at.id: is missing']);
  });

  it('is published with its fields and no others', () => {
    expect(shape.json).toEqual({
      type: 'object',
      description: 'a thing',
      properties: {
        id: { type: 'string', minLength: 1, description: 'id' },
        kind: { enum: ['a', 'b'], description: 'kind' },
        note: {},
        source: {},
      },
      required: ['id'],
      additionalProperties: false,
    });
  });

  it('types what it lets through', () => {
    expectTypeOf<Of<typeof shape>['id']>().toEqualTypeOf<string>();
    expectTypeOf<Of<typeof shape>['kind']>().toEqualTypeOf<'a' | 'b' | undefined>();
  });
});

describe('a nullable shape', () => {
  const shape = nullable(text('a name'));

  it.each([
    { value: null, expected: [] },
    { value: 'x', expected: [] },
    { value: undefined, expected: ['at: must be a text, not undefined'] },
    { value: 0, expected: ['at: must be a text, not 0'] },
  ])('$value', ({ value, expected }) => expect(check(shape, value)).toEqual(expected));
});
