// The production tables to files: production.json (one model of everything, with names and the origin of every number) and a
// plain document of the engine for each model, models/ID.json, and for all, models/all.json.
import type { Model } from '../../src/scenario/schema.ts';
import { byId, compact, idOf } from './compact.ts';
import { compileProductionModel, modelsTogether, productionModels } from './compileProductionModel.ts';
import { compileProvenance, type ProvenanceMap } from './compileProductionNumbers.ts';
import { booleanOf, listOf, numberOf, rowsOf, textOf, type Row, type Tables } from './table.ts';

interface ProductionName {
  readonly name: string;
  readonly ja: string;
}

/** A model as the app lists it. */
interface ProductionModel extends ProductionName {
  readonly id: string;
  readonly programs: readonly string[];
  readonly years: readonly [number, number];
  readonly summary: string;
  readonly summaryJa: string;
  /** Address of the plain document, beside this file. */
  readonly file: string;
  readonly lines: number;
  /** Lines whose capacity is known, be it assumed. */
  readonly known: number;
  /** It is not part of the model of everything: none of its capacities and orders is known. */
  readonly isAlone?: true;
}

interface ProductionEntry extends ProductionName {
  readonly model: string;
  readonly program?: string;
  readonly sources?: readonly string[];
}

/** static/data/production.json. */
export interface ProductionFile {
  readonly version: string;
  readonly models: readonly ProductionModel[];
  readonly items: Readonly<Record<string, ProductionName & { readonly component?: string }>>;
  readonly lines: Readonly<Record<string, ProductionEntry>>;
  readonly demands: Readonly<Record<string, ProductionEntry & { readonly org?: string; readonly isSeveral?: boolean }>>;
  readonly provenance: ProvenanceMap;
  readonly model: Model;
}

export function compileProduction(tables: Tables, version: string): [string, unknown][] {
  const ids = productionModels(tables);
  if (ids.length === 0) return [];
  const model = compileProductionModel(tables, modelsTogether(tables));
  const file: ProductionFile = {
    version,
    models: byId(rowsOf(tables, 'production-models')).map((row) => modelEntry(tables, row)),
    items: entriesOf(tables, 'production-items', (row) => ({ ...nameOf(row), component: textOf(row, 'component') })),
    lines: entriesOf(tables, 'production-lines', (row) => ({ ...entryOf(row), sources: listOf(row, 'sources') })),
    demands: entriesOf(tables, 'production-demands', (row) => ({
      ...entryOf(row),
      org: textOf(row, 'org'),
      isSeveral: booleanOf(row, 'several') || undefined,
    })),
    provenance: compileProvenance((table) => rowsOf(tables, table)),
    model,
  };
  const documents = ids.map((id): [string, unknown] => [fileOf(id), compileProductionModel(tables, [id])]);
  return [['production.json', file], ...documents, [fileOf('all'), model]];
}

function fileOf(id: string): string {
  return `models/${id}.json`;
}

function nameOf(row: Row): ProductionName {
  return { name: row.cells.name ?? '', ja: row.cells.name_ja ?? '' };
}

function entryOf(row: Row): { [K in keyof ProductionEntry]: ProductionEntry[K] | undefined } & ProductionName {
  const { model = '' } = row.cells;
  return { ...nameOf(row), model, program: textOf(row, 'program') };
}

function entriesOf<T extends object>(
  tables: Tables,
  table: string,
  entry: (row: Row) => { [K in keyof T]: T[K] | undefined },
): Record<string, T> {
  return Object.fromEntries(byId(rowsOf(tables, table)).map((row) => [idOf(row), compact<T>(entry(row))]));
}

function modelEntry(tables: Tables, row: Row): ProductionModel {
  const id = idOf(row);
  const lines = rowsOf(tables, 'production-lines').filter(({ cells }) => cells.model === id);
  const known = new Set(rowsOf(tables, 'production-capacities').map(({ cells }) => cells.line));
  return {
    id,
    ...nameOf(row),
    programs: listOf(row, 'programs'),
    years: [numberOf(row, 'from') ?? 0, numberOf(row, 'to') ?? 0],
    summary: row.cells.summary ?? '',
    summaryJa: row.cells.summary_ja ?? '',
    file: fileOf(id),
    lines: lines.length,
    known: lines.filter((line) => known.has(idOf(line))).length,
    ...(modelsTogether(tables).includes(id) ? {} : { isAlone: true }),
  };
}
