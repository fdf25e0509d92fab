// The filtered set as rows: what the table shows, sorts and hands out. The same programmes and relations as the pictures.
import type { Id, Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { ShownRecords } from '../../model/shownRecords.ts';
import { tableWords } from '../words/late/tableWords.ts';
import { cellsOf } from './tableCells.ts';
import { columnsOfTable, tableColumnIds, type ColumnId, type TableName } from './tableColumns.ts';

export interface Cell {
  readonly text: string;
  /** What the cell sorts by; absent: its text. An empty cell sorts last. */
  readonly rank?: number | string;
  /** `table/id` of a record to go to. */
  readonly record?: string;
  /** Family whose colour stands before the text. */
  readonly family?: string;
}

export interface TableColumn {
  readonly id: ColumnId;
  readonly title: string;
  readonly isNumber: boolean;
}

export interface TableRow {
  /** `table/id` of the record. */
  readonly key: string;
  /** By column. That of the sources is empty: they are fetched when one first looks at a table. */
  readonly cells: Readonly<Partial<Record<ColumnId, Cell>>>;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** What has dates comes newest first. */
const usualSort: Readonly<Partial<Record<TableName, TableSort>>> = {
  agreements: { column: 'date', descending: true },
  events: { column: 'date', descending: true },
};

const numbers: readonly ColumnId[] = ['from', 'to', 'ties', 'parts', 'leads', 'places', 'perUnit'];

/** The columns that are asked for, in the table's own order; null: those that it opens with. */
export function tableColumns(table: TableName, chosen: readonly string[] | null, lang: Lang): readonly TableColumn[] {
  const words = tableWords[lang].columns;
  return columnsOfTable(table)
    .filter((id) => (chosen ?? firstColumns(table)).includes(id))
    .map((id) => ({ id, title: words[id], isNumber: numbers.includes(id) }));
}

export function firstColumns(table: TableName): readonly string[] {
  return tableColumnIds[table].first;
}

export function tableRows<Table extends TableName>(
  atlas: Atlas,
  shown: Readonly<Pick<ShownRecords, Table>>,
  table: Table,
  sort: TableSort | null,
  lang: Lang,
): readonly TableRow[] {
  const records: readonly { readonly id: Id }[] = shown[table];
  const cells = cellsOf(atlas, table, lang);
  const rows = records.map((row): TableRow => ({ key: `${table}/${row.id}`, cells: cells(row.id) }));
  const order = sort ?? usualSort[table];
  if (!order || !(columnsOfTable(table) as readonly string[]).includes(order.column)) return rows;
  const collator = new Intl.Collator(lang);
  const column = order.column as ColumnId;
  return [...rows].sort(
    (a, b) => compare(a.cells[column], b.cells[column], order.descending, collator) || (a.key < b.key ? -1 : 1),
  );
}

/** Empty cells stand last in both directions. */
function compare(a: Cell | undefined, b: Cell | undefined, descending: boolean, collator: Intl.Collator): number {
  const [x, y] = [a?.rank ?? a?.text ?? '', b?.rank ?? b?.text ?? ''];
  if (x === '' || y === '') return Number(x === '') - Number(y === '');
  const order = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
  return descending ? -order : order;
}
