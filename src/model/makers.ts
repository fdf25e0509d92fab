// Who makes a programme and who uses it, by tier: builders, those who supply them, those who supply these, and the users. And of
// an organization: who supplies it and whom it supplies.
import { statuses, type Id, type Relation, type RelationKind, type Status } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';

export type MakerTier = 'builders' | 'suppliers' | 'further' | 'keepers' | 'users' | 'customers';

export interface MakerEntry {
  /** `organizations/ID` or `countries/ID`. */
  readonly key: string;
  /** Parts that it supplies or gets. */
  readonly components: readonly Id[];
  /** The liveliest of its relations: at work, if any is. */
  readonly status: Status;
}

export interface MakerRow {
  readonly tier: MakerTier;
  /** Those at work first, each in the order of the atlas. */
  readonly entries: readonly MakerEntry[];
}

const buildKinds: readonly RelationKind[] = ['assembles', 'develops', 'licenses'];
const useKinds: readonly RelationKind[] = ['buys', 'operates'];

/** Tiers of a programme, an organization or a part; empty ones are left out. Others have none. */
export function makersOf(atlas: Atlas, key: string): readonly MakerRow[] {
  const [table, id = ''] = key.split('/');
  if (table === 'programs') return programmeTiers(atlas, id);
  if (table === 'organizations') {
    const own = atlas.relations.filter((row) => row.kind === 'supplies');
    return rowsOf([
      ['suppliers', own.filter((row) => isOrg(row.target, id)), 'source'],
      ['customers', own.filter((row) => isOrg(row.source, id)), 'target'],
    ]);
  }
  if (table === 'components') {
    const own = atlas.relations.filter((row) => row.component === id);
    return rowsOf([
      ['suppliers', own.filter((row) => row.kind === 'supplies' || row.kind === 'develops'), 'source'],
      ['customers', own.filter((row) => row.kind === 'supplies'), 'target'],
    ]);
  }
  return [];
}

function programmeTiers(atlas: Atlas, id: Id): readonly MakerRow[] {
  const own = atlas.relationsOfProgram.get(id) ?? [];
  const builds = own.filter((row) => buildKinds.includes(row.kind) && row.component === undefined);
  const builders = new Set(builds.flatMap((row) => (row.source.type === 'organization' ? [row.source.id] : [])));
  const supplies = own.filter((row) => row.kind === 'supplies' || (row.component !== undefined && row.kind !== 'buys'));
  // Who supplies only those who are no builders themselves stands one tier further up.
  const suppliesBuilders = (row: Relation): boolean =>
    row.target.type !== 'organization' || builders.size === 0 || builders.has(row.target.id);
  const first = supplies.filter((row) => suppliesBuilders(row) && !isOneOf(row, builders));
  const suppliers = new Set(first.map((row) => row.source.id));
  const further = supplies.filter(
    (row) => !suppliesBuilders(row) && !isOneOf(row, builders) && !isOneOf(row, suppliers),
  );
  return rowsOf([
    ['builders', builds, 'source'],
    ['suppliers', first, 'source'],
    ['further', further, 'source'],
    ['keepers', own.filter((row) => row.kind === 'maintains'), 'source'],
    ['users', own.filter((row) => useKinds.includes(row.kind)), 'source'],
  ]);
}

type Row = readonly [MakerTier, readonly Relation[], 'source' | 'target'];

function rowsOf(rows: readonly Row[]): readonly MakerRow[] {
  return rows
    .map(([tier, relations, end]) => ({ tier, entries: entriesOf(relations, end) }))
    .filter((row) => row.entries.length > 0);
}

function entriesOf(relations: readonly Relation[], end: 'source' | 'target'): readonly MakerEntry[] {
  const entries = new Map<string, { components: Set<Id>; rank: number }>();
  for (const row of relations) {
    const { type, id } = row[end];
    if (type !== 'organization' && type !== 'country') continue;
    const key = `${type === 'country' ? 'countries' : 'organizations'}/${id}`;
    const entry = entries.get(key) ?? { components: new Set<Id>(), rank: Infinity };
    if (row.component) entry.components.add(row.component);
    entry.rank = Math.min(entry.rank, statuses.indexOf(row.status));
    entries.set(key, entry);
  }
  return [...entries]
    .sort(([, a], [, b]) => Number(a.rank > 0) - Number(b.rank > 0))
    .map(([key, { components, rank }]) => ({ key, components: [...components], status: statuses[rank] as Status }));
}

function isOrg(end: Relation['source'], id: Id): boolean {
  return end.type === 'organization' && end.id === id;
}

function isOneOf(row: Relation, ids: ReadonlySet<Id>): boolean {
  return row.source.type === 'organization' && ids.has(row.source.id);
}
