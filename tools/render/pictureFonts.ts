// Typefaces for pictures drawn in Node, as TrueType: ours in the weights that pictures set, and a Japanese one where the system
// has it, cut to the letters of the data and the words.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { firstFace } from '../openType.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/fonts');
const ours = ['latticework-sans', 'latticework-sans-extended', 'latticework-serif', 'latticework-serif-extended'];
const weights = [400, 600, 700];

/** Noto CJK, whose first face is the Japanese one; in the folders where systems keep fonts. */
const japanese = ['NotoSansCJK-Regular', 'NotoSansCJK-Bold', 'NotoSerifCJK-Bold'];
const systemFolders = ['/usr/share/fonts', '/usr/local/share/fonts', '/Library/Fonts', `${process.env['HOME']}/.fonts`];

interface Cut {
  readonly file: string;
  readonly name: string;
  readonly weight?: number;
}

/** Files for resvg. `hasJapanese` is false where the system has none: Japanese is then drawn as empty boxes. */
export async function pictureFonts(): Promise<{ readonly files: readonly string[]; readonly hasJapanese: boolean }> {
  const found = japaneseFiles();
  const cuts: Cut[] = [
    ...ours.flatMap((name) => weights.map((weight) => ({ file: join(root, `src/fonts/${name}.woff2`), name, weight }))),
    ...found,
  ];
  const letters = japaneseLetters();
  const made = cuts.map((cut) => ({ ...cut, text: cut.weight === undefined ? letters : lettersOf(cut.name) }));
  const digest = createHash('sha256');
  for (const { file, name, text } of made) digest.update(name + text + (file.startsWith(root) ? '' : file));
  const folder = join(cache, digest.digest('hex').slice(0, 16));
  if (!existsSync(folder)) await writeFonts(made, folder);
  return { files: readdirSync(folder).map((file) => join(folder, file)), hasJapanese: found.length > 0 };
}

/** All or nothing, so that a run that was stopped leaves no half of them. */
async function writeFonts(cuts: readonly (Cut & { text: string })[], folder: string): Promise<void> {
  const half = `${folder}-${process.pid}`;
  mkdirSync(half, { recursive: true });
  for (const { file, name, weight, text } of cuts) {
    const font = await subsetFont(firstFace(readFileSync(file)), text, {
      targetFormat: 'truetype',
      ...(weight === undefined ? {} : { variationAxes: { wght: weight } }),
      preserveNameIds: [1, 2, 4, 6, 16, 17],
    });
    writeFileSync(join(half, `${name}${weight === undefined ? '' : `-${weight}`}.ttf`), font);
  }
  if (!existsSync(folder)) renameSync(half, folder);
}

/** The letters of a face, as src/fonts.css lists them. */
function lettersOf(name: string): string {
  const css = readFileSync(join(root, 'src/fonts.css'), 'utf8');
  const face = css.slice(css.indexOf(`/${name}.woff2`));
  const ranges = /unicode-range:([^;]+);/.exec(face)?.[1] ?? '';
  return [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)]
    .flatMap(([, from = '', to = from]) => {
      const first = Number.parseInt(from, 16);
      return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join('');
}

/** Every Japanese letter of the data and of the words. */
function japaneseLetters(): string {
  const words = join(root, 'src/view/words');
  const texts = [
    ...readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:csv|json|md)$/.test(file))
      .map((file) => join(root, 'data', file)),
    ...readdirSync(words, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(words, file)),
  ].map((file) => readFileSync(file, 'utf8'));
  const letters = new Set(
    texts.flatMap((text) => text.match(/[\u2190\u2192\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/g) ?? []),
  );
  return [...letters].sort().join('');
}

function japaneseFiles(): Cut[] {
  const files = systemFolders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return japanese.flatMap((name) => {
    const file = files.find((each) => each.endsWith(`/${name}.ttc`));
    return file === undefined ? [] : [{ file, name }];
  });
}
