// Every cell of a table on its own: is it there where it must be, is it of its type, is its text whole?
import { checkText } from './checkText.ts';
import { checkValue } from './checkValue.ts';
import type { Field } from './descriptor.ts';
import type { Finding } from './finding.ts';
import type { Harm } from './spreadsheetHarm.ts';
import { listOf, type Row, type Table } from './table.ts';

export function checkCells(table: Table): Finding[] {
  return table.rows.filter((row) => !row.isBroken).flatMap((row) => checkRow(row, table));
}

function checkRow(row: Row, { file, fields }: Table): Finding[] {
  const findings: Finding[] = [];
  for (const field of fields) {
    const value = row.cells[field.name];
    if (value === undefined) continue; // the column is missing: said once, of the header
    const say = (harm: Harm | undefined) =>
      harm && findings.push({ file, row: row.row, column: field.name, value, ...harm });
    if (value === '') say(checkEmpty(field));
    else if (field.type === 'list') listHarms(row, field).forEach(say);
    else say(checkText(value) ?? checkValue(value, field));
  }
  return findings;
}

function checkEmpty({ name, constraints }: Field): Harm | undefined {
  if (!constraints.required) return undefined;
  if (name === 'sources') return { problem: 'no source is named', remedy: 'Name at least one id of sources.csv.' };
  if (name === 'name_ja') return { problem: 'the Japanese name is missing', remedy: 'Write it, with its grade.' };
  return { problem: 'the cell is empty', remedy: 'This column needs a value in every row.' };
}

function listHarms(row: Row, field: Field): Harm[] {
  const entries = listOf(row, field.name);
  return entries.flatMap((entry, at): Harm[] => {
    if (entry === '')
      return [{ problem: 'the list has an empty entry', remedy: 'Part entries by one ; and end without.' }];
    if (entries.indexOf(entry) !== at) return [{ problem: `the list has ${entry} twice`, remedy: 'Keep one.' }];
    const harm = checkText(entry);
    return harm ? [harm] : [];
  });
}
