// Which columns each table has: those that it opens with, and those that one can add. Names of columns stand in the address.

/** Columns by table; those behind `more` are drawn only when asked for. */
export const tableColumnIds = {
  programs: {
    first: ['name', 'family', 'mode', 'status', 'participants', 'lead', 'from', 'to', 'sources'],
    more: ['areas', 'phase', 'ties', 'parts', 'agreements', 'id'],
  },
  relations: {
    first: ['source', 'kind', 'target', 'component', 'programme', 'status', 'from', 'to', 'amount', 'sources'],
    more: ['family', 'mode', 'agreement', 'id'],
  },
  organizations: {
    first: ['name', 'country', 'kind', 'parent', 'leads', 'ties', 'places', 'sources'],
    more: ['programmes', 'id'],
  },
  sites: {
    first: ['name', 'place', 'country', 'owner', 'roles', 'programmes', 'sources'],
    more: ['from', 'to', 'id'],
  },
  agreements: {
    first: ['date', 'name', 'type', 'parties', 'binding', 'enables', 'sources'],
    more: ['ended', 'ties', 'id'],
  },
  components: {
    first: ['name', 'programme', 'family', 'suppliers', 'perUnit', 'sources'],
    more: ['ties', 'id'],
  },
  events: {
    first: ['date', 'event', 'programmes', 'agreements', 'sources'],
    more: ['organizations', 'id'],
  },
} as const;

export type TableName = keyof typeof tableColumnIds;
type Ids = (typeof tableColumnIds)[TableName];
export type ColumnId = (Ids['first'] | Ids['more'])[number];

/** Columns of a table in their order; first those that it opens with. */
export function columnsOfTable(table: TableName): readonly ColumnId[] {
  return [...tableColumnIds[table].first, ...tableColumnIds[table].more];
}

/** How wide a column is among the others, so that rows which come while scrolling move no column. */
export function columnWeight(id: ColumnId): number {
  return weights[id] ?? 1.6;
}

const weights: Readonly<Partial<Record<ColumnId, number>>> = {
  name: 2.7,
  event: 4,
  participants: 2,
  parties: 2.2,
  lead: 2.1,
  enables: 2.4,
  programmes: 2.4,
  areas: 2.2,
  roles: 2,
  amount: 2,
  sources: 2.3,
  status: 1.65,
  family: 1.7,
  mode: 1.8,
  from: 0.95,
  to: 0.95,
  leads: 0.75,
  places: 0.8,
  ties: 0.7,
  parts: 0.7,
  binding: 0.9,
  date: 1.2,
  ended: 1.2,
};

/** Every column of every table. */
export const everyColumn: readonly ColumnId[] = [
  ...new Set((Object.keys(tableColumnIds) as TableName[]).flatMap(columnsOfTable)),
];
