// What each source supports, and the written reasons for what is missing.
import type { Exception, Support } from '../../src/model/dataset.ts';
import { compact, idOf } from './compact.ts';
import { detailTables } from './compileDetails.ts';
import { compareText } from './finding.ts';
import { listOf, rowsOf, textOf, type Row, type Tables } from './table.ts';

/** The record that a row belongs to and that a reader can open; undefined for rows that only models use. */
function recordOf(table: string, row: Row): string | undefined {
  if (table === 'capacities') return `programs/${row.cells.program ?? ''}`;
  return (detailTables as readonly string[]).includes(table) ? `${table}/${idOf(row)}` : undefined;
}

export function compileSupport(tables: Tables): Support {
  const found = new Map<string, { records: Set<string>; rows: number }>();
  for (const { name, fields, rows } of tables.values()) {
    const columns = fields.filter(({ references }) => references === 'sources').map((field) => field.name);
    for (const row of rows)
      for (const id of new Set(columns.flatMap((column) => listOf(row, column)))) {
        const own = found.get(id) ?? { records: new Set(), rows: 0 };
        const record = recordOf(name, row);
        if (record) own.records.add(record);
        found.set(id, { records: own.records, rows: own.rows + 1 });
      }
  }
  const sorted = [...found].sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(
    sorted.map(([id, { records, rows }]) => [id, { records: [...records].sort(compareText), rows }]),
  );
}

export function compileExceptions(tables: Tables): Exception[] {
  return rowsOf(tables, 'exceptions')
    .map((row) =>
      compact<Exception>({
        record: row.cells.record ?? '',
        rule: row.cells.rule as Exception['rule'],
        reason: row.cells.reason ?? '',
        reasonJa: textOf(row, 'reason_ja'),
      }),
    )
    .sort((a, b) => compareText(a.record, b.record) || compareText(a.rule, b.rule));
}
