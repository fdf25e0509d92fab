// What is packed for a page comes out as it went in.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText } from '../../tools/pack.ts';
import { unpack, unpackText } from './unpack.ts';

it.each(['a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '次期戦闘機、ミサイル — “GCAP”', 'abc'.repeat(5000)])(
  '%s',
  (text) => {
    expect(unpackText(packText(text))).toBe(text);
  },
);
it('holds for any text', () => {
  const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"id":"', '},{', 'program')));
  fc.assert(
    fc.property(texts, (parts) => {
      const text = `x${parts.join('')}`;
      expect(unpackText(packText(text))).toBe(text);
    }),
    { numRuns: 60 },
  );
});
it('says so where the bytes are something else', () => {
  expect(() => unpack(new Uint8Array(20).fill(255))).toThrow('damaged');
});
