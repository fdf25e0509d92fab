// Markup as the renderer of Svelte writes it, read into a tree: quoted attributes, comments for hydration, void elements.

export interface Text {
  readonly text: string;
}

export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  readonly children: readonly (Node | Text)[];
  readonly parent: Node | null;
}

export const isNode = (each: Node | Text): each is Node => 'name' in each;

const tag = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s"'=<>/]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const empty = new Set(['input', 'br', 'img', 'col', 'hr', 'link', 'meta']);

/** A root named `root` that holds all. @throws Error where a tag is closed that is not open */
export function parseMarkup(markup: string): Node {
  const root = nodeOf('root', {}, null);
  let open = root;
  let at = 0;
  const add = (child: Node | Text): void => void (open.children as (Node | Text)[]).push(child);
  for (const match of markup.matchAll(tag)) {
    const [whole, slash, name, list = '', isClosed] = match;
    if (match.index > at) add({ text: unescape(markup.slice(at, match.index)) });
    at = match.index + whole.length;
    if (name === undefined) continue; // a comment
    if (slash) {
      if (open.name !== name || !open.parent) throw new Error(`</${name}> closes <${open.name}>`);
      open = open.parent;
      continue;
    }
    const node = nodeOf(name, attributesOf(list), open);
    add(node);
    if (!isClosed && !empty.has(name)) open = node;
  }
  if (open !== root) throw new Error(`<${open.name}> is not closed`);
  return root;
}

function nodeOf(name: string, attributes: Record<string, string>, parent: Node | null): Node {
  return { name, attributes, classes: (attributes['class'] ?? '').split(/\s+/).filter(Boolean), children: [], parent };
}

function attributesOf(list: string): Record<string, string> {
  const found = list.matchAll(/([^\s"'=<>/]+)(?:="([^"]*)")?/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, unescape(value)]));
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
}
