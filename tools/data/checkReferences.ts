// References: what a cell names must exist, whether by a foreign key, in a list, or as a value of an enumeration.
import { closest } from './closest.ts';
import type { Finding } from './finding.ts';
import { columnSet, listOf, rowsOf, type Row, type Table, type Tables } from './table.ts';

interface Reference {
  readonly column: string;
  readonly isList: boolean;
  readonly known: ReadonlySet<string>;
  /** Where the value would have to stand. */
  readonly place: string;
}

export function checkReferences(table: Table, tables: Tables): Finding[] {
  const references = referencesOf(table, tables);
  return table.rows
    .filter((row) => !row.isBroken)
    .flatMap((row) => references.flatMap((reference) => danglingIn(row, reference, table.file)));
}

function danglingIn(row: Row, { column, isList, known, place }: Reference, file: string): Finding[] {
  const values = isList ? listOf(row, column) : [row.cells[column] ?? ''];
  return values
    .filter((value) => value !== '' && !known.has(value))
    .map((value) => ({ file, row: row.row, column, value, ...missing(value, known, place) }));
}

export function missing(value: string, known: ReadonlySet<string>, place: string): { problem: string; remedy: string } {
  const near = closest(value, known);
  const remedy = `${near ? `Did you mean ${near}?` : 'Correct it,'}${near ? ' Else add' : ' or add'} a row there.`;
  return { problem: `stands nowhere in ${place}`, remedy };
}

/** A table that is absent, or lacks the column, is reported elsewhere; what refers to it is not. */
function referencesOf({ fields, resource }: Table, tables: Tables): Reference[] {
  const references: Reference[] = [];
  const add = (column: string, isList: boolean, known: ReadonlySet<string>, place: string) =>
    known.size > 0 && references.push({ column, isList, known, place });
  for (const { fields: columns, reference } of resource.schema.foreignKeys) {
    const [column, target] = [columns[0] ?? '', tables.get(reference.resource)];
    if (target) add(column, false, columnSet(tables, target.name, reference.fields[0]), target.file);
  }
  for (const { name, references: to, labels, type, constraints } of fields) {
    const target = to === undefined ? undefined : tables.get(to);
    if (target) add(name, type === 'list', columnSet(tables, target.name), target.file);
    const known = labels === undefined || constraints.enum ? undefined : valuesOf(tables, labels);
    if (known) add(name, type === 'list', known, `the list "${labels}" of enumerations.csv`);
  }
  return references;
}

/** The values of one list of enumerations.csv. */
export function valuesOf(tables: Tables, list: string): Set<string> {
  const rows = rowsOf(tables, 'enumerations').filter((row) => row.cells.list === list);
  return new Set(rows.map((row) => row.cells.id ?? ''));
}
