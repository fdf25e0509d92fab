// A drawn <svg> as markup that stands by itself: what style sheets and custom properties gave its marks is written on them.

/** What a style sheet may set on a mark, with the value that says nothing. */
const properties: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
  'vector-effect': 'none',
};
/** Given on by a group to what it holds: left out where the parent says the same. */
const inherited = new Set(
  Object.keys(properties).filter((name) => !['opacity', 'vector-effect', 'dominant-baseline'].includes(name)),
);
const textOnly = new Set(['font-family', 'font-size', 'font-weight', 'font-style', 'letter-spacing', 'text-anchor']);

const kept =
  /^(?:d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|points|transform|viewBox|href|id|offset|gradientUnits|gradientTransform|clip-path|clipPathUnits|mask|dx|dy|rotate|pathLength|patternUnits|patternTransform|preserveAspectRatio|markerWidth|markerHeight|refX|refY|orient|marker-start|marker-end|data-key|aria-label)$/;

/** The element's own children as markup; `prefix` keeps ids of several pictures apart. */
export function cloneMarks(svg: SVGSVGElement, prefix: string): string {
  return [...svg.children].map((child) => markupOf(child, null, prefix)).join('');
}

function markupOf(element: Element, parent: CSSStyleDeclaration | null, prefix: string): string {
  const name = element.localName;
  if (name === 'title' || name === 'desc' || name === 'style' || name === 'script') return '';
  const style = getComputedStyle(element);
  if (style.display === 'none') return '';
  const isGroup = element.children.length > 0 && name !== 'text';
  // A hidden mark is not drawn, but what it holds may be.
  if (style.visibility === 'hidden' && !isGroup) return '';
  const attributes = [...element.attributes]
    .filter((attribute) => kept.test(attribute.name))
    .map(({ name, value }) => `${name}="${escape(own(name, value, prefix))}"`);
  const isText = name === 'text' || name === 'tspan';
  for (const [property, silent] of Object.entries(properties)) {
    if (textOnly.has(property) && !isText) continue;
    const value = plain(style.getPropertyValue(property));
    const asParent = inherited.has(property) && !textOnly.has(property) && parent?.getPropertyValue(property);
    const isSaid = asParent ? plain(asParent) !== value : value !== silent;
    if (isSaid && value !== '') attributes.push(`${property}="${escape(own(property, value, prefix))}"`);
  }
  if ((element as SVGElement).style?.transform && !element.hasAttribute('transform'))
    attributes.push(`transform="${escape(style.transform)}"`);
  const content = [...element.childNodes]
    .map((node) =>
      node.nodeType === Node.ELEMENT_NODE
        ? markupOf(node as Element, style, prefix)
        : isText && node.nodeType === Node.TEXT_NODE
          ? escape((node.textContent ?? '').replace(/\s+/g, ' '))
          : '',
    )
    .join('');
  const head = [name, ...attributes].join(' ');
  return content ? `<${head}>${content}</${name}>` : `<${head}/>`;
}

/** Ids of this picture, so that two pictures in one file don't share any. */
function own(name: string, value: string, prefix: string): string {
  if (name === 'id') return `${prefix}${value}`;
  if (name === 'href' && value.startsWith('#')) return `#${prefix}${value.slice(1)}`;
  return value.replace(/url\(["']?(?:[^"')]*)#([^"')]+)["']?\)/g, `url(#${prefix}$1)`);
}

/** A computed colour in words that every program knows: `color(srgb ...)` is what browsers make of mixed colours. */
export function plain(value: string): string {
  return value.replace(
    /color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)/g,
    (_, red: string, green: string, blue: string, alpha?: string) => {
      const [r, g, b] = [red, green, blue].map((share) => Math.round(Number(share) * 255));
      return alpha === undefined ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${alpha})`;
    },
  );
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
