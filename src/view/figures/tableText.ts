// The rows of a table as they are handed out: what is on screen, with the id and the sources of each row in full.
import type { Lang } from '../../model/atlas.ts';
import type { CsvTable } from '../../model/csvText.ts';
import type { Source } from '../../model/details.ts';
import { tableWords } from '../words/late/tableWords.ts';
import type { TableColumn, TableRow } from './tableRows.ts';

export function csvRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  sourcesOf: (key: string) => readonly Source[] | null,
  lang: Lang,
): Omit<CsvTable, 'notes'> {
  const own = columns.filter((column) => column.id !== 'sources' && column.id !== 'id');
  const words = tableWords[lang].columns;
  return {
    header: [...own.map((column) => column.title), words.sources, words.id],
    rows: rows.map((row) => [
      ...own.map((column) => {
        const cell = row.cells[column.id];
        // Dates as the data have them, not as a language writes them.
        return column.id === 'date' || column.id === 'ended' ? String(cell?.rank ?? '') : (cell?.text ?? '');
      }),
      (sourcesOf(row.key) ?? []).map(citationOf).join(' | '),
      row.key,
    ]),
  };
}

function citationOf(source: Source): string {
  return [source.publisher, source.title, source.date, source.url].filter(Boolean).join(', ');
}
