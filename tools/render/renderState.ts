// A view state as a picture, a table and words, made in Node: for pages without scripts, slides, previews and the command line.
import type { Source } from '../../src/model/details.ts';
import type { Lang } from '../../src/model/atlas.ts';
import { sheetSvg, type SheetLook } from '../../src/export/sheet.ts';
import { loadStill } from './bundleStill.ts';
import { embedFonts } from './embedFonts.ts';
import { findingOf, layOut } from './layOut.ts';
import { parseMarkup } from './parseMarkup.ts';
import { readCss } from './readCss.ts';
import { resolveValue, type Style } from './resolveStyles.ts';
import { readTokens } from './tokens.ts';

export interface RenderOptions {
  readonly lang?: Lang;
  readonly theme?: 'light' | 'dark';
  /** Pixels of the whole sheet. */
  readonly width?: number;
  /** Pixels of the picture alone, where it can choose (maps); pictures of rows are as high as their rows. */
  readonly height?: number;
  /** Instead of the view's own. */
  readonly title?: string;
  /** A remark under the picture. */
  readonly note?: string;
  /** False where title and sentence stand beside the picture already. */
  readonly hasHeading?: boolean;
  /** The typefaces are put into the SVG; else they are only named. */
  readonly hasFonts?: boolean;
  /** Of a question's picture: the answer through the years, or who makes what; both where it is absent. */
  readonly part?: 'outcome' | 'chain';
  /** Where the view can be opened; a line of its own in the sheet. */
  readonly address?: string;
}

export interface RenderedState {
  /** A sheet that stands by itself: title, sentence, picture, colours, source. */
  readonly svg: string;
  /** Pixels of the sheet. */
  readonly sheet: { readonly width: number; readonly height: number };
  /** The picture alone, without the frame of words. */
  readonly picture: { readonly svg: string; readonly width: number; readonly height: number };
  readonly title: string;
  readonly sentence: string;
  /** What the picture shows, for who does not see it. */
  readonly alt: string;
  /** The heading of a question's second picture; null where there is none. */
  readonly chainTitle: string | null;
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly sources: readonly Source[];
  readonly source: string;
  /** Colours and type of the theme. */
  readonly look: SheetLook;
  readonly version: string;
  /** What of the query was not understood. */
  readonly notes: readonly { readonly parameter: string; readonly value: string }[];
}

const margin = 28;

/** @param query the query of a link, with or without its question mark */
export async function renderState(query: string, options: RenderOptions = {}): Promise<RenderedState> {
  const { lang = 'en', theme = 'light', width = 1200, height = Math.round((width - 2 * margin) * 0.58) } = options;
  const { renderStill } = await loadStill();
  const inner = width - 2 * margin;
  const still = await renderStill(query, { lang, theme, size: { width: inner, height }, part: options.part });
  const tokens = readTokens(theme);
  const value = (name: string): string => resolveValue(`var(--${name})`, tokens, '#000');
  const ground: Style = {
    ...tokens,
    color: value('ink'),
    'font-family': value('sans'),
    'font-size': '15px',
    'font-weight': '400',
  };
  const root = parseMarkup(still.markup);
  const sentence = findingOf(root) || still.sentence;
  const picture = layOut(root, ground, readCss(still.styles, inner), inner);
  const look: SheetLook = {
    paper: value('paper'),
    ink: value('ink'),
    soft: value('ink-soft'),
    faint: value('ink-faint'),
    rule: value('rule'),
    serif: value('serif'),
    sans: value('sans'),
  };
  const title = options.title ?? still.title;
  const sheet = (fontFaces: string): string =>
    sheetSvg(picture, {
      title,
      sentence,
      hasHeading: options.hasHeading ?? true,
      colours: still.colours.map(({ name, colour }) => ({ name, colour: resolveValue(colour, tokens, '#000') })),
      source: [options.note, still.source, options.address].filter(
        (line) => line !== undefined && line !== '',
      ) as string[],
      look,
      fontFaces,
    });
  const bare = sheet('');
  const svg = options.hasFonts ? sheet(await embedFonts(bare)) : bare;
  const [, sheetWidth = '', sheetHeight = ''] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const alone =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${picture.width}" height="${picture.height}" ` +
    `viewBox="0 0 ${picture.width} ${picture.height}">${picture.markup}</svg>`;
  return {
    svg,
    sheet: { width: Number(sheetWidth), height: Number(sheetHeight) },
    picture: { svg: alone, width: picture.width, height: picture.height },
    title,
    sentence,
    alt: lang === 'ja' ? `${title}。${sentence}` : `${title.replace(/[.?!]$/, '')}. ${sentence}`,
    chainTitle: still.chainTitle,
    table: { columns: still.table.columns, rows: still.table.rows },
    sources: still.sources,
    source: still.source,
    look,
    version: still.version,
    notes: still.notes,
  };
}
