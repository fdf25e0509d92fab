// Decodes LZMA, after the specification of Igor Pavlov's LZMA SDK (public domain), where lzma.wat may not run: a page's policy or a
// browser can forbid WebAssembly. Both do the same, step by step.

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
const literals = 1846;

/** What the head of a file says: the bits that tell the trees of letters and of matches apart, and how much comes out. */
export interface Head {
  readonly literalBits: number;
  readonly lowBits: number;
  readonly positionBits: number;
  /** Bytes. */
  readonly size: number;
}

/** A file that is being decoded. */
export interface Decoder {
  /** All that comes out, of which the beginning is there. */
  readonly out: Uint8Array;
  /** Until the bytes before `end` are there; throws where the bytes are no LZMA. */
  readonly decode: (end: number) => void;
}

/** The chances at first: of a bit of which nothing is known yet, each half. */
export const chancesOf = ({ literalBits, lowBits }: Head): Uint16Array =>
  new Uint16Array(literals + (0x300 << (literalBits + lowBits))).fill(1024);

/** @param packed the bytes after the head */
export function openSlowly(packed: Uint8Array, head: Head): Decoder {
  const out = new Uint8Array(head.size);
  const chances = chancesOf(head);
  let [read, at, range, code, state] = [0, 0, 0xffffffff, 0, 0];
  let [rep0, rep1, rep2, rep3] = [0, 0, 0, 0];

  const take = (): void => void (code = ((code << 8) | (packed[read++] ?? 0)) >>> 0);
  const widen = (): void => {
    if (range >= 0x1000000) return;
    range = (range << 8) >>> 0;
    take();
  };
  const bit = (index: number): number => {
    const chance = chances[index]!;
    const bound = (range >>> 11) * chance;
    const isOne = code >= bound;
    range = isOne ? range - bound : bound;
    if (isOne) code -= bound;
    chances[index] = isOne ? chance - (chance >>> 5) : chance + ((2048 - chance) >>> 5);
    widen();
    return isOne ? 1 : 0;
  };
  const tree = (base: number, bits: number): number => {
    let node = 1;
    for (let left = bits; left > 0; left--) node = (node << 1) | bit(base + node);
    return node - (1 << bits);
  };
  const length = (from: number, position: number): number => {
    if (bit(from) === 0) return 2 + tree(from + 2 + (position << 3), 3);
    if (bit(from + 1) === 0) return 10 + tree(from + 130 + (position << 3), 3);
    return 18 + tree(from + 258, 8);
  };
  /** Its slot gives the order of magnitude, further bits the rest, the last ones in reverse. */
  const distance = (matched: number): number => {
    const slot = tree(slots + (Math.min(matched - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    let bits = (slot >> 1) - 1;
    let found = (2 | (slot & 1)) << bits;
    let base = places + found - slot;
    if (slot >= 14) {
      let even = 0;
      for (; bits > 4; bits--) {
        range >>>= 1;
        const isOne = code >= range;
        if (isOne) code -= range;
        even = (even << 1) | (isOne ? 1 : 0);
        widen();
      }
      found += even << 4;
      base = aligned;
    }
    let node = 1;
    for (let place = 0; place < bits; place++) {
      const one = bit(base + node);
      node = (node << 1) | one;
      found += one << place;
    }
    return found;
  };
  const before = (far: number): number => out[at - far - 1] ?? 0;
  /** Nothing lies before the beginning. */
  const check = (): void => {
    if (rep0 >>> 0 >= at) throw new RangeError(damaged);
  };
  const literal = (): void => {
    const trees = ((at & ((1 << head.lowBits) - 1)) << head.literalBits) + (before(0) >> (8 - head.literalBits));
    const base = literals + 0x300 * trees;
    let symbol = 1;
    if (state >= 7) {
      // After a match, the byte that stands there is a hint for as long as the bits are its own.
      let match = before(rep0);
      let own: number;
      do {
        match <<= 1;
        own = match & 0x100;
        symbol = (symbol << 1) | bit(base + 0x100 + own + symbol);
      } while (own >> 8 === (symbol & 1) && symbol < 0x100);
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bit(base + symbol);
    out[at++] = symbol;
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
  };
  const after = (letter: number, other: number): void => void (state = state < 7 ? letter : other);

  for (let i = 0; i < 4; i++) take();
  const decode = (end: number): void => {
    while (at < end) {
      const position = at & ((1 << head.positionBits) - 1);
      if (bit(isMatch + (state << 4) + position) === 0) {
        literal();
        continue;
      }
      let matched: number;
      if (bit(isRepeat + state) === 1) {
        if (bit(isRepeat0 + state) === 0) {
          if (bit(isLong0 + (state << 4) + position) === 0) {
            after(9, 11);
            check();
            out[at] = before(rep0);
            at++;
            continue;
          }
        } else if (bit(isRepeat1 + state) === 0) [rep0, rep1] = [rep1, rep0];
        else if (bit(isRepeat2 + state) === 0) [rep0, rep1, rep2] = [rep2, rep0, rep1];
        else [rep0, rep1, rep2, rep3] = [rep3, rep0, rep1, rep2];
        matched = length(repeatLengths, position);
        after(8, 11);
      } else {
        [rep1, rep2, rep3] = [rep0, rep1, rep2];
        matched = length(lengths, position);
        after(7, 10);
        rep0 = distance(matched);
      }
      check();
      for (const stop = at + matched; at < stop; at++) out[at] = before(rep0);
    }
  };
  return { out, decode };
}
