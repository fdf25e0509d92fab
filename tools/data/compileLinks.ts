// The tables that join others (agreements, relations, events) as the core holds them.
import type * as atlas from '../../src/model/atlas.ts';
import { compact, idOf, namesOf } from './compact.ts';
import { booleanOf, listOf, numberOf, textOf, type Row } from './table.ts';

export function compileAgreements(rows: readonly Row[]): atlas.Agreement[] {
  return rows.map((row) =>
    compact<atlas.Agreement>({
      ...namesOf(row),
      type: row.cells.type ?? '',
      parties: listOf(row, 'parties'),
      date: textOf(row, 'date'),
      binding: booleanOf(row, 'binding'),
      to: textOf(row, 'to'),
      enables: listOf(row, 'enables'),
    }),
  );
}

export function compileRelations(rows: readonly Row[]): atlas.Relation[] {
  return rows.map((row) =>
    compact<atlas.Relation>({
      id: idOf(row),
      kind: row.cells.kind as atlas.RelationKind,
      source: { type: row.cells.source_type as atlas.EndType, id: row.cells.source ?? '' },
      target: { type: row.cells.target_type as atlas.EndType, id: row.cells.target ?? '' },
      program: textOf(row, 'program'),
      component: textOf(row, 'component'),
      agreement: textOf(row, 'agreement'),
      tech: listOf(row, 'tech'),
      from: numberOf(row, 'from'),
      to: numberOf(row, 'to'),
      status: row.cells.status as atlas.Status,
      quantity: quantityOf(row),
      value: valueOf(row),
      bound: boundOf(row),
    }),
  );
}

function quantityOf(row: Row): atlas.Relation['quantity'] {
  const value = numberOf(row, 'quantity');
  return value === undefined ? undefined : { value, unit: row.cells.quantity_unit ?? '' };
}

function valueOf(row: Row): atlas.Relation['value'] {
  const amount = numberOf(row, 'value');
  if (amount === undefined) return undefined;
  return compact<NonNullable<atlas.Relation['value']>>({
    amount,
    currency: row.cells.currency ?? '',
    year: numberOf(row, 'value_year'),
  });
}

/** Exact is what a figure is anyway. */
function boundOf(row: Row): atlas.Relation['bound'] {
  const bound = textOf(row, 'bound');
  return bound === 'ceiling' || bound === 'floor' ? bound : undefined;
}

export function compileEvents(rows: readonly Row[]): atlas.AtlasEvent[] {
  return rows.map((row) =>
    compact<atlas.AtlasEvent>({
      id: idOf(row),
      date: row.cells.date ?? '',
      title: row.cells.title ?? '',
      ja: textOf(row, 'title_ja'),
      programs: listOf(row, 'programs'),
      agreements: listOf(row, 'agreements'),
      orgs: listOf(row, 'orgs'),
      tech: listOf(row, 'tech'),
    }),
  );
}
