// A picture as a sheet that can be handed on: title, what it shows in a sentence, the picture, its colours, where it is from.
import { textWidth } from '../layout/text.ts';
import type { Picture } from './pictureSvg.ts';
import { escapeXml } from './xml.ts';

export interface SheetOptions {
  readonly title: string;
  readonly sentence: string;
  /** Absent: title and sentence stand above the picture; else whatever it stands in says them. */
  readonly hasHeading?: boolean;
  /** What the colours stand for, those that the picture does not have left out; none where it says so itself. */
  readonly colours: readonly { readonly name: string; readonly colour: string }[];
  /** Source, version, date, address, licence: one line each. */
  readonly source: readonly string[];
  readonly look: SheetLook;
  /** Style sheet with the typefaces, as `@font-face` rules; empty where the reader's own are to serve. */
  readonly fontFaces: string;
}

/** Colours and type of the page. */
export interface SheetLook {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly rule: string;
  readonly serif: string;
  readonly sans: string;
}

const margin = 28;

export function sheetSvg(picture: Picture, options: SheetOptions): string {
  const { look } = options;
  const width = Math.max(320, picture.width) + 2 * margin;
  const inner = width - 2 * margin;
  const parts: string[] = [];
  let y = margin;
  const write = (lines: readonly string[], size: number, step: number, style: string): void => {
    for (const line of lines) {
      y += step;
      parts.push(`<text x="${margin}" y="${y - step * 0.25}" font-size="${size}" ${style}>${escapeXml(line)}</text>`);
    }
  };
  const serif = `font-family="${escapeXml(look.serif)}" font-weight="600" fill="${look.ink}"`;
  const sans = (fill: string): string => `font-family="${escapeXml(look.sans)}" fill="${fill}"`;
  const titleSize = inner < 560 ? 22 : 28;
  if (options.hasHeading !== false) {
    write(wrapText(options.title, inner, titleSize, 1.08), titleSize, titleSize * 1.2, serif);
    y += 4;
    write(wrapText(options.sentence, Math.min(inner, 820), 15), 15, 22, sans(look.soft));
    y = Math.round(y + 16); // boxes of the picture stand on whole pixels
  }
  parts.push(`<svg x="${margin}" y="${y}" width="${picture.width}" height="${picture.height}">${picture.markup}</svg>`);
  y += picture.height + 12;
  const colours = options.colours.filter(({ colour }) => isUsed(picture.markup, colour));
  if (colours.length > 0) y = writeColours(parts, colours, y, inner, sans(look.soft));
  y += 8;
  parts.push(`<path d="M${margin} ${y}h${inner}" stroke="${look.rule}" fill="none"/>`);
  y += 6;
  for (const line of options.source) write(wrapText(line, inner, 12), 12, 18, sans(look.faint));
  const height = Math.ceil(y + margin * 0.6);
  const style = options.fontFaces ? `<style>${options.fontFaces}</style>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">` +
    `<title>${escapeXml(options.title)}</title><desc>${escapeXml(options.sentence)}</desc>${style}` +
    `<rect width="${width}" height="${height}" fill="${look.paper}"/>${parts.join('')}</svg>\n`
  );
}

/** Whether something in the picture has this colour (`#rrggbb`), as style sheets or as browsers write it. */
function isUsed(markup: string, colour: string): boolean {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return [colour.toLowerCase(), colour.toUpperCase(), `rgb(${r}, ${g}, ${b})`, `rgba(${r}, ${g}, ${b}, `].some((form) =>
    markup.includes(form),
  );
}

/** A row of swatches with names, as many lines as they need; the height reached. */
function writeColours(
  parts: string[],
  colours: SheetOptions['colours'],
  top: number,
  inner: number,
  style: string,
): number {
  let x = margin;
  let y = top + 14;
  for (const { name, colour } of colours) {
    const width = 18 + textWidth(name, 13) + 18;
    if (x + width > margin + inner && x > margin) {
      x = margin;
      y += 20;
    }
    parts.push(`<rect x="${x}" y="${y - 10}" width="11" height="11" rx="2" fill="${colour}"/>`);
    parts.push(`<text x="${x + 18}" y="${y}" font-size="13" ${style}>${escapeXml(name)}</text>`);
    x += width;
  }
  return y + 6;
}

/**
 * Lines no wider than `width` pixels; Japanese breaks between any two letters but before a stop, an address before its
 * parameters and within their lists.
 */
export function wrapText(text: string, width: number, size: number, stretch = 1): readonly string[] {
  const words = text.match(/[\u2e80-\u9fff\uff00-\uffef][、。」）)]*|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+/gu) ?? [];
  const pieces = words.flatMap((word) => word.split(/(?=[?&][\w-]+=)|(?<=,)(?=[a-z])/i));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && textWidth((line + piece).trimEnd(), size) * stretch > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}
