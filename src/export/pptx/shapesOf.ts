// The shapes of a picture, read from its SVG: marks become boxes, lines and labels, each record's marks a group of its own.
import { apply, combine, isUpright, parseTransform, turnOf, unchanged, type Affine } from './affine.ts';
import { colourOf, fillOf, runOf, strokeOf, styleOf, type Style } from './inherited.ts';
import { parseMarkup, type Element } from './markup.ts';
import { parsePath, type Segment } from './pathData.ts';
import { clip } from './clip.ts';
import { joinLabels } from './joinLabels.ts';
import type { Shape } from './shapes.ts';

/** Letters of path data above which a drawing is taken over whole: nobody edits a coast line point by point. */
const intricate = 60_000;
const unseen = new Set(['defs', 'marker', 'pattern', 'clipPath', 'mask', 'title', 'desc', 'style', 'metadata']);

interface Place {
  readonly matrix: Affine;
  readonly style: Style;
  /** Of the whole picture. */
  readonly patterns: ReadonlyMap<string, string>;
}

/** @param markup the inside of an SVG, as `pictureSvg` gives it @throws Error where it is not well formed */
export function shapesOf(markup: string): readonly Shape[] {
  const tree = parseMarkup(markup);
  const patterns = new Map(
    elementsIn(tree)
      .filter(({ name }) => name === 'pattern')
      .map((pattern) => {
        const lines = elementsIn(pattern.children).find(({ attributes }) => colourOf(attributes['stroke'], 1));
        return [pattern.attributes['id'] ?? '', lines?.attributes['stroke'] ?? 'none'];
      }),
  );
  return joinLabels(childrenOf(tree, { matrix: unchanged, style: {}, patterns }));
}

function elementsIn(nodes: readonly (Element | string)[]): readonly Element[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsIn(node.children)]));
}

function childrenOf(nodes: readonly (Element | string)[], place: Place): readonly Shape[] {
  return nodes.flatMap((node) => (typeof node === 'string' || unseen.has(node.name) ? [] : shapesAt(node, place)));
}

function shapesAt(element: Element, outer: Place): readonly Shape[] {
  const { name, attributes } = element;
  const matrix = combine(outer.matrix, parseTransform(attributes['transform']));
  const place: Place = { ...outer, matrix, style: styleOf(element, outer.style) };
  if (name === 'svg') return drawing(element, place);
  if (name === 'text') return labels(element, place);
  if (name === 'g' || name === 'a') return together(element, childrenOf(element.children, place));
  const fill = fillOf(place.style, place.patterns);
  const stroke = strokeOf(place.style, element, matrix);
  if (!fill && !stroke) return [];
  const n = (key: string): number => Number.parseFloat(attributes[key] ?? '0') || 0;
  if (name === 'rect' || name === 'circle' || name === 'ellipse') {
    const isRect = name === 'rect';
    const [rx, ry] = name === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry') || n('rx')];
    const [x, y] = isRect ? [n('x'), n('y')] : [n('cx') - rx, n('cy') - ry];
    const [width, height] = isRect ? [n('width'), n('height')] : [2 * rx, 2 * ry];
    if (width <= 0 || height <= 0) return [];
    if (isUpright(matrix)) {
      const [left, top] = apply(matrix, [x, y]);
      const [right, bottom] = apply(matrix, [x + width, y + height]);
      const box = { x: Math.min(left, right), y: Math.min(top, bottom) };
      const size = { width: Math.abs(right - left), height: Math.abs(bottom - top) };
      return [{ kind: isRect ? 'box' : 'ellipse', ...box, ...size, radius: isRect ? rx * matrix.a : 0, fill, stroke }];
    }
    const d = isRect
      ? `M${x} ${y}h${width}v${height}h${-width}z`
      : `M${x} ${y + ry}a${rx} ${ry} 0 1 1 ${width} 0a${rx} ${ry} 0 1 1 ${-width} 0z`;
    return [{ kind: 'path', segments: moved(parsePath(d), matrix), fill, stroke }];
  }
  const segments =
    name === 'path'
      ? parsePath(attributes['d'] ?? '')
      : name === 'line'
        ? parsePath(`M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`)
        : name === 'polyline' || name === 'polygon'
          ? parsePath(`M${attributes['points'] ?? ''}${name === 'polygon' ? 'z' : ''}`)
          : [];
  if (segments.length < 2) return [];
  return [{ kind: 'path', segments: moved(segments, matrix), fill: name === 'line' ? null : fill, stroke }];
}

