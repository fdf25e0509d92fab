// The two typefaces, cut once more: an embed sets less than the site does.
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** ASCII, with the punctuation, signs and accents that headlines and names of the data use. */
const letters =
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('') +
  '–—‘’“”•…·×−→←↑↓±°€£¥§©éèêüöäßñóòçíáàãåøæÉÖÜÅØāēīōūŌ';

export interface EmbedFont {
  readonly family: string;
  readonly weight: string;
  readonly bytes: Buffer;
}

export async function cutFonts(): Promise<EmbedFont[]> {
  const cut = async (family: string, file: string, least: number, most: number): Promise<EmbedFont> => {
    const source = readFileSync(`src/fonts/${file}.woff2`);
    const variationAxes = { wght: least === most ? least : { min: least, max: most } };
    // Small text can do without kerning, headlines can't.
    const keepFeatures = ['tnum', 'lnum', ...(least === most ? ['kern'] : [])];
    const bytes = await subsetFont(source, letters, {
      targetFormat: 'woff2',
      variationAxes,
      keepFeatures,
      noHinting: true,
    });
    return { family, weight: least === most ? String(least) : `${least} ${most}`, bytes };
  };
  return Promise.all([
    cut('Latticework Serif', 'latticework-serif', 700, 700),
    cut('Latticework Sans', 'latticework-sans', 400, 600),
  ]);
}

/** As style rules with the fonts within. */
export function fontFaces(fonts: readonly EmbedFont[]): string {
  return fonts
    .map(
      ({ family, weight, bytes }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')}`,
    )
    .join('');
}
