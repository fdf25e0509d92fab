// Coverage by sources: whether each relation has one and how recent it is, and how far the sources reach.
import type { DatedSource } from '../../src/model/dataset.ts';
import { idOf } from './compact.ts';
import { compareText } from './finding.ts';
import { shareOf, tallied, type Share } from './reportProgrammes.ts';
import { listOf, rowsOf, textOf, type Row, type Tables } from './table.ts';

/** A relation should have a source of this year or later. */
export const recentYear = 2015;

export interface RelationReport {
  readonly count: number;
  readonly shares: readonly Share[];
  /** Ids of relations without a source dated in the recent year or later. */
  readonly stale: readonly string[];
}

export interface SourceReport {
  readonly count: number;
  readonly undated: number;
  readonly oldest?: DatedSource;
  readonly newest?: DatedSource;
  readonly kinds: Readonly<Record<string, number>>;
  /** By the year of their date. */
  readonly years: Readonly<Record<string, number>>;
}

export function reportRelations(tables: Tables): RelationReport {
  const relations = rowsOf(tables, 'relations');
  const dates = new Map(rowsOf(tables, 'sources').map((row) => [idOf(row), row.cells.date ?? '']));
  const isRecent = (row: Row) =>
    listOf(row, 'sources').some((source) => Number((dates.get(source) ?? '').slice(0, 4)) >= recentYear);
  return {
    count: relations.length,
    shares: [
      shareOf('source', 'a source', relations, (row) => listOf(row, 'sources').length > 0),
      shareOf('recent-source', `a source dated ${recentYear} or later`, relations, isRecent),
    ],
    stale: relations.filter((row) => !isRecent(row)).map(idOf),
  };
}

export function reportSources(tables: Tables): SourceReport {
  const sources = rowsOf(tables, 'sources');
  const dated = sources
    .flatMap((row): DatedSource[] => {
      const date = textOf(row, 'date');
      return date ? [{ id: idOf(row), date }] : [];
    })
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));
  return {
    count: sources.length,
    undated: sources.length - dated.length,
    oldest: dated[0],
    newest: dated.at(-1),
    kinds: tallied(sources.map((row) => row.cells.kind ?? '')),
    years: tallied(dated.map(({ date }) => date.slice(0, 4))),
  };
}
