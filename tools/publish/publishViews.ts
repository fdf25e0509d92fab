// The static forms of the published views in dist/views/ID/: a page that works without scripts, pictures, previews for links,
// oEmbed; each in both languages. What was made of the same sources before is taken from the cache.
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frameHeight } from '../../src/export/frameHeight.ts';
import { narrowUpTo, type PictureSize } from '../../src/export/snippets.ts';
import { escapeXml } from '../../src/export/xml.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { readPublishedViews, type PublishedView } from '../publishedViews.ts';
import { digestOf, stillDigest } from '../render/bundleStill.ts';
import { drawPixels } from '../render/drawPng.ts';
import { palettePng } from '../render/palettePng.ts';
import { renderState } from '../render/renderState.ts';
import { viewPage } from '../render/viewPage.ts';
import { cardPicture, cardSize, cardSvg } from './cardSvg.ts';
import { oEmbedOf, oEmbedWidth } from './oembed.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/views');
const langs: readonly Lang[] = ['en', 'ja'];
/** A picture that stands in for a frame may weigh this much, bytes. */
export const mostPictureBytes = 80_000;
/** Pixels across; the first that is light enough is taken. */
const pictureWidths = [1000, 880, 760, 640];
const colours = [96, 48];
/** Pixels across of the sheet for phones, and of its picture file. */
const narrowWidth = 400;
const narrowPictureWidths = [800, 700, 600, 500, 400];

/** What views/index.json says of each, for the share dialog. */
export interface ViewEntry {
  readonly id: string;
  readonly query: string;
  readonly ratio: number;
  /** Pixels of its frame at the widths of `shapeWidths`. */
  readonly heights: readonly number[];
  readonly alt: Readonly<Record<Lang, string>>;
  /** Pixels of the PNG. */
  readonly picture: Readonly<Record<Lang, PictureSize>>;
  /** Of the PNG for phones; null where none is light enough. */
  readonly narrow: Readonly<Record<Lang, PictureSize | null>>;
}

/**
 * Writes dist/views/. Gives how many views, and whether they were drawn anew.
 * @param address of the published site with its slash, or empty: then without previews and oEmbed, which need one
 */
export async function publishViews(dist: string, address: string): Promise<{ views: number; isNew: boolean }> {
  const views = readPublishedViews();
  const made = digestOf('static/data', 'data/views.csv', 'data/site.json', 'src/fonts', 'src/tokens.css', 'src/export');
  const folder = join(cache, `${await stillDigest()}-${made}-${digestOf('tools/render', 'tools/publish')}`);
  const isNew = !existsSync(folder);
  if (isNew) await writeAll(views, folder, address);
  cpSync(folder, join(dist, 'views'), { recursive: true });
  return { views: views.length, isNew };
}

/** All or nothing: a build that was stopped leaves no half of them in the cache. */
async function writeAll(views: readonly PublishedView[], folder: string, address: string): Promise<void> {
  const half = join(cache, `half-${process.pid}`);
  rmSync(cache, { recursive: true, force: true });
  const entries: ViewEntry[] = [];
  for (const view of views) {
    mkdirSync(join(half, view.id), { recursive: true });
    const { id, query, ratio, heights } = view;
    const en = await writeView(view, 'en', join(half, id), address);
    const ja = await writeView(view, 'ja', join(half, id), address);
    entries.push({
      id,
      query,
      ratio,
      heights,
      alt: { en: en.alt, ja: ja.alt },
      picture: { en: en.picture, ja: ja.picture },
      narrow: { en: en.narrow, ja: ja.narrow },
    });
  }
  writeFileSync(join(half, 'index.json'), `${JSON.stringify({ views: entries })}\n`);
  renameSync(half, folder);
}

/**
 * After the frames were built: which views have one of their own goes into views/index.json, and oEmbed is written where the site
 * has an address.
 */
export function listViews(dist: string, address: string): void {
  const file = join(dist, 'views/index.json');
  const { views } = JSON.parse(readFileSync(file, 'utf8')) as { views: ViewEntry[] };
  const listed = views.map((view) => ({ ...view, hasFrame: existsSync(join(dist, `embed/${view.id}.html`)) }));
  const hasElement = existsSync(join(dist, 'latticework-view.js'));
  writeFileSync(file, `${JSON.stringify({ views: listed, hasElement })}\n`);
  if (address === '') return;
  const titles = new Map(readPublishedViews().map(({ id, title }) => [id, title]));
  for (const { id, query, hasFrame, heights, ratio, picture } of listed)
    for (const lang of langs) {
      const thumbnail = { file: `${lang}.png`, ...picture[lang] };
      const title = titles.get(id)?.[lang] ?? id;
      const form = oEmbedOf({
        ...{ address, id, query: hasFrame ? null : query, lang, title, thumbnail },
        height: Math.ceil(heights.length > 0 ? frameHeight(heights, oEmbedWidth) : Math.max(420, oEmbedWidth / ratio)),
      });
      writeFileSync(join(dist, `views/${id}/oembed-${lang}.json`), `${JSON.stringify(form, null, 1)}\n`);
    }
}

const pageOf: Readonly<Record<Lang, string>> = { en: 'index.html', ja: 'ja.html' };

