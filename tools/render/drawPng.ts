// An SVG sheet as a PNG, drawn by resvg with our own typefaces and no others.
import { Resvg } from '@resvg/resvg-js';
import { pictureFonts } from './pictureFonts.ts';

let fonts: ReturnType<typeof pictureFonts> | undefined;

export interface Png {
  readonly bytes: Buffer;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** @param width pixels of the PNG; absent: those of the SVG times `scale` */
export async function drawPng(
  svg: string,
  size: { readonly scale?: number; readonly width?: number } = {},
): Promise<Png> {
  const { files } = await (fonts ??= pictureFonts());
  const fitTo =
    size.width === undefined
      ? ({ mode: 'zoom', value: size.scale ?? 1 } as const)
      : ({ mode: 'width', value: size.width } as const);
  const drawn = new Resvg(withJapanese(svg), {
    fitTo,
    font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: 'Latticework Sans' },
  }).render();
  return { bytes: drawn.asPng(), width: drawn.width, height: drawn.height };
}

/**
 * Where a face lacks one letter, resvg sets the whole line in another face: runs of what ours lack name theirs. Arrows stand in
 * our serif alone.
 */
function withJapanese(svg: string): string {
  return svg.replace(/(<(?:text|tspan)\b[^>]*>)([^<]+)/g, (whole, tag: string, text: string) => {
    const family = /font-family="[^"]*Serif/.test(tag) ? 'Noto Serif CJK JP' : 'Noto Sans CJK JP';
    const set = text
      .replace(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g, `<tspan font-family="${family}">$&</tspan>`)
      .replace(/[\u2190-\u2193\u2009]+/g, '<tspan font-family="Latticework Serif">$&</tspan>');
    return set === text ? whole : tag + set;
  });
}
