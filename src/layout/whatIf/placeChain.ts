// Boxes in columns from the farthest part (left) to the buyer (right), makers of one item under its name; without room for
// that, one column of boxes with the links in a gutter beside it. Ribbons are placed apart, since they change with the year.
import type { Box } from '../geometry.ts';
import type { Chain, ChainNode } from './measureChain.ts';

export interface PlacedNode extends Box {
  readonly id: string;
  readonly isDemand: boolean;
}

export interface PlacedGroup {
  readonly item: string;
  readonly x: number;
  /** Baseline of the heading's first line. */
  readonly y: number;
  /** None where its only box says the same. */
  readonly lines: readonly string[];
}

/** Lines that are counted at the foot of their tier. */
export interface PlacedFold extends Box {
  readonly ids: readonly string[];
}

export interface PlacedChain {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, PlacedNode>;
  readonly groups: readonly PlacedGroup[];
  readonly folds: readonly PlacedFold[];
  /** Columns: links run from the right edge to the left one. Stacked: they run in the gutter at the left. */
  readonly isStacked: boolean;
}

export interface ChainOptions {
  /** Pixels. */
  readonly width: number;
  /** Pixels of a box: as high as its name needs in so many pixels of width. */
  readonly heightOf: (node: ChainNode, width: number) => number;
  /** What stands over the makers of an item, in lines of so many pixels. */
  readonly headingOf: (item: string, members: readonly ChainNode[], width: number) => readonly string[];
}

export const chainDefaults = {
  /** Between boxes of a group, and between groups. */
  gap: 17,
  groupGap: 18,
  heading: 20,
  headingLine: 14,
  /** The count of lines that are folded, with the gap before it. */
  fold: 30,
  /** The least and the widest that a box may be, and the least room for links between columns. */
  leastBox: 128,
  widestBox: 216,
  leastGap: 42,
  gutter: 62,
} as const;

interface Group {
  readonly item: string;
  readonly tier: number;
  readonly members: readonly ChainNode[];
}

/** Taller than this (pixels), columns begin near the top: the buyers must be seen without scrolling. */
const tall = 760;

export function placeChain(chain: Chain, options: ChainOptions): PlacedChain {
  const { leastBox, leastGap } = chainDefaults;
  const tiers = orderedTiers(chain);
  const isStacked = options.width < tiers.length * leastBox + (tiers.length - 1) * leastGap;
  return isStacked ? placeStack(chain, tiers, options) : placeColumns(chain, tiers, options);
}

/** From the farthest tier to the buyers; groups near what they feed. */
function orderedTiers(chain: Chain): Group[][] {
  const rowOf = new Map<string, number>();
  const targets = new Map<string, string[]>();
  for (const link of chain.links) targets.set(link.source, [...(targets.get(link.source) ?? []), link.target]);
  const middleOf = (ids: readonly string[]) =>
    ids.length === 0 ? 0 : ids.reduce((sum, id) => sum + (rowOf.get(id) ?? 0), 0) / ids.length;
  const rankOf = new Map<string, number>();
  for (const [id, { link }] of chain.after.links)
    rankOf.set(link.source, Math.min(rankOf.get(link.source) ?? Infinity, chain.after.links.get(id)?.link.rank ?? 1));
  const tiers: Group[][] = [];
  for (let tier = 0; tier < chain.tiers; tier++) {
    const members = chain.nodes.filter((node) => node.tier === tier);
    const items = [...new Set(members.map((node) => node.item))];
    const groups = items.map((item): Group & { at: number } => {
      const own = members.filter((node) => node.item === item);
      const sorted = own.toSorted(
        (a, b) =>
          (rankOf.get(a.id) ?? 0) - (rankOf.get(b.id) ?? 0) ||
          Number(a.isNew) - Number(b.isNew) ||
          (a.id < b.id ? -1 : 1),
      );
      return { item, tier, members: sorted, at: middleOf(own.flatMap((node) => targets.get(node.id) ?? [])) };
    });
    groups.sort((a, b) => a.at - b.at || b.members.length - a.members.length || (a.item < b.item ? -1 : 1));
    groups.flatMap((group) => group.members).forEach((node, row) => rowOf.set(node.id, row));
    if (groups.length > 0) tiers.push(groups);
  }
  return tiers.reverse();
}

