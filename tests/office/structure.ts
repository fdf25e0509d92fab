// Is a presentation what ECMA-376 says one is? Checks of its package, its slides and its pictures, by our own reading of the
// parts; and what it says, for comparison with what it was made from.
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];

interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  text: string;
}

const tag = /<\?[\s\S]*?\?>|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/g;

/** @throws Error where the part is not well formed */
function parse(part: string, xml: string): Node {
  const root: Node = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [root];
  let reached = 0;
  for (const match of xml.matchAll(tag)) {
    if (match.index !== reached) break;
    reached += match[0].length;
    const [, isEnd, name, list = '', isEmpty, text] = match;
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(text)) throw new Error(`${part}: a bare ampersand`);
      open.at(-1)!.text += text;
    } else if (name && isEnd) {
      if (open.pop()?.name !== name) throw new Error(`${part}: </${name}> closes nothing`);
    } else if (name) {
      const pairs = [...list.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)].map(([, key, value]) => [key!, value!] as const);
      if (new Set(pairs.map(([key]) => key)).size < pairs.length)
        throw new Error(`${part}: <${name}> repeats an attribute`);
      const node: Node = { name, attributes: new Map(pairs), children: [], text: '' };
      open.at(-1)!.children.push(node);
      if (!isEmpty) open.push(node);
    }
  }
  if (reached !== xml.length || open.length !== 1 || root.children.length !== 1)
    throw new Error(`${part}: not well formed at ${JSON.stringify(xml.slice(reached, reached + 60))}`);
  return root.children[0]!;
}

function all(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** Each paragraph of a shape, without the empty ones. */
const paragraphsOf = (shape: Node): readonly string[] =>
  all(shape, 'a:p')
    .map((paragraph) =>
      plain(
        all(paragraph, 'a:t')
          .map(({ text }) => text)
          .join(''),
      ),
    )
    .filter((text) => text !== '');

const targetOf = (part: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target);

export interface SlideText {
  readonly headline: readonly string[];
  readonly text: readonly string[];
  readonly notes: readonly string[];
  readonly source: readonly string[];
  /** Texts of all shapes, in their order. */
  readonly all: readonly string[];
  /** How many native shapes with a form of their own, groups within groups, and pictures. */
  readonly shapes: number;
  readonly groups: number;
  readonly pictures: number;
}

export interface Presentation {
  /** What is wrong; empty when all is well. */
  readonly findings: readonly string[];
  readonly slides: readonly SlideText[];
}

export function readPresentation(bytes: Uint8Array): Presentation {
  const files = unzipSync(bytes);
  const findings: string[] = [];
  const trees = new Map<string, Node>();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith('/')) findings.push(`${name}: a folder is no part`);
    else if (/\.(?:xml|rels)$/.test(name))
      try {
        trees.set(name, parse(name, strFromU8(content)));
      } catch (error) {
        findings.push((error as Error).message);
      }
  }
  findings.push(...typeFindings(files, trees.get('[Content_Types].xml')));
  const relations = new Map<string, ReadonlyMap<string, Node>>();
  for (const [name, tree] of trees)
    if (name.endsWith('.rels')) {
      const part = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, '.rels'));
      const own = new Map(tree.children.map((node) => [node.attributes.get('Id') ?? '', node]));
      if (own.size < tree.children.length) findings.push(`${name}: repeats a relationship's id`);
      relations.set(part, own);
      for (const [id, node] of own) {
        const target = node.attributes.get('Target') ?? '';
        const isOwn = node.attributes.get('TargetMode') !== 'External';
        if (isOwn && !(targetOf(part, target) in files))
          findings.push(`${name}: ${id} leads to ${target}, which is not there`);
      }
    }
  for (const [part, tree] of trees)
    for (const node of [tree, ...everyNode(tree)])
      for (const [key, value] of node.attributes)
        if (/^r:(?:id|embed|link|pict)$/.test(key) && value !== '' && !relations.get(part)?.has(value))
          findings.push(`${part}: <${node.name}> names ${value}, which is no relationship`);

  const numbers = Object.keys(files)
    .flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
  const slides = numbers.map((number) => {
    const part = `ppt/slides/slide${number}.xml`;
    const tree = trees.get(part)!;
    const own = relations.get(part) ?? new Map<string, Node>();
    const ids = all(tree, 'p:cNvPr').map((node) => node.attributes.get('id'));
    if (new Set(ids).size < ids.length) findings.push(`${part}: shapes share an id`);
    if (ids.some((id) => !/^[1-9]\d*$/.test(id ?? ''))) findings.push(`${part}: an id is no positive number`);
    const pictures = all(tree, 'p:pic');
    for (const picture of pictures) findings.push(...pictureFindings(part, picture, own, files));
    const outer = all(tree, 'p:spTree')[0]?.children.filter(({ name }) => name === 'p:grpSp') ?? [];
    for (const group of outer)
      if (!all(group, 'p:cNvPr')[0]?.attributes.get('descr'))
        findings.push(`${part}: a drawing has no alternative text`);
    for (const size of [...all(tree, 'a:ext'), ...all(tree, 'a:chExt')])
      for (const key of ['cx', 'cy'])
        if (size.attributes.has(key) && !/^\d+$/.test(size.attributes.get(key)!))
          findings.push(`${part}: a size is ${size.attributes.get(key)}`);
    for (const run of all(tree, 'a:rPr')) {
      const size = Number(run.attributes.get('sz') ?? 1800);
      if (!(size >= 100 && size <= 400_000)) findings.push(`${part}: type of size ${size}`);
    }
    const shapes = all(tree, 'p:sp');
    const named = (name: string): readonly string[] =>
      shapes.filter((shape) => all(shape, 'p:cNvPr')[0]?.attributes.get('name') === name).flatMap(paragraphsOf);
    const titles = shapes.filter((shape) => all(shape, 'p:ph')[0]?.attributes.get('type') === 'title');
    if (titles.length !== 1) findings.push(`${part}: ${titles.length} titles`);
    const notesPart = [...own.values()].find((node) => node.attributes.get('Type')?.endsWith('/notesSlide'));
    const notes = notesPart && trees.get(targetOf(part, notesPart.attributes.get('Target') ?? ''));
    if (!notes) findings.push(`${part}: no notes`);
    const body = notes && all(notes, 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.attributes.get('type') === 'body');
    return {
      headline: titles.flatMap(paragraphsOf),
      text: named('Text'),
      notes: body ? paragraphsOf(body) : [],
      source: named('Source'),
      all: shapes.flatMap(paragraphsOf),
      shapes: all(tree, 'a:prstGeom').length + all(tree, 'a:custGeom').length,
      groups: all(tree, 'p:grpSp').length,
      pictures: pictures.length,
    };
  });
  const listed = all(trees.get('ppt/presentation.xml')!, 'p:sldId').length;
  if (listed !== slides.length) findings.push(`ppt/presentation.xml: lists ${listed} of ${slides.length} slides`);
  return { findings, slides };
}

