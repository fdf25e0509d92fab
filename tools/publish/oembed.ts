// oEmbed (oembed.com) of a published view, as a static file: type rich, a bare frame, which is what WordPress keeps of strangers.
import { escapeXml } from '../../src/export/xml.ts';

export interface OEmbed {
  readonly type: 'rich';
  /** A text, as the specification has it. */
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

interface Published {
  /** Of the site, with its slash. */
  readonly address: string;
  readonly id: string;
  /** The view state where the general frame shows it; null where it has a frame of its own. */
  readonly query: string | null;
  readonly lang: 'en' | 'ja';
  readonly title: string;
  /** Pixels of the frame at the width of `oEmbedWidth`. */
  readonly height: number;
  /** Absent where no picture could be drawn: then none of the three is said. */
  readonly thumbnail?: { readonly file: string; readonly width: number; readonly height: number };
}

/** Pixels: as wide as a column with a margin. */
export const oEmbedWidth = 800;

export function oEmbedOf({ address, id, query, lang, title, height, thumbnail }: Published): OEmbed {
  const state = [query, lang === 'ja' ? 'lang=ja' : null].filter((each) => each !== null).join('&');
  const src = `${address}${query === null ? `embed/${id}.html` : 'embed.html'}${state && `?${state}`}`;
  const frame =
    `<iframe src="${escapeXml(src)}" width="${oEmbedWidth}" height="${height}" frameborder="0" scrolling="no" ` +
    `title="${escapeXml(title)}"></iframe>`;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Latticework',
    provider_url: address,
    cache_age: 86_400,
    html: frame,
    width: oEmbedWidth,
    height,
    ...(thumbnail && {
      thumbnail_url: `${address}views/${id}/${thumbnail.file}`,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
  };
}
