// Times across cells: nothing ends before it begins, and what has happened lies not after the date of the data.
import { checkDate } from './checkValue.ts';
import type { Finding } from './finding.ts';
import { numberOf, rowsOf, textOf, type Tables } from './table.ts';

/** `asOf` is the date that the data speak for, YYYY-MM-DD. */
export function checkTimes(tables: Tables, asOf: string): Finding[] {
  return [...checkYears(tables), ...checkAgreementEnds(tables), ...checkNotYet(tables, asOf)];
}

function checkYears(tables: Tables): Finding[] {
  return ['sites', 'phases', 'relations'].flatMap((name) =>
    rowsOf(tables, name).flatMap((row): Finding[] => {
      const [from, to] = [numberOf(row, 'from'), numberOf(row, 'to')];
      if (row.isBroken || from === undefined || to === undefined || !(from > to)) return [];
      const remedy = `Write ${from} or later, or correct the first year.`;
      const problem = `the last year comes before the first, ${from}`;
      return [{ file: `${name}.csv`, row: row.row, column: 'to', value: row.cells.to, problem, remedy }];
    }),
  );
}

function checkAgreementEnds(tables: Tables): Finding[] {
  return rowsOf(tables, 'agreements').flatMap((row): Finding[] => {
    const [date, to] = [textOf(row, 'date'), textOf(row, 'to')];
    if (!date || !to || checkDate(date) || checkDate(to) || !isBefore(to, date)) return [];
    const remedy = 'Correct the end, or the date.';
    const problem = `the agreement ends before its date, ${date}`;
    return [{ file: 'agreements.csv', row: row.row, column: 'to', value: to, problem, remedy }];
  });
}

/** By the digits that both dates have: 2024 is not before 2024-05. */
function isBefore(a: string, b: string): boolean {
  const digits = Math.min(a.length, b.length);
  return a.slice(0, digits) < b.slice(0, digits);
}

function checkNotYet(tables: Tables, asOf: string): Finding[] {
  const findings: Finding[] = [];
  const now = Number(asOf.slice(0, 4));
  for (const name of ['events', 'sources']) {
    for (const { row, cells } of rowsOf(tables, name)) {
      const { date = '' } = cells;
      if (checkDate(date) || !isBefore(asOf, date)) continue;
      const problem = `lies after the date of the data, ${asOf}`;
      const remedy = 'Correct the date, or asOf in datapackage.json.';
      findings.push({ file: `${name}.csv`, row, column: 'date', value: date, problem, remedy });
    }
  }
  for (const row of rowsOf(tables, 'relations')) {
    if (row.cells.status !== 'active' || !((numberOf(row, 'from') ?? 0) > now)) continue;
    const problem = `begins after ${now} and cannot be active`;
    const remedy = 'A plan is announced, planned or proposed.';
    findings.push({ file: 'relations.csv', row: row.row, column: 'status', value: row.cells.status, problem, remedy });
  }
  findings.push(...checkOver(tables, now));
  for (const row of rowsOf(tables, 'capacities')) {
    if (row.cells.basis !== 'actual' || !((numberOf(row, 'year') ?? 0) > now)) continue;
    const problem = `holds for a year after ${now} and cannot be actual`;
    const remedy = 'Write funded, target or estimate.';
    findings.push({ file: 'capacities.csv', row: row.row, column: 'basis', value: row.cells.basis, problem, remedy });
  }
  return findings;
}

/** What is over is ended or cancelled: neither active nor a plan. */
function checkOver(tables: Tables, now: number): Finding[] {
  return rowsOf(tables, 'relations')
    .filter(({ cells }) => !['ended', 'cancelled'].includes(cells.status ?? ''))
    .filter((row) => !row.isBroken && (numberOf(row, 'to') ?? now) < now)
    .map(({ row, cells }) => {
      const problem = `was over in ${cells.to} and cannot be ${cells.status}`;
      const remedy = 'Write ended or cancelled, or take the last year out and say in the note what it was.';
      return { file: 'relations.csv', row, column: 'status', value: cells.status, problem, remedy };
    });
}
