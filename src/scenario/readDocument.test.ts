// Documents of readers: told apart, bounded, never thrown at.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networks } from '../../tests/scenario/networks.ts';
import { tinyShipped } from '../../tests/scenario/tinyShipped.ts';
import { longestText, readDocument } from './readDocument.ts';

const scenario = { id: 's', title: 'More', question: 'How many?', interventions: [] };
const read = (value: unknown) => readDocument(JSON.stringify(value));
const said = (text: string) => {
  const found = readDocument(text);
  return found.kind === 'bad' ? found.findings.map(({ path, reason }) => (path ? `${path}: ${reason}` : reason)) : [];
};

describe('a document', () => {
  it.each([
    { value: networks.single(), kind: 'model' },
    { value: { years: [2025, 2030] }, kind: 'model' },
    { value: scenario, kind: 'scenario' },
    { value: tinyShipped(), kind: 'shipped' },
  ])('is told to be a $kind by its fields', ({ value, kind }) => {
    expect(read(value).kind).toBe(kind);
  });
  it('is given back as it was', () => {
    expect(read(networks.gated())).toEqual({ kind: 'model', model: networks.gated() });
    expect(read(scenario)).toEqual({ kind: 'scenario', scenario });
    expect(read(tinyShipped())).toEqual({ kind: 'shipped', scenario: tinyShipped() });
  });
  it('may begin with a mark of its encoding', () => {
    expect(readDocument(`\uFEFF${JSON.stringify(scenario)}`).kind).toBe('scenario');
  });
});

describe('what is none', () => {
  it.each([
    { text: '', expected: 'is empty' },
    { text: ' \n', expected: 'is empty' },
    { text: '[]', expected: 'must be an object: a model has "years", a scenario has "interventions"' },
    { text: 'null', expected: 'must be an object: a model has "years", a scenario has "interventions"' },
    { text: '{}', expected: 'is neither a model, which has "years", nor a scenario, which has "interventions"' },
    { text: '{', expected: expect.stringMatching(/^not JSON: /) },
    { text: '<svg/>', expected: expect.stringMatching(/^not JSON: /) },
    { text: '{"years":[2025]}', expected: 'years: must be [first year, last year], not a list' },
    { text: '{"interventions":[{"kind":"nap"}]}', expected: 'id: is missing' },
    { text: '{"parameters":[]}', expected: 'question: is missing' },
  ])('$text: $expected', ({ text, expected }) => {
    expect(said(text)).toContainEqual(expected);
  });

  it('is not read where it is too long', () => {
    expect(said(' '.repeat(longestText + 1))).toEqual([
      `is too long: ${longestText + 1} characters, ${longestText} at most`,
    ]);
  });
  it.each(['[', '{"a":', '{"years":[2025,2026],"note":['])('is not read where %s goes on and on', (piece) => {
    expect(said(piece.repeat(60_000))).toEqual(['has more than 40 lists and objects inside one another']);
  });
  it('brackets in a text do not count', () => {
    expect(read({ ...scenario, title: `${'['.repeat(99)}\\"${'{'.repeat(99)}` }).kind).toBe('scenario');
  });
});

describe('it never throws', () => {
  const documents = [networks.single(), networks.gated(), scenario, tinyShipped()] as Record<string, unknown>[];
  it('on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(['model', 'scenario', 'shipped', 'bad']).toContain(readDocument(text).kind);
      }),
    );
  });
  it('on a document that was cut or changed somewhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.nat(),
        fc.nat(3),
        fc.string({ maxLength: 3 }),
        (each, at, cut, more) => {
          const text = JSON.stringify(each);
          const place = at % text.length;
          const found = readDocument(text.slice(0, place) + more + text.slice(place + cut));
          if (found.kind === 'bad') expect(found.findings.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('on a document with anything in one of its fields', () => {
    const value = fc.jsonValue({ maxDepth: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.nat(), value, (each, at, other) => {
        const names = Object.keys(each);
        const found = read({ ...each, [names[at % names.length]!]: other });
        if (found.kind === 'bad') for (const { reason } of found.findings) expect(reason).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
