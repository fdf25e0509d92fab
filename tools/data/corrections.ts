// The log of data/CORRECTIONS.md, line by line: `- date · record · what was wrong and why · version`, the Japanese of it below.
import type { Correction } from '../../src/model/dataset.ts';
import type { Finding } from './finding.ts';
import { columnSet, type Tables } from './table.ts';

export const correctionsFile = 'CORRECTIONS.md';
const form = /^- (\d{4}-\d{2}-\d{2}) · `([a-z-]+\/[^`]+)` · (.+) · (\d{4}\.\d{2})$/;
const remedy =
  'Write: - 2026-11-29 · `programs/gcap` · column: said "...", says "...", because ... (`source-id`) · 2026.11, and below it, after two blanks, - and the Japanese.';

/** What stands below a line, in Japanese. */
const inJapanese = /^ {2}- (.+)$/;

/** The lines below "## Log", as they stand there. */
export function readCorrections(text: string, tables: Tables): { corrections: Correction[]; findings: Finding[] } {
  const corrections: Correction[] = [];
  const findings: Finding[] = [];
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^## Log\s*$/.test(line));
  if (start < 0) {
    const lack = {
      file: correctionsFile,
      problem: 'the heading "## Log" is missing',
      remedy: 'Write it above the lines.',
    };
    return { corrections, findings: [lack] };
  }
  for (const [index, line] of lines.entries()) {
    if (index <= start || !line.startsWith('- ')) continue;
    const [, date, record, said, version] = form.exec(line.trimEnd()) ?? [];
    const say = (value: string, problem: string) =>
      findings.push({ file: correctionsFile, row: index + 1, value, problem, remedy });
    if (!date || !record || !said || !version) say(line, 'is no line of the log');
    else if (!isRecord(record, tables)) say(record, 'is the address of no record');
    else {
      const [, japanese = ''] = inJapanese.exec(lines[index + 1]?.trimEnd() ?? '') ?? [];
      if (japanese === '') say(line, 'has no Japanese below it');
      corrections.push({ date, record, text: plain(said), textJa: plain(japanese), version });
    }
  }
  return { corrections, findings };
}

const plain = (text: string): string => text.replaceAll('`', '');

function isRecord(address: string, tables: Tables): boolean {
  const [table = '', id = ''] = address.split('/');
  return columnSet(tables, table).has(id) || columnSet(tables, 'redirects', 'old').has(address);
}
