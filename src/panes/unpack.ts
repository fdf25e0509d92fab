// Unpacks what tools/pack.ts packed: LZMA, a third smaller than what servers and browsers agree on, as far as it is asked for. After
// the specification of Igor Pavlov's LZMA SDK (public domain). It runs before the first picture, once and cold: numbers are kept in
// local variables as whole 32 bits, which is three times as fast as fields of objects.

/** Chances are counted in 2,048 parts and move by a 32nd of what is left. */
const half = 1024;
/** Where the chances of each kind begin, in one list of all. */
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
/** Of a length: short, middle and long ones, from its own beginning. */
const short = 2;
const middle = 130;
const long = 258;

const damaged = 'What this file carries is damaged.';

/** Text that is unpacked piece by piece: what comes first can be used before the rest is touched. */
export class Unpacking {
  readonly #bytes: Uint8Array;
  readonly #out: Uint8Array;
  readonly #chances: Uint16Array;
  readonly #literalBits: number;
  readonly #lowMask: number;
  readonly #positionMask: number;
  /** Where it goes on: bytes read and written, the decoder's range and code, what came before. */
  #next = { read: 14, written: 0, range: -1, code: 0, state: 0, rep0: 0, rep1: 0, rep2: 0, rep3: 0 };
  #given = 0;

  /**
   * @param base64 an LZMA file as text
   * @throws RangeError where it is no LZMA file of a known length
   */
  constructor(base64: string) {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
    const head = bytes[0] ?? 255;
    const size = bytes.length < 18 ? 0xffffffff : new DataView(bytes.buffer).getUint32(5, true);
    if (head >= 225 || size === 0xffffffff) throw new RangeError(damaged);
    const lowBits = Math.floor(head / 9) % 5;
    this.#literalBits = head % 9;
    this.#lowMask = (1 << lowBits) - 1;
    this.#positionMask = (1 << Math.floor(head / 45)) - 1;
    this.#bytes = bytes;
    this.#out = new Uint8Array(size);
    this.#chances = new Uint16Array(literals + (0x300 << (this.#literalBits + lowBits))).fill(half);
    const next = this.#next;
    for (let i = 0; i < 4; i++) next.code = (next.code << 8) | bytes[next.read++]!;
  }

  /**
   * The text from where the last one ended.
   * @param length in bytes, which end with a letter; without it all that is left
   */
  text(length = this.#out.length - this.#given): string {
    const end = Math.min(this.#out.length, this.#given + length);
    this.#decode(end);
    const text = new TextDecoder().decode(this.#out.subarray(this.#given, end));
    this.#given = end;
    return text;
  }

  /** Until at least `end` bytes are there. */
  #decode(end: number): void {
    const [bytes, out, chances] = [this.#bytes, this.#out, this.#chances];
    const [literalBits, lowMask, positionMask] = [this.#literalBits, this.#lowMask, this.#positionMask];
    let { read, written: at, range, code, state, rep0, rep1, rep2, rep3 } = this.#next;

    /** One bit out of the bytes, with the chance that was learnt for it. */
    const bit = (index: number): number => {
      const chance = chances[index]!;
      const bound = Math.imul(range >>> 11, chance);
      const isOne = code >>> 0 >= bound >>> 0;
      if (isOne) {
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        chances[index] = chance - (chance >>> 5);
      } else {
        range = bound;
        chances[index] = chance + ((2048 - chance) >>> 5);
      }
      if ((range & 0xff000000) === 0) refill();
      return isOne ? 1 : 0;
    };
    const refill = (): void => {
      range <<= 8;
      code = (code << 8) | bytes[read++]!;
    };
    const tree = (start: number, bits: number): number => {
      let index = 1;
      for (let i = 0; i < bits; i++) index = (index << 1) | bit(start + index);
      return index - (1 << bits);
    };
    const reversed = (start: number, bits: number): number => {
      let [index, value] = [1, 0];
      for (let i = 0; i < bits; i++) {
        const own = bit(start + index);
        index = (index << 1) | own;
        value |= own << i;
      }
      return value;
    };
    /** Bits of even chance. */
    const direct = (count: number): number => {
      let value = 0;
      for (let i = 0; i < count; i++) {
        range >>>= 1;
        const isOne = code >>> 0 >= range >>> 0;
        if (isOne) code = (code - range) | 0;
        value = (value << 1) | (isOne ? 1 : 0);
        if ((range & 0xff000000) === 0) refill();
      }
      return value;
    };
    const lengthOf = (start: number, position: number): number => {
      if (bit(start) === 0) return 2 + tree(start + short + (position << 3), 3);
      if (bit(start + 1) === 0) return 10 + tree(start + middle + (position << 3), 3);
      return 18 + tree(start + long, 8);
    };
    /** How far back a match lies: its slot gives the order of magnitude, further bits the rest. */
    const distanceOf = (slot: number): number => {
      if (slot < 4) return slot;
      const bits = (slot >> 1) - 1;
      const base = (2 | (slot & 1)) << bits;
      if (slot < 14) return base + reversed(places + base - slot, bits);
      return base + direct(bits - 4) * 16 + reversed(aligned, 4);
    };

    while (at < end) {
      const position = at & positionMask;
      if (bit(isMatch + (state << 4) + position) === 0) {
        const before = at > 0 ? out[at - 1]! : 0;
        const start = literals + 0x300 * (((at & lowMask) << literalBits) + (before >> (8 - literalBits)));
        let symbol = 1;
        if (state >= 7) {
          let match = out[at - rep0 - 1]!;
          do {
            const matchBit = (match >> 7) & 1;
            match <<= 1;
            const own = bit(start + ((1 + matchBit) << 8) + symbol);
            symbol = (symbol << 1) | own;
            if (matchBit !== own) break;
          } while (symbol < 0x100);
        }
        while (symbol < 0x100) symbol = (symbol << 1) | bit(start + symbol);
        out[at++] = symbol;
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
        continue;
      }
      let length: number;
      if (bit(isRepeat + state) === 0) {
        rep3 = rep2;
        rep2 = rep1;
        rep1 = rep0;
        length = lengthOf(lengths, position);
        state = state < 7 ? 7 : 10;
        rep0 = distanceOf(tree(slots + (Math.min(length - 2, 3) << 6), 6));
      } else {
        if (bit(isRepeat0 + state) === 0) {
          if (bit(isLong0 + (state << 4) + position) === 0) {
            state = state < 7 ? 9 : 11;
            out[at] = out[at - rep0 - 1]!;
            at++;
            continue;
          }
        } else {
          let found = rep1;
          if (bit(isRepeat1 + state) === 1) {
            found = rep2;
            if (bit(isRepeat2 + state) === 1) {
              found = rep3;
              rep3 = rep2;
            }
            rep2 = rep1;
          }
          rep1 = rep0;
          rep0 = found;
        }
        length = lengthOf(repeatLengths, position);
        state = state < 7 ? 8 : 11;
      }
      if (rep0 >= at) throw new RangeError(damaged);
      for (let stop = Math.min(out.length, at + length); at < stop; at++) out[at] = out[at - rep0 - 1]!;
    }
    this.#next = { read, written: at, range, code, state, rep0, rep1, rep2, rep3 };
  }
}
