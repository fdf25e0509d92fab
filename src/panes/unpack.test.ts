// What is packed for a page comes out as it went in, with WebAssembly and without.
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packText } from '../../tools/pack.ts';
import { openSlowly } from './lzma.ts';
import { openCompiled, Unpacking } from './unpack.ts';

const unpackText = (packed: string): string => new Unpacking(packed).text();

afterEach(() => vi.unstubAllGlobals());

/** As where a page's policy forbids WebAssembly. */
const forbidWebAssembly = (): void =>
  void vi.stubGlobal('WebAssembly', {
    Module: class {
      constructor() {
        throw new Error('refused by the policy of this page');
      }
    },
  });

describe.each([
  ['with WebAssembly', () => undefined],
  ['without WebAssembly', forbidWebAssembly],
])('%s', (_name, begin) => {
  it.each(['a', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '次期戦闘機、ミサイル — “GCAP”', 'abc'.repeat(5000)])(
    'text %#',
    (text) => {
      begin();
      expect(unpackText(packText(text))).toBe(text);
    },
  );
  it('holds for any text', () => {
    begin();
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
    begin();
    const first = '次期戦闘機'.repeat(900);
    const unpacking = new Unpacking(packText(`${first}and more`));
    expect(unpacking.text(Buffer.byteLength(first))).toBe(first);
    expect(unpacking.text()).toBe('and more');
    expect(unpacking.text()).toBe('');
  });
  it('gives the same text when it went ahead', () => {
    begin();
    const [first, rest] = ['次期戦闘機'.repeat(3000), 'and more'];
    const unpacking = new Unpacking(packText(first + rest));
    const most = Buffer.byteLength(first);
    expect(unpacking.goAhead(most)).toBe(false);
    expect(unpacking.goAhead(most)).toBe(false);
    expect(unpacking.goAhead(most)).toBe(true);
    expect(unpacking.text(most)).toBe(first);
    expect(unpacking.text()).toBe(rest);
  });
  it('says so where the bytes are something else', () => {
    begin();
    expect(() => new Unpacking(btoa('ÿ'.repeat(20)))).toThrow('damaged');
  });
});

it('is decoded to the same bytes both ways, or by neither', () => {
  const bytes = fc.uint8Array({ minLength: 1000, maxLength: 1000 }); // more than is asked for takes
  const head = fc.record({
    literalBits: fc.nat(4),
    lowBits: fc.nat(2),
    positionBits: fc.nat(4),
    size: fc.nat(200),
  });
  fc.assert(
    fc.property(bytes, head, (packed, own) => {
      const [one, other] = [openCompiled(packed, own), openSlowly(packed, own)].map(({ out, decode }) => {
        try {
          decode(own.size);
        } catch (error) {
          return (error as Error).message;
        }
        return [...out];
      });
      expect(one).toEqual(other);
    }),
    { numRuns: 300 },
  );
});