function everyNode(node: Node): readonly Node[] {
  return node.children.flatMap((child) => [child, ...everyNode(child)]);
}

function typeFindings(files: Record<string, Uint8Array>, types: Node | undefined): readonly string[] {
  if (!types) return ['[Content_Types].xml is missing'];
  const of = (name: string, key: string): readonly string[] =>
    types.children.filter((node) => node.name === name).map((node) => node.attributes.get(key) ?? '');
  const overrides = of('Override', 'PartName');
  const extensions = new Set(of('Default', 'Extension'));
  const untyped = Object.keys(files)
    .filter((name) => name !== '[Content_Types].xml' && !overrides.includes(`/${name}`))
    .filter(
      (name) => !extensions.has(name.split('.').at(-1)!) || (name.endsWith('.xml') && name !== '[Content_Types].xml'),
    )
    .map((name) => `${name}: has no content type of its own`);
  const absent = overrides.filter((name) => !(name.slice(1) in files)).map((name) => `${name}: typed, and not there`);
  const twice = overrides
    .filter((name, index) => overrides.indexOf(name) !== index)
    .map((name) => `${name}: typed twice`);
  return [...untyped, ...absent, ...twice];
}

function pictureFindings(
  part: string,
  picture: Node,
  relations: ReadonlyMap<string, Node>,
  files: Record<string, Uint8Array>,
): readonly string[] {
  const found: string[] = [];
  if (!all(picture, 'p:cNvPr')[0]?.attributes.get('descr')) found.push(`${part}: a picture has no alternative text`);
  const fileOf = (id: string | undefined): Uint8Array =>
    files[targetOf(part, relations.get(id ?? '')?.attributes.get('Target') ?? '')] ?? new Uint8Array();
  const raster = fileOf(all(picture, 'a:blip')[0]?.attributes.get('r:embed'));
  const starts = (bytes: readonly number[]): boolean => bytes.every((byte, index) => raster[index] === byte);
  if (!starts(png) && !starts(jpeg)) found.push(`${part}: a picture's raster is neither PNG nor JPEG`);
  for (const vector of all(picture, 'asvg:svgBlip'))
    if (!strFromU8(fileOf(vector.attributes.get('r:embed'))).startsWith('<svg'))
      found.push(`${part}: a picture's vector is no SVG`);
  return found;
}
