// Redirects lead from an address that no record has any more to one that a record has, in one step.
import { addressesOf, noSuchRecord } from './addresses.ts';
import type { Finding } from './finding.ts';
import { rowsOf, type Tables } from './table.ts';

export function checkRedirects(tables: Tables): Finding[] {
  const known = addressesOf(tables);
  const old = new Map(rowsOf(tables, 'redirects').map(({ cells }) => [cells.old ?? '', cells.new ?? '']));
  const findings: Finding[] = [];
  for (const { row, cells, isBroken } of rowsOf(tables, 'redirects')) {
    if (isBroken) continue;
    const say = (column: string, problem: string, remedy: string) =>
      findings.push({ file: 'redirects.csv', row, column, value: cells[column], problem, remedy });
    const target = cells.new ?? '';
    if (known.has(cells.old ?? '')) say('old', 'is a record still', 'Take the record out, or the redirect.');
    if (target === '' || known.has(target)) continue;
    const next = old.get(target);
    const { problem, remedy } = noSuchRecord(target, known);
    if (next) say('new', 'was renamed itself', `Write ${next}: a redirect leads there in one step.`);
    else say('new', problem, remedy);
  }
  return findings;
}
