// The small embeds of published views, dist/embed/ID.html: the picture is drawn beforehand, in both languages and a few widths, with
// its table; a small script adds names, keys, the reader's choice and the height. The general embed is one link away.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '../src/export/xml.ts';
import type { Lang } from '../src/model/atlas.ts';
import { embedWords } from '../src/view/words/late/embedWords.ts';
import { stillWords } from '../src/view/words/late/stillWords.ts';
import { fontsFirst, fontsFirstStyle } from './fontsFirst.ts';
import { readPublishedViews, type PublishedView } from './publishedViews.ts';
import { digestOf, stillDigest } from './render/bundleStill.ts';
import { renderState, type RenderedState } from './render/renderState.ts';
import { readTokens } from './render/tokens.ts';

const langs: readonly Lang[] = ['en', 'ja'];
/** Pixels of the drawings. */
const widths = [300, 600, 860];
/** A drawing is shown from this share of its width on: a little smaller is better than much larger. */
const leastScale = 0.9;
const shownFrom = (width: number): number => Math.round(width * leastScale);
/** Between a picture's width and the sheet's, pixels. */
const sheetMargins = 56;
const cache = '.cache/embed-views';

/** Colours as custom properties, so that one drawing serves both themes. */
function themed(svg: string): string {
  const names = new Map<string, string>();
  for (const [name, value] of Object.entries(readTokens('light')))
    if (/^#[\da-f]{6}$/i.test(value) && !names.has(value.toLowerCase())) names.set(value.toLowerCase(), name);
  return svg.replace(/"(#[\da-f]{6})"/gi, (whole, colour: string) => {
    const name = names.get(colour.toLowerCase());
    return name ? `"var(${name})"` : whole;
  });
}

/**
 * An outline of straight lines to the pixel, in steps from corner to corner, without islands of fewer than `fewest` steps. Other
 * paths stay as they are.
 */
export function coarse(path: string, fewest = 2): string {
  if (/[^\dMLZ,.\s-]/.test(path)) return path;
  const rings = path.match(/M[^M]+/g) ?? [];
  return rings
    .map((ring) => {
      const points = [...ring.matchAll(/(-?[\d.]+)[,\s](-?[\d.]+)/g)].map(
        ([, px, py]) => [Number(px), Number(py)] as const,
      );
      const [first, ...others] = points.map(([px, py]) => [Math.round(px), Math.round(py)] as const);
      if (!first) return '';
      let [lastX, lastY] = first;
      const steps: [number, number][] = [];
      for (const [px, py] of others) {
        const [dx, dy] = [px - lastX, py - lastY];
        [lastX, lastY] = [px, py];
        const last = steps.at(-1);
        const isStraightOn = last && last[0] * dy === last[1] * dx && last[0] * dx + last[1] * dy > 0;
        if (isStraightOn) steps[steps.length - 1] = [last[0] + dx, last[1] + dy];
        else if (dx !== 0 || dy !== 0) steps.push([dx, dy]);
      }
      if (steps.length < fewest) return '';
      const isClosed = ring.trimEnd().endsWith('Z');
      return `M${first.join(' ')}l${steps.flat().join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

/** Outlines that several drawings have in common are written once. */
class Outlines {
  readonly #ids = new Map<string, string>();

  /** @param isCommon whether another drawing has the same path */
  share(svg: string, isCommon: (path: string) => boolean): string {
    return svg.replace(/<path d="([^"]{60,})"/g, (whole, path: string) => {
      if (path.length < 300 && !isCommon(path)) return whole;
      const plain = path.length < 300 ? path : coarse(path);
      const id = this.#ids.get(plain) ?? `o${this.#ids.size}`;
      this.#ids.set(plain, id);
      return `<use href="#${id}"`;
    });
  }

  get markup(): string {
    const paths = [...this.#ids].map(([path, id]) => `<path id="${id}" d="${path}"/>`);
    return paths.length > 0
      ? `<svg width="0" height="0" class="outlines" aria-hidden="true"><defs>${paths.join('')}</defs></svg>`
      : '';
  }
}

interface Drawing {
  readonly width: number;
  readonly rendered: RenderedState;
}

/** A view in one language: its picture in each width, and of a question the picture that is folded below it. */
interface Drawn {
  readonly drawings: readonly Drawing[];
  readonly folded: readonly Drawing[];
}

async function drawBoth(view: PublishedView, lang: Lang): Promise<Drawn> {
  const drawings = await drawAll(view, lang, 'outcome');
  const isQuestion = drawings[0]!.rendered.chainTitle !== null;
  return { drawings, folded: isQuestion ? await drawAll(view, lang, 'chain') : [] };
}

async function drawAll(view: PublishedView, lang: Lang, part: 'outcome' | 'chain'): Promise<Drawing[]> {
  const own = { lang, part, title: view.title[lang], ...(view.note && { note: view.note[lang] }) };
  const drawings: Drawing[] = [];
  for (const width of widths) {
    const height = Math.round(Math.min(600, width / Math.min(view.ratio, 1.5)));
    drawings.push({ width, rendered: await renderState(view.query, { ...own, width: width + sheetMargins, height }) });
  }
  return drawings;
}

/** A picture in all its widths, of which the frame's own shows one. */
function figureOf(
  drawings: readonly Drawing[],
  label: string,
  outlines: Outlines,
  isCommon: (path: string) => boolean,
): string {
  const pictures = drawings.map(({ width, rendered: each }, index) => {
    const least = index === 0 ? 0 : shownFrom(width);
    const most = drawings[index + 1] ? shownFrom(drawings[index + 1]!.width) - 1 : 0;
    const svg = outlines
      .share(themed(each.picture.svg), isCommon)
      .replace(
        '<svg ',
        `<svg role="group" aria-label="${escapeXml(label)}" style="min-width:${index === 0 && width > widths[0]! ? Math.min(width, 720) : 0}px" `,
      );
    return `<div class="drawing" data-least="${least}" data-most="${most}">${svg}</div>`;
  });
  return `<figure>${pictures.join('\n')}</figure>`;
}

function halfOf(
  view: PublishedView,
  lang: Lang,
  { drawings, folded }: Drawn,
  outlines: Outlines,
  isCommon: (path: string) => boolean,
): string {
  const words = embedWords[lang];
  const still = stillWords[lang];
  const { rendered } = drawings.at(-1)!;
  const say = escapeXml;
  const query = `${view.query}${lang === 'ja' ? '&lang=ja' : ''}`;
  const chain = rendered.chainTitle ?? '';
  const below =
    folded.length > 0
      ? `<details class="folded"><summary>${say(chain)}</summary>${figureOf(folded, chain, outlines, isCommon)}</details>\n`
      : '';
  const cells = (tag: string, row: readonly string[]) => row.map((cell) => `<${tag}>${say(cell)}</${tag}>`).join('');
  const { columns, rows } = rendered.table;
  const link = (href: string, text: string, name: string) =>
    `<a class="${name}" href="${say(href)}"${name === 'open' ? ' target="_blank" rel="noopener"' : ''}>${say(text)}</a>`;
  return `<div class="half" lang="${lang}">
<h1>${say(view.title[lang])}</h1>
<p class="sentence">${say(rendered.sentence)}</p>
${figureOf(drawings, rendered.alt, outlines, isCommon)}
${below}<p class="chosen" role="status" hidden></p>
${view.note ? `<p class="note">${say(view.note[lang])}</p>` : ''}
<p class="authors note" hidden></p>
<details><summary>${still.table}</summary><div class="table" tabindex="0" role="region" aria-label="${still.table}"><table>
<thead><tr>${cells('th', columns)}</tr></thead><tbody>${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</tbody></table></div></details>
<footer><span>${say(rendered.source)}</span>${link(`../embed.html?${query}`, words.explore, 'explore')}${link(`../index.html?${query}`, words.open, 'open')}</footer>
</div>`;
}

/** Which drawing is shown, by the width of the frame; without scripts too. */
function choiceOf(halves: readonly string[]): string {
  const bounds = new Set(
    halves.flatMap((half) =>
      [...half.matchAll(/data-least="(\d+)" data-most="(\d+)"/g)].map((match) => `${match[1]} ${match[2]}`),
    ),
  );
  return [...bounds]
    .map((pair) => {
      const [least, most] = pair.split(' ').map(Number) as [number, number];
      const room = 20; // the page's own margins
      const outside = [
        ...(least > 0 ? [`(max-width:${least + room - 1}px)`] : []),
        ...(most > 0 ? [`(min-width:${most + room + 1}px)`] : []),
      ];
      return outside.length > 0
        ? `@media ${outside.join(',')}{[data-least="${least}"][data-most="${most}"]{display:none}}`
        : '';
    })
    .join('');
}

export interface ViewParts {
  readonly script: string;
  readonly fontFaces: string;
  /** Of the published site, or empty. */
  readonly address: string;
}

async function writeView(
  view: PublishedView,
  folder: string,
  { script, fontFaces, address }: ViewParts,
): Promise<void> {
  const outlines = new Outlines();
  const halves: string[] = [];
  const drawn = new Map<Lang, Drawn>();
  for (const lang of langs) drawn.set(lang, await drawBoth(view, lang));
  const times = new Map<string, number>();
  for (const { rendered } of [...drawn.values()].flatMap(({ drawings, folded }) => [...drawings, ...folded]))
    for (const [, path = ''] of rendered.picture.svg.matchAll(/<path d="([^"]+)"/g))
      times.set(path, (times.get(path) ?? 0) + 1);
  const isCommon = (path: string): boolean => (times.get(path) ?? 0) > 1;
  for (const [lang, both] of drawn) halves.push(halfOf(view, lang, both, outlines, isCommon));
  const open = (half: string) => (address === '' ? half : half.replaceAll('href="../index.html', `href="${address}`));
  const tokens = readFileSync('src/tokens.css', 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');
  const styles = readFileSync('src/embed/published.css', 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(view.title.en)} · Latticework</title>
<link rel="icon" href="data:,">
${address === '' ? '' : `<link rel="canonical" href="${address}views/${view.id}/">\n`}<style>${tokens}${styles}${choiceOf(halves)}${fontFaces}${fontsFirstStyle}</style>
<script>${fontsFirst}</script>
<noscript><style>.half:lang(ja){display:block!important;border-top:1px solid var(--rule)}.explore{display:none}</style></noscript>
<script>(function(p){var r=document.documentElement;if(p.get('lang')==='ja')r.lang='ja';var t=p.get('theme');if(t==='dark'||t==='light')r.dataset.theme=t;if(p.get('ground')==='clear')r.classList.add('clear')})(new URLSearchParams(location.search))</script>
</head>
<body>
${outlines.markup}
<main id="embed">
${halves.map(open).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
  writeFileSync(join(folder, `${view.id}.html`), html);
}

/** Writes dist/embed/; what was made of the same sources before is taken from the cache. */
export async function buildViewEmbeds(dist: string, parts: ViewParts): Promise<void> {
  const made = digestOf('static/data', 'data/views.csv', 'src/embed', 'src/tokens.css', 'tools');
  const folder = join(cache, `${await stillDigest()}-${made}-${parts.address.length}`);
  if (!existsSync(folder)) {
    const half = join(cache, `half-${process.pid}`);
    rmSync(cache, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    for (const view of readPublishedViews()) await writeView(view, half, parts);
    renameSync(half, folder);
  }
  mkdirSync(join(dist, 'embed'), { recursive: true });
  for (const file of readdirSync(folder)) copyFileSync(join(folder, file), join(dist, 'embed', file));
}
