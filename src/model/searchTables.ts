// What can be searched for, and what a search answers; the index itself (search.ts) is loaded on demand.

export const searchTables = [
  'programs',
  'organizations',
  'agreements',
  'sites',
  'components',
  'countries',
  'technologies',
  'events',
] as const;
export type SearchTable = (typeof searchTables)[number];

export interface SearchHit {
  readonly key: string;
  readonly table: SearchTable;
}

export interface SearchIndex {
  /** Best first. An empty query finds nothing. */
  readonly find: (query: string, limit?: number) => readonly SearchHit[];
}
