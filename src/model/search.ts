// Finding a record by any of its names, in either language, by its reading in kana or Roman letters, by initials or by id.
// The index is MiniSearch's; what is ours is how text in two scripts becomes terms, and what comes first among equals.
import MiniSearch from 'minisearch';
import type { Atlas } from './atlasIndex.ts';
import type { EndType, Named } from './atlas.ts';
import {
  initialsSpelled,
  isJapanese,
  plainOf,
  rankSpellings,
  spelledOf,
  squeezed,
  type Spelled,
} from './searchRank.ts';
import { searchTables, type SearchIndex, type SearchTable } from './searchTables.ts';
import { datedQueryOf, rankDated, yearsOfRecords } from './searchYears.ts';

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
  const weightOf = (key: string): number =>
    tableWeight[tableOf(key)] * (1 + 0.12 * Math.log2(1 + (ties.get(key) ?? 0)));
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
      boostDocument: (id) => weightOf(String(id)),
    },
  });
  const entries = searchTables.flatMap((table) => atlas[table].map((row) => entryOf(table, row, others)));
  await index.addAllAsync(entries, { chunkSize: lot });
  const spelled = [...spellAll(atlas, others)];
  const years = yearsOfRecords(atlas);
  const rankAll = (query: string): readonly string[] => {
    const letters = squeezed(query);
    const dated = datedQueryOf(query);
    const rankOf = (key: string, own: readonly Spelled[]): number =>
      Math.max(rankSpellings(own, letters), dated ? rankDated(own, years.get(key), dated) : 0);
    return spelled
      .map(([key, own]) => ({ key, rank: rankOf(key, own) * weightOf(key) }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ key }) => key);
  };
  const keysOf = (query: string): readonly string[] => {
    if (squeezed(query) === '') return [];
    const ranked = rankAll(query);
    const swapped = ranked.length > 0 ? [] : neighboursSwapped(query).flatMap(rankAll);
    // Words out of their order, and other slips of the finger, are MiniSearch's to find.
    return [...ranked, ...swapped, ...index.search(query).map(({ id }) => String(id))];
  };
  return {
    find: (query, limit = 40) => {
      const found = keysOf(query);
      // A reading is one word where people put spaces: "mitsubishi juko".
      const keys = found.length > 0 ? found : keysOf(query.replaceAll(/\s/g, ''));
      return [...new Set(keys)].slice(0, limit).map((key) => ({ key, table: tableOf(key) }));
    },
  };
}

/** What a romanized reading counts, and an alias that others bear too: "PIPIR" is said of seven, and means the one with that id. */
const besideWeight = 0.5;

const isReading = (text: string): boolean => /^[a-z ]+$/.test(text);

/** Long enough that two letters in each other's place are a slip and not another name; short enough to be typed as one. */
const swappedLength = { least: 5, most: 24 } as const;

/** "patroit" -> "aptroit", "ptaroit", ..., "patriot". */
function neighboursSwapped(query: string): readonly string[] {
  const letters = [...query];
  if (letters.length < swappedLength.least || letters.length > swappedLength.most || isJapanese(query)) return [];
  return letters.slice(1).map((letter, at) => query.slice(0, at) + letter + query[at]! + query.slice(at + 2));
}

/** Each record's names, aliases, readings, id and initials; a site's city. */
function spellAll(
  atlas: Atlas,
  others: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Spelled[]> {
  const rows = searchTables.flatMap((table) =>
    atlas[table].map((row: SearchRow) => {
      const key = `${table}/${row.id}`;
      const names = namesOf(row);
      return {
        key,
        row,
        names,
        aliases: [...names.flatMap(abbreviationsIn), ...citiesOf(row), ...(others.get(key) ?? [])],
      };
    }),
  );
  const bearers = new Map<string, number>();
  for (const { row, names, aliases } of rows)
    for (const text of new Set([row.id, ...names, ...aliases].map(squeezed)))
      bearers.set(text, (bearers.get(text) ?? 0) + 1);
  const isShared = (text: string): boolean => (bearers.get(squeezed(text)) ?? 1) > 1;
  return new Map(
    rows.map(({ key, row, names, aliases }) => [
      key,
      [
        ...[...names, row.id].map((text) => spelledOf(text)),
        ...aliases.map((text) => spelledOf(text, isShared(text) || isReading(text) ? besideWeight : 1)),
        ...[...new Set([row.name ?? row.title, row.short].flatMap(firstLettersOf))].map(initialsSpelled),
      ],
    ]),
  );
}

/** "Partnership for Indo-Pacific Industrial Resilience (PIPIR)" -> "PIPIR". */
function abbreviationsIn(name: string): readonly string[] {
  return [...name.matchAll(/[(（]([A-Z0-9][A-Za-z0-9/-]*[A-Z0-9])[)）]/g)].map((match) => match[1] ?? '');
}

/** "Century Engineering" -> "ce": of all words, without the small ones, and of what is written in capitals alone. */
function firstLettersOf(name = ''): readonly string[] {
  const words = plainOf(name).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  const of = (some: readonly string[]): string => some.map((word) => word[0] ?? '').join('');
  return [of(words), of(words.filter((word) => !smallWords.has(word))), initialsOf(name)].filter(
    (text) => text.length > 1,
  );
}

const smallWords = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);

interface SearchRow extends Partial<Named> {
  readonly id: string;
  readonly title?: string;
  readonly place?: string;
  readonly jaCity?: string;
}

/** "Camden, Arkansas" -> "Camden". */
function citiesOf({ place, jaCity }: SearchRow): readonly string[] {
  return [place?.split(',')[0], jaCity].filter((text) => text !== undefined);
}

function namesOf(row: SearchRow): readonly string[] {
  return [row.name ?? row.title, row.short, row.ja, row.jaShort].filter((text) => text !== undefined);
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

function entryOf(table: SearchTable, row: SearchRow, others: ReadonlyMap<string, readonly string[]>): Entry {
  const key = `${table}/${row.id}`;
  const names = namesOf(row);
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
function termsOf(text: string, isQuery = false): string[] {
  const plain = plainOf(text);
  const words = plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  const joined = (plain.match(/[a-z0-9]+(?:[-./][a-z0-9]+)+/g) ?? []).map((word) => word.replaceAll(/[-./]/g, ''));
  const terms = words.flatMap((word) => (isJapanese(word) && !isQuery ? startsOf(word) : [word]));
  return isQuery ? terms : [...new Set([...terms, ...joined])];
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
