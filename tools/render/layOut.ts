// The page around the drawings, as far as a still needs it: blocks one under the other, columns, lines of words, rows of keys.
import { textWidth } from '../../src/layout/text.ts';
import { wrapText } from '../../src/export/sheet.ts';
import { drawMarks, escapeText } from './drawSvg.ts';
import { isNode, type Node } from './parseMarkup.ts';
import type { Rule } from './readCss.ts';
import { styleOf, type Style } from './resolveStyles.ts';

export interface LaidOut {
  readonly markup: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** The finding of a pane and the line below it, which the sheet says above the picture. */
export function findingOf(root: Node): string {
  const find = (node: Node): Node[] =>
    node.children.filter(isNode).flatMap((child) => (isFinding(child) ? [child] : find(child)));
  const isJapanese = /[\u3040-\u30ff]/.test(textOf(root));
  return find(root)
    .map((node) => textOf(node))
    .map((text) => (/[.。?!]$/.test(text) ? text : `${text}${isJapanese ? '。' : '.'}`))
    .join(isJapanese ? '' : ' ');
}

function isFinding(node: Node): boolean {
  return node.name === 'h2' || /-lead$/.test(node.attributes['id'] ?? '');
}

/** What is on a page only to be used. */
const controls = new Set(['button', 'select', 'input', 'textarea', 'label', 'nav', 'details', 'script', 'style']);
const columnGap = 32;

/** Lays out what a page would, into this width; controls are left out. */
export function layOut(root: Node, style: Style, rules: readonly Rule[], width: number): LaidOut {
  const parts: string[] = [];
  let pictures = 0;
  /** Two pictures side by side have one legend. */
  const said = new Set<string>();
  /** Within pictures that are compared: legends that wait until all of them stand, by their words. */
  let held: { own: Map<string, (y: number) => number>; x: number; room: number } | null = null;

  /** Draws a block at x, y; the y below it. */
  const block = (node: Node, parent: Style, x: number, y: number, room: number): number => {
    const { style, own } = styleOf(node, parent, rules);
    if (isLeftOut(node, own)) return y;
    if (node.name === 'svg') return picture(node, style, own, x, y, room);
    const [above, below] = [space(own, 'top'), space(own, 'bottom')];
    const top = y + above;
    const bottom = inside(node, style, x, top, room);
    return bottom > top ? bottom + below : y;
  };
  const inside = (node: Node, style: Style, x: number, y: number, room: number): number => {
    if ('data-shared-key' in node.attributes && held === null) return shared(node, style, x, y, room);
    if ('data-columns' in node.attributes) return columns(node, style, x, y, room);
    if (node.name === 'ul' || node.name === 'ol' || isKeys(node)) return keys(node, style, x, y, room);
    if (isParagraph(node)) return lines(textOf(node), style, x, y, room);
    return node.children.filter(isNode).reduce((at, child) => block(child, style, x, at, room), y);
  };
  /** Pictures that are compared have one legend below both, over the whole width. */
  const shared = (node: Node, style: Style, x: number, y: number, room: number): number => {
    const own = new Map<string, (y: number) => number>();
    held = { own, x, room };
    const bottom = inside(node, style, x, y, room);
    held = null;
    return [...own.values()].reduce((at, draw) => draw(at), bottom + (own.size > 0 ? 8 : 0));
  };
  const columns = (node: Node, style: Style, x: number, y: number, room: number): number => {
    const own = node.children.filter(isNode);
    const even = (room - columnGap * (own.length - 1)) / Math.max(1, own.length);
    let at = x;
    let bottom = y;
    for (const column of own) {
      const wide = Number(column.attributes['data-width'] ?? even);
      bottom = Math.max(bottom, block(column, style, at, y, wide));
      at += wide + columnGap;
    }
    return bottom;
  };
  const picture = (node: Node, style: Style, own: Style, x: number, y: number, room: number): number => {
    const [left = 0, top = 0, wide = room, high = 0] = (node.attributes['viewBox'] ?? '').split(/[\s,]+/).map(Number);
    const fixed = pixels(own['width']);
    const shown = Math.min(fixed ?? wide, room);
    const height = (shown / wide) * high;
    const fill = own['fill'] ? ` fill="${escapeText(own['fill'])}"` : '';
    parts.push(
      `<svg x="${round(x)}" y="${round(y)}" width="${round(shown)}" height="${round(height)}" ` +
        `viewBox="${left} ${top} ${round(wide)} ${round(high)}"${fill}>${drawMarks(node, style, rules, `p${pictures++}-`)}</svg>`,
    );
    return y + height;
  };
  const lines = (text: string, style: Style, x: number, y: number, room: number, isWrapped = true): number => {
    if (!text) return y;
    const size = pixels(style['font-size']) ?? 15;
    const step = size * 1.45;
    const weight = style['font-weight'] ?? '400';
    const stretch = Number(weight) > 500 ? 1.08 : 1;
    const rows = isWrapped ? wrapText(text, Math.min(room, size * 60), size, stretch) : [text];
    rows.forEach((line, row) => {
      const attributes = [
        `x="${round(x)}" y="${round(y + step * (row + 0.72))}"`,
        `font-family="${escapeText(style['font-family'] ?? 'sans-serif')}" font-size="${size}"`,
        ...(weight === '400' ? [] : [`font-weight="${weight}"`]),
        `fill="${style['color'] ?? '#000'}"`,
      ];
      parts.push(`<text ${attributes.join(' ')}>${escapeText(line)}</text>`);
    });
    return y + step * rows.length;
  };
  /** Keys of a legend: a small drawing or swatch and its words, as many on a line as fit. */
  const keys = (list: Node, style: Style, x: number, y: number, room: number): number => {
    const legend = textOf(list, true);
    if (held) {
      const { own, x: left, room: whole } = held;
      own.set(legend, (at) => keys(list, style, left, at, whole));
      return y;
    }
    if (said.has(legend)) return y;
    said.add(legend);
    let [atX, atY] = [x, y];
    const size = pixels(style['font-size']) ?? 12;
    const step = size * 1.6;
    for (const item of list.children.filter(isNode).flatMap(entriesOf)) {
      const { style: own } = styleOf(item, style, rules);
      const glyphs = within(item).filter((child) => child.name === 'svg' || isSwatch(child));
      const words = textOf(item, true);
      const boxes = glyphs.map((glyph) => ({ glyph, ...styleOf(glyph, own, rules) }));
      const wide = boxes.reduce((sum, { own: box }) => sum + (pixels(box['width']) ?? 12) + 6, 0);
      const whole = wide + Math.min(room, textWidth(words, size));
      if (atX > x && atX + whole > x + room) [atX, atY] = [x, atY + step];
      let glyphX = atX;
      for (const { glyph, style: glyphStyle, own: box } of boxes) {
        const [w, h] = [pixels(box['width']) ?? 12, pixels(box['height']) ?? 12];
        const glyphY = atY + (step - h) / 2;
        if (glyph.name === 'svg') picture(glyph, glyphStyle, box, glyphX, glyphY, w);
        else parts.push(swatch(box, glyphX, glyphY, w, h));
        glyphX += w + 6;
      }
      const bottom = lines(words, own, glyphX, atY + (step - size * 1.45) / 2, room - (glyphX - x));
      atY = Math.max(atY, bottom - step);
      atX += whole + 16;
    }
    return atX > x || atY > y ? atY + step : y;
  };

  const height = root.children.filter(isNode).reduce((y, child) => block(child, style, 0, y, width), 0);
  return { markup: parts.join(''), width, height: Math.ceil(height) };
}

function isLeftOut(node: Node, own: Style): boolean {
  return (
    controls.has(node.name) ||
    'data-no-export' in node.attributes ||
    isFinding(node) ||
    node.attributes['role'] === 'radiogroup' ||
    node.classes.includes('controls') ||
    node.classes.includes('choices') ||
    own['display'] === 'none' ||
    (own['position'] === 'absolute' && own['width'] === '1px')
  );
}

/** Holds words and nothing that is a block of its own. */
function isParagraph(node: Node): boolean {
  if (/^(?:p|h[1-6]|figcaption|caption|dt|dd|b|span|strong|em)$/.test(node.name) && !hasBlock(node)) return true;
  return node.children.some((child) => !isNode(child) && child.text.trim() !== '') && !hasBlock(node);
}

function hasBlock(node: Node): boolean {
  return node.children
    .filter(isNode)
    .some((child) => /^(?:div|p|ul|ol|svg|figure|section|table|h[1-6])$/.test(child.name) || hasBlock(child));
}

/** A line of words each with a drawing before it. */
function isKeys(node: Node): boolean {
  const own = node.children.filter(isNode);
  return (
    own.length > 0 &&
    own.every(({ name, children }) => name === 'span' && children.some((each) => isNode(each) && each.name === 'svg'))
  );
}

function isSwatch(node: Node): boolean {
  return node.name === 'span' && node.children.length === 0;
}

function swatch(box: Style, x: number, y: number, width: number, height: number): string {
  const border = /(\d+(?:\.\d+)?)px\s+(\w+)\s+(\S+)/.exec(box['border'] ?? '');
  const line = border ? ` stroke="${border[3]}" stroke-width="${border[1]}"` : '';
  const dash = border?.[2] === 'dashed' ? ' stroke-dasharray="3 2"' : '';
  const ground = box['background'] && box['background'] !== 'none' ? box['background'] : 'none';
  const opacity = box['opacity'] ? ` opacity="${box['opacity']}"` : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" fill="${ground}"${line}${dash}${opacity}/>`;
}

/** The words of an element; those of controls only in a legend, where a button says what it filters by. */
export function textOf(node: Node, isLegend = false): string {
  const isSilent = (each: Node): boolean => each.name === 'svg' || (!isLegend && controls.has(each.name));
  const collect = (each: Node): string =>
    each.children.map((child) => (!isNode(child) ? child.text : isSilent(child) ? '' : collect(child))).join('');
  return collect(node).replace(/\s+/g, ' ').trim();
}

/** An entry of a legend, or those of a row of buttons in its place. */
function entriesOf(item: Node): readonly Node[] {
  const bar = item.children.filter(isNode).find((child) => child.attributes['role'] === 'toolbar');
  return bar ? bar.children.filter(isNode) : [item];
}

/** What an entry of a legend holds, whether it is a button or not. */
function within(item: Node): readonly Node[] {
  const own = item.children.filter(isNode);
  return own[0]?.name === 'button' ? own[0].children.filter(isNode) : own;
}

function space(own: Style, side: 'top' | 'bottom'): number {
  const [margin, padding] = ['margin', 'padding'].map((name) => {
    const single = pixels(own[`${name}-${side}`]);
    if (single !== undefined) return single;
    const parts = (own[name] ?? '').split(/\s+/);
    return pixels(side === 'top' ? parts[0] : (parts[2] ?? parts[0])) ?? 0;
  });
  return margin! + padding!;
}

function pixels(value: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(px)?$/.exec(value ?? '');
  return match && (match[2] || match[1] === '0') ? Number(match[1]) : undefined;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
