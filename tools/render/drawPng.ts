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

type Wanted = { readonly scale?: number; readonly width?: number };

/** @param size pixels across, or how many pixels for each of the SVG */
export async function drawPng(svg: string, size: Wanted = {}): Promise<Png> {
  const drawn = await draw(svg, size);
  return { bytes: drawn.asPng(), width: drawn.width, height: drawn.height };
}

/** The same as pixels: red, green, blue and alpha, row by row. */
export async function drawPixels(svg: string, size: Wanted = {}) {
  const { pixels, width, height } = await draw(svg, size);
  return { rgba: pixels, width, height };
}

async function draw(svg: string, { width, scale = 1 }: Wanted) {
  const { files } = await (fonts ??= pictureFonts());
  return new Resvg(withJapanese(svg), {
    fitTo: width === undefined ? { mode: 'zoom', value: scale } : { mode: 'width', value: width },
    font: { fontFiles: [...files], loadSystemFonts: false, defaultFontFamily: 'Latticework Sans' },
  }).render();
}

/**
 * Where a face lacks one letter, resvg sets the whole line in another face: runs of what ours lack name theirs.
 */
function withJapanese(svg: string): string {
  return svg.replace(/(<(?:text|tspan)\b[^>]*>)([^<]+)/g, (whole, tag: string, text: string) => {
    const family = /font-family="[^"]*Serif/.test(tag) ? 'Noto Serif CJK JP' : 'Noto Sans CJK JP';
    const set = text
      .replace(/[\u2190\u2192\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g, `<tspan font-family="${family}">$&</tspan>`)
      .replace(/[\u2191\u2193\u2009]+/g, '<tspan font-family="Latticework Serif">$&</tspan>');
    return set === text ? whole : tag + set;
  });
}
