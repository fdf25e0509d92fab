// Rows as CSV (RFC 4180) that spreadsheets read as they should: a byte order mark, so that Japanese is not garbled, CRLF, and
// nothing that a spreadsheet would take for a formula.
import { citationOf, licence, type Provenance } from './provenance.ts';

const byteOrderMark = '\uFEFF';

/**
 * The first row names the columns. Version, licence and citation stand in three columns of their own, so that a row which is
 * cut out still says where it is from.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
  provenance: Provenance,
): string {
  const origin = [provenance.version, licence.name, citationOf(provenance).plain];
  const lines = [[...columns, 'data_version', 'licence', 'citation'], ...rows.map((row) => [...row, ...origin])].map(
    (row) => row.map(cellOf).join(','),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // A text that begins like a formula is one to a spreadsheet; an apostrophe in front makes it a text again.
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
