// What an author pastes into an article: a frame, an element or a picture, each right by itself, with every text escaped.
import { frameHeight, frameHeightCss, shapeWidths } from './frameHeight.ts';
import { escapeXml } from './xml.ts';

export interface Embedded {
  /** Address of the folder that the site stands in, with its slash. */
  readonly site: string;
  /** The view state and the author's own additions, as a query without `?`. */
  readonly query: string;
  /** Id of the published view that this is, where it is one: it has files of its own. */
  readonly id: string | null;
  /** Pixels of its picture; null where it has none. */
  readonly picture: PictureSize | null;
  /** Of the one for phones, pixels of the file, which is twice as dense; null where there is none. */
  readonly narrow: PictureSize | null;
  /** A published view has a small frame of its own on this site; else the general one shows it. */
  readonly hasFrame: boolean;
  /** Version of the data that it is held at; null: the present data. */
  readonly frozen: string | null;
  /** Names the view to screen readers: no two frames of an article alike. */
  readonly title: string;
  /** What the picture shows. */
  readonly alt: string;
  readonly lang: 'en' | 'ja';
  /** Pixels; null: as wide as the column. */
  readonly width: number | null;
  /** Width divided by height, where the author has chosen one; else the frame is as high as its content. */
  readonly ratio: number | null;
  /** Pixels of the content at each of `shapeWidths`; empty while nobody has measured. */
  readonly heights: readonly number[];
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the window up to which the picture for phones is shown. */
export const narrowUpTo = 560;

export interface FrameOptions {
  /** For hosts that trust nobody: scripts run, and nothing else is allowed. */
  readonly isSandboxed: boolean;
  /** With the script that fits the frame to its content. */
  readonly isFitted: boolean;
}

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The folder of the files that the snippet names: the site's own, or that of a version. */
function folderOf({ site, frozen }: Embedded): string {
  return frozen === null ? site : `${site}v/${frozen}/`;
}

/** Where the frame is. A published view's file has its state within; what the author adds stands in the query. */
export function frameAddress(embedded: Embedded): string {
  const { query, id, hasFrame, lang } = embedded;
  const params = new URLSearchParams(query);
  if (lang === 'ja') params.set('lang', 'ja');
  const folder = folderOf(embedded);
  if (id === null || !hasFrame) return `${folder}embed.html${queryOf(params)}`;
  const added = new URLSearchParams([...params].filter(([name]) => authorsOwn.has(name)));
  return `${folder}embed/${id}.html${queryOf(added)}`;
}

/** Parameters of a frame beside the view's own state. */
const authorsOwn = new Set(['headline', 'note', 'mark', 'chrome', 'ground', 'theme', 'lang']);

function queryOf(params: URLSearchParams): string {
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** Where the view opens in the app: without what the author adds. */
export function appAddress({ site, query, lang }: Embedded): string {
  const params = new URLSearchParams([...new URLSearchParams(query)].filter(([name]) => !frameOnly.has(name)));
  return `${site}${lang === 'ja' ? 'ja.html' : ''}${queryOf(params)}`;
}
const frameOnly = new Set(['headline', 'note', 'mark', 'chrome', 'ground', 'lang', 'theme']);

function attributes(list: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(list)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeXml(String(value))}"`]))
    .join(' ');
}

/** The picture with a link to the view; of published views alone, which have pictures on the site. */
export function pictureSnippet(embedded: Embedded): string | null {
  const { id, lang, alt, width, picture, narrow } = embedded;
  if (id === null || picture === null) return null;
  const wide = width ?? picture.width;
  const image = attributes({
    src: `${folderOf(embedded)}views/${id}/${lang}.png`,
    alt,
    width: wide,
    height: Math.round((wide / picture.width) * picture.height),
    loading: 'lazy',
    style: 'max-width:100%;height:auto',
  });
  const source = narrow
    ? `<source ${attributes({ media: `(max-width:${narrowUpTo}px)`, srcset: `${folderOf(embedded)}views/${id}/${lang}-narrow.png 2x`, ...narrow })}>`
    : '';
  const shown = source === '' ? `<img ${image}>` : `<picture>${source}<img ${image}></picture>`;
  return `<a ${attributes({ href: appAddress(embedded) })}>${shown}</a>`;
}

const usualRatio = 1.5;
/** Pixels; below it a picture has no room beside its words. */
const leastHeight = 420;
const isMeasured = ({ ratio, heights }: Embedded): boolean => ratio === null && heights.length === shapeWidths.length;

/** Pixels, for hosts that keep no styles. */
function plainHeight(embedded: Embedded): number {
  const width = embedded.width ?? 800;
  if (isMeasured(embedded)) return Math.ceil(frameHeight(embedded.heights, width));
  return Math.max(leastHeight, Math.round(width / (embedded.ratio ?? usualRatio)));
}

function shapeOf(embedded: Embedded): string {
  if (isMeasured(embedded)) return `height:${frameHeightCss(embedded.heights, embedded.width)}`;
  const ratio = Number((embedded.ratio ?? usualRatio).toFixed(3));
  return `aspect-ratio:${ratio};height:auto;min-height:${leastHeight}px`;
}

/** A frame that is right without any script of the host; with one, as high as its content. */
export function frameSnippet(embedded: Embedded, { isSandboxed, isFitted }: FrameOptions): string {
  const { title, width } = embedded;
  const picture = pictureSnippet(embedded);
  const frame = attributes({
    src: frameAddress(embedded),
    title,
    width: width ?? '100%',
    height: plainHeight(embedded),
    style: `border:0;width:100%;${width === null ? '' : `max-width:${width}px;`}${shapeOf(embedded)}`,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    referrerpolicy: 'no-referrer',
    sandbox: isSandboxed ? sandbox : undefined,
  });
  return [
    isMeasured(embedded)
      ? `<div style="container-type:inline-size"><iframe ${frame}></iframe></div>`
      : `<iframe ${frame}></iframe>`,
    ...(picture ? [`<noscript>${picture}</noscript>`] : []),
    ...(isFitted ? [`<script ${attributes({ src: `${folderOf(embedded)}embed.js` })} async></script>`] : []),
  ].join('\n');
}

/** The element, for sites that allow scripts: no frame, and the host's own style sheet can theme it. */
export function elementSnippet(embedded: Embedded): string {
  const params = new URLSearchParams(embedded.query);
  if (embedded.lang === 'ja') params.set('lang', 'ja');
  const state = queryOf(params).slice(1);
  return [
    `<script ${attributes({ src: `${folderOf(embedded)}latticework-view.js` })} async></script>`,
    `<latticework-view ${attributes({
      state,
      title: embedded.title,
      style: `display:block;${embedded.width === null ? '' : `max-width:${embedded.width}px;`}min-height:${leastHeight}px`,
    })}></latticework-view>`,
  ].join('\n');
}
