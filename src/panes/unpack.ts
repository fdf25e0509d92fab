// Unpacks what tools/pack.ts packed: LZMA, a third smaller than what servers and browsers agree on, as far as it is asked for.
import { chancesOf, damaged, openSlowly, type Decoder, type Head } from './lzma.ts';
import compiled from './lzma.wat';

/** Bytes before the packed ones: one of settings, four of a dictionary's size, eight of the size of what comes out, one more of zero. */
const headSize = 14;
/** A match that ends beyond the end is written whole, 273 bytes at most. */
const slack = 512;
/** Bytes that are unpacked in about a millisecond. */
const piece = 20_000;

/** Browsers have it since 2025; it is not in the types yet. */
const { fromBase64 } = Uint8Array as { fromBase64?: (base64: string) => Uint8Array };

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  if (fromBase64) return fromBase64.call(Uint8Array, base64) as Uint8Array<ArrayBuffer>;
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** @throws RangeError where it is no LZMA file of a known length */
function readHead(bytes: Uint8Array): Head {
  const settings = bytes[0] ?? 255;
  const size = bytes.length < headSize + 4 ? 0xffffffff : new DataView(bytes.buffer).getUint32(5, true);
  if (settings >= 225 || size === 0xffffffff) throw new RangeError(damaged);
  return {
    literalBits: settings % 9,
    lowBits: Math.floor(settings / 9) % 5,
    positionBits: Math.floor(settings / 45),
    size,
  };
}

interface Compiled {
  readonly memory: WebAssembly.Memory;
  readonly open: (packed: number, out: number, literalBits: number, lowMask: number, positionMask: number) => void;
  readonly decode: (end: number) => void;
}

/**
 * As `openSlowly` does, compiled.
 * @param packed the bytes after the head
 * @throws where WebAssembly is not allowed
 */
export function openCompiled(packed: Uint8Array, head: Head): Decoder {
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytesOf(compiled)));
  const { memory, open, decode } = instance.exports as unknown as Compiled;
  const chances = chancesOf(head);
  const from = chances.byteLength;
  const start = from + packed.length;
  memory.grow(Math.ceil((start + head.size + slack) / 65_536));
  new Uint16Array(memory.buffer).set(chances);
  const bytes = new Uint8Array(memory.buffer);
  bytes.set(packed, from);
  open(from, start, head.literalBits, (1 << head.lowBits) - 1, (1 << head.positionBits) - 1);
  return {
    out: bytes.subarray(start, start + head.size),
    decode: (end) => {
      try {
        decode(start + end);
      } catch {
        throw new RangeError(damaged);
      }
    },
  };
}

function openFile(bytes: Uint8Array): Decoder {
  const head = readHead(bytes);
  const packed = bytes.subarray(headSize);
  try {
    return openCompiled(packed, head);
  } catch {
    return openSlowly(packed, head);
  }
}

/** Text that is unpacked piece by piece: what comes first can be used before the rest is touched. */
export class Unpacking {
  readonly #decoder: Decoder;
  #given = 0;
  #ahead = 0;

  /**
   * @param base64 an LZMA file as text
   * @throws RangeError where it is no LZMA file of a known length
   */
  constructor(base64: string) {
    this.#decoder = openFile(bytesOf(base64));
  }

  /**
   * Goes one millisecond's work ahead of what was asked for, while there is nothing else to do.
   * @param most bytes from the beginning beyond which it does not go
   * @returns whether it is there
   */
  goAhead(most: number): boolean {
    const end = Math.min(most, this.#ahead + piece);
    this.#decoder.decode(end);
    this.#ahead = end;
    return end === most;
  }

  /**
   * The text from where the last one ended.
   * @param length in bytes, which end with a letter; without it all that is left
   */
  text(length = this.#decoder.out.length - this.#given): string {
    const { out, decode } = this.#decoder;
    const end = Math.min(out.length, this.#given + length);
    // Piece by piece: at each, what the browser has compiled better meanwhile takes over (cold, 40 ms for a frame's megabyte, not 54).
    for (let at = this.#ahead; at < end; at += piece) decode(Math.min(end, at + piece));
    this.#ahead = Math.max(this.#ahead, end);
    const text = new TextDecoder().decode(out.subarray(this.#given, end));
    this.#given = end;
    return text;
  }
}
