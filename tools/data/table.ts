// A table as the checks and the compiler read it: rows of cells by column name, with the row number that a spreadsheet shows.
import type { Field, Resource } from './descriptor.ts';

export interface Row {
  readonly row: number;
  /** As in the file; '' where empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** The row has too many or too few cells: reported once, and its cells not checked further. */
  readonly isBroken?: boolean;
}

export interface Table {
  readonly name: string;
  readonly file: string;
  readonly fields: readonly Field[];
  readonly resource: Resource;
  readonly rows: readonly Row[];
}

export type Tables = ReadonlyMap<string, Table>;

/** Entries of a list cell. */
export function listOf(row: Row, column: string): string[] {
  const cell = row.cells[column] ?? '';
  return cell === '' ? [] : cell.split(';');
}

/** Undefined where the cell is empty. */
export function textOf(row: Row, column: string): string | undefined {
  return row.cells[column] || undefined;
}

/** Undefined where the cell is empty, or holds no number: that is reported of the cell, and once is enough. */
export function numberOf(row: Row, column: string): number | undefined {
  const cell = row.cells[column] ?? '';
  return cell === '' || Number.isNaN(Number(cell)) ? undefined : Number(cell);
}

/** Spreadsheets shout their booleans. Undefined where the cell is empty. */
export function booleanOf(row: Row, column: string): boolean | undefined {
  const cell = row.cells[column] ?? '';
  return cell === '' ? undefined : cell.toLowerCase() === 'true';
}

export function rowsOf(tables: Tables, name: string): readonly Row[] {
  return tables.get(name)?.rows ?? [];
}

/** The values of a column, as a set: what a reference to it may name. */
export function columnSet(tables: Tables, name: string, column = 'id'): Set<string> {
  return new Set(rowsOf(tables, name).map((row) => row.cells[column] ?? ''));
}
