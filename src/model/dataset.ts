// What the page about the data shows: coverage, changes and corrections, what each source supports, and reasons for what is
// missing. Compiled by tools/data, fetched when that page is opened.
import type { Id } from './atlas.ts';

type Counts = Readonly<Record<string, number>>;

export const programmeMeasures = [
  'supplier',
  'seller',
  'seller-or-reason',
  'site',
  'phase',
  'event',
  'figure',
  'japanese-name',
  'japanese-summary',
  'two-sources',
  'full-or-reason',
] as const;
export const relationMeasures = ['source', 'recent-source'] as const;
export type Measure = (typeof programmeMeasures)[number] | (typeof relationMeasures)[number];

export interface MeasuredShare {
  readonly id: Measure;
  readonly count: number;
  /** Of all, between 0 and 1. */
  readonly share: number;
}

export interface DatedSource {
  readonly id: Id;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string;
}

/** static/data/coverage.json: the coverage report (`npm run data -- --report`) without its lists of records. */
export interface Coverage {
  readonly version: string;
  readonly asOf: string;
  /** Rows by table. */
  readonly counts: Counts;
  readonly programmes: { readonly count: number; readonly shares: readonly MeasuredShare[] };
  readonly relations: { readonly count: number; readonly shares: readonly MeasuredShare[] };
  /** Figures by grade, of each table whose rows are graded. */
  readonly grades: Readonly<Record<string, Counts>>;
  readonly sources: {
    readonly count: number;
    readonly undated: number;
    readonly oldest?: DatedSource;
    readonly newest?: DatedSource;
    readonly kinds: Counts;
    /** By the year of their date. */
    readonly years: Counts;
  };
}

/** A row of a table: its id or what tells it apart, and its name where it has one. */
export interface RowName {
  readonly key: string;
  readonly title?: string;
}

export interface TableChange {
  readonly table: string;
  readonly added: readonly RowName[];
  readonly removed: readonly RowName[];
  readonly changed: readonly (RowName & { readonly fields: readonly string[] })[];
}

export interface VersionChange {
  readonly version: string;
  readonly asOf: string;
  /** The version before. */
  readonly since: string;
  readonly counts: Readonly<Record<'added' | 'changed' | 'removed' | 'renamed', number>>;
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly tables: readonly TableChange[];
}

/** A line of data/CORRECTIONS.md. */
export interface Correction {
  /** YYYY-MM-DD. */
  readonly date: string;
  /** `table/id`. */
  readonly record: string;
  readonly text: string;
  readonly textJa: string;
  /** The version that carries it. */
  readonly version: string;
}

/** static/data/changes.json, newest first. */
export interface Changes {
  readonly versions: readonly VersionChange[];
  readonly corrections: readonly Correction[];
}

/** A reason why a record lacks something (static/data/details/exceptions.json). */
export interface Exception {
  /** `table/id`. */
  readonly record: string;
  readonly rule: 'supplier' | 'two-relations' | 'two-events' | 'place';
  readonly reason: string;
  readonly reasonJa?: string;
}

/** static/data/support.json: for each source, the records that name it and how many rows do in all. */
export type Support = Readonly<Record<Id, { readonly records: readonly string[]; readonly rows: number }>>;
