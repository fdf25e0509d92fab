import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopes } from './draft.ts';
import { interventionOf, readShorthand, writeShorthand, type Shorthand } from './shorthand.ts';

const year = fc.integer({ min: 2000, max: 2060 });
const anyId = fc.string({ minLength: 1, maxLength: 30 });
const shorthands: fc.Arbitrary<Shorthand> = fc.oneof(
  fc.record({
    kind: fc.constant('lose' as const),
    what: fc.constantFrom(...scopes),
    id: anyId,
    from: year.map((whole) => whole + 0.5),
    years: fc.integer({ min: 1, max: 12 }).map((quarters) => quarters / 4),
  }),
  fc.record({ kind: fc.constant('grow' as const), line: anyId, amount: fc.integer(), from: year }),
  fc.record({ kind: fc.constant('late' as const), agreement: anyId, years: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ kind: fc.constant('join' as const), agreement: anyId, country: anyId, year }),
);

it('reads back what it writes, whatever the ids hold', () => {
  fc.assert(
    fc.property(shorthands, (own) => {
      expect(readShorthand(writeShorthand(own))).toEqual(own);
    }),
  );
});

it('writes no comma and no character that an address would escape twice', () => {
  fc.assert(
    fc.property(shorthands, (own) => {
      expect(writeShorthand(own)).not.toMatch(/[,&=\s]/);
    }),
  );
});

it.each([
  {
    text: 'lose:line:seeker:2026:1',
    expected: { kind: 'knock-out', what: 'line', id: 'seeker', from: 2026, duration: 1 },
  },
  { text: 'grow:seeker:30:2027', expected: { kind: 'capacity-add', line: 'seeker', approved: 2027, amount: 30 } },
  { text: 'late:mou:2', expected: { kind: 'agreement-delay', id: 'mou', years: 2 } },
  { text: 'join:mou:KOR:2028', expected: { kind: 'admit', agreement: 'mou', country: 'KOR', year: 2028 } },
])('$text is what the engine knows', ({ text, expected }) => {
  expect(interventionOf(readShorthand(text)!)).toEqual(expected);
});

describe('nonsense', () => {
  it.each([
    '',
    'lose',
    'lose:moon:x:2026:1',
    'lose:line::2026:1',
    'grow:x:many:2026',
    'late:x',
    'join:x:KOR:soon',
    'late:%:2',
    'lose:line:x:2026:1:1',
  ])('%j means nothing', (text) => {
    expect(readShorthand(text)).toBeUndefined();
  });
});
