// The committed fonts keep to their budget, hold every letter of the tables, and carry their licences.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { expect, it } from 'vitest';
import { readFont, renameFont } from '../../tools/openType.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(repository, 'src/fonts');
const css = readFileSync(join(repository, 'src/fonts.css'), 'utf8');
const faces = css.split('@font-face').slice(1);

/** The characters that a family is declared to have. */
function isCovered(family: string, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  const own = faces.filter((face) => face.includes(`font-family: '${family}';`));
  const ranges = own.flatMap((face) => [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]);
  return ranges.some(([, from = '', to = from]) => code >= parseInt(from, 16) && code <= parseInt(to, 16));
}

it('weigh at most 60 kB together', () => {
  const fonts = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)).toBeLessThanOrEqual(60_000);
  for (const file of fonts) expect(css).toContain(`./fonts/${file}`);
});

it('have the letters that the tables use, in the sans at least', () => {
  const tables = readdirSync(join(repository, 'data')).filter((file) => file.endsWith('.csv'));
  const text = tables.map((file) => readFileSync(join(repository, 'data', file), 'utf8')).join('');
  const letters = [...new Set(text)].filter((letter) => /(?=\p{Script=Latin})\p{L}/u.test(letter));
  // Full-width forms belong to Japanese text and are set in the reader's Japanese font.
  const missing = letters.filter((letter) => !/[\uff00-\uffef]/.test(letter) && !isCovered('Latticework Sans', letter));
  expect(missing).toEqual([]);
});

it.each(['Latticework Serif', 'Latticework Sans'])('%s has macrons, dashes, quotes, signs', (family) => {
  for (const letter of 'āēīōūĀĒĪŌŪéüñß–—‘’“”…·×−²³€¥£%') expect(isCovered(family, letter), letter).toBe(true);
});

it.each(readdirSync(folder).filter((file) => file.endsWith('.woff2')))(
  '%s has what its face declares',
  async (file) => {
    const face = faces.find((each) => each.includes(`./fonts/${file}`)) ?? '';
    const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
    const declared = ranges.flatMap(([, from = '', to = from]) => {
      const first = parseInt(from, 16);
      return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, i) => first + i);
    });
    const text = String.fromCodePoint(...declared);
    const font = readFont(await subsetFont(readFileSync(join(folder, file)), text, { targetFormat: 'sfnt' }));
    expect(font.characters).toEqual(declared);
    // Its licence reserves the name of the typeface that it is cut from.
    expect(font.family).toMatch(/^Latticework (Serif|Sans)$/);
    expect(font.copyright).toMatch(/20\d\d/);
    expect(font.ascent + font.descent).toBeGreaterThan(1);
  },
);

it('keep their characters and their copyright under another name', async () => {
  const source = readFileSync(join(folder, 'latticework-sans.woff2'));
  const cut = await subsetFont(source, 'abc', { targetFormat: 'sfnt', preserveNameIds: [13, 14] });
  const before = readFont(cut);
  const after = readFont(renameFont(cut, 'Another Name'));
  expect(after.family).toBe('Another Name');
  expect(after.copyright).toBe(before.copyright);
  expect(after.characters).toEqual(before.characters);
  expect(after.widthOf('a')).toBe(before.widthOf('a'));
});

it('carry their licences', () => {
  for (const family of ['serif', 'sans'])
    expect(readFileSync(join(folder, `latticework-${family}-OFL.txt`), 'utf8')).toContain('SIL OPEN FONT LICENSE');
});
