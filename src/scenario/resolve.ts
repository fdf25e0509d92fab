// From a document with ranges to plain numbers: one case, or one number at an end of its own.
import { isRange } from './ranged.ts';
import type { Case, Range } from './ranged.ts';

/** A type with every ranged number replaced by a plain one. */
export type Plain<T> = T extends Range ? number : T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;

/** Where a value stands in a document: field names and places in lists. */
export type Keys = readonly (string | number)[];

const isNote = (name: string) => name === 'note' || name === 'source';

/** The document with every ranged number at one end. What stands in a note or a source stays as it is. */
export function resolve<T>(document: T, end: Case): Plain<T> {
  return plainOf(document, end) as Plain<T>;
}

function plainOf(value: unknown, end: Case): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => plainOf(each, end));
  if (isRange(value)) return value[end];
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isNote(name) ? each : plainOf(each, end)]),
  );
}

/** Every ranged number of a document with its place, in the document's order. */
export function rangesOf(document: unknown): { keys: Keys; range: Range }[] {
  const found: { keys: Keys; range: Range }[] = [];
  const walk = (value: unknown, keys: Keys) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) value.forEach((each, i) => walk(each, [...keys, i]));
    else if (isRange(value)) found.push({ keys, range: value });
    else for (const [name, each] of Object.entries(value)) if (!isNote(name)) walk(each, [...keys, name]);
  };
  walk(document, []);
  return found;
}

/** A place as it is written in messages: `lines[3].inputs[0].item`. */
export function pathOf(keys: Keys): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** The same document with another number at one place; nothing is changed in the one given. */
export function withNumber<T>(document: T, keys: Keys, value: number): T {
  const [key, ...rest] = keys;
  if (key === undefined) return value as T;
  const inner = (document as Record<string | number, unknown>)[key];
  if (Array.isArray(document)) return document.with(Number(key), withNumber(inner, rest, value)) as T;
  return { ...document, [key]: withNumber(inner, rest, value) };
}
