// Unpacks what tools/pack.ts packed: LZMA, a third smaller than what servers and browsers agree on. After the specification of
// Igor Pavlov's LZMA SDK (public domain).

const kinds = 12;
const topBits = 1 << 24;
/** Chances are counted in 2,048 parts and move by a 32nd of what is left. */
const half = 1024;

/** One after the other: bits out of bytes, each with the chance that was learnt for it. */
class RangeDecoder {
  range = 0xffffffff;
  code = 0;
  at: number;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.at = start + 1;
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | bytes[this.at++]!) >>> 0;
  }

  bit(chances: Uint16Array, index: number): number {
    const chance = chances[index]!;
    const bound = (this.range >>> 11) * chance;
    let bit = 0;
    if (this.code < bound) {
      this.range = bound;
      chances[index] = chance + ((2048 - chance) >>> 5);
    } else {
      this.range -= bound;
      this.code -= bound;
      chances[index] = chance - (chance >>> 5);
      bit = 1;
    }
    this.#refill();
    return bit;
  }

  /** Bits of even chance. */
  direct(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      this.range >>>= 1;
      const bit = this.code >= this.range ? 1 : 0;
      if (bit) this.code -= this.range;
      value = value * 2 + bit;
      this.#refill();
    }
    return value;
  }

  tree(chances: Uint16Array, start: number, bits: number): number {
    let index = 1;
    for (let i = 0; i < bits; i++) index = index * 2 + this.bit(chances, start + index);
    return index - (1 << bits);
  }

  reversed(chances: Uint16Array, start: number, bits: number): number {
    let index = 1;
    let value = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.bit(chances, start + index);
      index = index * 2 + bit;
      value |= bit << i;
    }
    return value;
  }

  #refill(): void {
    if (this.range >= topBits) return;
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | (this.bytes[this.at++] ?? 0)) >>> 0;
  }
}

const chances = (count: number): Uint16Array => new Uint16Array(count).fill(half);

/** Lengths of matches: short, middle and long. */
class LengthDecoder {
  readonly choice = chances(2);
  readonly low = chances(16 << 3);
  readonly middle = chances(16 << 3);
  readonly high = chances(256);

  read(decoder: RangeDecoder, position: number): number {
    if (decoder.bit(this.choice, 0) === 0) return 2 + decoder.tree(this.low, position << 3, 3);
    if (decoder.bit(this.choice, 1) === 0) return 10 + decoder.tree(this.middle, position << 3, 3);
    return 18 + decoder.tree(this.high, 0, 8);
  }
}

/** @throws RangeError where the bytes are no LZMA file of a known length */
export function unpack(bytes: Uint8Array): Uint8Array {
  const head = bytes[0] ?? 255;
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(5, true);
  if (head >= 225 || size === 0xffffffff) throw new RangeError('What this file carries is damaged.');
  const literalBits = head % 9;
  const lowBits = Math.floor(head / 9) % 5;
  const positionMask = (1 << Math.floor(head / 45)) - 1;
  const lowMask = (1 << lowBits) - 1;
  const out = new Uint8Array(size);
  const decoder = new RangeDecoder(bytes, 13);
  const literals = chances(0x300 << (literalBits + lowBits));
  const isMatch = chances(kinds << 4);
  const isRepeat = chances(kinds);
  const isRepeat0 = chances(kinds);
  const isRepeat1 = chances(kinds);
  const isRepeat2 = chances(kinds);
  const isLong0 = chances(kinds << 4);
  const slots = chances(4 << 6);
  const places = chances(128);
  const aligned = chances(16);
  const lengths = new LengthDecoder();
  const repeatLengths = new LengthDecoder();
  let state = 0;
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];
  let at = 0;
  while (at < size) {
    const position = at & positionMask;
    if (decoder.bit(isMatch, (state << 4) + position) === 0) {
      const before = at > 0 ? out[at - 1]! : 0;
      const start = 0x300 * (((at & lowMask) << literalBits) + (before >> (8 - literalBits)));
      let symbol = 1;
      if (state >= 7) {
        let match = out[at - rep0 - 1]!;
        do {
          const matchBit = (match >> 7) & 1;
          match <<= 1;
          const bit = decoder.bit(literals, start + ((1 + matchBit) << 8) + symbol);
          symbol = (symbol << 1) | bit;
          if (matchBit !== bit) break;
        } while (symbol < 0x100);
      }
      while (symbol < 0x100) symbol = (symbol << 1) | decoder.bit(literals, start + symbol);
      out[at++] = symbol;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let length: number;
    if (decoder.bit(isRepeat, state) === 0) {
      [rep3, rep2, rep1] = [rep2, rep1, rep0];
      length = lengths.read(decoder, position);
      state = state < 7 ? 7 : 10;
      const slot = decoder.tree(slots, Math.min(length - 2, 3) << 6, 6);
      rep0 = slot;
      if (slot >= 4) {
        const bits = (slot >> 1) - 1;
        rep0 = (2 | (slot & 1)) << bits;
        rep0 +=
          slot < 14
            ? decoder.reversed(places, rep0 - slot, bits)
            : decoder.direct(bits - 4) * 16 + decoder.reversed(aligned, 0, 4);
      }
    } else {
      if (decoder.bit(isRepeat0, state) === 0) {
        if (decoder.bit(isLong0, (state << 4) + position) === 0) {
          state = state < 7 ? 9 : 11;
          out[at] = out[at - rep0 - 1]!;
          at++;
          continue;
        }
      } else if (decoder.bit(isRepeat1, state) === 0) [rep0, rep1] = [rep1, rep0];
      else if (decoder.bit(isRepeat2, state) === 0) [rep0, rep1, rep2] = [rep2, rep0, rep1];
      else [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
      length = repeatLengths.read(decoder, position);
      state = state < 7 ? 8 : 11;
    }
    if (rep0 >= at) throw new RangeError('What this file carries is damaged.');
    for (let end = Math.min(size, at + length); at < end; at++) out[at] = out[at - rep0 - 1]!;
  }
  return out;
}

/** The same from text, as a page carries it; gives text. */
export function unpackText(base64: string): string {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return new TextDecoder().decode(unpack(bytes));
}
