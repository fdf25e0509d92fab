// Text of a CSV file (RFC 4180) to rows of cells. Takes what spreadsheets write: a byte order mark, CRLF, quoted commas,
// quotes and line breaks, blank lines at the end. A quote that never closes is reported at the row that opens it.

export interface CsvRow {
  /** Row number as a spreadsheet shows it, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly rows: readonly CsvRow[];
  /** Rows that open a quote which never closes, or closes only in the middle of a later cell. */
  readonly unclosed: readonly number[];
  /** Rows with text between a closing quote and the next comma. */
  readonly stray: readonly number[];
}

// One cell and what ends it. Quoted first: a quote opens a cell only at its start.
const quotedCell = /"([^"]*(?:""[^"]*)*)"([^,\r\n]*)(,|\r\n|\n|\r|$)/y;
const plainCell = /([^,\r\n]*)(,|\r\n|\n|\r|$)/y;

export function parseCsv(source: string): ParsedCsv {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const rows: CsvRow[] = [];
  const unclosed: number[] = [];
  const stray: number[] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length || cells.length > 0) {
    const row = rows.length + 1;
    const { value, after, end, next, isUnclosed } = readCell(text, at);
    if (isUnclosed) unclosed.push(row);
    else if (after) stray.push(row);
    cells.push(value + after);
    at = next;
    if (end === ',') continue;
    rows.push({ row, cells });
    cells = [];
  }
  while (rows.at(-1)?.cells.every((value) => value.trim() === '')) rows.pop();
  return { rows, unclosed, stray };
}

function readCell(text: string, at: number) {
  quotedCell.lastIndex = plainCell.lastIndex = at;
  const [whole, quoted = '', after = '', end = ''] = quotedCell.exec(text) ?? [];
  // Text after the closing quote of a cell of several lines: its quote was meant to close in the first of them.
  const isSwallowing = after !== '' && /[\r\n]/.test(quoted);
  if (whole !== undefined && !isSwallowing) {
    return { value: quoted.replaceAll('""', '"'), after, end, next: at + whole.length, isUnclosed: false };
  }
  const [plain = '', value = '', plainEnd = ''] = plainCell.exec(text) ?? [];
  return { value, after: '', end: plainEnd, next: at + plain.length, isUnclosed: text[at] === '"' };
}
