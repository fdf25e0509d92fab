// What changed from one version of the data to another.
import { followRedirects, redirectsOf, type Rename } from './diffRenames.ts';
import type { Side } from './diffSide.ts';
import { diffTable, type TableDiff } from './diffTables.ts';
import { translationsTable } from './translations.ts';

type Version = Pick<Side, 'name' | 'version' | 'asOf'>;

export interface Diff {
  readonly older: Version;
  readonly newer: Version;
  readonly counts: Readonly<Record<'added' | 'changed' | 'removed' | 'renamed', number>>;
  readonly renamed: readonly Rename[];
  /** Tables in which something changed, in the order of the newer package. */
  readonly tables: readonly TableDiff[];
}

export function diff(older: Side, newer: Side): Diff {
  const { tables: before, renames } = followRedirects(older.tables, redirectsOf(newer.tables));
  const names = new Set([...newer.tables.keys(), ...before.keys()].filter((name) => name !== translationsTable));
  const tables = [...names].map((name) => diffTable(before.get(name), newer.tables.get(name))).filter(hasChanged);
  const count = (list: 'added' | 'changed' | 'removed') => tables.reduce((sum, table) => sum + table[list].length, 0);
  return {
    older: versionOf(older),
    newer: versionOf(newer),
    counts: { added: count('added'), changed: count('changed'), removed: count('removed'), renamed: renames.length },
    renamed: renames,
    tables,
  };
}

function versionOf({ name, version, asOf }: Side): Version {
  return { name, version, asOf };
}

function hasChanged({ added, changed, removed, newColumns, oldColumns }: TableDiff): boolean {
  return [added, changed, removed, newColumns, oldColumns].some((list) => list.length > 0);
}
