// Search over all records of the real atlas: what people type, and how little of it is enough.
import { describe, expect, it } from 'vitest';
import { readJson, real } from '../../tests/fixtures/realAtlas.ts';
import { indexNames, termsOf, type Spellings } from './search.ts';
import { searchTables } from './searchTables.ts';

const spellings = readJson('search.json') as readonly Spellings[];
const index = await indexNames(real, spellings);
const first = (query: string): string | undefined => index.find(query, 1)[0]?.key;

describe('the first result', () => {
  it.each([
    ['initials', 'mhi', 'organizations/mitsubishi-heavy-industries'],
    ['a short name', 'gcap', 'programs/gcap'],
    ['a name with a hyphen', 'f-35', 'programs/f-35'],
    ['a country by its code', 'jpn', 'countries/JPN'],
    ['another country by its code', 'usa', 'countries/USA'],
    ['kanji', '防衛省', 'organizations/japan-mod'],
    ['Roman letters of a reading, in words', 'mitsubishi juk', 'organizations/mitsubishi-heavy-industries'],
    ['a slip of the finger', 'raytheom', 'organizations/raytheon'],
    ['capitals and full-width letters', 'ＧＣＡＰ', 'programs/gcap'],
  ])('of %s', (_, query, key) => {
    expect(first(query)).toBe(key);
  });

  it('is among those whose reading begins with the kana', () => {
    const found = index.find('みつびし', 3).map((hit) => hit.key);
    expect(found).toContain('organizations/mitsubishi-heavy-industries');
  });
  it('is there for katakana as for hiragana', () => {
    expect(index.find('ミツビシ').map((hit) => hit.key)).toEqual(index.find('みつびし').map((hit) => hit.key));
  });
  it('finds a part of a compound', () => {
    expect(index.find('重工').map((hit) => hit.key)).toContain('organizations/kawasaki-heavy-industries');
  });
});

it('finds nothing for nothing, and nothing for nonsense', () => {
  expect(index.find('   ')).toEqual([]);
  expect(index.find('qqqqzzzz')).toEqual([]);
});

it('gives each record once', () => {
  const keys = index.find('patriot').map((hit) => hit.key);
  expect(new Set(keys).size).toBe(keys.length);
});

it('needs at most three keystrokes for 95 % of all records', () => {
  const others = new Map(spellings.map(([key, ...rest]) => [key, rest]));
  const answers = new Map<string, string | undefined>();
  const answer = (query: string): string | undefined => {
    if (!answers.has(query)) answers.set(query, first(query));
    return answers.get(query);
  };
  const missed = searchTables.flatMap((table) =>
    real[table].flatMap((row) => {
      const key = `${table}/${row.id}`;
      const names = [row.id, 'name' in row ? row.name : row.title, row.ja, ...(others.get(key) ?? [])];
      if ('short' in row) names.push(row.short, row.jaShort);
      const initials = names.map((name) =>
        (name?.match(/(?<![\p{Letter}\p{Number}])[\p{Lu}\p{Number}]/gu) ?? []).join('').toLowerCase(),
      );
      const terms = [...names.flatMap((name) => termsOf(name ?? '')), ...initials];
      const queries = new Set(terms.flatMap((term) => [3, 2, 1].map((length) => [...term].slice(0, length).join(''))));
      return [...queries].some((query) => query !== '' && answer(query) === key) ? [] : [key];
    }),
  );
  const all = searchTables.reduce((sum, table) => sum + real[table].length, 0);
  expect(1 - missed.length / all, `not found: ${missed.slice(0, 20).join(' ')}`).toBeGreaterThanOrEqual(0.95);
}, 60_000);
