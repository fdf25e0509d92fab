// What columns and bands of chips share: how large a chip is, in which order a tier stands, and how links are joined to it.
import { short, type Point } from '../geometry.ts';
import { textWidth } from '../text.ts';
import { balanceText } from '../wrapText.ts';
import type { ChainTier } from '../../model/chainTiers.ts';
import type { ChainLink, ProgrammeChain } from './measureProgramme.ts';
import type { Layer } from './routeLinks.ts';

export interface PlacedChip {
  readonly key: string;
  readonly tier: ChainTier;
  /** The label in its lines. */
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedChainLink extends ChainLink {
  readonly path: string;
}
export interface PlacedTier {
  readonly tier: ChainTier;
  readonly x: number;
  readonly y: number;
}
export interface PlacedProgramme {
  /** Of the drawing; less than there is room where it is to be drawn larger. */
  readonly width: number;
  readonly height: number;
  readonly chips: readonly PlacedChip[];
  readonly links: readonly PlacedChainLink[];
  readonly tiers: readonly PlacedTier[];
}

export interface ChainOptions {
  readonly width: number;
  /** Type size of a chip, pixels. */
  readonly size: number;
  readonly labelOf: (key: string) => string;
  /** What stands above a tier. */
  readonly headingOf?: (tier: ChainTier) => string;
}

/** `height` with one line; each further line adds `leading`. */
export const chip = { height: 26, leading: 16, padding: 10, gap: 8, lineGap: 10, widest: 240 };
/** How far a bow reaches out, at most. */
export const mostBow = 30;
export const headingRoom = 22;

export interface MeasuredChip {
  readonly key: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export function measureChip(key: string, widest: number, size: number, labelOf: ChainOptions['labelOf']): MeasuredChip {
  const lines = balanceText(labelOf(key), widest - 2 * chip.padding, size, 2, 600);
  const longest = Math.max(...lines.map((line) => textWidth(line, size, 600)));
  return {
    key,
    lines,
    width: Math.min(widest, longest + 2 * chip.padding),
    height: chip.height + (lines.length - 1) * chip.leading,
  };
}

/** Keys of a tier, by the middle of what they are joined to that is placed already; then by name. */
export function orderTier(
  chain: ProgrammeChain,
  tier: ChainTier,
  centre: ReadonlyMap<string, number>,
  middle: number,
  labelOf: ChainOptions['labelOf'],
): readonly string[] {
  const wish = (key: string): number => {
    const known = chain.links.flatMap(({ source, target }) =>
      source === key ? (centre.get(target) ?? []) : target === key ? (centre.get(source) ?? []) : [],
    );
    return known.length === 0 ? middle : known.reduce((sum, at) => sum + at, 0) / known.length;
  };
  return chain.nodes
    .filter((node) => node.tier === tier)
    .map(({ key }) => ({ key, wish: wish(key), label: labelOf(key) }))
    .sort((a, b) => a.wish - b.wish || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
    .map(({ key }) => key);
}

/** Rows or columns of chips as the layers that links are led through. */
export function layersOf(rows: readonly (readonly PlacedChip[])[], isDown: boolean): readonly Layer[] {
  return rows.map((row) =>
    row.map(({ key, x, y, width, height }) => {
      const [horizontal, vertical] = [
        [x, x + width],
        [y, y + height],
      ] as const;
      const [[near, far], [low, high]] = isDown ? [vertical, horizontal] : [horizontal, vertical];
      return { key, near, far, low, high };
    }),
  );
}

/** The path of each link: as it was led from layer to layer, else beside the one that its ends share. */
export function joinChips(
  links: readonly ChainLink[],
  chips: readonly PlacedChip[],
  paths: ReadonlyMap<string, string>,
  beside: (ends: readonly [PlacedChip, PlacedChip], chips: readonly PlacedChip[]) => string,
): readonly PlacedChainLink[] {
  const rank = new Map(chips.map((own, index) => [own.key, index]));
  return links.flatMap((link): PlacedChainLink[] => {
    const [from, to] = [rank.get(link.source), rank.get(link.target)];
    if (from === undefined || to === undefined) return [];
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    return [
      { ...link, path: paths.get(link.key) ?? beside([chips[first]!, chips[last]!], chips.slice(first, last + 1)) },
    ];
  });
}

/** From a point to another, drawn aside by an offset. */
export function curve([x0, y0]: Point, [x1, y1]: Point, [dx, dy]: Point): string {
  const values = [x0, y0, x0 + dx, y0 + dy, x1 + dx, y1 + dy, x1, y1].map(short);
  return `M${values[0]},${values[1]}C${values[2]},${values[3]} ${values[4]},${values[5]} ${values[6]},${values[7]}`;
}

export function middleX(own: PlacedChip): number {
  return own.x + own.width / 2;
}

export function middleY(own: PlacedChip): number {
  return own.y + own.height / 2;
}
