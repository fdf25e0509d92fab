// Text of a CSV file (RFC 4180) to rows of cells. Takes what spreadsheets write: a byte order mark, CRLF, quoted commas,
// quotes and line breaks, blank lines at the end. A quote that never closes is reported at the row that opens it.

export interface CsvRow {
  /** Row number as a spreadsheet shows it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly rows: readonly CsvRow[];
  /** Row that opens a quote which never closes. */
  readonly unclosed?: number;
  /** Rows with text between a closing quote and the next comma. */
  readonly stray: readonly number[];
}

// One cell and what ends it. Quoted first: a quote opens a cell only at its start.
const cell = /(?:"([^"]*(?:""[^"]*)*)"([^,\r\n]*)|([^,\r\n]*))(,|\r\n|\n|\r|$)/y;

export function parseCsv(source: string): ParsedCsv {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const rows: CsvRow[] = [];
  const stray: number[] = [];
  let unclosed: number | undefined;
  let cells: string[] = [];
  cell.lastIndex = 0;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const row = rows.length + 1;
    const [, quoted, after, plain, end] = cell.exec(text) ?? [];
    if (after) stray.push(row);
    if (plain?.startsWith('"')) unclosed ??= row;
    cells.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"') + after);
    if (end === ',') continue;
    rows.push({ row, cells });
    cells = [];
  }
  while (rows.at(-1)?.cells.every((value) => value.trim() === '')) rows.pop();
  return { rows, unclosed, stray };
}
