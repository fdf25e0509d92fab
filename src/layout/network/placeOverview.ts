// Three columns of bars with ribbons between them. The bars and the lanes inside them are sized by the whole atlas; what is
// shown fills its own lane. So nothing moves when a filter changes: lanes fill and empty in place.
import type { FamilyId } from '../../model/atlas.ts';
import { ribbonPath, type Box, type Size } from '../geometry.ts';
import { otherId, type Column, type OverviewColumns, type OverviewRibbon } from './measureOverview.ts';

export interface PlacedOverviewNode {
  readonly key: string;
  readonly column: Column;
  readonly family?: FamilyId;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Programmes shown, and in the whole atlas. */
  readonly shown: number;
  readonly whole: number;
  /** The filled parts of the bar, pixels from the top of the picture. */
  readonly filled: readonly { readonly y: number; readonly height: number }[];
}

export interface PlacedRibbon extends OverviewRibbon {
  /** What is at work; empty where nothing is. */
  readonly path: string;
  /** What is planned, beside it. */
  readonly planPath: string;
  readonly middle: readonly [number, number];
}

export interface PlacedOverview {
  readonly nodes: readonly PlacedOverviewNode[];
  readonly ribbons: readonly PlacedRibbon[];
}

export interface OverviewFrame extends Size {
  /** Room for the labels left and right of the outer bars, pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels. */
export const barWidth = 6;
const gap = 7;
/** A bar and its label need at least this much, pixels; on a phone a finger must hit it. */
const leastHeights = { wide: 13, narrow: 18 };
/** Below it the names of the families stand above their bars: beside them they would cover the ribbons. */
export const narrowWidth = 460;
const nameRoom = 17;

/** Left edges of the three columns of bars. */
export function overviewColumns({ width, left, right }: OverviewFrame): readonly [number, number, number] {
  const last = width - right - barWidth;
  return [left, Math.round(left + (last - left) * 0.42), last];
}

export function placeOverview(
  columns: OverviewColumns,
  families: readonly FamilyId[],
  whole: readonly OverviewRibbon[],
  shown: readonly OverviewRibbon[],
  frame: OverviewFrame,
): PlacedOverview {
  const { bars, lanes, perProgram } = fixedPartsOf(columns, families, whole, frame);
  const current = new Map(shown.map((ribbon) => [ribbon.key, ribbon]));
  const ribbons = whole.flatMap((ribbon): PlacedRibbon[] => {
    const lane = lanes.get(ribbon.key);
    const now = current.get(ribbon.key);
    if (!lane || !now) return [];
    return [fillLane(now, lane, perProgram)];
  });
  return { nodes: bars.map((node) => fillBar(node, ribbons, lanes, perProgram)), ribbons };
}

/** What no filter moves. */
interface FixedParts {
  readonly bars: readonly PlacedOverviewNode[];
  readonly lanes: ReadonlyMap<string, Lane>;
  readonly perProgram: number;
}

/** The last answer for each whole atlas: filters change and resizes are rare. */
const known = new WeakMap<
  readonly OverviewRibbon[],
  { readonly asked: readonly unknown[]; readonly parts: FixedParts }
>();

function fixedPartsOf(
  columns: OverviewColumns,
  families: readonly FamilyId[],
  whole: readonly OverviewRibbon[],
  frame: OverviewFrame,
): FixedParts {
  const before = known.get(whole);
  if (before && [columns, families, frame].every((own, index) => own === before.asked[index])) return before.parts;
  const parts = placeFixedParts(columns, families, whole, frame);
  known.set(whole, { asked: [columns, families, frame], parts });
  return parts;
}

function placeFixedParts(
  columns: OverviewColumns,
  families: readonly FamilyId[],
  whole: readonly OverviewRibbon[],
  frame: OverviewFrame,
): FixedParts {
  const keys: Record<Column, readonly string[]> = {
    country: [...columns.countries, otherId].map((id) => `countries/${id}`),
    family: families.map((id) => `families/${id}`),
    organization: orderByFamily(
      [...columns.organizations, otherId].map((id) => `organizations/${id}`),
      families,
      whole,
    ),
  };
  const size = new Map<string, number>();
  for (const ribbon of whole) {
    size.set(`${ribbon.source}>`, (size.get(`${ribbon.source}>`) ?? 0) + countOf(ribbon));
    size.set(`>${ribbon.target}`, (size.get(`>${ribbon.target}`) ?? 0) + countOf(ribbon));
  }
  const need = (key: string): number => Math.max(size.get(`${key}>`) ?? 0, size.get(`>${key}`) ?? 0);
  const isNarrow = frame.width < narrowWidth;
  const leastHeight = isNarrow ? leastHeights.narrow : leastHeights.wide;
  const names: readonly Column[] = ['country', 'family', 'organization'];
  const above = (name: Column): number => (isNarrow && name === 'family' ? nameRoom : 0);
  const perProgram = Math.min(
    ...names.map((name) => {
      const room = frame.height - frame.top - above(name) - frame.bottom;
      return unitFor(keys[name].map(need), room, leastHeight, Math.max(gap, above(name)));
    }),
  );
  const xs = overviewColumns(frame);
  const bars = names.flatMap((column, index) =>
    placeColumn(keys[column], column, xs[index] as number, need, (value) => Math.max(leastHeight, value * perProgram), {
      ...frame,
      top: frame.top + above(column),
    }),
  );
  const bar = new Map(bars.map((node) => [node.key, node]));
  return { bars, lanes: placeLanes(whole, bar, keys, perProgram), perProgram };
}

interface Lane {
  readonly x0: number;
  readonly top0: number;
  readonly x1: number;
  readonly top1: number;
}

function countOf(ribbon: OverviewRibbon): number {
  return ribbon.facts.length + ribbon.plans.length;
}

/** Pixels per programme at which a column fills the room, no bar below the least height. */
function unitFor(needs: readonly number[], room: number, leastHeight: number, gap: number): number {
  const free = room - gap * (needs.length - 1);
  let unit =
    free /
    Math.max(
      1,
      needs.reduce((sum, need) => sum + need, 0),
    );
  for (let pass = 0; pass < 8; pass++) {
    const small = needs.filter((need) => need * unit < leastHeight);
    const large = needs.filter((need) => need * unit >= leastHeight).reduce((sum, need) => sum + need, 0);
    unit = Math.max(0.5, (free - small.length * leastHeight) / Math.max(1, large));
  }
  return unit;
}

function placeColumn(
  keys: readonly string[],
  column: Column,
  x: number,
  need: (key: string) => number,
  heightOf: (programs: number) => number,
  frame: OverviewFrame,
): readonly PlacedOverviewNode[] {
  const heights = keys.map((key) => heightOf(need(key)));
  const room = frame.height - frame.top - frame.bottom;
  const spare = room - heights.reduce((sum, height) => sum + height, 0);
  const between = keys.length > 1 ? Math.min(28, spare / (keys.length - 1)) : 0;
  let y = frame.top;
  return keys.map((key, index) => {
    const height = heights[index] as number;
    const node: PlacedOverviewNode = {
      key,
      column,
      ...(column === 'family' && { family: key.slice('families/'.length) as FamilyId }),
      x,
      y,
      height,
      shown: 0,
      whole: need(key),
      filled: [],
    };
    y += height + between;
    return node;
  });
}

/** Each ribbon's fixed lane: stacked inside its bars in the order of the bars at the other end. */
function placeLanes(
  whole: readonly OverviewRibbon[],
  bar: ReadonlyMap<string, PlacedOverviewNode>,
  keys: Record<Column, readonly string[]>,
  perProgram: number,
): ReadonlyMap<string, Lane> {
  const rank = new Map([...keys.country, ...keys.family, ...keys.organization].map((key, index) => [key, index]));
  const ordered = [...whole].sort(
    (a, b) =>
      (rank.get(a.source) ?? 0) - (rank.get(b.source) ?? 0) || (rank.get(a.target) ?? 0) - (rank.get(b.target) ?? 0),
  );
  const used = new Map<string, number>();
  const take = (side: string, key: string, height: number): number => {
    const top = (bar.get(key)?.y ?? 0) + (used.get(side) ?? 0);
    used.set(side, (used.get(side) ?? 0) + height);
    return top;
  };
  return new Map(
    ordered.flatMap((ribbon): [string, Lane][] => {
      const [from, to] = [bar.get(ribbon.source), bar.get(ribbon.target)];
      if (!from || !to) return [];
      const height = countOf(ribbon) * perProgram;
      const top0 = take(`${ribbon.source}>`, ribbon.source, height);
      const top1 = take(`>${ribbon.target}`, ribbon.target, height);
      return [[ribbon.key, { x0: from.x + barWidth, top0, x1: to.x, top1 }]];
    }),
  );
}

function fillLane(ribbon: OverviewRibbon, { x0, top0, x1, top1 }: Lane, perProgram: number): PlacedRibbon {
  const facts = ribbon.facts.length * perProgram;
  const all = countOf(ribbon) * perProgram;
  const band = (from: number, to: number): string =>
    to > from ? ribbonPath(x0, top0 + from, top0 + to, x1, top1 + from, top1 + to) : '';
  return {
    ...ribbon,
    path: band(0, facts),
    planPath: band(facts, all),
    middle: [(x0 + x1) / 2, (top0 + top1 + all) / 2],
  };
}

/** A bar's filled parts are the lanes of its fuller side. */
function fillBar(
  node: PlacedOverviewNode,
  ribbons: readonly PlacedRibbon[],
  lanes: ReadonlyMap<string, Lane>,
  perProgram: number,
): PlacedOverviewNode {
  const own = ribbons.filter((ribbon) =>
    node.column === 'organization' ? ribbon.target === node.key : ribbon.source === node.key,
  );
  const programs = new Set(
    ribbons
      .filter((ribbon) => ribbon.source === node.key || ribbon.target === node.key)
      .flatMap((ribbon) => [...ribbon.facts, ...ribbon.plans]),
  );
  const filled = own.flatMap((ribbon) => {
    const lane = lanes.get(ribbon.key);
    if (!lane) return [];
    return [{ y: node.column === 'organization' ? lane.top1 : lane.top0, height: countOf(ribbon) * perProgram }];
  });
  return { ...node, shown: programs.size, filled };
}

/** Organizations in the order of the families that they lead in, so that ribbons cross little; the rest last. */
function orderByFamily(
  keys: readonly string[],
  families: readonly FamilyId[],
  whole: readonly OverviewRibbon[],
): readonly string[] {
  const centre = (key: string): number => {
    const own = whole.filter((ribbon) => ribbon.target === key);
    const total = own.reduce((sum, ribbon) => sum + countOf(ribbon), 0);
    return own.reduce((sum, ribbon) => sum + families.indexOf(ribbon.family) * countOf(ribbon), 0) / Math.max(1, total);
  };
  const isOther = (key: string): boolean => key.endsWith(`/${otherId}`);
  return [...keys].sort((a, b) => Number(isOther(a)) - Number(isOther(b)) || centre(a) - centre(b) || (a < b ? -1 : 1));
}

/** What one can point at: a bar with its name, which stands above that of a family where there is little room. */
export function reachBox({ column, x, y, height }: PlacedOverviewNode, { width, right }: OverviewFrame): Box {
  const [top, whole] = [y - 3, height + 6];
  if (column === 'country') return { x: 0, y: top, width: x + barWidth, height: whole };
  if (column === 'organization') return { x, y: top, width: right, height: whole };
  if (width < narrowWidth) return { x: x - 48, y: y - nameRoom, width: 102, height: height + nameRoom };
  return { x, y: top, width: 130, height: whole };
}
