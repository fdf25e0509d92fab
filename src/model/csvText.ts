// Rows as CSV (RFC 4180): commas, lines that end in CR LF, quotes where a field needs them. The byte order mark in front lets
// spreadsheets read Japanese. Notes stand above the header, each a line that begins with "#".

export interface CsvTable {
  /** Lines without line breaks, such as title, version, licence and citation. */
  readonly notes: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const lineEnd = '\r\n';

export function csvText({ notes, header, rows }: CsvTable): string {
  const lines = [...notes.map((note) => [`# ${note}`]), header, ...rows];
  return `\ufeff${lines.map((fields) => fields.map(csvField).join(',')).join(lineEnd)}${lineEnd}`;
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front, as spreadsheets themselves write it. */
function csvField(text: string): string {
  const safe = /^[=@\t\r]|^[+-](?!\d+([.,]\d+)?$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
