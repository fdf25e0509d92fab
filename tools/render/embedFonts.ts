// The typefaces that a picture sets, cut to its own letters and put into it: it looks the same everywhere and asks nobody.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const fonts = join(import.meta.dirname, '../../src/fonts');
const faces = [
  { family: 'Latticework Sans', file: 'latticework-sans' },
  { family: 'Latticework Serif', file: 'latticework-serif' },
];

/** `@font-face` rules for the letters of this markup. Japanese is named and not embedded: the reader's system has it. */
export async function embedFonts(markup: string): Promise<string> {
  const letters = new Set(markup.replace(/<[^>]*>/g, '').replace(/&amp;|&lt;|&gt;|&quot;/g, '&<>"'));
  const text = [...letters].filter((letter) => letter < '\u2e80').join('');
  const rules = await Promise.all(
    faces
      .filter(({ family }) => markup.includes(family))
      .flatMap(({ family, file }) =>
        ['', '-extended'].map(async (part) => {
          const own = [...text].filter((letter) => isExtended(letter) === (part !== '')).join('');
          if (own === '') return '';
          const font = await subsetFont(readFileSync(join(fonts, `${file}${part}.woff2`)), own, {
            targetFormat: 'woff2',
          });
          const range = part === '' ? '' : 'unicode-range:U+100-17F;';
          return (
            `@font-face{font-family:"${family}";font-weight:400 700;${range}` +
            `src:url(data:font/woff2;base64,${font.toString('base64')}) format("woff2")}`
          );
        }),
      ),
  );
  return rules.join('');
}

/** Letters that stand in the second file of a face; Œ and œ are in the first. */
function isExtended(letter: string): boolean {
  return letter >= '\u0100' && letter <= '\u017f' && letter !== 'Œ' && letter !== 'œ';
}
