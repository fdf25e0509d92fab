// Contrast as it is drawn, on computed colours with their transparency laid on the ground: of all text (WCAG 1.4.3, in pictures too,
// which axe leaves out) and of the marks that carry the message (1.4.11).
import type { Page } from '@playwright/test';

/** Drawn faint on purpose, as outside the filters or pointed away from, and said in the mark's name. */
const faint =
  '.absent, .muted, .empty, .off, .outside, [aria-disabled=true], :disabled, [aria-label*="outside the filters"], [aria-label*="条件外"]';
/** Marks that are context: ties with both ends out of sight, what is over, where nothing is. */
const context = '.passing, .ended, .cancelled, .ghost, .out';
/** Shapes within marks that say something of their own: a phase, the planned part of a ribbon, a bar. */
const telling = '.phase, .outline:not([class*=tint]), .outline-plan, .fact, .plan, .drawn, .line, .bar';

/** The functions that both questions need, in the page as `window.ratios`. */
function install(): void {
  type Colour = readonly [number, number, number, number];
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const known = new Map<string, Colour>();
  /** Any colour that CSS can say, as it is drawn. */
  const colourOf = (text: string): Colour => {
    const found = known.get(text);
    if (found) return found;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = text;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [r, g, b, a / 255];
    known.set(text, colour);
    return colour;
  };
  const luminance = ([r, g, b]: Colour): number => {
    const [x, y, z] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  /** An ink with its transparency laid on a ground: how much they differ, from 1 to 21. */
  const ratio = ([r, g, b, a]: Colour, opacity: number, ground: Colour): number => {
    const own = a * opacity;
    const [R, G, B] = ground;
    const ink: Colour = [r * own + R * (1 - own), g * own + G * (1 - own), b * own + B * (1 - own), 1];
    const [low, high] = [luminance(ink), luminance(ground)].sort((x, y) => x - y) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  /** What lies under an element: of HTML its own ground, of a picture that of the page (labels have a halo of it). */
  const groundOf = (element: Element): Colour => {
    for (let own: Element | null = element; own; own = own.parentElement) {
      const colour = colourOf(getComputedStyle(own).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return colourOf(getComputedStyle(document.documentElement).backgroundColor);
  };
  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let own: Element | null = element; own; own = own.parentElement)
      opacity *= Number(getComputedStyle(own).opacity);
    return opacity;
  };
  Object.assign(globalThis, { ratios: { colourOf, ratio, groundOf, opacityOf } });
}

type Rgba = readonly [number, number, number, number];
declare const ratios: {
  colourOf: (text: string) => Rgba;
  ratio: (ink: Rgba, opacity: number, ground: Rgba) => number;
  groundOf: (element: Element) => Rgba;
  opacityOf: (element: Element) => number;
};

/** Texts under 4.5:1, large ones under 3:1. */
export async function lowTexts(page: Page): Promise<string[]> {
  await page.evaluate(install);
  return page.evaluate((exempt) => {
    /** The shape that a text is written on: the last one drawn before it that holds its middle. */
    const shapeUnder = (text: Element): Rgba | undefined => {
      const { x, y, width, height } = text.getBoundingClientRect();
      const [mx, my] = [x + width / 2, y + height / 2];
      const under = [...(text.closest('svg')?.querySelectorAll('circle, rect') ?? [])].filter((own) => {
        if (!(own.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
        const box = own.getBoundingClientRect();
        return box.left <= mx && mx <= box.right && box.top <= my && my <= box.bottom;
      });
      const fills = under.map((own) => ratios.colourOf(getComputedStyle(own).fill));
      return fills.filter(([, , , alpha]) => alpha === 1).at(-1);
    };
    const found = new Map<string, string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!text || !parent || parent.closest(`script, style, title, ${exempt}`) || !parent.checkVisibility()) continue;
      const style = getComputedStyle(parent);
      if (style.clipPath !== 'none' || parent.closest('.unseen, .hidden, .skip')) continue;
      const isDrawn = parent instanceof SVGElement;
      const opacity = ratios.opacityOf(parent) * (isDrawn ? Number(style.fillOpacity) : 1);
      const ink = ratios.colourOf(isDrawn ? style.fill : style.color);
      const ground = (isDrawn ? shapeUnder(parent) : undefined) ?? ratios.groundOf(parent);
      const ratio = ratios.ratio(ink, opacity, ground);
      const size = Number.parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5) - 0.005)
        found.set(
          `${parent.tagName}.${parent.getAttribute('class')?.replace(/ ?svelte-\w+/, '')}`,
          `${text.slice(0, 24)}: ${ratio.toFixed(2)}`,
        );
    }
    return [...found].map(([where, what]) => `${where} ${what}`);
  }, faint);
}

