// How little of a name is enough to find a record: measured over every record of the real atlas.
import { expect, it } from 'vitest';
import { readJson, real } from '../../tests/fixtures/realAtlas.ts';
import { indexNames, type Spellings } from './search.ts';
import { searchTables } from './searchTables.ts';

const spellings = readJson('search.json') as readonly Spellings[];
const index = await indexNames(real, spellings);
const first = (query: string): string | undefined => index.find(query, 1)[0]?.key;

/**
 * What people type of a name without thinking: how it begins, how a word of it begins, the first letters of its words; in
 * Japanese also how each two kanji begin. Of a site also its city; of what is dated its year's last two digits before a word.
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
  const isJapanese = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
  const records = searchTables.flatMap((table) =>
    real[table].map((row) => {
      const key = `${table}/${row.id}`;
      const aliases = others.get(key) ?? [];
      const abbreviations = aliases.filter((text) => !isJapanese(text) && !/^[a-z ]+$/.test(text));
      const english = [row.id, ...abbreviations, ...startsOfName(row)];
      const japanese = startsOfJapanese([
        row.ja,
        'jaShort' in row ? row.jaShort : undefined,
        ...aliases.filter(isJapanese),
      ]);
      const [city, jaCity] = 'place' in row ? [row.place, row.jaCity] : [];
      const year = 'date' in row ? row.date?.slice(2, 4) : undefined;
      const dated = (texts: readonly string[]): string[] => (year ? texts.map((text) => `${year}${text}`) : []);
      const more = {
        english: [...english, ...(city ? [city] : []), ...dated(startsOfName(row))],
        japanese: [...japanese, ...startsOfJapanese([jaCity]), ...dated(startsOfJapanese([row.ja]))],
      };
      return {
        table,
        byName: opens(key, [...english, ...japanese]),
        english: opens(key, more.english),
        japanese: opens(key, more.japanese),
      };
    }),
  );
  const share = (test: (row: (typeof records)[number]) => boolean, some = records): number =>
    some.filter(test).length / some.length;
  const either = (row: (typeof records)[number]): boolean => row.english || row.japanese;
  const measured = {
    'all records': share(either),
    'all but events': share(
      either,
      records.filter((row) => row.table !== 'events'),
    ),
    'all, in English alone': share((row) => row.english),
    'all, in Japanese alone': share((row) => row.japanese),
    'all, by nothing but a name or id': share((row) => row.byName),
  };
  console.log('opened by at most three letters and Enter:', measured);
  expect(measured['all records']).toBeGreaterThanOrEqual(0.95);
  // Events of one kind bear one title ("US notifies Congress of AMRAAM for Japan", five times): their year tells them apart.
  expect(measured['all, by nothing but a name or id']).toBeGreaterThanOrEqual(0.9);
});
