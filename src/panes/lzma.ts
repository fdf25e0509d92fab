// Decodes LZMA, after the specification of Igor Pavlov's LZMA SDK (public domain). It runs before the first picture, once and cold.

export const damaged = 'What this file carries is damaged.';

/** Where the chances of each kind begin, in one list of all. They are counted in 2,048 parts and move by a 32nd of what is left. */
const isMatch = 0;
const isRepeat = 192;
const isRepeat0 = 204;
const isRepeat1 = 216;
const isRepeat2 = 228;
const isLong0 = 240;
const slots = 432;
const places = 688;
const aligned = 802;
const lengths = 818;
const repeatLengths = 1332;
export const literals = 1846;
/** Of a length: short, middle and long ones, from its own beginning. */
const short = 2;
const middle = 130;
const long = 258;

/** A file that is being decoded. */
export interface Lzma {
  readonly bytes: Uint8Array;
  readonly out: Uint8Array;
  readonly chances: Uint16Array;
  readonly literalBits: number;
  readonly lowMask: number;
  readonly positionMask: number;
  /** Where it goes on: bytes read and written, the decoder's range and code, what came before. */
  next: Record<'read' | 'written' | 'range' | 'code' | 'state' | 'rep0' | 'rep1' | 'rep2' | 'rep3', number>;
}

/**
 * Until at least `end` bytes are there. One function, each bit written out: what a closure shares lives outside the registers, where
 * each whole number of 32 bits is an object of its own, and the first picture waits for millions of them.
 * @throws RangeError where the bytes are no LZMA
 */
