// What the reader has chosen: the one value that decides everything on screen, and its default.
import type { FamilyId, Id, Lang } from '../model/atlas.ts';
import type { ChainTier } from '../model/chainTiers.ts';
import type { Filter } from '../model/filter.ts';
import type { Region } from '../model/regions.ts';
import type { Years } from '../model/years.ts';
import type { Shorthand } from '../scenario/shorthand.ts';

export const views = [
  'both',
  'map',
  'network',
  'flows',
  'matrix',
  'timeline',
  'table',
  'tree',
  'what-if',
  'dependence',
  'method',
  'data',
  'stories',
  'present',
  'speaker',
] as const;
export type View = (typeof views)[number];
/** The views that are one picture and can stand beside another. */
export const pictures = views.filter((view) => view !== 'both');

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const tables = [
  'programs',
  'relations',
  'organizations',
  'sites',
  'agreements',
  'components',
  'events',
] as const;
export type TableName = (typeof tables)[number];

/** How broad a flow or how large a cell is: by number, by money of one currency and kind, or (flows) by units a year. */
export const measures = ['count', 'value', 'units'] as const;
export type MeasureName = (typeof measures)[number];

export const matrices = ['technology', 'organizations', 'countries'] as const;
export type MatrixName = (typeof matrices)[number];

/** How the rows and columns of a matrix are ordered. */
export const matrixOrders = ['block', 'name', 'count'] as const;
export type MatrixOrder = (typeof matrixOrders)[number];

/** How the whole network is grouped, arranged and sized, and in what chains are sought. */
export const groupings = ['country', 'technology'] as const;
export type Grouping = (typeof groupings)[number];
export const arrangements = ['tiers', 'force'] as const;
export type Arrangement = (typeof arrangements)[number];
export const sizings = ['none', 'ties', 'brokerage'] as const;
export type Sizing = (typeof sizings)[number];
export const chainScopes = ['filtered', 'all'] as const;
export type ChainScope = (typeof chainScopes)[number];

/** Where the map looks: its middle in degrees, and how many times nearer than the whole region. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly k: number;
}

export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** What the dependence ranking takes away: suppliers, parts or countries. */
export const among = ['org', 'item', 'country'] as const;
export type Among = (typeof among)[number];

/** Sections of the page about the data, in its order. */
export const dataSections = [
  'inside',
  'gathered',
  'marks',
  'coverage',
  'missing',
  'series',
  'sources',
  'downloads',
  'versions',
  'errors',
] as const;
export type DataSection = (typeof dataSections)[number];

