// Packs text with LZMA for pages that carry their script and data within; src/panes/unpack.ts reads it.
import lzma from 'lzma';

/** As an LZMA file in base64. */
export function packText(text: string): string {
  const packed = lzma.compress(Buffer.from(text), 9);
  return Buffer.from(Uint8Array.from(packed)).toString('base64');
}
