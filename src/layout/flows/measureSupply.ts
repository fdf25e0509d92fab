// Paths of supply gathered into a network of four columns. The busiest programmes have a node of their own; the others of a
// family are one node, and so are their parts and leads, until the reader opens it.
import type { FamilyId, Id } from '../../model/atlas.ts';
import type { SupplyPath } from './supplyPaths.ts';

export interface SupplyNode {
  /** Unique in the figure: the column's number and what stands there: `1/components/sm-3-motor`, `2/rest/air`. */
  readonly key: string;
  readonly column: number;
  /** `table/id`; null for a gathered rest. */
  readonly record: string | null;
  /** The family that colours it, where all its paths are of one. */
  readonly family: FamilyId | null;
  /** Records gathered in a rest; its own otherwise. */
  readonly members: readonly string[];
  readonly programs: readonly Id[];
}

export interface SupplyLink {
  readonly key: string;
  /** Keys of nodes. */
  readonly source: string;
  readonly target: string;
  readonly family: FamilyId;
  readonly value: number;
  readonly isPlan: boolean;
  readonly isCeiling: boolean;
  readonly programs: readonly Id[];
}

export interface SupplyNetwork {
  readonly nodes: readonly SupplyNode[];
  readonly links: readonly SupplyLink[];
  /** Families that have a gathered rest. */
  readonly folded: readonly FamilyId[];
}

export interface SupplyOptions {
  /** About how many rows of parts and leads there is room for. */
  readonly rows: number;
  /** Families whose rest is opened. */
  readonly opened: readonly FamilyId[];
}

export function measureSupply(paths: readonly SupplyPath[], options: SupplyOptions): SupplyNetwork {
  const own = programsWithNodes(paths, options);
  const nodes = new Map<string, { -readonly [K in keyof SupplyNode]: SupplyNode[K] }>();
  const members = new Map<string, Set<string>>();
  const programs = new Map<string, Set<Id>>();
  const links = new Map<string, SupplyLink & { value: number; programs: Id[] }>();
  const folded = new Set<FamilyId>();

  for (const path of [...paths].sort(byFamily)) {
    const isFolded = !own.has(path.program);
    if (isFolded) folded.add(path.family);
    let before: string | undefined;
    for (const [column, record] of path.ends.entries()) {
      if (record === null) continue;
      const isRest = isFolded && (column === 1 || column === 2);
      const key = `${column}/${isRest ? `rest/${path.family}` : record}`;
      const node = nodes.get(key);
      if (!node)
        nodes.set(key, {
          key,
          column,
          record: isRest ? null : record,
          family: path.family,
          members: [],
          programs: [],
        });
      else if (node.family !== path.family) node.family = null;
      add(members, key, record);
      add(programs, key, path.program);
      if (before !== undefined) {
        const id = `${before}>${key}>${path.family}${path.isPlan ? '>plan' : ''}${path.isCeiling ? '>ceiling' : ''}`;
        const link = links.get(id);
        const { family, value, isPlan, isCeiling } = path;
        if (!link)
          links.set(id, {
            key: id,
            source: before,
            target: key,
            family,
            value,
            isPlan,
            isCeiling,
            programs: [path.program],
          });
        else {
          link.value += value;
          if (!link.programs.includes(path.program)) link.programs.push(path.program);
        }
      }
      before = key;
    }
  }
  return {
    nodes: [...nodes.values()].map((node) => ({
      ...node,
      members: [...(members.get(node.key) ?? [])],
      programs: [...(programs.get(node.key) ?? [])],
    })),
    links: [...links.values()],
    folded: [...folded].sort(),
  };
}

/**
 * All programmes where there is room for all; else those with most parts, in turn from each family, and those of opened
 * families.
 */
function programsWithNodes(paths: readonly SupplyPath[], { rows, opened }: SupplyOptions): ReadonlySet<Id> {
  const middles = new Map<Id, Set<string>>();
  const parts = new Map<Id, Set<string>>();
  const values = new Map<Id, number>();
  const families = new Map<Id, FamilyId>();
  for (const { program, family, ends, value } of paths) {
    add(middles, program, ends[1] ?? ends[0] ?? '');
    if (ends[1]?.startsWith('components/')) add(parts, program, ends[1]);
    values.set(program, (values.get(program) ?? 0) + value);
    families.set(program, family);
  }
  const sizeOf = (sets: ReadonlyMap<Id, ReadonlySet<string>>, id: Id): number => sets.get(id)?.size ?? 0;
  const ranked = [...families.keys()].sort(
    (a, b) => sizeOf(parts, b) - sizeOf(parts, a) || (values.get(b) ?? 0) - (values.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const all = ranked.reduce((sum, id) => sum + sizeOf(middles, id), 0);
  if (all <= rows * 1.25 && ranked.length <= rows * 1.25) return new Set(ranked);
  const turn = (id: Id): number => ranked.filter((other) => families.get(other) === families.get(id)).indexOf(id);
  const inTurn = ranked.map((id) => ({ id, turn: turn(id) })).sort((a, b) => a.turn - b.turn);
  const own = new Set<Id>();
  // A rest takes a row for each family.
  let used = new Set(families.values()).size;
  for (const { id } of inTurn) {
    if (sizeOf(parts, id) === 0 || used + sizeOf(middles, id) > rows) continue;
    own.add(id);
    used += sizeOf(middles, id);
  }
  // Where no parts are known, by value.
  if (own.size === 0) for (const { id } of inTurn.slice(0, rows / 2)) own.add(id);
  for (const [id, family] of families) if (opened.includes(family)) own.add(id);
  // One alone is no rest: it is drawn by its name.
  for (const family of new Set(families.values())) {
    const rest = ranked.filter((id) => families.get(id) === family && !own.has(id));
    if (rest.length === 1 && rest[0] !== undefined) own.add(rest[0]);
  }
  return own;
}

function byFamily(a: SupplyPath, b: SupplyPath): number {
  if (a.family !== b.family) return a.family < b.family ? -1 : 1;
  return a.program === b.program ? 0 : a.program < b.program ? -1 : 1;
}

function add<Value>(sets: Map<string, Set<Value>>, key: string, value: Value): void {
  const own = sets.get(key);
  if (own) own.add(value);
  else sets.set(key, new Set([value]));
}
