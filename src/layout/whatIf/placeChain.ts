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
  /** Baseline of the heading. */
  readonly y: number;
  readonly width: number;
}

export interface PlacedChain {
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, PlacedNode>;
  readonly groups: readonly PlacedGroup[];
  /** Columns: links run from the right edge to the left one. Stacked: they run in the gutter at the left. */
  readonly isStacked: boolean;
}

export interface ChainOptions {
  /** Pixels. */
  readonly width: number;
  readonly boxHeight: number;
}

export const chainDefaults = {
  boxHeight: 82,
  /** Between boxes of a group, and between groups. */
  gap: 17,
  groupGap: 18,
  heading: 20,
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
  return isStacked ? placeStack(tiers, options) : placeColumns(tiers, options);
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

function heightOf(groups: readonly Group[], boxHeight: number): number {
  const { gap, groupGap, heading } = chainDefaults;
  return groups.reduce(
    (sum, { members }, i) => sum + (i > 0 ? groupGap : 0) + heading + members.length * (boxHeight + gap) - gap,
    0,
  );
}

function placeColumns(tiers: readonly Group[][], { width, boxHeight }: ChainOptions): PlacedChain {
  const { gap, groupGap, heading, leastGap, widestBox } = chainDefaults;
  const count = tiers.length;
  const wanted = width * (count > 3 ? 0.2 : 0.27);
  const box = Math.max(
    chainDefaults.leastBox,
    Math.min(widestBox, Math.max(wanted, (width - (count - 1) * 84) / count), (width - (count - 1) * leastGap) / count),
  );
  const step = count > 1 ? (width - box) / (count - 1) : 0;
  const height = Math.max(0, ...tiers.map((groups) => heightOf(groups, boxHeight))) + 26;
  const boxes = new Map<string, PlacedNode>();
  const groups: PlacedGroup[] = [];
  tiers.forEach((tier, column) => {
    const x = column * step;
    const lack = height - 26 - heightOf(tier, boxHeight);
    let y = height > tall ? Math.min(lack / 2, 60) : lack / 2;
    for (const { item, members } of tier) {
      groups.push({ item, x, y: y + 12, width: box });
      y += heading;
      for (const { id, isDemand } of members) {
        boxes.set(id, { id, isDemand, x, y, width: box, height: boxHeight });
        y += boxHeight + gap;
      }
      y += groupGap - gap;
    }
  });
  return { width, height, boxes, groups, isStacked: false };
}

function placeStack(tiers: readonly Group[][], { width, boxHeight }: ChainOptions): PlacedChain {
  const { gap, groupGap, heading, gutter } = chainDefaults;
  const boxes = new Map<string, PlacedNode>();
  const groups: PlacedGroup[] = [];
  let y = 0;
  for (const { item, members } of tiers.flat()) {
    groups.push({ item, x: gutter, y: y + 12, width: width - gutter });
    y += heading;
    for (const { id, isDemand } of members) {
      boxes.set(id, { id, isDemand, x: gutter, y, width: width - gutter, height: boxHeight });
      y += boxHeight + gap + 12;
    }
    y += groupGap - gap;
  }
  return { width, height: y, boxes, groups, isStacked: true };
}
