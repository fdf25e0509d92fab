// Packs text with LZMA for pages that carry their script and data within; src/panes/unpack.ts reads it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';

interface Lzma {
  /** Without a callback it works at once. @param level 1 to 9 @returns bytes, signed */
  compress(bytes: Uint8Array, level: number): number[];
}

/** The package is made for numbers of four bytes, where a byte's place in its number tells much; in text it tells nothing. */
const forText: Readonly<Record<string, string>> = {
  'encoder._posStateBits = 2;': 'encoder._posStateBits = 0;',
  'encoder._posStateMask = 3;': 'encoder._posStateMask = 0;',
};

const require = createRequire(import.meta.url);

function loadLzma(): Lzma {
  const file = require.resolve('lzma/src/lzma_worker.js');
  let source = readFileSync(file, 'utf8');
  for (const [theirs, ours] of Object.entries(forText)) {
    if (!source.includes(theirs)) throw new Error(`${file} has no "${theirs}" any more: see tools/pack.ts`);
    source = source.replace(theirs, ours);
  }
  const define = runInThisContext(`(function () { ${source}\n})`, file) as (this: { LZMA?: Lzma }) => void;
  const own: { LZMA?: Lzma } = {};
  define.call(own);
  return own.LZMA!;
}

let lzma: Lzma | undefined;

/** As an LZMA file in base64. */
export function packText(text: string): string {
  const packed = (lzma ??= loadLzma()).compress(Buffer.from(text), 9);
  return Buffer.from(Uint8Array.from(packed)).toString('base64');
}
