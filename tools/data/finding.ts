// A finding: one thing that is wrong in the tables, said so that an editor can mend it without asking.

export interface Finding {
  /** File inside data/. */
  readonly file: string;
  /** Row number as a spreadsheet shows it: the header is row 1. Absent where the whole file is meant. */
  readonly row?: number;
  /** Line number, in a file that is no table. */
  readonly line?: number;
  readonly column?: string;
  /** The cell as it stands in the file. */
  readonly value?: string;
  /** What is wrong. */
  readonly problem: string;
  /** What would be right. */
  readonly remedy: string;
}

const longestValue = 60;

function formatFinding({ row, line, column, value, problem, remedy }: Finding): string {
  const place = [row === undefined ? '' : `row ${row}`, line === undefined ? '' : `line ${line}`, column ?? '']
    .filter(Boolean)
    .join(', ');
  const shown = value && value.length > longestValue ? `${value.slice(0, longestValue)}...` : value;
  const cell = shown === undefined ? '' : ` ${JSON.stringify(shown)}`;
  return `  ${place}${cell}${place || cell ? ': ' : ''}${problem}. ${remedy}`;
}

export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.row ?? a.line ?? 0) - (b.row ?? b.line ?? 0) ||
      compareText(a.column ?? '', b.column ?? '') ||
      compareText(a.problem, b.problem),
  );
}

/** All findings as text, grouped by file, in the order of the rows. */
export function formatFindings(findings: readonly Finding[]): string {
  const lines: string[] = [];
  let file = '';
  for (const finding of sortFindings(findings)) {
    if (finding.file !== file) lines.push(`data/${(file = finding.file)}`);
    lines.push(formatFinding(finding));
  }
  return lines.join('\n');
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
