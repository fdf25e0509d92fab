// Unpacks what tools/pack.ts packed: LZMA, a third smaller than what servers and browsers agree on, as far as it is asked for.
import { damaged, decode, literals, type Lzma } from './lzma.ts';

/** The chance of a bit of which nothing is known yet. */
const half = 1024;

/** Browsers have it since 2025; it is not in the types yet. */
const { fromBase64 } = Uint8Array as { fromBase64?: (base64: string) => Uint8Array };

function bytesOf(base64: string): Uint8Array {
  if (fromBase64) return fromBase64.call(Uint8Array, base64);
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/**
 * What the head of the file says.
 * @throws RangeError where it is no LZMA file of a known length
 */
function openLzma(bytes: Uint8Array): Lzma {
  const head = bytes[0] ?? 255;
  const size = bytes.length < 18 ? 0xffffffff : new DataView(bytes.buffer).getUint32(5, true);
  if (head >= 225 || size === 0xffffffff) throw new RangeError(damaged);
  const literalBits = head % 9;
  const lowBits = Math.floor(head / 9) % 5;
  const next = { read: 14, written: 0, range: -1, code: 0, state: 0, rep0: 0, rep1: 0, rep2: 0, rep3: 0 };
  for (let i = 0; i < 4; i++) next.code = (next.code << 8) | bytes[next.read++]!;
  return {
    bytes,
    out: new Uint8Array(size),
    chances: new Uint16Array(literals + (0x300 << (literalBits + lowBits))).fill(half),
    literalBits,
    lowMask: (1 << lowBits) - 1,
    positionMask: (1 << Math.floor(head / 45)) - 1,
    next,
  };
}

/** Text that is unpacked piece by piece: what comes first can be used before the rest is touched. */
export class Unpacking {
  readonly #lzma: Lzma;
  #given = 0;

  /**
   * @param base64 an LZMA file as text
   * @throws RangeError where it is no LZMA file of a known length
   */
  constructor(base64: string) {
    this.#lzma = openLzma(bytesOf(base64));
  }

  /**
   * The text from where the last one ended.
   * @param length in bytes, which end with a letter; without it all that is left
   */
  text(length = this.#lzma.out.length - this.#given): string {
    const { out } = this.#lzma;
    const end = Math.min(out.length, this.#given + length);
    decode(this.#lzma, end);
    const text = new TextDecoder().decode(out.subarray(this.#given, end));
    this.#given = end;
    return text;
  }
}
