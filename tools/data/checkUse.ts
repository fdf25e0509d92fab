// What nothing uses does not stay: sources, countries and units that no row names.
import type { Finding } from './finding.ts';
import { listOf, rowsOf, type Tables } from './table.ts';

export function checkUse(tables: Tables): Finding[] {
  if ([...tables.values()].some((table) => table.rows.some((row) => row.isBroken))) return []; // uses may be hidden there
  return [
    ...unused(tables, usesOf(tables, 'sources'), {
      table: 'sources',
      problem: 'no row names this source',
      remedy: 'Name it where it is used, or take it out.',
    }),
    ...unused(tables, usesOf(tables, 'countries'), {
      table: 'countries',
      problem: 'no row names this country',
      remedy: 'Take it out.',
    }),
    ...unused(tables, usesOf(tables, 'unit'), {
      table: 'enumerations',
      list: 'unit',
      problem: 'no figure is in this unit',
      remedy: 'Take it out.',
    }),
  ];
}

/** Ids that any cell names which refers to the table, or to the list of enumerations.csv, of that name. */
function usesOf(tables: Tables, name: string): Set<string> {
  const uses = new Set<string>();
  for (const { fields, rows, resource } of tables.values()) {
    const keys = resource.schema.foreignKeys
      .filter((key) => key.reference.resource === name)
      .map((key) => key.fields[0]);
    const columns = fields.filter(
      (field) => field.references === name || field.labels === name || keys.includes(field.name),
    );
    for (const row of rows) for (const column of columns) for (const value of listOf(row, column.name)) uses.add(value);
  }
  for (const { cells } of rowsOf(tables, 'relations')) {
    if (cells.source_type === 'country' && name === 'countries') uses.add(cells.source ?? '');
    if (cells.target_type === 'country' && name === 'countries') uses.add(cells.target ?? '');
  }
  return uses;
}

interface Unused {
  readonly table: string;
  readonly list?: string;
  readonly problem: string;
  readonly remedy: string;
}

function unused(tables: Tables, uses: ReadonlySet<string>, { table, list, problem, remedy }: Unused): Finding[] {
  return rowsOf(tables, table)
    .filter(({ cells }) => (list === undefined || cells.list === list) && !uses.has(cells.id ?? ''))
    .map(({ row, cells }) => ({ file: `${table}.csv`, row, column: 'id', value: cells.id, problem, remedy }));
}
