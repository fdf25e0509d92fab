// What the style sheets say of each element, with custom properties and mixed colours resolved: no `var(` is left.
import { matches } from './selectors.ts';
import { declarationsOf, type Rule } from './readCss.ts';
import type { Node } from './parseMarkup.ts';

/** Properties by name, custom ones with their dashes. Inherited ones are there too. */
export type Style = Readonly<Record<string, string>>;

const inherited = new Set(['color', 'font-family', 'font-size', 'font-weight', 'font-style', 'font-feature-settings']);

/** The element's style, given its parent's. `own` has just what is said of the element itself. */
export function styleOf(node: Node, parent: Style, rules: readonly Rule[]): { style: Style; own: Style } {
  const said: Record<string, string> = {};
  const declarations = [
    ...rules.filter((rule) => matches(node, rule.selector)).flatMap((rule) => rule.declarations),
    ...declarationsOf(node.attributes['style'] ?? ''),
  ];
  for (const [property, value] of declarations) {
    if (property === 'font') Object.assign(said, fontOf(value));
    else said[property] = value;
  }
  const custom = Object.fromEntries(
    [...Object.entries(parent), ...Object.entries(said)].filter(([property]) => property.startsWith('--')),
  );
  const own = Object.fromEntries(
    Object.entries(said)
      .filter(([property]) => !property.startsWith('--'))
      .map(([property, value]) => [property, resolveValue(value, custom, parent['color'] ?? '#000')] as const)
      .filter(([, value]) => value !== 'inherit' && value !== ''),
  );
  if (own['font']) Object.assign(own, fontOf(own['font']));
  const heritage = Object.fromEntries(Object.entries(parent).filter(([property]) => inherited.has(property)));
  return { style: { ...heritage, ...own, ...custom }, own };
}

/** `600 12px/1.4 var(--sans)` as single properties; undefined parts of `inherit` are left out. */
function fontOf(value: string): Record<string, string> {
  const match = /^(?:(italic)\s+)?(?:(\d{3}|bold|normal)\s+)?(\S+?)(?:\s*\/\s*(\S+))?\s+(.+)$/.exec(value.trim());
  if (!match) return {};
  const [, style, weight = '400', size = '', height, family = ''] = match;
  return {
    ...(style && { 'font-style': style }),
    'font-weight': weight,
    'font-size': size,
    ...(height && { 'line-height': height }),
    'font-family': family,
  };
}

/** A value without `var(`, `color-mix(`, `rem` and `currentColor`. */
export function resolveValue(value: string, custom: Style, colour: string): string {
  let text = value;
  for (let round = 0; text.includes('var(') && round < 20; round++)
    text = text.replace(/var\(\s*(--[\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g, (_, name: string, spare?: string) =>
      (custom[name] ?? spare ?? '').trim(),
    );
  return text
    .replace(/color-mix\(in srgb,\s*(.+?)\s+([\d.]+)%,\s*(.+?)\)/g, (_, a: string, share: string, b: string) =>
      mix(a, b, Number(share) / 100),
    )
    .replace(/(?<![\w#])([\d.]+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`)
    .replace(/\bcurrentcolor\b/gi, colour)
    .trim();
}

function mix(a: string, b: string, share: number): string {
  const [first, second] = [channelsOf(a), channelsOf(b)];
  const mixed = first.map((value, at) => Math.round(value * share + second[at]! * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** @throws Error for a colour that is not written as `#rrggbb` */
function channelsOf(colour: string): number[] {
  const match = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
  if (!match) throw new Error(`the colour "${colour}" is no #rrggbb`);
  return match.slice(1).map((part) => Number.parseInt(part, 16));
}
