// Reads SVG markup that this app has written itself into a tree, so that shapes can be made of it without a browser.

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /** The element as it was written, for what is taken over whole. */
  readonly outer: string;
}

const token = /<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;
const attribute = /([\w:-]+)="([^"]*)"/g;

/** @throws Error where the markup is not well formed */
export function parseMarkup(markup: string): readonly (Element | string)[] {
  interface Open extends Element {
    readonly children: (Element | string)[];
    outer: string;
  }
  const root: (Element | string)[] = [];
  const open: { element: Open; from: number }[] = [];
  let reached = 0;
  for (const match of markup.matchAll(token)) {
    if (match.index !== reached) break;
    reached = match.index + match[0].length;
    const [whole, isEnd, name = '', list = '', isEmpty, text] = match;
    const siblings = open.at(-1)?.element.children ?? root;
    if (text !== undefined) siblings.push(unescaped(text));
    else if (isEnd) {
      const last = open.pop();
      if (last?.element.name !== name) throw new Error(`</${name}> closes nothing`);
      last.element.outer = markup.slice(last.from, reached);
    } else {
      const attributes = Object.fromEntries(
        [...list.matchAll(attribute)].map(([, key = '', value = '']) => [key, unescaped(value)]),
      );
      const element: Open = { name, attributes, children: [], outer: whole };
      siblings.push(element);
      if (!isEmpty) open.push({ element, from: match.index });
    }
  }
  if (reached !== markup.length || open.length > 0)
    throw new Error(`no well-formed markup: ${markup.slice(reached, reached + 40)}`);
  return root;
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