/** As in the table of sources. */
export const sourceKinds = ['government', 'company', 'news', 'think-tank', 'reference'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export interface Choices {
  readonly view: View;
  /** A second picture beside the first; null: none. */
  readonly beside: View | null;
  /** Other years to compare with: the picture is drawn for both. */
  readonly against: Years | null;
  /** Comparing: only what differs is drawn. */
  readonly onlyDifferent: boolean;
  readonly filter: Filter;
  /** What the details panel shows: `table/id` of a record, or `pairs/JPN-USA`, or null. */
  readonly focus: string | null;
  /**
   * How deep the network is: null for the overview, a family, a programme, an organization, an agreement or a part as
   * `table/id`; `whole` for all of it, `chain` for the chains between two nodes.
   */
  readonly depth: string | null;
  /** Tiers of a programme's chain that are not drawn. */
  readonly without: readonly ChainTier[];
  /** The two ends of the chain: `table/id`. */
  readonly from: string | null;
  readonly to: string | null;
  readonly chains: ChainScope;
  readonly grouping: Grouping;
  readonly arrangement: Arrangement;
  readonly sizing: Sizing;
  /** Groups of the whole that are open. */
  readonly expanded: readonly string[];
  readonly region: Region;
  /** Null: the whole region. */
  readonly camera: Camera | null;
  readonly table: TableName;
  readonly sort: Sort | null;
  readonly measure: MeasureName;
  /** Currency and kind, `USD-contract`; null for the one that is known most often. */
  readonly money: string | null;
  /** Flows: only parts with a single known source. */
  readonly singleOnly: boolean;
  /** Flows and timeline: families that are opened. */
  readonly opened: readonly FamilyId[];
  readonly matrix: MatrixName;
  readonly order: MatrixOrder;
  /** Matrix: organizations with a single programme too. */
  readonly allRows: boolean;
  /** Matrix on a phone: the row that is looked at, as `table/id`; null for the first. */
  readonly row: string | null;
  /** Scenarios laid on the model, the first gives the question; none: the gallery, or a model alone. */
  readonly scenarios: readonly string[];
  /** Production model of the flows by units; in the workbench, where it is not the scenario's own; `own` for one opened from a file. */
  readonly model: string | null;
  /** By parameter; of a second scenario `SCENARIO.PARAMETER`. */
  readonly settings: Readonly<Record<string, number>>;
  /** The reader's own interventions. */
  readonly own: readonly Shorthand[];
  /** What the dependence ranking takes away. */
  readonly among: Among;
  /** Whom it picks out, by its id in the model; null: nobody. */
  readonly missed: string | null;
  /** The year that the chain shows; null: the one in which the answer lies. */
  readonly year: number | null;
  /** Columns of the table in their order; null: those that it opens with. */
  readonly columns: readonly string[] | null;
  /** The page about the data: the section that was gone to; null: its beginning. */
  readonly section: DataSection | null;
  /** Sources on that page: words that publisher, title, id or date must have; empty: any. */
  readonly sourceFind: string;
  readonly sourceKind: SourceKind | null;
  /** A year as text, `undated`, or `to-YEAR`; null: any. */
  readonly sourceYear: string | null;
  /** The story that is read or presented; `draft` for the reader's own; null: the gallery. */
  readonly story: string | null;
  /** Its step, the first is 1; null: its beginning. */
  readonly step: number | null;
  /** Reading: every step with its own picture, one below the other. */
  readonly unrolled: boolean;
  /** Whether single keys (`/`, `?`) work. */
  readonly singleKeys: boolean;
  readonly lang: Lang;
  readonly theme: Theme;
}

/** The opening view: this year's programmes on map and network. `now` is the year of the data. */
export function defaultChoices(now: number, lang: Lang): Choices {
  return {
    view: 'both',
    beside: null,
    against: null,
    onlyDifferent: false,
    filter: {
      years: { from: now, to: now },
      areas: [],
      allAreas: false,
      countries: [],
      allCountries: false,
      modes: [],
      statuses: [],
      organizations: [],
    },
    focus: null,
    depth: null,
    without: [],
    from: null,
    to: null,
    chains: 'filtered',
    grouping: 'country',
    arrangement: 'tiers',
    sizing: 'none',
    expanded: [],
    region: 'north-pacific',
    camera: null,
    table: 'programs',
    sort: null,
    measure: 'count',
    money: null,
    singleOnly: false,
    opened: [],
    matrix: 'technology',
    order: 'block',
    allRows: false,
    row: null,
    scenarios: [],
    model: null,
    settings: {},
    own: [],
    among: 'org',
    missed: null,
    year: null,
    columns: null,
    section: null,
    sourceFind: '',
    sourceKind: null,
    sourceYear: null,
    story: null,
    step: null,
    unrolled: false,
    singleKeys: true,
    lang,
    theme: 'auto',
  };
}

/** What an address may name: read from the atlas, so that this room needs no look-ups of its own. */
export interface KnownIds {
  readonly areas: ReadonlySet<Id>;
  readonly countries: ReadonlySet<Id>;
  /** `table/id` of every record. */
  readonly records: ReadonlySet<string>;
  readonly years: { readonly from: number; readonly to: number };
  /** Columns that any table has. */
  readonly columns: ReadonlySet<string>;
}