/** A drawing within the picture: placed by its view box, or a plate where it is too intricate. */
function drawing(element: Element, place: Place): readonly Shape[] {
  const n = (key: string): number => Number.parseFloat(element.attributes[key] ?? '0') || 0;
  const [x, y, width, height] = [n('x'), n('y'), n('width'), n('height')];
  const box = (element.attributes['viewBox'] ?? `0 0 ${width} ${height}`).split(/[\s,]+/).map(Number);
  const [left = 0, top = 0, across = 1, down = 1] = box;
  if (!(width > 0 && height > 0 && across > 0 && down > 0)) return [];
  const paths = elementsIn(element.children).reduce((sum, { attributes }) => sum + (attributes['d']?.length ?? 0), 0);
  const corner = apply(place.matrix, [x, y]);
  if (paths > intricate) return [{ kind: 'plate', markup: element.outer, x: corner[0], y: corner[1], width, height }];
  const isStretched = element.attributes['preserveAspectRatio']?.startsWith('none') ?? false;
  const [sx, sy] = isStretched
    ? [width / across, height / down]
    : [Math.min(width / across, height / down), Math.min(width / across, height / down)];
  const fit: Affine = {
    ...unchanged,
    a: sx,
    d: sy,
    e: x + (width - across * sx) / 2 - left * sx,
    f: y + (height - down * sy) / 2 - top * sy,
  };
  const shapes = childrenOf(element.children, { ...place, matrix: combine(place.matrix, fit) });
  const [right, bottom] = apply(place.matrix, [x + width, y + height]);
  return together(element, clip(shapes, { left: corner[0], top: corner[1], right, bottom }));
}

/** A group where the marks belong to one record or one drawing; else as they are. */
function together({ name, attributes }: Element, shapes: readonly Shape[]): readonly Shape[] {
  const called = attributes['aria-label'] ?? attributes['data-key'];
  const isOne = (called !== undefined || name === 'svg') && shapes.length > 1;
  return isOne ? [{ kind: 'group', name: called ?? 'Drawing', shapes }] : shapes;
}

function moved(segments: readonly Segment[], matrix: Affine): readonly Segment[] {
  return segments.map(({ kind, points }) => ({ kind, points: points.map((point) => apply(matrix, point)) }));
}

/** A text; parts of it that stand at a place of their own are labels of their own. */
function labels(element: Element, place: Place): readonly Shape[] {
  const size = Number.parseFloat(place.style['font-size'] ?? '16');
  const width = element.attributes['data-width'];
  const base = place.style['dominant-baseline'] ?? '';
  const drop = /middle|central/.test(base) ? 0.35 * size : /hanging|before/.test(base) ? 0.8 * size : 0;
  const pieces: { x: number; y: number; parts: { text: string; style: Style }[] }[] = [];
  const n = (text: string | undefined): number => Number.parseFloat(text ?? '0') || 0;
  const visit = (node: Element, style: Style): void => {
    const { x, y, dx, dy } = node.attributes;
    const last = pieces.at(-1);
    if (!last || x !== undefined || y !== undefined || dy !== undefined)
      pieces.push({
        x: (x === undefined ? (last?.x ?? 0) : n(x)) + n(dx),
        y: (y === undefined ? (last?.y ?? 0) : n(y)) + n(dy),
        parts: [],
      });
    for (const child of node.children)
      if (typeof child === 'string') pieces.at(-1)!.parts.push({ text: child, style });
      else if (!unseen.has(child.name)) visit(child, styleOf(child, style));
  };
  visit(element, place.style);
  return pieces.flatMap(({ x, y, parts }): readonly Shape[] => {
    const runs = parts.flatMap(({ text, style }) => {
      const run = text === '' ? null : runOf(text, style, place.matrix);
      return run ? [run] : [];
    });
    if (runs.every(({ text }) => text.trim() === '')) return [];
    const [left, bottom] = apply(place.matrix, [x, y + drop]);
    const anchor = place.style['text-anchor'];
    return [
      {
        kind: 'label',
        runs,
        x: left,
        y: bottom,
        anchor: anchor === 'middle' || anchor === 'end' ? anchor : 'start',
        turn: turnOf(place.matrix),
        ...(width === undefined ? {} : { width: Number.parseFloat(width) }),
      },
    ];
  });
}
