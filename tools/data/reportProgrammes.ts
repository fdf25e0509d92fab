// Coverage of programmes: how many have what a reader looks for, and which are thin.
import type { Measure } from '../../src/model/dataset.ts';
import { idOf } from './compact.ts';
import { compareText } from './finding.ts';
import { programmesOf, suppliedProgrammes } from './suppliers.ts';
import { listOf, rowsOf, type Row, type Tables } from './table.ts';

export interface Share {
  readonly id: Measure;
  /** What the counted ones have. */
  readonly has: string;
  readonly count: number;
  /** Of all, between 0 and 1. */
  readonly share: number;
}

export interface ThinProgramme {
  readonly id: string;
  readonly relations: number;
  readonly events: number;
  /** As exceptions.csv has it. */
  readonly reasons?: readonly string[];
}

export interface ProgrammeReport {
  readonly count: number;
  readonly shares: readonly Share[];
  /** Programmes with fewer than two relations or two events. */
  readonly thin: readonly ThinProgramme[];
}

export function reportProgrammes(tables: Tables): ProgrammeReport {
  const programs = rowsOf(tables, 'programs');
  const relations = relationsByProgramme(tables);
  const events = tally(rowsOf(tables, 'events').flatMap((row) => listOf(row, 'programs')));
  const isSupplied = (row: Row) => (relations.get(idOf(row)) ?? []).some(({ cells }) => cells.kind === 'supplies');
  const has = (table: string, column: string) => new Set(rowsOf(tables, table).flatMap((row) => listOf(row, column)));
  const named = suppliedProgrammes(tables);
  const excused = excusedFrom(tables, ['supplier']);
  const sites = has('sites', 'programs');
  const phases = has('phases', 'program');
  const figures = has('capacities', 'program');
  const excusedThin = excusedFrom(tables, ['two-relations', 'two-events']);
  const isFull = (row: Row) => (relations.get(idOf(row))?.length ?? 0) >= 2 && (events.get(idOf(row)) ?? 0) >= 2;
  const measures: readonly [Measure, string, (row: Row) => boolean][] = [
    ['supplier', 'a supplier relation', isSupplied],
    ['seller', 'a supplier or a selling firm named', (row) => named.has(idOf(row))],
    [
      'seller-or-reason',
      'one named, or a written reason',
      (row) => named.has(idOf(row)) || excused.has(`programs/${idOf(row)}`),
    ],
    ['site', 'a site', (row) => sites.has(idOf(row))],
    ['phase', 'a phase', (row) => phases.has(idOf(row))],
    ['event', 'an event', (row) => events.has(idOf(row))],
    ['figure', 'a figure', (row) => figures.has(idOf(row))],
    ['japanese-name', 'a Japanese name', (row) => Boolean(row.cells.name_ja)],
    ['japanese-summary', 'a Japanese summary', (row) => Boolean(row.cells.summary_ja)],
    ['two-sources', 'two sources', (row) => listOf(row, 'sources').length >= 2],
    [
      'full-or-reason',
      'two relations and events, or a reason',
      (row) => isFull(row) || excusedThin.has(`programs/${idOf(row)}`),
    ],
  ];
  const thin = programs.flatMap((row): ThinProgramme[] => {
    const counts = { relations: relations.get(idOf(row))?.length ?? 0, events: events.get(idOf(row)) ?? 0 };
    if (counts.relations >= 2 && counts.events >= 2) return [];
    const reasons = reasonsOf(tables, idOf(row));
    return [{ id: idOf(row), ...counts, ...(reasons.length > 0 && { reasons }) }];
  });
  return { count: programs.length, shares: measures.map(([id, has, test]) => shareOf(id, has, programs, test)), thin };
}

export function shareOf(id: Measure, has: string, rows: readonly Row[], test: (row: Row) => boolean): Share {
  const count = rows.filter(test).length;
  return { id, has, count, share: rows.length > 0 ? count / rows.length : 0 };
}

/** Relations of a programme: those that name it, and those that start or end at it. */
function relationsByProgramme(tables: Tables): Map<string, Row[]> {
  const relations = new Map<string, Row[]>();
  for (const row of rowsOf(tables, 'relations'))
    for (const id of programmesOf(row)) relations.set(id, [...(relations.get(id) ?? []), row]);
  return relations;
}

export function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The same as a record, in the order of the values: the order of the rows never matters. */
export function tallied(values: readonly string[]): Record<string, number> {
  return Object.fromEntries([...tally(values)].sort(([a], [b]) => compareText(a, b)));
}

/** Addresses of the records that are excused from one of the rules. */
function excusedFrom(tables: Tables, rules: readonly string[]): Set<string> {
  const rows = rowsOf(tables, 'exceptions').filter(({ cells }) => rules.includes(cells.rule ?? ''));
  return new Set(rows.map(({ cells }) => cells.record ?? ''));
}

function reasonsOf(tables: Tables, id: string): string[] {
  const rules = ['two-relations', 'two-events'];
  const own = rowsOf(tables, 'exceptions').filter(
    ({ cells }) => cells.record === `programs/${id}` && rules.includes(cells.rule ?? ''),
  );
  return [...new Set(own.map(({ cells }) => cells.reason ?? ''))];
}
