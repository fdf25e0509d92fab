// What a run gives, as plain data: one entry per year in every list.
import type { Case } from './ranged.ts';
import type { Model } from './schema.ts';

/** Units of the demand's item unless said. */
export interface DemandOutcome {
  /** Ordered in the year; open orders are not in it. */
  orders: number[];
  /** Due and not yet delivered when the year is filled. */
  eligible: number[];
  delivered: number[];
  /** Delivered since the first year. */
  cumulative: number[];
  /** All ordered (open orders too) and not delivered at the year's end. */
  backlog: number[];
  /** Due and not delivered at the year's end. */
  eligibleBacklog: number[];
  /** Delivered / eligible, 0-1; 1 where nothing was due. */
  fill: number[];
  /** Years from order to delivery; null where no path is open. */
  lead: (number | null)[];
  /** What stopped the demand: `line:ID`, `link:ID`, `agreement:ID`, `no-source:ITEM`; empty where it was filled. */
  binding: string[][];
  /** What keeps orders waiting while no path is open; same names. */
  blocked: string[][];
  /** Held at the year's end, and used but not there; only where the demand has a stock. */
  stock?: number[];
  shortfall?: number[];
  /** Units in work and waiting, and the share of the fleet that is ready (0-1); only where the demand has a loop. */
  inWork?: number[];
  waiting?: number[];
  availability?: number[];
}

export interface LineOutcome {
  /** Units a year; null where unknown. */
  capacity: (number | null)[];
  output: number[];
  /** Output / capacity, 0-1; 0 where nothing is there to use or the capacity is unknown. */
  use: number[];
}

export interface ItemOutcome {
  output: number[];
  /** Share of output by country, 0-1; all 0 where nothing was made. */
  shareByCountry: Record<string, number>[];
  /** Concentration by country, 0-10,000; null where nothing was made, or no capacity is known. */
  hhiOutput: (number | null)[];
  hhiCapacity: (number | null)[];
}

/** One run of a model. */
export interface Outcome {
  /** The document that was run, for what is asked about the run later. */
  readonly model: Model;
  readonly case: Case;
  readonly years: number[];
  /** By id. */
  readonly demands: Record<string, DemandOutcome>;
  readonly lines: Record<string, LineOutcome>;
  /** Units a year through each link, by id. */
  readonly links: Record<string, number[]>;
  /** Units left in each buffer at the year's end, by id. */
  readonly buffers: Record<string, number[]>;
  readonly items: Record<string, ItemOutcome>;
}
