// A comparison of two versions as text for a terminal: + added, ~ changed, - removed, > renamed.
import type { Diff } from './diff.ts';
import type { RowName, TableDiff } from './diffTables.ts';

export function formatDiff({ older, newer, counts, renamed, tables }: Diff): string {
  const side = ({ name, version, asOf }: Diff['older']) => `${name} (${version}, as of ${asOf})`;
  const { added, changed, removed } = counts;
  const lines = [
    `From ${side(older)} to ${side(newer)}:`,
    `${added} added, ${changed} changed, ${removed} removed, ${counts.renamed} renamed.`,
  ];
  if (renamed.length > 0) lines.push('', 'renamed', ...renamed.map(({ from, to }) => `  > ${from} is ${to}`));
  for (const table of tables) lines.push('', table.table, ...formatTable(table));
  return lines.join('\n');
}

function formatTable({ added, changed, removed, newColumns, oldColumns }: TableDiff): string[] {
  return [
    ...newColumns.map((column) => `  column ${column} added`),
    ...oldColumns.map((column) => `  column ${column} removed`),
    ...added.map((row) => `  + ${nameOf(row)}`),
    ...changed.flatMap((row) => [
      `  ~ ${nameOf(row)}`,
      ...row.changes.map(({ field, from, to }) => `      ${field}: ${show(from)} -> ${show(to)}`),
    ]),
    ...removed.map((row) => `  - ${nameOf(row)}`),
  ];
}

function nameOf({ key, title }: RowName): string {
  return title ? `${key}  ${title}` : key;
}

function show(cell: string): string {
  return cell === '' ? '(empty)' : cell.replaceAll('\n', ' ');
}
