// `npm run fonts`: cuts the two typefaces down to what the pages set, and writes src/fonts/ and src/fonts.css.
// Sources are the packages named below (devDependencies); results are committed, so a build needs neither.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { readFont, renameFont, type Font } from './openType.ts';

/** Basic Latin and Latin-1 (but for signs nobody sets), with the punctuation and signs that text and figures use. */
const unused = /[\u00ad¤¦ª¬¯¸º¼¾ÐÞðþ]/g;
const latin = (between(0x20, 0x7e) + between(0xa0, 0xff)).replace(unused, '') + '–—‘’‚“”„…•′″‹›€™−↑↓→←\u2009\u202fŒœ';
/** Macrons of romanized Japanese and letters of European names. In files of their own: fetched only when one is set. */
const macrons = 'ĀāĒēĪīŌōŪū';
const european = 'ĄąĆćČčĐđĘęĚěĞğİıŁłŃńŇňŐőŘřŚśŞşŠšŮůŰűŹźŻżŽž';

interface Typeface {
  /** Family name in CSS, file name in src/fonts. */
  family: string;
  file: string;
  cutFrom: string;
  /** Files of the package that it is cut from. */
  sources: Record<'latin' | 'latin-ext' | 'licence', string>;
  /** Letters beyond Latin-1. */
  extended: string;
  /** Axes of the source: what is kept of each. */
  variationAxes: Record<string, number | { min: number; max: number }>;
  fallback: LocalFont;
}

/** A system font, stretched to take the same room until the web font has come. Widths in em. */
interface LocalFont {
  /** The font, and free ones of the same measure. */
  names: string[];
  averageWidth: number;
}

// How often each letter comes in English running text, per thousand characters (space included).
const frequency: Record<string, number> = {
  ' ': 180,
  ...{ e: 102, t: 75, a: 65, o: 62, i: 57, n: 57, s: 53, r: 50, h: 50, l: 33, d: 33, u: 23, c: 23, m: 20, f: 18 },
  ...{ w: 17, g: 16, p: 15, y: 14, b: 13, v: 8, k: 6, x: 1, j: 1, q: 1, z: 1 },
};
// Arial's advance widths of the same letters, in thousandths of an em.
const arialWidths: Record<string, number> = {
  ' ': 278,
  ...{ e: 556, t: 278, a: 556, o: 556, i: 222, n: 556, s: 500, r: 333, h: 556, l: 222, d: 556, u: 556, c: 500 },
  ...{ m: 833, f: 278, w: 722, g: 556, p: 556, y: 500, b: 556, v: 500, k: 500, x: 500, j: 222, q: 556, z: 500 },
};
const arial = averageOf((letter) => (arialWidths[letter] ?? 0) / 1000);
// Georgia sets the same text 1 % wider than Arial.
const georgia = arial * (913 / 904);

const typefaces: Typeface[] = [
  {
    family: 'Latticework Serif',
    file: 'latticework-serif',
    sources: {
      latin: fileURLToPath(
        import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2'),
      ),
      'latin-ext': fileURLToPath(
        import.meta.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2'),
      ),
      licence: fileURLToPath(import.meta.resolve('@fontsource-variable/source-serif-4/LICENSE')),
    },
    cutFrom: 'Source Serif 4',
    extended: macrons,
    variationAxes: { opsz: 24, wght: { min: 400, max: 700 } },
    fallback: { names: ['Georgia', 'Gelasio'], averageWidth: georgia },
  },
  {
    family: 'Latticework Sans',
    file: 'latticework-sans',
    sources: {
      latin: fileURLToPath(
        import.meta.resolve('@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2'),
      ),
      'latin-ext': fileURLToPath(
        import.meta.resolve('@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2'),
      ),
      licence: fileURLToPath(import.meta.resolve('@fontsource-variable/public-sans/LICENSE')),
    },
    cutFrom: 'Public Sans',
    extended: macrons + european,
    variationAxes: { wght: { min: 400, max: 700 } },
    fallback: { names: ['Arial', 'Liberation Sans'], averageWidth: arial },
  },
];
const keepFeatures = ['kern', 'liga', 'tnum', 'lnum', 'locl'];
const outFolder = 'src/fonts';

