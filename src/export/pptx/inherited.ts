// What SVG's presentation attributes say of a mark, with what it inherits from the groups around it.
import { growthOf, type Affine } from './affine.ts';
import type { Element } from './markup.ts';
import type { Colour, Fill, Run, Stroke } from './shapes.ts';

export type Style = Readonly<Record<string, string>>;

const passedOn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
] as const;

/** Opacity is not inherited, it is multiplied: the product stands in `all`. */
export function styleOf({ attributes }: Element, outer: Style): Style {
  const own = Object.fromEntries(
    passedOn.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  );
  const opacity = Number.parseFloat(attributes['opacity'] ?? '1');
  return {
    ...outer,
    ...own,
    'dominant-baseline': attributes['dominant-baseline'] ?? 'auto',
    all: String(Number.parseFloat(outer['all'] ?? '1') * opacity),
  };
}

/** @param share opacity of this property, 0 to 1. Null where nothing is to be seen. */
export function colourOf(text: string | undefined, share: number): Colour | null {
  if (!text || text === 'none' || text === 'transparent') return null;
  const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex) return share > 0 ? { hex: hex.toLowerCase(), alpha: share } : null;
  const parts = /^rgba?\(([^)]+)\)/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number.parseFloat);
  if (!parts || parts.length < 3) return null;
  const alpha = share * (parts[3] ?? 1);
  const two = (value: number): string => Math.round(value).toString(16).padStart(2, '0');
  return alpha > 0 ? { hex: parts.slice(0, 3).map(two).join(''), alpha } : null;
}

const number = (text: string | undefined, otherwise: number): number => {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? value : otherwise;
};

/** @param patterns colour of each pattern's lines, by id */
export function fillOf(style: Style, patterns: ReadonlyMap<string, string>): Fill | null {
  const share = number(style['fill-opacity'], 1) * number(style['all'], 1);
  const named = /^url\(#([^)]+)\)/.exec(style['fill'] ?? '')?.[1];
  const colour = colourOf(named === undefined ? (style['fill'] ?? 'rgb(0, 0, 0)') : patterns.get(named), share);
  return colour && { colour, isHatched: named !== undefined };
}

export function strokeOf(style: Style, { attributes }: Element, matrix: Affine): Stroke | null {
  const colour = colourOf(style['stroke'], number(style['stroke-opacity'], 1) * number(style['all'], 1));
  const growth = attributes['vector-effect'] === 'non-scaling-stroke' ? 1 : growthOf(matrix);
  const width = number(style['stroke-width'], 1) * growth;
  if (!colour || width <= 0) return null;
  const list = style['stroke-dasharray'] ?? 'none';
  const lengths = list === 'none' ? [] : list.split(/[\s,]+/).map((text) => number(text, 0) * growth);
  return {
    colour,
    width,
    dashes: lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths],
    isRound: style['stroke-linecap'] === 'round',
    arrows: { start: 'marker-start' in attributes, end: 'marker-end' in attributes },
  };
}

export function runOf(text: string, style: Style, matrix: Affine): Run | null {
  const share = number(style['fill-opacity'], 1) * number(style['all'], 1);
  const colour = colourOf(style['fill'] ?? 'rgb(0, 0, 0)', share);
  return (
    colour && {
      text,
      size: number(style['font-size'], 16) * growthOf(matrix),
      isBold: number(style['font-weight'], 400) >= 600,
      isItalic: style['font-style'] === 'italic',
      isSerif: /serif/i.test((style['font-family'] ?? '').split(',')[0] ?? ''),
      colour,
    }
  );
}