/**
 * Marks under 3:1 on any ground that they are drawn on (the sea and the land of a map, else the page): of the shapes and words of
 * a mark, the one that stands out most counts.
 */
export async function lowMarks(page: Page): Promise<string[]> {
  await page.evaluate(install);
  return page.evaluate(
    ({ exempt, own }) => {
      const least = 3;
      const tokens = getComputedStyle(document.documentElement);
      const grounds = (mark: Element): Rgba[] =>
        mark.closest('svg')?.querySelector('.graticule, .ground, .sea')
          ? ['--sea', '--land'].map((name) => ratios.colourOf(tokens.getPropertyValue(name).trim()))
          : [ratios.groundOf(mark)];
      /** The inks of a paint: one colour, or the stops of a gradient. */
      const inksOf = (paint: string): Rgba[] => {
        const id = /url\("?#([^")]+)/.exec(paint)?.[1];
        if (!id) return paint === 'none' ? [] : [ratios.colourOf(paint)];
        const stops = [...(document.getElementById(id)?.querySelectorAll('stop') ?? [])];
        return stops.map((stop) => {
          const { stopColor, stopOpacity } = getComputedStyle(stop);
          const [r, g, b, a] = ratios.colourOf(stopColor);
          return [r, g, b, a * Number(stopOpacity)];
        });
      };
      const standsOut = (shape: Element, under: readonly Rgba[]): number => {
        const style = getComputedStyle(shape);
        if (!shape.checkVisibility()) return 1;
        const opacity = ratios.opacityOf(shape);
        const worst = (inks: readonly Rgba[], own: number): number =>
          inks.length === 0
            ? 1
            : Math.max(
                ...inks.map((ink) => Math.min(...under.map((ground) => ratios.ratio(ink, own * opacity, ground)))),
              );
        const isStroked = style.stroke !== 'none' && Number.parseFloat(style.strokeWidth) > 0;
        return Math.max(
          worst(inksOf(style.fill), Number(style.fillOpacity)),
          isStroked ? worst(inksOf(style.stroke), Number(style.strokeOpacity)) : 1,
        );
      };
      const found = new Map<string, { least: number; count: number; key: string }>();
      const keyed = [...document.querySelectorAll<SVGElement>(':is(main, figure, [role=group]) svg [data-key]')];
      const parts = [...document.querySelectorAll<SVGElement>(`:is(main, figure, [role=group]) svg :is(${own})`)];
      for (const mark of [...keyed, ...parts.filter((part) => part.tagName !== 'g')]) {
        if (mark.closest(exempt) || !mark.checkVisibility()) continue;
        const shapes = [mark, ...mark.querySelectorAll('path, circle, rect, text, line, polygon, ellipse, use')].filter(
          (shape) => shape.tagName !== 'g',
        );
        const under = grounds(mark);
        const best = Math.max(1, ...shapes.map((shape) => standsOut(shape, under)));
        if (best >= least - 0.005) continue;
        const kind = `${mark.tagName}.${mark.getAttribute('class')?.replace(/ ?svelte-\w+/, '') ?? ''}`;
        const before = found.get(kind);
        found.set(kind, {
          least: Math.min(before?.least ?? 21, best),
          count: (before?.count ?? 0) + 1,
          key: before?.key ?? mark.dataset['key'] ?? '',
        });
      }
      return [...found].map(([kind, low]) => `${kind}: ${low.count}, down to ${low.least.toFixed(2)}, as ${low.key}`);
    },
    { exempt: `${faint}, ${context}`, own: telling },
  );
}