function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

function averageOf(widthOf: (letter: string) => number): number {
  const letters = Object.entries(frequency);
  const total = letters.reduce((sum, [, count]) => sum + count, 0);
  return letters.reduce((sum, [letter, count]) => sum + widthOf(letter) * count, 0) / total;
}

function unicodeRange(codes: number[]): string {
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function fallbackFace(typeface: Typeface, font: Font): string {
  const stretch = averageOf(font.widthOf) / typeface.fallback.averageWidth;
  return `@font-face {
    font-family: '${typeface.family} Fallback';
    src: ${typeface.fallback.names.map((name) => `local('${name}')`).join(', ')};
    size-adjust: ${percent(stretch)};
    ascent-override: ${percent(font.ascent / stretch)};
    descent-override: ${percent(font.descent / stretch)};
    line-gap-override: 0%;
  }`;
}

/** The letters that the tables use and no face has (Japanese is set in the reader's own fonts). */
function lettersMissing(covered: Set<number>): string[] {
  const tables = readdirSync('data').filter((file) => file.endsWith('.csv'));
  const letters = new Set(tables.flatMap((file) => [...readFileSync(join('data', file), 'utf8')]));
  return [...letters].filter(
    (letter) => /(?=\p{Script=Latin})\p{L}/u.test(letter) && !covered.has(letter.codePointAt(0) ?? 0),
  );
}

async function cut(typeface: Typeface, part: 'latin' | 'latin-ext', text: string) {
  const source = readFileSync(typeface.sources[part]);
  const { variationAxes, family } = typeface;
  const options = { variationAxes, keepFeatures, noHinting: true, preserveNameIds: [13, 14] };
  const cutFont = await subsetFont(source, text, { ...options, targetFormat: 'sfnt' });
  const font = readFont(cutFont);
  const renamed = renameFont(cutFont, family);
  const woff2 = await subsetFont(renamed, text, { keepFeatures, preserveNameIds: [13, 14], targetFormat: 'woff2' });
  const file = `${typeface.file}${part === 'latin' ? '' : '-extended'}.woff2`;
  writeFileSync(join(outFolder, file), woff2);
  console.log(`${file}: ${font.characters.length} characters, ${(woff2.length / 1000).toFixed(1)} kB`);
  const face = `@font-face {
    font-family: '${typeface.family}';
    src: url('./fonts/${file}') format('woff2');
    font-weight: 400 700;
    font-display: swap;
    unicode-range: ${unicodeRange(font.characters)};
  }`;
  return { font, face, bytes: woff2.length };
}

function licenceOf(typeface: Typeface, font: Font): string {
  const text = readFileSync(typeface.sources.licence, 'utf8');
  const body = text.replaceAll('\r\n', '\n').replace(/^[^\n]*\n/, ''); // its first line names the packager
  return `${typeface.family} is cut from ${typeface.cutFrom}.\n${font.copyright}\n${body}`;
}

mkdirSync(outFolder, { recursive: true });
const faces: string[] = [];
let bytes = 0;
for (const typeface of typefaces) {
  const main = await cut(typeface, 'latin', latin);
  const extended = await cut(typeface, 'latin-ext', typeface.extended);
  faces.push(main.face, extended.face, fallbackFace(typeface, main.font));
  bytes += main.bytes + extended.bytes;
  const missing = lettersMissing(new Set([...main.font.characters, ...extended.font.characters]));
  if (missing.length > 0) console.log(`${typeface.family} lacks ${missing.join(' ')}, which the tables use`);
  writeFileSync(join(outFolder, `${typeface.file}-OFL.txt`), licenceOf(typeface, main.font));
}
const opening = `/* The typefaces, and system fonts stretched to their measure for the moment before they arrive.
   Written by "npm run fonts" (tools/fonts.ts). Characters outside the ranges are set in the reader's fonts. */`;
const style = { ...(await resolveConfig('src/fonts.css')), parser: 'css' };
writeFileSync('src/fonts.css', await format(`${opening}\n${faces.join('\n')}`, style));
console.log(`fonts in all: ${(bytes / 1000).toFixed(1)} kB`);
