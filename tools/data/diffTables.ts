// Two versions of one table: which rows were added, changed and removed.
import type { Resource } from './descriptor.ts';
import { compareText } from './finding.ts';
import type { Row, Table } from './table.ts';

export interface Change {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export interface RowName {
  /** The id; for rows without one, the cells that tell them apart. */
  readonly key: string;
  readonly title?: string;
}

export interface TableDiff {
  readonly table: string;
  readonly added: readonly RowName[];
  readonly changed: readonly (RowName & { readonly changes: readonly Change[] })[];
  readonly removed: readonly RowName[];
  /** Columns that only the newer, and only the older table has; their cells are not compared. */
  readonly newColumns: readonly string[];
  readonly oldColumns: readonly string[];
}

/** Where a table has no key of its own: what a figure says does not tell it from others, only what it is of. */
const said = ['value', 'note'];

function keyColumns({ schema }: Resource): readonly string[] {
  const columns = schema.primaryKey ?? schema.uniqueKeys?.[0]?.filter((column) => !said.includes(column));
  return columns ?? schema.fields.map((field) => field.name);
}

/** At least one of the two is there. */
export function diffTable(older: Table | undefined, newer: Table | undefined): TableDiff {
  const { name, resource } = (newer ?? older)!;
  const key = keyColumns(resource);
  const columns = (table: Table | undefined) => table?.fields.map((field) => field.name) ?? [];
  const only = (a: Table | undefined, b: Table | undefined) =>
    a && b ? columns(a).filter((column) => !columns(b).includes(column)) : [];
  const shared = columns(newer).filter((column) => columns(older).includes(column));
  const [before, after] = [groupRows(older, key), groupRows(newer, key)];
  const diff = { added: [] as RowName[], changed: [] as TableDiff['changed'][number][], removed: [] as RowName[] };
  for (const group of [...new Set([...before.keys(), ...after.keys()])].sort(compareText)) {
    const pairs = pairRows(before.get(group) ?? [], after.get(group) ?? [], shared);
    for (const [from, to] of pairs) {
      if (!from) diff.added.push(nameRow(to!, key));
      else if (!to) diff.removed.push(nameRow(from, key));
      else {
        const changes = changesOf(from, to, shared);
        if (changes.length > 0) diff.changed.push({ ...nameRow(to, key), changes });
      }
    }
  }
  return { table: name, ...diff, newColumns: only(newer, older), oldColumns: only(older, newer) };
}

function groupRows(table: Table | undefined, key: readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of table?.rows ?? []) {
    const name = key.map((column) => row.cells[column] ?? '').join('\0');
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return groups;
}

/** Rows of one key in pairs: first those that are the same, then the others in order. */
function pairRows(older: readonly Row[], newer: readonly Row[], columns: readonly string[]): [Row?, Row?][] {
  const text = (row: Row) => columns.map((column) => row.cells[column] ?? '').join('\0');
  const order = (rows: readonly Row[]) => [...rows].sort((a, b) => compareText(text(a), text(b)));
  const left = order(newer);
  const changed = order(older).filter((row) => {
    const same = left.findIndex((other) => changesOf(row, other, columns).length === 0);
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  return Array.from({ length: Math.max(changed.length, left.length) }, (_, at) => [changed[at], left[at]]);
}

function changesOf(older: Row, newer: Row, columns: readonly string[]): Change[] {
  return columns.flatMap((field): Change[] => {
    const [from, to] = [older.cells[field] ?? '', newer.cells[field] ?? ''];
    return isSame(from, to) ? [] : [{ field, from, to }];
  });
}

/** 1.0 is 1, and TRUE is true: a spreadsheet's way to write is no change. */
function isSame(a: string, b: string): boolean {
  if (a === b || /^(true|false)$/i.test(a)) return a === b || a.toLowerCase() === b.toLowerCase();
  const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell);
  return isNumber(a) && isNumber(b) && Number(a) === Number(b);
}

function nameRow({ cells }: Row, key: readonly string[]): RowName {
  const parts = key.map((column) => cells[column]).filter(Boolean);
  const title = cells.name ?? cells.title;
  return { key: parts.join(', '), ...(title && { title }) };
}
