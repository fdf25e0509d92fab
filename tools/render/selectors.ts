// CSS selectors: what our components use of them. Those of a pointer or a focus are left out: a still has neither.
import { isNode, type Node } from './parseMarkup.ts';
import { splitOutside } from './splitOutside.ts';

interface Compound {
  readonly combinator: ' ' | '>' | '+' | '~';
  readonly tests: readonly Test[];
}
type Test = (node: Node) => boolean;

export interface Selector {
  readonly compounds: readonly Compound[];
  readonly specificity: number;
}

const never = /:(?:hover|focus|focus-visible|focus-within|active|checked|disabled|target|has)\b|::/;

/** Undefined where it can never hold in a still. */
export function parseSelector(text: string): Selector | undefined {
  const plain = text.replace(/:not\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '').replace(/:is\((?:[^()]|\([^()]*\))*\)/g, '');
  if (never.test(plain)) return undefined;
  const compounds: Compound[] = [];
  let specificity = 0;
  for (const [, combinator, compound] of splitCompounds(text)) {
    const parsed = parseCompound(compound);
    specificity += parsed.specificity;
    compounds.push({ combinator, tests: parsed.tests });
  }
  return { compounds, specificity };
}

export const specificityOf = (selector: Selector): number => selector.specificity;

export function matches(node: Node, { compounds }: Selector): boolean {
  return matchFrom(node, compounds, compounds.length - 1);
}

function matchFrom(node: Node, compounds: readonly Compound[], at: number): boolean {
  const { tests, combinator } = compounds[at]!;
  if (!tests.every((test) => test(node))) return false;
  if (at === 0) return true;
  if (combinator === '>') return node.parent !== null && matchFrom(node.parent, compounds, at - 1);
  if (combinator === ' ') {
    for (let up = node.parent; up; up = up.parent) if (matchFrom(up, compounds, at - 1)) return true;
    return false;
  }
  const before = siblingsOf(node).slice(0, siblingsOf(node).indexOf(node));
  const wanted = combinator === '+' ? before.slice(-1) : before;
  return wanted.some((sibling) => matchFrom(sibling, compounds, at - 1));
}

const siblingsOf = (node: Node): readonly Node[] => (node.parent?.children ?? []).filter(isNode);

function splitCompounds(text: string): [string, Compound['combinator'], string][] {
  const parts: [string, Compound['combinator'], string][] = [];
  let combinator: Compound['combinator'] = ' ';
  for (const part of splitOutside(text.replace(/\s*([>+~])\s*(?![^(]*\))/g, ' $1 '), ' ')) {
    if (part === '>' || part === '+' || part === '~') combinator = part;
    else {
      parts.push(['', combinator, part]);
      combinator = ' ';
    }
  }
  return parts;
}

const piece =
  /^(?:(\*)|([a-zA-Z][\w-]*)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([~^$*]?)=["']?([^"'\]]*)["']?)?\]|:(not|is|where)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)|:([\w-]+)(?:\(([^)]*)\))?)/;

function parseCompound(text: string): { tests: Test[]; specificity: number } {
  const tests: Test[] = [];
  let specificity = 0;
  let rest = text;
  while (rest) {
    const match = piece.exec(rest);
    if (!match) throw new Error(`the selector "${text}" is not understood`);
    rest = rest.slice(match[0].length);
    const [, all, name, ownClass, id, attribute, how = '', value, pseudo, inner = '', plain, argument] = match;
    if (all) continue;
    if (name) {
      tests.push((node) => node.name === name);
      specificity += 1;
    } else if (ownClass) {
      tests.push((node) => node.classes.includes(ownClass));
      specificity += 100;
    } else if (id) {
      tests.push((node) => node.attributes['id'] === id);
      specificity += 10_000;
    } else if (attribute) {
      tests.push((node) => attributeHolds(node.attributes[attribute], how, value));
      specificity += 100;
    } else if (pseudo) {
      const selectors = splitOutside(inner, ',').flatMap((each) => parseSelector(each.trim()) ?? []);
      const isAny: Test = (node) => selectors.some((selector) => matches(node, selector));
      tests.push(pseudo === 'not' ? (node) => !isAny(node) : isAny);
      if (pseudo !== 'where') specificity += Math.max(0, ...selectors.map((each) => each.specificity));
    } else {
      tests.push(structural(plain ?? '', argument));
      specificity += 100;
    }
  }
  return { tests, specificity };
}

function attributeHolds(own: string | undefined, how: string, value: string | undefined): boolean {
  if (own === undefined || value === undefined) return own !== undefined;
  if (how === '^') return own.startsWith(value);
  if (how === '$') return own.endsWith(value);
  if (how === '*') return own.includes(value);
  return how === '~' ? own.split(/\s+/).includes(value) : own === value;
}

function structural(name: string, argument: string | undefined): Test {
  switch (name) {
    case 'root':
      return (node) => node.parent === null;
    case 'first-child':
      return (node) => siblingsOf(node)[0] === node;
    case 'last-child':
      return (node) => siblingsOf(node).at(-1) === node;
    case 'nth-child':
      return (node) => siblingsOf(node).indexOf(node) + 1 === Number(argument);
    case 'empty':
      return (node) => node.children.length === 0;
    case 'lang':
      return (node) => node.attributes['lang'] === argument;
    default:
      return () => false;
  }
}
