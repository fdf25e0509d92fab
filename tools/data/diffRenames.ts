// Renamed records in a comparison: the older tables under the addresses of the newer ones, so that a rename is told once and
// not again by every row that names the record.
import type { Field } from './descriptor.ts';
import { columnSet, rowsOf, type Row, type Table, type Tables } from './table.ts';

export interface Rename {
  /** Permanent addresses, table/id. */
  readonly from: string;
  readonly to: string;
}

const tableOfEnd: Readonly<Record<string, string>> = {
  organization: 'organizations',
  program: 'programs',
  component: 'components',
  agreement: 'agreements',
  country: 'countries',
};

/** `redirects` are those of the newer tables; only those of records that the older ones have are followed. */
export function followRedirects(older: Tables, redirects: readonly Rename[]): { tables: Tables; renames: Rename[] } {
  const split = (address: string) => address.split('/') as [string, string];
  const renames = redirects.filter(({ from }) => columnSet(older, split(from)[0]).has(split(from)[1]));
  const moves = new Map(renames.map(({ from, to }) => [from, to]));
  const tables = [...older.values()].map((table): [string, Table] => [table.name, moveTable(table, moves)]);
  return { tables: new Map(tables), renames };
}

export function redirectsOf(tables: Tables): Rename[] {
  return rowsOf(tables, 'redirects').map(({ cells }) => ({ from: cells.old ?? '', to: cells.new ?? '' }));
}

type Moves = ReadonlyMap<string, string>;

function moveTable(table: Table, moves: Moves): Table {
  if (moves.size === 0 || table.name === 'redirects') return table;
  const ids = new Set(table.rows.map((row) => row.cells.id));
  const rows = table.rows.flatMap((row): Row[] => {
    const address = moves.get(`${table.name}/${row.cells.id}`);
    const id = address ? moveId(table.name, row.cells.id ?? '', moves) : undefined;
    if (address && (id === row.cells.id || ids.has(id))) return []; // gone to another table, or merged with another row
    const cells = table.fields.map((field): [string, string] => [field.name, moveCell(field, row, table, moves)]);
    return [{ ...row, cells: { ...Object.fromEntries(cells), ...(id && { id }) } }];
  });
  return { ...table, rows };
}

function moveCell({ name, references }: Field, { cells }: Row, { resource }: Table, moves: Moves): string {
  const value = cells[name] ?? '';
  const key = resource.schema.foreignKeys.find(({ fields }) => fields[0] === name);
  const end = name === 'source' || name === 'target' ? tableOfEnd[cells[`${name}_type`] ?? ''] : undefined;
  const target = references ?? key?.reference.resource ?? end;
  const entries = value.split(';');
  if (target) return [...new Set(entries.map((entry) => moveId(target, entry, moves)))].join(';');
  return entries.some((entry) => moves.has(entry))
    ? entries.map((entry) => moves.get(entry) ?? entry).join(';')
    : value;
}

/** The id under which the same table has the record now. */
function moveId(table: string, id: string, moves: Moves): string {
  const address = moves.get(`${table}/${id}`);
  return address?.startsWith(`${table}/`) ? address.slice(table.length + 1) : id;
}
