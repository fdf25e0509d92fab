// Which Japanese was written for which English. data/translations.csv keeps a digest of both for every cell that has the two, so
// that a Japanese text that stayed as it was while its English changed is noticed. npm run data keeps the file: an editor who
// changes both texts, or writes a new one, has nothing to do.
import { createHash } from 'node:crypto';
import { compareText, type Finding } from './finding.ts';
import { rowsOf, type Tables } from './table.ts';

export const translationsTable = 'translations';
export const translationsFile = `${translationsTable}.csv`;

/** A cell in English and the one beside it in Japanese; that one is empty where nobody has written it yet. */
interface Pair {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  /** Table and column: `events.summary`. */
  readonly cell: string;
  readonly english: string;
  readonly japanese: string;
}

export interface TranslationCounts {
  /** English cells that have a Japanese one beside them, and how many of those are filled and are up to date. */
  readonly cells: number;
  readonly filled: number;
  readonly upToDate: number;
}

/** Japanese cells that are empty, and those whose English has changed since they were written. */
export function checkTranslations(tables: Tables): Finding[] {
  const isStale = staleTest(tables);
  return pairsOf(tables).flatMap((pair): Finding[] => {
    const { file, row, column, japanese } = pair;
    const place = { file, row, column: `${column}_ja`, value: japanese };
    if (japanese === '') {
      return [{ ...place, problem: 'the Japanese is missing', remedy: `Write what "${column}" says in Japanese.` }];
    }
    if (!isStale(pair)) return [];
    const remedy = 'Write it anew, or, where it still holds, run: npm run data -- --translated';
    return [{ ...place, problem: `"${column}" has changed since this Japanese was written`, remedy }];
  });
}

export function countTranslations(tables: Tables): TranslationCounts {
  const pairs = pairsOf(tables);
  const isStale = staleTest(tables);
  const filled = pairs.filter(({ japanese }) => japanese !== '');
  return { cells: pairs.length, filled: filled.length, upToDate: filled.filter((pair) => !isStale(pair)).length };
}

/** The text of translations.csv for these tables. `isConfirmed`: an editor has looked at what is stale, and it still holds. */
export function writeTranslations(tables: Tables, isConfirmed: boolean): string {
  const isStale = staleTest(tables);
  const pairs = pairsOf(tables).filter(({ japanese }) => japanese !== '');
  const stale = new Set(isConfirmed ? [] : pairs.filter(isStale).map(japaneseKey));
  const current = pairs.filter((pair) => isConfirmed || !isStale(pair)).map(lineOf);
  const remembered = rowsOf(tables, translationsTable)
    .filter(({ cells }) => stale.has(`${cells.cell} ${cells.japanese}`))
    .map(({ cells }) => `${cells.cell},${cells.english},${cells.japanese}`);
  const lines = [...new Set([...current, ...remembered])].sort(compareText);
  return ['cell,english,japanese', ...lines, ''].join('\n');
}

/** A Japanese text that is known, though not for this English. One that is new was written for the English beside it. */
function staleTest(tables: Tables): (pair: Pair) => boolean {
  const rows = rowsOf(tables, translationsTable).map(({ cells }) => cells);
  const pairs = new Set(rows.map(({ cell, english, japanese }) => `${cell},${english},${japanese}`));
  const known = new Set(rows.map(({ cell, japanese }) => `${cell} ${japanese}`));
  return (pair) => known.has(japaneseKey(pair)) && !pairs.has(lineOf(pair));
}

function japaneseKey({ cell, japanese }: Pair): string {
  return `${cell} ${digest(japanese)}`;
}

function lineOf({ cell, english, japanese }: Pair): string {
  return `${cell},${digest(english)},${digest(japanese)}`;
}

/** Eight letters, a to p: nothing that a spreadsheet takes for a number. */
function digest(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 4);
  return Array.from(bytes, (byte) => String.fromCharCode(97 + (byte >> 4), 97 + (byte & 15))).join('');
}

function pairsOf(tables: Tables): Pair[] {
  return [...tables.values()].flatMap(({ name, file, fields, rows }) => {
    const names = new Set(fields.map((field) => field.name));
    const columns = [...names].filter((column) => names.has(`${column}_ja`));
    return rows
      .filter((row) => !row.isBroken)
      .flatMap(({ row, cells }) =>
        columns.map((column) => ({
          file,
          row,
          column,
          cell: `${name}.${column}`,
          english: cells[column] ?? '',
          japanese: cells[`${column}_ja`] ?? '',
        })),
      )
      .filter(({ english }) => english !== '');
  });
}
