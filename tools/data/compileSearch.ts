// What search needs beyond the names in the core: aliases, readings and their romanization, by record.
import { toRomaji } from 'wanakana';
import { compareText } from './finding.ts';
import { listOf, rowsOf, textOf, type Row, type Tables } from './table.ts';

/** `table/id` and its other spellings: a reading in kana, its romanization, aliases, the official title. */
export type Spellings = readonly [key: string, ...spellings: string[]];

const tables = ['countries', 'technologies', 'organizations', 'sites', 'programs', 'agreements', 'components'] as const;

/** Records without any other spelling are left out. */
export function compileSearch(all: Tables): readonly Spellings[] {
  return tables.flatMap((table) =>
    [...rowsOf(all, table)]
      .map((row): Spellings => [`${table}/${row.cells.id ?? ''}`, ...spellingsOf(row)])
      .filter((entry) => entry.length > 1)
      .sort(([a], [b]) => compareText(a, b)),
  );
}

function spellingsOf(row: Row): readonly string[] {
  const kana = textOf(row, 'kana');
  const romaji = kana && toRomaji(kana).replaceAll(/[^a-z ]/g, '');
  return [
    ...new Set(
      [
        kana,
        romaji,
        romaji && withoutLongVowels(romaji),
        ...listOf(row, 'aliases'),
        textOf(row, 'name_ja_official'),
      ].filter((text): text is string => text !== undefined && text !== ''),
    ),
  ];
}

/** "mitsubishi juukougyou" as most people write it: "mitsubishi jukogyo". */
export function withoutLongVowels(romaji: string): string {
  return romaji.replaceAll('ou', 'o').replaceAll('oo', 'o').replaceAll('uu', 'u');
}
