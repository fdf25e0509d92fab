// Figures rendered to text in Node, and questions to ask of that text.
import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** The markup of a figure, without the comments that hydration needs and the styles' class names. */
export function markupOf<Props extends Record<string, unknown>>(figure: Component<Props>, props: Props): string {
  const { body } = render(figure as Component<Record<string, unknown>>, { props });
  return body
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s?svelte-[a-z0-9]+/g, '')
    .replace(/ class=""/g, '');
}

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  /** What follows the opening tag, up to the next closing tag of the same name. */
  readonly inside: string;
}

/** All elements, in the order of their opening tags. */
export function elementsOf(markup: string): readonly Element[] {
  const opening = /<([a-z][a-z0-9]*)((?:\s+[^\s"'=<>/]+(?:="[^"]*")?)*)\s*\/?>/gi;
  return [...markup.matchAll(opening)].map((match): Element => {
    const [whole, tag = '', list = ''] = match;
    const attributes = Object.fromEntries(
      [...list.matchAll(/([^\s"'=<>/]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name!, unescaped(value ?? '')]),
    );
    const from = match.index + whole.length;
    const to = markup.indexOf(`</${tag}>`, from);
    const inside = whole.endsWith('/>') || to < 0 ? '' : markup.slice(from, to);
    return { tag, attributes, classes: (attributes['class'] ?? '').split(' ').filter(Boolean), inside };
  });
}

/** The marks that one can point at and go to: those with a key. */
export function marksOf(markup: string, ofClass?: string): readonly Element[] {
  return elementsOf(markup).filter(
    (element) => 'data-key' in element.attributes && (ofClass === undefined || element.classes.includes(ofClass)),
  );
}

export function keysOf(marks: readonly Element[]): readonly string[] {
  return marks.map((mark) => mark.attributes['data-key'] ?? '');
}

/** The visible text of some markup. */
export function textOf(markup: string): string {
  return unescaped(markup.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** As a snapshot: a line for each element, numbers rounded to one decimal. */
export function prettyOf(markup: string): string {
  return `${markup
    .replace(/-?\d+\.\d{2,}/g, (value) => String(Math.round(Number(value) * 10) / 10))
    .replace(/>\s*</g, '>\n<')
    .trim()}\n`;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