export function decode(lzma: Lzma, end: number): void {
  const { bytes, out, chances, literalBits, lowMask, positionMask } = lzma;
  let { read, written: at, range, code, state, rep0, rep1, rep2, rep3 } = lzma.next;
  let index: number;
  let bound: number;
  let chance: number;
  let bit: number;

  while (at < end) {
    const position = at & positionMask;
    index = isMatch + (state << 4) + position;
    chance = chances[index]!;
    bound = Math.imul(range >>> 11, chance);
    bit = code >>> 0 < bound >>> 0 ? 0 : 1;
    if (bit === 0) {
      range = bound;
      chances[index] = chance + ((2048 - chance) >>> 5);
    } else {
      range = (range - bound) | 0;
      code = (code - bound) | 0;
      chances[index] = chance - (chance >>> 5);
    }
    for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
    if (bit === 0) {
      const before = at > 0 ? out[at - 1]! : 0;
      const start = literals + 0x300 * (((at & lowMask) << literalBits) + (before >> (8 - literalBits)));
      let symbol = 1;
      // After a match, the byte that stands there is a hint for as long as the bits are its own.
      let match = state >= 7 ? out[at - rep0 - 1]! : 0;
      let hint = state >= 7 ? 0x100 : 0;
      while (symbol < 0x100) {
        match <<= 1;
        const own = match & hint;
        index = start + hint + own + symbol;
        chance = chances[index]!;
        bound = Math.imul(range >>> 11, chance);
        if (code >>> 0 < bound >>> 0) {
          range = bound;
          chances[index] = chance + ((2048 - chance) >>> 5);
          symbol <<= 1;
          hint &= ~own;
        } else {
          range = (range - bound) | 0;
          code = (code - bound) | 0;
          chances[index] = chance - (chance >>> 5);
          symbol = (symbol << 1) | 1;
          hint = own;
        }
        for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
      }
      out[at++] = symbol;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let from = lengths;
    index = isRepeat + state;
    chance = chances[index]!;
    bound = Math.imul(range >>> 11, chance);
    bit = code >>> 0 < bound >>> 0 ? 0 : 1;
    if (bit === 0) {
      range = bound;
      chances[index] = chance + ((2048 - chance) >>> 5);
    } else {
      range = (range - bound) | 0;
      code = (code - bound) | 0;
      chances[index] = chance - (chance >>> 5);
    }
    for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
    if (bit === 1) {
      from = repeatLengths;
      index = isRepeat0 + state;
      chance = chances[index]!;
      bound = Math.imul(range >>> 11, chance);
      bit = code >>> 0 < bound >>> 0 ? 0 : 1;
      if (bit === 0) {
        range = bound;
        chances[index] = chance + ((2048 - chance) >>> 5);
      } else {
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        chances[index] = chance - (chance >>> 5);
      }
      for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
      if (bit === 0) {
        index = isLong0 + (state << 4) + position;
        chance = chances[index]!;
        bound = Math.imul(range >>> 11, chance);
        bit = code >>> 0 < bound >>> 0 ? 0 : 1;
        if (bit === 0) {
          range = bound;
          chances[index] = chance + ((2048 - chance) >>> 5);
        } else {
          range = (range - bound) | 0;
          code = (code - bound) | 0;
          chances[index] = chance - (chance >>> 5);
        }
        for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
        if (bit === 0) {
          state = state < 7 ? 9 : 11;
          out[at] = out[at - rep0 - 1]!;
          at++;
          continue;
        }
      } else {
        let found = rep1;
        index = isRepeat1 + state;
        chance = chances[index]!;
        bound = Math.imul(range >>> 11, chance);
        bit = code >>> 0 < bound >>> 0 ? 0 : 1;
        if (bit === 0) {
          range = bound;
          chances[index] = chance + ((2048 - chance) >>> 5);
        } else {
          range = (range - bound) | 0;
          code = (code - bound) | 0;
          chances[index] = chance - (chance >>> 5);
        }
        for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
        if (bit === 1) {
          found = rep2;
          index = isRepeat2 + state;
          chance = chances[index]!;
          bound = Math.imul(range >>> 11, chance);
          if (code >>> 0 < bound >>> 0) {
            range = bound;
            chances[index] = chance + ((2048 - chance) >>> 5);
          } else {
            range = (range - bound) | 0;
            code = (code - bound) | 0;
            chances[index] = chance - (chance >>> 5);
            found = rep3;
            rep3 = rep2;
          }
          for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
          rep2 = rep1;
        }
        rep1 = rep0;
        rep0 = found;
      }
    }
    // Short, middle and long lengths have trees of their own.
    let length = 2;
    let base = from + short + (position << 3);
    let bits = 3;
    index = from;
    chance = chances[index]!;
    bound = Math.imul(range >>> 11, chance);
    bit = code >>> 0 < bound >>> 0 ? 0 : 1;
    if (bit === 0) {
      range = bound;
      chances[index] = chance + ((2048 - chance) >>> 5);
    } else {
      range = (range - bound) | 0;
      code = (code - bound) | 0;
      chances[index] = chance - (chance >>> 5);
    }
    for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
    if (bit === 1) {
      index = from + 1;
      chance = chances[index]!;
      bound = Math.imul(range >>> 11, chance);
      if (code >>> 0 < bound >>> 0) {
        range = bound;
        chances[index] = chance + ((2048 - chance) >>> 5);
        length = 10;
        base = from + middle + (position << 3);
      } else {
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        chances[index] = chance - (chance >>> 5);
        length = 18;
        base = from + long;
        bits = 8;
      }
      for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
    }
    let node = 1;
    for (let i = 0; i < bits; i++) {
      index = base + node;
      chance = chances[index]!;
      bound = Math.imul(range >>> 11, chance);
      if (code >>> 0 < bound >>> 0) {
        range = bound;
        chances[index] = chance + ((2048 - chance) >>> 5);
        node <<= 1;
      } else {
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        chances[index] = chance - (chance >>> 5);
        node = (node << 1) | 1;
      }
      for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
    }
    length += node - (1 << bits);
    if (from === repeatLengths) state = state < 7 ? 8 : 11;
    else {
      rep3 = rep2;
      rep2 = rep1;
      rep1 = rep0;
      state = state < 7 ? 7 : 10;
      // How far back the match lies: its slot gives the order of magnitude, further bits the rest, the last ones in reverse.
      base = slots + (Math.min(length - 2, 3) << 6);
      node = 1;
      for (let i = 0; i < 6; i++) {
        index = base + node;
        chance = chances[index]!;
        bound = Math.imul(range >>> 11, chance);
        if (code >>> 0 < bound >>> 0) {
          range = bound;
          chances[index] = chance + ((2048 - chance) >>> 5);
          node <<= 1;
        } else {
          range = (range - bound) | 0;
          code = (code - bound) | 0;
          chances[index] = chance - (chance >>> 5);
          node = (node << 1) | 1;
        }
        for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
      }
      const slot = node - 64;
      rep0 = slot;
      if (slot >= 4) {
        bits = (slot >> 1) - 1;
        rep0 = (2 | (slot & 1)) << bits;
        base = places + rep0 - slot;
        if (slot >= 14) {
          // Bits of even chance.
          let value = 0;
          for (let i = 4; i < bits; i++) {
            range >>>= 1;
            value <<= 1;
            if (code >>> 0 >= range) {
              code = (code - range) | 0;
              value |= 1;
            }
            for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
          }
          rep0 += value << 4;
          base = aligned;
          bits = 4;
        }
        node = 1;
        for (let i = 0; i < bits; i++) {
          index = base + node;
          chance = chances[index]!;
          bound = Math.imul(range >>> 11, chance);
          if (code >>> 0 < bound >>> 0) {
            range = bound;
            chances[index] = chance + ((2048 - chance) >>> 5);
            node <<= 1;
          } else {
            range = (range - bound) | 0;
            code = (code - bound) | 0;
            chances[index] = chance - (chance >>> 5);
            node = (node << 1) | 1;
            rep0 += 1 << i;
          }
          for (; (range & 0xff000000) === 0; range <<= 8) code = (code << 8) | bytes[read++]!;
        }
      }
    }
    if (rep0 >= at) throw new RangeError(damaged);
    for (let stop = Math.min(out.length, at + length); at < stop; at++) out[at] = out[at - rep0 - 1]!;
  }
  lzma.next = { read, written: at, range, code, state, rep0, rep1, rep2, rep3 };
}