const foldOf = (chain: Chain, groups: readonly Group[]): readonly string[] =>
  chain.folded?.find(({ tier }) => tier === groups[0]?.tier)?.ids ?? [];

/** Pixels of a heading with the room beneath it. */
const headOf = (lines: readonly string[]): number =>
  lines.length === 0 ? 0 : chainDefaults.heading + (lines.length - 1) * chainDefaults.headingLine;

/** The boxes of one tier beneath each other; `y` is where they end. */
function placeTier(
  tier: readonly Group[],
  at: { readonly x: number; readonly y: number; readonly width: number; readonly gap: number },
  { heightOf, headingOf }: ChainOptions,
) {
  const { x, width, gap } = at;
  const boxes: PlacedNode[] = [];
  const groups: PlacedGroup[] = [];
  let y = at.y;
  for (const { item, members } of tier) {
    const lines = headingOf(item, members, width);
    groups.push({ item, x, y: y + 12, lines });
    y += headOf(lines);
    for (const node of members) {
      const height = heightOf(node, width);
      boxes.push({ id: node.id, isDemand: node.isDemand, x, y, width, height });
      y += height + gap;
    }
    y += chainDefaults.groupGap - chainDefaults.gap;
  }
  return { boxes, groups, y: y - gap - (chainDefaults.groupGap - chainDefaults.gap) };
}

function placeColumns(chain: Chain, tiers: readonly Group[][], options: ChainOptions): PlacedChain {
  const { leastGap, widestBox, gap, fold } = chainDefaults;
  const { width } = options;
  const count = tiers.length;
  const wanted = width * (count > 3 ? 0.2 : 0.27);
  const box = Math.max(
    chainDefaults.leastBox,
    Math.min(widestBox, Math.max(wanted, (width - (count - 1) * 84) / count), (width - (count - 1) * leastGap) / count),
  );
  const step = count > 1 ? (width - box) / (count - 1) : 0;
  const place = (tier: readonly Group[], column: number, y: number) =>
    placeTier(tier, { x: column * step, y, width: box, gap }, options);
  const heights = tiers.map((tier, column) => place(tier, column, 0).y + (foldOf(chain, tier).length > 0 ? fold : 0));
  const most = Math.max(0, ...heights);
  const boxes = new Map<string, PlacedNode>();
  const groups: PlacedGroup[] = [];
  const folds: PlacedFold[] = [];
  tiers.forEach((tier, column) => {
    const lack = most - heights[column]!;
    const placed = place(tier, column, most > tall ? Math.min(lack / 2, 60) : lack / 2);
    for (const each of placed.boxes) boxes.set(each.id, each);
    groups.push(...placed.groups);
    const ids = foldOf(chain, tier);
    if (ids.length > 0) folds.push({ ids, x: column * step, y: placed.y + gap - 5, width: box, height: 24 });
  });
  return { width, height: most + 26, boxes, groups, folds, isStacked: false };
}

function placeStack(chain: Chain, tiers: readonly Group[][], options: ChainOptions): PlacedChain {
  const { gap, groupGap, gutter, fold } = chainDefaults;
  const boxes = new Map<string, PlacedNode>();
  const groups: PlacedGroup[] = [];
  const folds: PlacedFold[] = [];
  let y = 0;
  for (const tier of tiers) {
    const width = options.width - gutter;
    const placed = placeTier(tier, { x: gutter, y, width, gap: gap + 6 }, options);
    for (const each of placed.boxes) boxes.set(each.id, each);
    groups.push(...placed.groups);
    y = placed.y;
    const ids = foldOf(chain, tier);
    if (ids.length > 0) {
      folds.push({ ids, x: gutter, y: y + gap - 5, width, height: 24 });
      y += fold;
    }
    y += groupGap + 6;
  }
  return { width: options.width, height: y, boxes, groups, folds, isStacked: true };
}
