// The atlas: what the tables of data/ say, compiled. Everything here is read-only; views and layouts derive from it.

/** Ids are lower-case kebab-case, unique in their table; a record's permanent address is `table/id`. */
export type Id = string;
/** ISO 3166-1 alpha-3. */
export type CountryId = string;
/** Degrees, longitude first. */
export type LonLat = readonly [longitude: number, latitude: number];

export type Lang = 'en' | 'ja';

/** A name in both languages; a short form where the full one is long. */
export interface Named {
  readonly id: Id;
  readonly name: string;
  /** Absent where no Japanese name is known: the English one is shown, marked as English. */
  readonly ja?: string;
  readonly short?: string;
  readonly jaShort?: string;
}

export interface Country extends Named {
  /** Where the country's mark and its flows stand when nothing more exact is drawn: a drawing position, not a fact. */
  readonly anchor: LonLat;
}

export const familyIds = ['missiles', 'air', 'sea', 'sensors-space', 'energy-ew', 'digital', 'sustainment'] as const;
export type FamilyId = (typeof familyIds)[number];
export interface Family extends Named {
  readonly id: FamilyId;
}

export interface Technology extends Named {
  /** Null for an area (propulsion) that goes with the record's other area, alone with air. */
  readonly family: FamilyId | null;
}

export interface Organization extends Named {
  readonly country: CountryId;
  readonly kind: string;
  readonly parent?: Id;
}

export interface Site extends Named {
  readonly org: Id;
  readonly country: CountryId;
  /** City and prefecture or state; never finer. */
  readonly place: string;
  /** The city alone, in Japanese. */
  readonly jaCity?: string;
  readonly lonLat: LonLat;
  readonly roles: readonly string[];
  readonly programs: readonly Id[];
  readonly from?: number;
  readonly to?: number;
}

export const statuses = ['active', 'announced', 'planned', 'proposed', 'ended', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

export const modes = [
  'co-development',
  'co-production',
  'licensed-production',
  'foreign-military-sale',
  'joint-research',
  'sustainment',
  'transfer',
  'national',
] as const;
export type Mode = (typeof modes)[number];

export interface Phase {
  readonly phase: 'research' | 'development' | 'production' | 'service' | 'sustainment' | 'planned' | 'ended';
  /** Years, inclusive. An absent `from` is unknown, an absent `to` is open or unknown. */
  readonly from?: number;
  readonly to?: number;
}

export interface Programme extends Named {
  /** Technology areas; the first decides the colour. Never empty. */
  readonly tech: readonly Id[];
  readonly mode: Mode;
  readonly participants: readonly CountryId[];
  /** Organizations that lead. */
  readonly lead: readonly Id[];
  readonly phases: readonly Phase[];
  readonly status: Status;
}

export interface Agreement extends Named {
  readonly type: string;
  readonly parties: readonly CountryId[];
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date?: string;
  readonly binding?: boolean;
  readonly to?: string;
  /** Programmes. */
  readonly enables: readonly Id[];
}

export interface Component extends Named {
  readonly program: Id;
  readonly tech: readonly Id[];
  /** How many one finished unit takes. */
  readonly perUnit?: number;
}

export type EndType = 'organization' | 'program' | 'component' | 'agreement' | 'country';
export interface End {
  readonly type: EndType;
  readonly id: Id;
}

export const relationKinds = [
  'supplies',
  'assembles',
  'develops',
  'buys',
  'licenses',
  'maintains',
  'funds',
  'transfers',
  'operates',
  'governs',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export interface Relation {
  readonly id: Id;
  readonly kind: RelationKind;
  readonly source: End;
  readonly target: End;
  readonly program?: Id;
  readonly component?: Id;
  /** The agreement that it rests on, where one is named. */
  readonly agreement?: Id;
  /** May be empty: then its programme's. */
  readonly tech: readonly Id[];
  readonly from?: number;
  readonly to?: number;
  readonly status: Status;
  readonly quantity?: { readonly value: number; readonly unit: string };
  /** Whole units of an ISO 4217 currency. */
  readonly value?: { readonly amount: number; readonly currency: string; readonly year?: number };
  /** What quantity and value are where not exact: `ceiling`, the most (a notice to Congress); `floor`, the least. */
  readonly bound?: 'ceiling' | 'floor';
}

export interface AtlasEvent {
  readonly id: Id;
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date: string;
  readonly title: string;
  readonly ja?: string;
  readonly programs: readonly Id[];
  readonly agreements: readonly Id[];
  readonly orgs: readonly Id[];
  readonly tech: readonly Id[];
}

/** A label of an enumeration (kind, mode, role, status, ...) in both languages. */
export interface Label {
  readonly en: string;
  readonly ja: string;
}

/** A worked question to start from (data/questions.csv), and the view that answers it. */
export interface Question {
  readonly id: Id;
  readonly text: Label;
  /** The query of the view, from its question mark, without language and theme. */
  readonly address: string;
}

/** The core, as compiled to static/data/core.json: all that the pictures need. Each list is sorted by id. */
export interface AtlasData {
  /** Version of the data, e.g. 2026.11. */
  readonly version: string;
  /** The date that the data speak for, YYYY-MM-DD; its year is "now" in every rule about years. */
  readonly asOf: string;
  readonly countries: readonly Country[];
  /** In drawing order. */
  readonly families: readonly Family[];
  readonly technologies: readonly Technology[];
  readonly organizations: readonly Organization[];
  readonly sites: readonly Site[];
  readonly programs: readonly Programme[];
  readonly agreements: readonly Agreement[];
  readonly components: readonly Component[];
  readonly relations: readonly Relation[];
  readonly events: readonly AtlasEvent[];
  /** In their order on the opening screen. */
  readonly questions: readonly Question[];
  /** Labels by enumeration and value: `labels.mode['co-development']`. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, Label>>>>;
  /** How many there are of what is loaded on demand. */
  readonly counts: {
    readonly sources: number;
    readonly capacities: number;
    readonly series: number;
    readonly facts: number;
  };
  /** Old address (`table/id`) to the present one, of records renamed or merged. Absent where there are none. */
  readonly redirects?: Readonly<Record<string, string>>;
}
