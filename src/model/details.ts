// What a reader asks for record by record: summaries, notes, figures and where each comes from.
// Compiled to static/data/details/TABLE.json (a record by id) and static/data/sources.json, loaded on demand.
import type { CountryId, Id } from './atlas.ts';

export const grades = ['reported', 'estimated', 'assumed'] as const;
/** How sure a figure is. A figure that was voted or asked for is a reported plan: see `Figure.basis`. */
export type Grade = (typeof grades)[number];

export interface Source {
  readonly id: Id;
  readonly publisher: string;
  readonly title: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY. Absent where the page carries none. */
  readonly date?: string;
  readonly url?: string;
  readonly kind: string;
  /** When the page was read: YYYY-MM-DD or YYYY-MM. */
  readonly read: string;
  /** Only the month in which the fact base was closed is known, not the day of reading. */
  readonly readIsBase?: true;
}

/** Fields that every table's details share; all but `sources` are absent where nothing is known. */
export interface RecordDetails {
  readonly summary?: string;
  readonly summaryJa?: string;
  readonly note?: string;
  readonly noteJa?: string;
  /** Of a site: city and prefecture or state in Japanese. */
  readonly placeJa?: string;
  /** The full official Japanese title, where the display name is a usual short form. */
  readonly jaOfficial?: string;
  /** How the Japanese name is known: official, established or rendered. */
  readonly jaGrade?: string;
  /** Page on which the Japanese name was seen. */
  readonly jaSource?: string;
  readonly kana?: string;
  readonly aliases?: readonly string[];
  readonly sources: readonly Id[];
}

export interface Figure {
  readonly program: Id;
  readonly component?: Id;
  readonly org?: Id;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  readonly grade: Grade;
  /** What a reported figure reports: something reached, money or orders voted, or an aim. */
  readonly basis: 'actual' | 'funded' | 'target' | 'estimate';
  readonly note?: string;
  readonly noteJa?: string;
  readonly sources: readonly Id[];
}

export interface Series {
  readonly id: Id;
  readonly name: string;
  readonly ja?: string;
  readonly unit: string;
  readonly country?: CountryId;
  /** Year and value, oldest first. */
  readonly points: readonly (readonly [year: number, value: number])[];
  readonly note?: string;
  readonly noteJa?: string;
  readonly sources: readonly Id[];
}

/** What a what-if rests on (details/facts.json): a number, or, without a value, a condition or judgement of a source. */
export interface ScenarioFact {
  readonly id: Id;
  readonly topic: string;
  /** One sentence. */
  readonly fact: string;
  readonly factJa?: string;
  readonly value?: number;
  readonly unit?: string;
  readonly year?: number;
  readonly sources: readonly Id[];
}

/** What was not found, or where sources disagree, with both figures (details/open-questions.json). */
export interface OpenQuestion {
  readonly id: Id;
  readonly kind: 'disagreement' | 'gap';
  readonly text: string;
  readonly textJa?: string;
  /** Permanent addresses (`programs/gcap`) of the records that it is about. */
  readonly records: readonly string[];
  /** Those that the text weighs against each other, where they are told apart; else those of the records. */
  readonly sources: readonly Id[];
}

/** One file of static/data/details: a record's details by its id. */
export type DetailsFile = Readonly<Record<Id, RecordDetails>>;

/** All details together, as the app fetches them when a reader first asks for any. */
export interface Details {
  readonly records: Readonly<
    Record<'organizations' | 'sites' | 'programs' | 'agreements' | 'components' | 'relations' | 'events', DetailsFile>
  >;
  readonly figures: readonly Figure[];
  readonly openQuestions: readonly OpenQuestion[];
  /** Absent where nobody asked for them. */
  readonly series?: readonly Series[];
  readonly sources: Readonly<Record<Id, Source>>;
}
