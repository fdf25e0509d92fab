// The number columns that all production tables share (low, central, high, grade, notes, sources): as a number of the
// engine, and as the record of where it comes from.
import type { Ranged } from '../../src/scenario/ranged.ts';
import { compareText } from './finding.ts';
import { listOf, numberOf, type Row } from './table.ts';

export type ProductionGrade = 'reported' | 'estimated' | 'assumed';

/** Where a number of the model comes from. */
export interface Provenance {
  readonly grade: ProductionGrade;
  /** Ids of sources; none for an assumed number. */
  readonly sources: readonly string[];
}

/** Provenance by place, like `lines/pac-3-line-us/capacity/2025`. */
export type ProvenanceMap = Readonly<Record<string, Provenance>>;

/** Undefined where the row has no number: not known. */
export function rangedOf(row: Row): Ranged | undefined {
  const central = numberOf(row, 'central');
  if (central === undefined) return undefined;
  const [low, high] = [numberOf(row, 'low') ?? central, numberOf(row, 'high') ?? central];
  return low === central && high === central ? central : { low, central, high };
}

export function provenanceOf(row: Row): Provenance {
  return { grade: row.cells.grade as ProductionGrade, sources: listOf(row, 'sources') };
}

/** The places of all numbers, by table: the parts of a place are joined by a slash, empty ones left out. */
const places: Readonly<Record<string, (row: Row) => readonly (string | undefined)[]>> = {
  'production-capacities': ({ cells }) => ['lines', cells.line, 'capacity', cells.year],
  'production-inputs': ({ cells }) => ['lines', cells.line, 'inputs', cells.item],
  'production-leads': ({ cells }) => ['lines', cells.line, 'lead'],
  'production-links': ({ cells }) => ['links', `${cells.source}>${cells.target}`, 'delay'],
  'production-demand-figures': ({ cells }) => ['demands', cells.demand, cells.figure, cells.line, cells.from],
  'production-agreements': ({ cells }) => ['agreements', cells.id, 'from'],
};

/** Tables with number columns. */
export const numberTables: readonly string[] = Object.keys(places);

export function placeOf(table: string, row: Row): string {
  return (places[table]?.(row) ?? []).filter(Boolean).join('/');
}

export function compileProvenance(rowsBy: (table: string) => readonly Row[]): ProvenanceMap {
  const entries = numberTables.flatMap((table) =>
    rowsBy(table)
      .filter((row) => numberOf(row, 'central') !== undefined)
      .map((row): [string, Provenance] => [placeOf(table, row), provenanceOf(row)]),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}
