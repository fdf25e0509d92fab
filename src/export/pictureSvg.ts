// A part of the page as SVG, as it stands on the screen: its drawings, its words and the boxes and rules around them. Controls
// are left out: a picture has no buttons.
import { cloneMarks, escape, plain } from './svgClone.ts';

export interface Picture {
  /** SVG markup without the outer element, from 0,0. */
  readonly markup: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is on screen only to be used, or only to be read aloud; of a choice, what was not chosen. */
const left =
  'button, input, textarea, label:has(input[type="radio"]:not(:checked)), [data-no-export], script, style, [aria-hidden="true"]:not(svg)';
/** A button that says something of the picture keeps its words: a mark of it, a column's head, a chip, a name in a table. */
const saying = 'th button, td button, button[data-key], [data-export]';

export function pictureSvg(root: Element): Picture {
  const restore = closeUp(root);
  try {
    return draw(root);
  } finally {
    restore();
  }
}

/** What is left out of a choice takes no room while the picture is drawn; below a map it would change the map's size. */
function closeUp(root: Element): () => void {
  const own = [
    ...root.querySelectorAll<HTMLElement>('label:has(input[type="radio"]:not(:checked)), input[type="radio"]'),
  ]
    .filter((element) => !element.closest('figcaption'))
    .map((element) => ({ element, before: element.style.display }));
  for (const { element } of own) element.style.display = 'none';
  return () => {
    for (const { element, before } of own) element.style.display = before;
  };
}

function draw(root: Element): Picture {
  const box = root.getBoundingClientRect();
  const origin = { x: box.left, y: box.top };
  const parts: string[] = [];
  const frame = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
  let pictures = 0;
  const visit = (element: Element, clip: Frame): void => {
    if (element.matches(left) && !element.matches(saying)) return;
    const style = getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    // The inside of closed details has a place, but is not drawn.
    const isHeldBack = style.display !== 'contents' && element.checkVisibility?.() === false;
    if (style.display === 'none' || style.opacity === '0' || isHeldBack) return;
    const isUnseen = style.visibility === 'hidden' || (rect.width <= 1 && rect.height <= 1);
    if (element instanceof HTMLSelectElement) {
      if (!isUnseen) parts.push(chosenOf(element, style, origin));
      return;
    }
    if (element instanceof SVGSVGElement) {
      if (isUnseen) return;
      const viewBox = element.getAttribute('viewBox') ?? `0 0 ${rect.width} ${rect.height}`;
      const at = `x="${round(rect.left - origin.x)}" y="${round(rect.top - origin.y)}"`;
      const size = `width="${round(rect.width)}" height="${round(rect.height)}"`;
      const base = `fill="${escape(plain(style.fill))}" color="${escape(plain(style.color))}"`;
      const aspect = element.getAttribute('preserveAspectRatio');
      const fit = aspect ? ` preserveAspectRatio="${escape(aspect)}"` : '';
      parts.push(`<svg ${at} ${size} viewBox="${escape(viewBox)}"${fit} ${base}>${ground(style, viewBox)}`);
      parts.push(`${cloneMarks(element, `p${pictures++}-`)}</svg>`);
      return;
    }
    if (!isUnseen && isWithin(rect, clip)) parts.push(boxOf(rect, style, origin));
    const clips = style.overflow !== 'visible' || style.clipPath !== 'none';
    const inner = clips ? intersect(clip, rect) : clip;
    if (clips && (inner.right - inner.left <= 1 || inner.bottom - inner.top <= 1)) return;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) visit(node as Element, inner);
      else if (node.nodeType === Node.TEXT_NODE && style.visibility !== 'hidden')
        parts.push(textOf(node as Text, style, origin, inner));
    }
  };
  visit(root, frame);
  return { markup: parts.join(''), width: Math.ceil(box.width), height: Math.ceil(box.height) };
}

/** A drawing may have a ground of its own. */
function ground(style: CSSStyleDeclaration, viewBox: string): string {
  if (isClear(style.backgroundColor)) return '';
  const [x = 0, y = 0, width = 0, height = 0] = viewBox.split(/[\s,]+/).map(Number);
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${escape(plain(style.backgroundColor))}"/>`;
}

