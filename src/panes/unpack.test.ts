// What is packed for a page comes out as it went in.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText } from '../../tools/pack.ts';
import { Unpacking } from './unpack.ts';

const unpackText = (packed: string): string => new Unpacking(packed).text();

it.each(['a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '次期戦闘機、ミサイル — “GCAP”', 'abc'.repeat(5000)])(
  'text %#',
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
it('opens a part, and the rest later', () => {
  const first = '次期戦闘機'.repeat(900);
  const unpacking = new Unpacking(packText(`${first}and more`));
  expect(unpacking.text(Buffer.byteLength(first))).toBe(first);
  expect(unpacking.text()).toBe('and more');
  expect(unpacking.text()).toBe('');
});
it('says so where the bytes are something else', () => {
  expect(() => new Unpacking(btoa('ÿ'.repeat(20)))).toThrow('damaged');
});
