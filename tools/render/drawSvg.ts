// A drawing with its styles written on its marks, so that it stands by itself.
import { isNode, type Node } from './parseMarkup.ts';
import type { Rule } from './readCss.ts';
import { styleOf, type Style } from './resolveStyles.ts';

/** Properties that an SVG attribute of the same name can say. */
const drawn = new Set([
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'font-style'],
  ...['letter-spacing', 'text-anchor', 'dominant-baseline', 'paint-order', 'vector-effect', 'visibility'],
  ...['text-decoration', 'rx', 'ry', 'r', 'clip-path', 'mask'],
]);
const kept =
  /^(?:d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|transform|href|id|offset|gradientUnits|gradientTransform|clip-path|clipPathUnits|mask|dx|dy|rotate|pathLength|patternUnits|patternTransform|preserveAspectRatio|viewBox|fill|stroke|stroke-width|stroke-dasharray|stop-color|stop-opacity|text-anchor|font-size|font-weight|opacity|fill-opacity|stroke-opacity|data-key|aria-label)$/;
const leftOut = new Set(['title', 'desc', 'style', 'script', 'foreignObject']);

/** The children of an `<svg>` as markup. `prefix` keeps the ids of several drawings apart. */
export function drawMarks(svg: Node, style: Style, rules: readonly Rule[], prefix: string): string {
  return svg.children.map((child) => (isNode(child) ? drawMark(child, style, rules, prefix) : '')).join('');
}

function drawMark(node: Node, parent: Style, rules: readonly Rule[], prefix: string): string {
  if (leftOut.has(node.name)) return '';
  const { style, own } = styleOf(node, parent, rules);
  if (own['display'] === 'none') return '';
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(node.attributes))
    if (kept.test(name)) attributes.set(name, name === 'd' ? shortPath(value) : ownId(name, value, prefix));
  for (const [property, value] of Object.entries(own))
    if (drawn.has(property)) attributes.set(property, ownId(property, value, prefix));
  if (own['transform'] && !attributes.has('transform')) attributes.set('transform', own['transform']);
  if (attributes.get('fill') === 'transparent') attributes.set('fill', 'none');
  if (attributes.get('stroke') === 'transparent') attributes.set('stroke', 'none');
  const isText = node.name === 'text' || node.name === 'tspan' || node.name === 'textPath';
  if (isUnseen(node, attributes)) return '';
  const content = node.children
    .map((child) => {
      if (isNode(child)) return drawMark(child, style, rules, prefix);
      return isText ? escapeText(child.text.replace(/\s+/g, ' ')) : '';
    })
    .join('');
  const head = [node.name, ...[...attributes].map(([name, value]) => `${name}="${escapeText(value)}"`)].join(' ');
  return content ? `<${head}>${content}</${node.name}>` : node.name === 'g' ? '' : `<${head}/>`;
}

/** Tenths of a pixel are enough for an outline of many points. */
function shortPath(path: string): string {
  const digits = path.length > 400 ? 1 : 2;
  return path.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(digits))));
}

/** What is there only to be pointed at weighs, and shows nothing. */
function isUnseen(node: Node, attributes: ReadonlyMap<string, string>): boolean {
  const isShape = /^(?:rect|circle|path|line|ellipse)$/.test(node.name);
  const hasStroke = (attributes.get('stroke') ?? 'none') !== 'none';
  return (
    isShape &&
    attributes.get('fill') === 'none' &&
    !hasStroke &&
    node.parent?.name !== 'clipPath' &&
    node.classes.includes('reachable')
  );
}

function ownId(name: string, value: string, prefix: string): string {
  if (name === 'id') return `${prefix}${value}`;
  if (name === 'href' && value.startsWith('#')) return `#${prefix}${value.slice(1)}`;
  return value.replace(/url\(["']?#([^"')]+)["']?\)/g, `url(#${prefix}$1)`);
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