/** Ground and borders of a box, on whole pixels as the screen draws them: what lies over its like must cover all of it. */
function boxOf(own: DOMRect, style: CSSStyleDeclaration, origin: { x: number; y: number }): string {
  const [x, y] = [Math.round(own.left - origin.x), Math.round(own.top - origin.y)];
  const rect = {
    width: Math.round(own.right - origin.x) - x,
    height: Math.round(own.bottom - origin.y) - y,
  };
  const parts: string[] = [];
  const seen = style.opacity === '1' ? '' : ` opacity="${style.opacity}"`;
  if (!isClear(style.backgroundColor)) {
    const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, rect.height / 2);
    parts.push(
      `<rect x="${x}" y="${y}" width="${rect.width}" height="${rect.height}" ` +
        `rx="${round(radius)}" fill="${escape(plain(style.backgroundColor))}"${seen}/>`,
    );
  }
  // A border lies inside its box, a stroke on both sides of its line.
  const sides = [
    ['top', x, y, rect.width, 0, 0, 1],
    ['bottom', x, y + rect.height, rect.width, 0, 0, -1],
    ['left', x, y, 0, rect.height, 1, 0],
    ['right', x + rect.width, y, 0, rect.height, -1, 0],
  ] as const;
  for (const [side, cornerX, cornerY, across, down, inX, inY] of sides) {
    const width = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const [fromX, fromY] = [cornerX + (inX * width) / 2, cornerY + (inY * width) / 2];
    const colour = style.getPropertyValue(`border-${side}-color`);
    if (!width || style.getPropertyValue(`border-${side}-style`) === 'none' || isClear(colour)) continue;
    const dash = style.getPropertyValue(`border-${side}-style`) === 'dashed' ? ' stroke-dasharray="4 3"' : '';
    parts.push(
      `<path d="M${round(fromX)} ${round(fromY)}l${round(across)} ${round(down)}" fill="none" ` +
        `stroke="${escape(plain(colour))}" stroke-width="${width}"${dash}${seen}/>`,
    );
  }
  return parts.join('');
}

/** Of a list of options, the one that was chosen. */
function chosenOf(list: HTMLSelectElement, style: CSSStyleDeclaration, origin: { x: number; y: number }): string {
  const rect = list.getBoundingClientRect();
  const { above, below } = ascentOf(style);
  const y = rect.top - origin.y + (rect.height + above - below) / 2;
  return textAt(rect.left - origin.x, y, null, list.selectedOptions[0]?.text ?? '', style);
}

/** A text node, line by line as the browser broke it. */
function textOf(node: Text, style: CSSStyleDeclaration, origin: { x: number; y: number }, clip: Frame): string {
  if (!node.data.trim()) return '';
  const range = document.createRange();
  const lines: { text: string; rect: DOMRect; right: number }[] = [];
  for (const { index, 0: word } of node.data.matchAll(
    /\s*(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)/gu,
  )) {
    range.setStart(node, index + word.length - word.trimStart().length); // a blank before it is none of its place
    range.setEnd(node, index + word.length);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const rect = rects.at(-1);
    if (!rect) continue;
    const line = lines.at(-1);
    if (line && Math.abs(line.rect.top - rect.top) < 2) {
      line.text += word.replace(/\s+/g, ' ');
      line.right = rect.right;
    } else lines.push({ text: word.trimStart(), rect, right: rect.right });
  }
  const ascent = ascentOf(style);
  return lines
    .filter(({ rect }) => isWithin(rect, clip))
    .map(({ text, rect, right }) => {
      const y = rect.top - origin.y + ascent.above + (rect.height - ascent.above - ascent.below) / 2;
      return textAt(rect.left - origin.x, y, right - rect.left, text, style);
    })
    .join('');
}

function textAt(x: number, y: number, width: number | null, text: string, style: CSSStyleDeclaration): string {
  const weight = style.fontWeight === '400' ? '' : ` font-weight="${style.fontWeight}"`;
  const room = width === null ? '' : ` data-width="${round(width)}"`;
  const words = style.textTransform === 'uppercase' ? text.toUpperCase() : text;
  return (
    `<text x="${round(x)}" y="${round(y)}"${room} font-family="${escape(style.fontFamily)}" ` +
    `font-size="${style.fontSize}"${weight} fill="${escape(plain(style.color))}">${escape(words)}</text>`
  );
}

/** How far a font reaches above and below its baseline, in pixels. */
function ascentOf(style: CSSStyleDeclaration): { above: number; below: number } {
  const context = document.createElement('canvas').getContext('2d');
  const size = Number.parseFloat(style.fontSize);
  if (!context) return { above: size * 0.8, below: size * 0.2 };
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
  return { above: fontBoundingBoxAscent, below: fontBoundingBoxDescent };
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

function isWithin(rect: DOMRect, clip: Frame): boolean {
  return rect.right > clip.left && rect.left < clip.right && rect.bottom > clip.top && rect.top < clip.bottom;
}

function intersect(clip: Frame, rect: DOMRect): Frame {
  return {
    left: Math.max(clip.left, rect.left),
    top: Math.max(clip.top, rect.top),
    right: Math.min(clip.right, rect.right),
    bottom: Math.min(clip.bottom, rect.bottom),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
