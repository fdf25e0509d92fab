// Search over all records of the real atlas: what people type, and how little of it is enough.
import { describe, expect, it } from 'vitest';
import { readJson, real } from '../../tests/fixtures/realAtlas.ts';
import { indexNames, type Spellings } from './search.ts';
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

describe('what an analyst types on the way to a name', () => {
  it.each([
    ['pip', 'programs/pipir'],
    ['pipir', 'programs/pipir'],
    ['gca', 'programs/gcap'],
    ['sm3', 'programs/sm-3-iia'],
    ['pac', 'programs/pac-3-japan'],
    ['f35', 'programs/f-35'],
    ['tha', 'countries/THA'],
    ['itar', 'agreements/itar-126-7'],
    ['kawa', 'organizations/kawasaki-heavy-industries'],
    ['かわさき', 'organizations/kawasaki-heavy-industries'],
    ['こくさん', 'agreements/indigenous-production-policy-1970'],
    ['日本', 'countries/JPN'],
    ['米', 'countries/USA'],
    ['防衛', 'organizations/japan-mod'],
    ['もがみ', 'programs/mogami-class'],
    ['jp', 'countries/JPN'],
    ['kr', 'countries/KOR'],
    ['de', 'countries/DEU'],
    ['gb', 'countries/GBR'],
    ['us', 'countries/USA'],
    ['uk', 'countries/GBR'],
    ['atla', 'organizations/atla'],
    ['mod', 'organizations/japan-mod'],
    ['virg', 'programs/virginia-class'],
  ])('%s opens %s', (query, key) => {
    expect(first(query)).toBe(key);
  });

  it.each([
    ['f-3', ['programs/f-x-japan', 'programs/f-35']],
    ['toma', ['programs/tomahawk', 'programs/tomahawk-japan']],
  ])('%s has both that it can mean at the top', (query, keys) => {
    expect(index.find(query, 2).map((hit) => hit.key)).toEqual(expect.arrayContaining(keys));
  });
});

/**
 * What people type of a name without thinking: how it begins, how a word of it begins, the first letters of its words; in
 * Japanese also how each two kanji begin.
 */
function startsOfName(row: { readonly name?: string; readonly title?: string; readonly short?: string }): string[] {
  const names = [row.name ?? row.title, row.short].filter((name) => name !== undefined);
  return names.flatMap((name) => {
    const words = name.toLowerCase().match(/[\p{Letter}\p{Number}]+/gu) ?? [];
    const initials = [words, words.filter((word) => !small.has(word))].map((some) =>
      some.map((word) => word[0]).join(''),
    );
    return [name, ...name.split(/[^\p{Letter}\p{Number}]+/u), ...initials.filter((text) => text.length > 1)];
  });
}
const small = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'the', 'to', 'with']);

function startsOfJapanese(names: readonly (string | undefined)[]): string[] {
  return names.flatMap((name = '') => [
    name,
    ...name.split(/[^\p{Letter}\p{Number}ー]+/u),
    ...(name.match(/[ァ-ヶー]+|[A-Za-z0-9-]+/g) ?? []),
    ...(name.match(/[一-龯々]+/g) ?? []).flatMap((run) => [0, 2, 4, 6, 8].map((at) => run.slice(at))),
  ]);
}

it('opens by at most three letters and Enter', () => {
  const others = new Map(spellings.map(([key, ...rest]) => [key, rest]));
  const answers = new Map<string, string | undefined>();
  const opens = (key: string, texts: readonly string[]): boolean => {
    const queries = texts.flatMap((text) =>
      [3, 2, 1].map((length) => [...text.toLowerCase()].slice(0, length).join('')),
    );
    return [...new Set(queries)].some((query) => {
      if (query.trim() === '') return false;
      if (!answers.has(query)) answers.set(query, first(query));
      return answers.get(query) === key;
    });
  };
  const records = searchTables.flatMap((table) =>
    real[table].map((row) => {
      const key = `${table}/${row.id}`;
      const aliases = others.get(key) ?? [];
      const isJapanese = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
      const abbreviations = aliases.filter((text) => !isJapanese(text) && !/^[a-z ]+$/.test(text));
      const english = opens(key, [row.id, ...abbreviations, ...startsOfName(row)]);
      const names = [row.ja, 'jaShort' in row ? row.jaShort : undefined, ...aliases.filter(isJapanese)];
      return { key, table, english, japanese: opens(key, startsOfJapanese(names)) };
    }),
  );
  const share = (some: readonly (typeof records)[number][], test: (row: (typeof records)[number]) => boolean): number =>
    some.filter(test).length / some.length;
  const either = (row: (typeof records)[number]): boolean => row.english || row.japanese;
  const withoutEvents = records.filter((row) => row.table !== 'events');
  const measured = {
    'records but events': share(withoutEvents, either),
    'in English alone': share(withoutEvents, (row) => row.english),
    'in Japanese alone': share(withoutEvents, (row) => row.japanese),
    'with events': share(records, either),
  };
  console.log('opened by at most three letters and Enter:', measured);
  // Events of one kind bear like titles ("... signed"): three letters cannot tell them all apart.
  expect(measured['records but events']).toBeGreaterThanOrEqual(0.95);
  expect(measured['with events']).toBeGreaterThanOrEqual(0.9);
});
