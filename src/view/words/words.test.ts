import { describe, expect, it } from 'vitest';
import type { Lang } from '../../model/atlas.ts';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { tableWords } from './late/tableWords.ts';
import { wordsOf } from './words.ts';

/** Every message of a catalogue by its path; a function is called with arguments that show. */
function messagesOf(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, messageOf(here, value as Message)]];
    return messagesOf(value as object, here);
  });
}

/** Messages that take more than names and numbers. */
const special: Record<string, readonly unknown[]> = {
  'site.title': [{ from: 2018, to: 2022 }],
  'summary.opening': [{ programs: 7, countries: 3, shared: 2, years: { from: 2018, to: 2018 } }],
  'map.notDrawn': [3, 4],
  'footer.data': ['2026.11', 12],
  'compareWords.finding': ['2015', '2024', { added: '7', gone: '3', changed: '2', same: '1' }],
  'network.row': ['7', '3', ['2', '1']],
};

type Message = (...values: readonly unknown[]) => string;

/** A message said with figures; one that joins lists is said with lists. */
function messageOf(path: string, message: Message): string {
  const lists = ['3', '2', '1'].map((figure) => [figure]);
  try {
    return message(...(special[path] ?? [7, 3, 2, 1, true]));
  } catch {
    return message('7', ...lists);
  }
}

/** A name: the same in both. */
const names = /^site\.name$/;

/** The catalogues that come with what they are for, each under its file's name. */
const late = Object.entries(
  import.meta.glob<Record<string, Record<Lang, object>>>('./late/*.ts', { eager: true }),
).flatMap(([file, module]) =>
  Object.values(module).map((catalogue) => [file.slice('./late/'.length, -3), catalogue] as const),
);
const messages = (lang: Lang, first: object): Map<string, string> =>
  new Map([...messagesOf(first), ...late.flatMap(([file, catalogue]) => messagesOf(catalogue[lang], file))]);
const english = messages('en', en);
const japanese = messages('ja', ja);

describe('the two catalogues', () => {
  it('have the same messages, none of them empty', () => {
    expect([...japanese.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, text] of [...english, ...japanese]) expect(text.trim(), path).not.toBe('');
  });

  it('are in two languages: no message is the same in both but names', () => {
    const same = [...english].filter(([path, text]) => japanese.get(path) === text).map(([path]) => path);
    expect(same.filter((path) => !names.test(path))).toEqual([]);
  });

  it('have Japanese letters in Japanese, but for the other language’s own name', () => {
    // A message that only joins what it is given has no letters of its own.
    const latin = [...japanese]
      .filter(([, text]) => /\p{L}/u.test(text) && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text))
      .map(([path]) => path);
    expect(latin.filter((path) => !names.test(path)).sort()).toEqual(['site.otherLanguage', 'site.otherLanguageLabel']);
  });

  it('have no Japanese letters in English, but for the other language’s own name', () => {
    const other = [...english].filter(([, text]) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)).map(([path]) => path);
    expect(other.sort()).toEqual(['site.otherLanguage', 'site.otherLanguageLabel']);
  });

  it('have full-width brackets in Japanese', () => {
    const half = [...japanese].filter(([, text]) =>
      /[\u3040-\u30ff\u4e00-\u9fff]\(|\)[\u3040-\u30ff\u4e00-\u9fff]/.test(text),
    );
    expect(half).toEqual([]);
  });

  it('say every argument in both languages', () => {
    const figures = (text: string): string[] => (text.match(/\d+/g) ?? []).sort();
    for (const [path, text] of english) expect(figures(japanese.get(path)!), path).toEqual(figures(text));
  });

  it('show no leftover of a programme', () => {
    for (const [path, text] of [...english, ...japanese]) expect(text, path).not.toMatch(/undefined|NaN|\[object|\$\{/);
  });

  it('are found by their language', () => {
    expect(wordsOf('en')).toBe(en);
    expect(wordsOf('ja')).toBe(ja);
  });
});

describe('English counts', () => {
  it.each([
    { text: tableWords.en.caption('Programmes', 1), expected: 'Programmes: 1 row' },
    { text: tableWords.en.caption('Programmes', 0), expected: 'Programmes: 0 rows' },
    { text: tableWords.en.caption('Programmes', 1200), expected: 'Programmes: 1,200 rows' },
    { text: en.map.place('Nagoya', 1), expected: 'Nagoya: 1 tie' },
    { text: en.map.place('Nagoya', 2), expected: 'Nagoya: 2 ties' },
    { text: en.map.flow('Japan', 'UK', 'Air', 1, true), expected: 'Japan and UK, Air: 1 planned programme' },
    { text: en.filters.active(1), expected: '1 filter set' },
  ])('$expected', ({ text, expected }) => {
    expect(text).toBe(expected);
  });
});

it('the atlas has a label in both languages for every value of its enumerations', () => {
  const used: Record<string, readonly string[]> = {
    mode: real.programs.map((row) => row.mode),
    status: [...real.programs, ...real.relations].map((row) => row.status),
    phase: real.programs.flatMap((row) => row.phases.map((phase) => phase.phase)),
    relationKind: real.relations.map((row) => row.kind),
    siteRole: real.sites.flatMap((row) => row.roles),
    orgKind: real.organizations.map((row) => row.kind),
    agreementType: real.agreements.map((row) => row.type),
    unit: real.relations.flatMap((row) => (row.quantity ? [row.quantity.unit] : [])),
  };
  for (const [enumeration, values] of Object.entries(used))
    for (const value of new Set(values)) {
      const label = real.labels[enumeration]?.[value];
      expect(label?.en, `${enumeration} ${value}`).toBeTruthy();
      expect(label?.ja, `${enumeration} ${value}`).toBeTruthy();
    }
});
