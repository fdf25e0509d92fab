// The preview that a link to a view shows elsewhere: title, one sentence, the picture as large as it goes, the name of the site.
import { wrapText } from '../../src/export/sheet.ts';
import { escapeXml } from '../../src/export/xml.ts';
import type { Lang } from '../../src/model/atlas.ts';
import type { RenderedState } from '../render/renderState.ts';

/** Pixels; what previews are cut to nowhere. */
export const cardSize = { width: 1200, height: 630 } as const;
const margin = 44;
/** What a map in it is drawn at. */
export const cardPicture = { width: 1168, height: 420 } as const;

export function cardSvg({ picture, title, look }: RenderedState, lang: Lang): string {
  const { width, height } = cardSize;
  const inner = width - 2 * margin;
  const size = wrapText(title, inner, 44, 1.08).length > 2 ? 34 : 44;
  const lines = wrapText(title, inner, size, 1.08).slice(0, 2);
  const step = size * 1.18;
  const top = margin + step * lines.length + 12;
  const room = height - top - 56;
  const scale = Math.min(inner / picture.width, room / picture.height);
  const shown = { width: picture.width * scale, height: picture.height * scale };
  const x = margin + (inner - shown.width) / 2;
  const text = (y: number, fontSize: number, family: string, fill: string, words: string, weight = 400): string =>
    `<text x="${margin}" y="${y}" font-family="${escapeXml(family)}" font-size="${fontSize}" font-weight="${weight}" ` +
    `fill="${fill}">${escapeXml(words)}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${look.paper}"/>` +
    lines.map((line, row) => text(margin + step * (row + 0.8), size, look.serif, look.ink, line, 600)).join('') +
    picture.svg.replace(
      /^<svg [^>]*>/,
      `<svg x="${x.toFixed(1)}" y="${top}" width="${shown.width.toFixed(1)}" height="${shown.height.toFixed(1)}" ` +
        `viewBox="0 0 ${picture.width} ${picture.height}">`,
    ) +
    `<path d="M${margin} ${height - 46}H${width - margin}" stroke="${look.rule}"/>` +
    text(
      height - 20,
      17,
      look.sans,
      look.faint,
      lang === 'ja' ? 'Latticework　公開資料による' : 'Latticework, from public sources',
    ) +
    '</svg>'
  );
}