/** Writes the files of one view in one language; gives the size of its picture and the words that stand for it. */
async function writeView(view: PublishedView, lang: Lang, folder: string, address: string) {
  const { query, title, note } = view;
  const own = { lang, title: title[lang], ...(note && { note: note[lang] }) };
  const rendered = await renderState(query, { ...own, hasFonts: true });
  writeFileSync(join(folder, `${lang}.svg`), rendered.svg);
  // The page says title and sentence itself.
  const onPage = { ...own, hasFonts: true, hasHeading: false };
  const light = await renderState(query, onPage);
  const dark = await renderState(query, { ...onPage, theme: 'dark' });
  writeFileSync(join(folder, `page-${lang}-light.svg`), light.svg);
  writeFileSync(join(folder, `page-${lang}-dark.svg`), dark.svg);
  const picture = await lightPicture(rendered.svg, pictureWidths);
  if (!picture) throw new Error(`no picture of ${view.id} is lighter than ${mostPictureBytes} bytes`);
  const narrow = await writeNarrow(view, lang, folder);
  writeFileSync(join(folder, `${lang}.png`), picture.bytes);
  const wide = await renderState(query, { ...own, ...cardPicture });
  const card = await drawPixels(cardSvg(wide, lang), { width: cardSize.width });
  writeFileSync(join(folder, `card-${lang}.png`), palettePng(card, 128));
  const { width, height } = light.sheet;
  const app = `../../${lang === 'ja' ? 'ja.html' : ''}?${query}`;
  const html = await viewPage({
    lang,
    rendered,
    picture:
      `<picture>${narrowSources(lang, narrow.page)}<source srcset="./page-${lang}-dark.svg" media="(prefers-color-scheme: dark)">` +
      `<img src="./page-${lang}-light.svg" width="${width}" height="${height}" alt="${escapeXml(rendered.alt)}"></picture>`,
    downloads: [
      { name: 'PNG', href: `./${lang}.png` },
      { name: 'SVG', href: `./${lang}.svg` },
    ],
    ...(note && { note: note[lang] }),
    open: app,
    other: `./${pageOf[lang === 'en' ? 'ja' : 'en']}`,
    head: [
      '<link rel="icon" href="../../icon.svg" type="image/svg+xml">',
      ...(address === '' ? [] : headOf(view, lang, address, rendered.sentence)),
    ],
  });
  writeFileSync(join(folder, pageOf[lang]), html);
  return {
    alt: rendered.alt,
    picture: { width: picture.width, height: picture.height },
    narrow: narrow.picture,
  };
}

/**
 * The same for phones, drawn for their width: a broad drawing made small cannot be read.
 */
async function writeNarrow({ query, title, note, ratio }: PublishedView, lang: Lang, folder: string) {
  const own = { lang, title: title[lang], ...(note && { note: note[lang] }), width: narrowWidth, hasFonts: true };
  const size = { ...own, height: Math.round(narrowWidth / Math.min(ratio, 1.2)) };
  const sheet = await renderState(query, size);
  const light = await renderState(query, { ...size, hasHeading: false });
  const dark = await renderState(query, { ...size, hasHeading: false, theme: 'dark' });
  writeFileSync(join(folder, `page-${lang}-narrow-light.svg`), light.svg);
  writeFileSync(join(folder, `page-${lang}-narrow-dark.svg`), dark.svg);
  const picture = await lightPicture(sheet.svg, narrowPictureWidths);
  if (picture) writeFileSync(join(folder, `${lang}-narrow.png`), picture.bytes);
  return { page: light.sheet, picture: picture && { width: picture.width, height: picture.height } };
}

function narrowSources(lang: Lang, { width, height }: PictureSize): string {
  const narrow = `(max-width: ${narrowUpTo}px)`;
  const source = (theme: 'light' | 'dark', media: string) =>
    `<source srcset="./page-${lang}-narrow-${theme}.svg" media="${media}" width="${width}" height="${height}">`;
  return source('dark', `${narrow} and (prefers-color-scheme: dark)`) + source('light', narrow);
}

/** What needs the site's address: canonical and language links, previews, discovery of oEmbed. */
export function headOf(view: PublishedView, lang: Lang, address: string, sentence: string): string[] {
  const base = `${address}views/${view.id}/`;
  const say = escapeXml;
  const meta = (property: string, content: string) => `<meta property="${property}" content="${say(content)}">`;
  const urlOf = (each: Lang) => base + (each === 'en' ? '' : pageOf[each]);
  return [
    `<link rel="canonical" href="${say(urlOf(lang))}">`,
    ...langs.map((each) => `<link rel="alternate" hreflang="${each}" href="${say(urlOf(each))}">`),
    meta('og:type', 'article'),
    meta('og:site_name', 'Latticework'),
    meta('og:title', view.title[lang]),
    meta('og:description', sentence),
    meta('og:url', urlOf(lang)),
    meta('og:image', `${base}card-${lang}.png`),
    meta('og:image:width', String(cardSize.width)),
    meta('og:image:height', String(cardSize.height)),
    `<meta name="twitter:card" content="summary_large_image">`,
    `<link rel="alternate" type="application/json+oembed" href="${say(base)}oembed-${lang}.json" title="${say(view.title[lang])}">`,
  ];
}

/** The broadest picture in the most colours that is light enough; null where none is. */
async function lightPicture(svg: string, widths: readonly number[]): Promise<(PictureSize & { bytes: Buffer }) | null> {
  for (const width of widths) {
    const pixels = await drawPixels(svg, { width });
    for (const most of colours) {
      const bytes = palettePng(pixels, most);
      if (bytes.length <= mostPictureBytes) return { bytes, width: pixels.width, height: pixels.height };
    }
  }
  return null;
}
