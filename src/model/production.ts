// What stands beside the production models: names of lines, items and buyers, where each number comes from, and the list of
// models. Compiled to static/data/production.json.
import type { Id, Named } from './atlas.ts';
import { DataError } from './dataError.ts';

/** A name without its id: it stands under it. */
export type ProductionName = Omit<Named, 'id'> & {
  readonly program?: Id;
  readonly component?: Id;
  readonly org?: Id;
  /** A buyer that stands for several countries: its country is a stand-in. */
  readonly isSeveral?: boolean;
};

export interface ProductionModel extends Named {
  readonly programs: readonly Id[];
  /** First and last year. */
  readonly years: readonly [number, number];
  readonly summary: string;
  readonly summaryJa?: string;
  /** Below data/. */
  readonly file: string;
  /** Lines, and those whose capacity is known. */
  readonly lines: number;
  readonly known: number;
}

export interface ProductionNumber {
  readonly grade: 'reported' | 'estimated' | 'assumed';
  /** Ids of sources. */
  readonly sources: readonly Id[];
}

/** What is to be known of a line or a buyer, or how a number was reckoned. */
export interface ProductionNote {
  readonly en: string;
  readonly ja?: string;
}

/** Notes by place: `lines/ID`, `lines/ID/capacity/2026`. Compiled to static/data/details/production-notes.json. */
export type ProductionNotes = Readonly<Record<string, ProductionNote>>;

export interface Production {
  readonly models: readonly ProductionModel[];
  readonly items: Readonly<Record<string, ProductionName>>;
  readonly lines: Readonly<Record<string, ProductionName>>;
  readonly demands: Readonly<Record<string, ProductionName>>;
  /** By place: `lines/ID/capacity/2026`. */
  readonly provenance: Readonly<Record<string, ProductionNumber>>;
}

/** @throws DataError where a part is missing */
export function parseProduction(file: string, json: unknown): Production {
  const parts = json as Partial<Production> | null;
  for (const part of ['models', 'items', 'lines', 'demands', 'provenance'] as const) {
    if (typeof parts?.[part] !== 'object') throw new DataError(file, part, 'missing');
  }
  return json as Production;
}
