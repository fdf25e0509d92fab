// What the cells and heads of a matrix are called, for a tip and a screen reader.
import type { Matrix, MatrixCell, MatrixHead } from '../../layout/matrix/matrix.ts';
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { matrixWords } from './late/matrixWords.ts';
import { fullName } from './markTexts.ts';
import { formatMoney } from './numbers.ts';

/** `money` as in model/money.ts; null: by number of programmes. */
export function cellText(atlas: Atlas, cell: MatrixCell, money: string | null, lang: Lang): string {
  const words = matrixWords[lang];
  const row = fullName(atlas, cell.row, lang);
  const column = cell.row === cell.column ? words.alone(row) : fullName(atlas, cell.column, lang);
  if (cell.programs.length === 0) return words.filtered(row, column, cell.unfiltered);
  const text =
    cell.roles.length > 0
      ? words.role(
          row,
          column,
          cell.roles.map((role) => words.roles[role]),
        )
      : words.cell(row, column, cell.programs.length, cell.plans);
  if (money === null) return text;
  if (cell.amount === null) return words.unknown(text);
  return words.amount(text, formatMoney(cell.amount, money.slice(0, 3), lang));
}

export function headText(atlas: Atlas, head: MatrixHead, lang: Lang): string {
  return matrixWords[lang].head(fullName(atlas, head.key, lang), head.programs.length);
}

const locales: Record<Lang, string> = { en: 'en-US', ja: 'ja-JP' };
/** Made at the first use. */
const formatters: Partial<Record<Lang, Intl.NumberFormat>> = {};

/** A short amount for a cell: "4.7B", "47億". */
export function shortAmount(amount: number, lang: Lang): string {
  const compact = { notation: 'compact', maximumSignificantDigits: 2 } as const;
  return (formatters[lang] ??= new Intl.NumberFormat(locales[lang], compact)).format(amount);
}

/** The cell with most programmes that joins two different things, the first by key where several have as many. */
export function fullestCell(matrix: Matrix): MatrixCell | undefined {
  let best: MatrixCell | undefined;
  for (const cell of matrix.cells) {
    if (cell.row === cell.column) continue;
    const lead = cell.programs.length - (best?.programs.length ?? 0);
    if (lead > 0 || (lead === 0 && best && cell.key < best.key)) best = cell;
  }
  return best;
}

/** The row with most programmes. */
export function fullestRow(rows: readonly MatrixHead[]): MatrixHead | undefined {
  return [...rows].sort((a, b) => b.programs.length - a.programs.length || (a.key < b.key ? -1 : 1))[0];
}
