// Finding a record by any of its names, in either language, by its reading in kana or Roman letters, by initials or by id.
// The index is MiniSearch's; what is ours is how text in two scripts becomes terms, and what comes first among equals.
import MiniSearch from 'minisearch';
import type { Atlas } from './atlasIndex.ts';
import type { EndType, Named } from './atlas.ts';
import { searchTables, type SearchIndex, type SearchTable } from './searchTables.ts';

/** `table/id` and its other spellings, as compiled to static/data/search.json. */
export type Spellings = readonly [key: string, ...spellings: string[]];

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly other: string;
  readonly code: string;
}

/** How much more one table weighs than another among equal matches: people look for programmes first. */
const tableWeight: Record<SearchTable, number> = {
  programs: 1.5,
  countries: 1.5,
  technologies: 1.4,
  organizations: 1.3,
  agreements: 1,
  components: 0.95,
  sites: 0.9,
  events: 0.6,
};

/** Entries indexed at a time: between two lots the page can breathe. */
const lot = 25;

export async function indexNames(atlas: Atlas, spellings: readonly Spellings[]): Promise<SearchIndex> {
  const others = new Map(spellings.map(([key, ...rest]) => [key, rest]));
  const ties = countTies(atlas);
  const index = new MiniSearch<Entry>({
    fields: ['name', 'other', 'code'],
    tokenize: (text) => termsOf(text),
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 2, code: 1.6, other: 1.4 },
      prefix: true,
      fuzzy: (term) => (term.length > 4 && !isJapanese(term) ? 0.2 : false),
      combineWith: 'AND',
      tokenize: (query) => termsOf(query, true),
      boostDocument: (id) => tableWeight[tableOf(String(id))] * (1 + 0.12 * Math.log2(1 + (ties.get(String(id)) ?? 0))),
    },
  });
  const entries = searchTables.flatMap((table) => atlas[table].map((row) => entryOf(table, row, others)));
  await index.addAllAsync(entries, { chunkSize: lot });
  const exact = exactNames(entries);
  const keysOf = (query: string): readonly string[] => [
    ...(exact.get(plainOf(query.trim())) ?? []),
    ...index.search(query).map(({ id }) => String(id)),
  ];
  return {
    find: (query, limit = 40) => {
      const found = keysOf(query);
      // A reading is one word where people put spaces: "mitsubishi juko".
      const keys = found.length > 0 ? found : keysOf(query.replaceAll(/\s/g, ''));
      return [...new Set(keys)].slice(0, limit).map((key) => ({ key, table: tableOf(key) }));
    },
  };
}

/** Whoever types a whole name, id, code or its initials means that record. The weightier table comes first. */
function exactNames(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const exact = new Map<string, string[]>();
  for (const { id, name, other, code } of entries) {
    const texts = [name, other, code].flatMap((field) => field.split(separator)).map((text) => plainOf(text.trim()));
    for (const text of new Set(texts)) if (text !== '') exact.set(text, [...(exact.get(text) ?? []), id]);
  }
  for (const keys of exact.values()) keys.sort((a, b) => tableWeight[tableOf(b)] - tableWeight[tableOf(a)]);
  return exact;
}

/** How many relations and leads name a record: among like names, the one with more to show comes first. */
function countTies(atlas: Atlas): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  const count = (key: string): void => void ties.set(key, (ties.get(key) ?? 0) + 1);
  for (const { source, target, program, component } of atlas.relations) {
    for (const end of [source, target]) count(`${tableOfEnd[end.type]}/${end.id}`);
    if (program) count(`programs/${program}`);
    if (component) count(`components/${component}`);
  }
  for (const programme of atlas.programs) for (const org of programme.lead) count(`organizations/${org}`);
  return ties;
}

const tableOfEnd: Record<EndType, SearchTable> = {
  organization: 'organizations',
  program: 'programs',
  component: 'components',
  agreement: 'agreements',
  country: 'countries',
};

function entryOf(
  table: SearchTable,
  row: Partial<Named> & { readonly id: string; readonly title?: string },
  others: ReadonlyMap<string, readonly string[]>,
): Entry {
  const key = `${table}/${row.id}`;
  const names = [row.name ?? row.title, row.short, row.ja, row.jaShort].filter((text) => text !== undefined);
  return {
    id: key,
    name: names.join(separator),
    other: (others.get(key) ?? []).join(separator),
    code: `${row.id}${separator}${names.map(initialsOf).join(separator)}`,
  };
}

/** Between two names: no word goes on over it. */
const separator = ' ¦ ';

/**
 * Terms of a text: words in lower case without accents, hyphenated words also in one piece, Japanese as every start of a run of
 * its characters (so that any part of a compound is found by its first letters).
 */
export function termsOf(text: string, isQuery = false): string[] {
  const plain = plainOf(text);
  const words = plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  const joined = (plain.match(/[a-z0-9]+(?:[-./][a-z0-9]+)+/g) ?? []).map((word) => word.replaceAll(/[-./]/g, ''));
  const terms = words.flatMap((word) => (isJapanese(word) && !isQuery ? startsOf(word) : [word]));
  return isQuery ? terms : [...new Set([...terms, ...joined])];
}

/** Lower case, without accents and widths, katakana as hiragana. */
function plainOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u30a1-\u30f6]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

function isJapanese(word: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(word);
}

/** 三菱重工業 -> itself, 菱重工業, 重工業, ...: with prefix search, any stretch is found. */
function startsOf(word: string): string[] {
  const letters = [...word];
  return letters.map((_, index) => letters.slice(index).join(''));
}

/** "Mitsubishi Heavy Industries" -> "mhi". */
function initialsOf(name: string): string {
  const initials = name.match(/(?<![\p{Letter}\p{Number}])[\p{Lu}\p{Number}]/gu) ?? [];
  return initials.length > 1 ? initials.join('') : '';
}

function tableOf(key: string): SearchTable {
  return key.slice(0, key.indexOf('/')) as SearchTable;
}
