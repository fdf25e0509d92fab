// Style sheets as a list of rules in the order of their weight: what our own components and tokens use of CSS, and no more.
import { parseSelector, specificityOf, type Selector } from './selectors.ts';
import { splitOutside } from './splitOutside.ts';

export interface Rule {
  readonly selector: Selector;
  readonly declarations: readonly (readonly [property: string, value: string])[];
}

/** The rules that hold for a picture of this width, the weightier later. Rules of print, hover and focus never hold. */
export function readCss(css: string, width: number): readonly Rule[] {
  return rulesOf(css.replace(/\/\*[\s\S]*?\*\//g, ''), width)
    .map((rule, index) => ({ rule, index, weight: specificityOf(rule.selector) }))
    .sort((a, b) => a.weight - b.weight || a.index - b.index)
    .map(({ rule }) => rule);
}

function rulesOf(css: string, width: number): Rule[] {
  const rules: Rule[] = [];
  let at = 0;
  while (at < css.length) {
    const start = css.indexOf('{', at);
    if (start < 0) break;
    const head = css.slice(at, start).trim();
    const end = closing(css, start);
    const body = css.slice(start + 1, end);
    at = end + 1;
    if (head.startsWith('@media')) {
      if (holds(head.slice('@media'.length), width)) rules.push(...rulesOf(body, width));
    } else if (!head.startsWith('@')) {
      const declarations = declarationsOf(body);
      for (const selector of splitOutside(head, ',')) {
        const parsed = parseSelector(selector.trim());
        if (parsed) rules.push({ selector: parsed, declarations });
      }
    }
  }
  return rules;
}

function closing(css: string, start: number): number {
  let depth = 0;
  for (let at = start; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  return css.length;
}

/** Of media only widths are told apart: a still has no pointer, no motion and no printer. */
function holds(query: string, width: number): boolean {
  const bounds = [...query.matchAll(/\((min|max)-width:\s*(\d+)px\)/g)];
  if (bounds.length === 0 || query.replace(/\((?:min|max)-width:\s*\d+px\)|and|\s/g, '') !== '') return false;
  return bounds.every(([, end, value]) => (end === 'min' ? width >= Number(value) : width <= Number(value)));
}

export function declarationsOf(body: string): (readonly [string, string])[] {
  return splitOutside(body, ';').flatMap((part) => {
    const colon = part.indexOf(':');
    if (colon < 0) return [];
    return [
      [
        part.slice(0, colon).trim(),
        part
          .slice(colon + 1)
          .replace('!important', '')
          .trim(),
      ] as const,
    ];
  });
}
