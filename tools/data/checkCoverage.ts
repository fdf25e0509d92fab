// The founding documents in the tables: every record that a statement or subject names exists, and what no record holds, or
// what the records contradict, has its reason in the note.
import { addressesOf, noSuchRecord } from './addresses.ts';
import type { Finding } from './finding.ts';
import { listOf, rowsOf, type Row, type Tables } from './table.ts';

export function checkCoverage(tables: Tables): Finding[] {
  const known = addressesOf(tables);
  return ['coverage', 'subjects'].flatMap((table) =>
    rowsOf(tables, table)
      .filter((row) => !row.isBroken)
      .flatMap((row) => [...checkNames(row, table, known), ...checkStatus(row, table)]),
  );
}

function checkNames(row: Row, table: string, known: ReadonlySet<string>): Finding[] {
  return listOf(row, 'records')
    .filter((value) => value !== '' && !known.has(value))
    .map((value) => ({
      file: `${table}.csv`,
      row: row.row,
      column: 'records',
      value,
      ...noSuchRecord(value, known),
    }));
}

function checkStatus(row: Row, table: string): Finding[] {
  const { status = '', note = '', records = '' } = row.cells;
  const say = (column: string, problem: string, remedy: string): Finding[] => [
    { file: `${table}.csv`, row: row.row, column, value: row.cells[column], problem, remedy },
  ];
  if (status !== 'covered' && note === '')
    return say('note', `the status is "${status}" and the note does not say why`, 'Say it in the note.');
  if (status === 'missing' && records !== '')
    return say('records', 'records are named and the status is "missing"', 'Write partly, or take the records out.');
  if (status !== 'missing' && records === '')
    return say('records', `no record is named and the status is "${status}"`, 'Name one, or write missing.');
  return [];
}
