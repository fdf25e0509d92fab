// The chain in columns from left to right, each as broad as its longest name wants, chips one below the other.
import { short } from '../geometry.ts';
import { textWidth } from '../text.ts';
import type { ChainTier } from '../../model/chainTiers.ts';
import {
  chip,
  curve,
  headingRoom,
  joinChips,
  layersOf,
  measureChip,
  middleY,
  mostBow,
  orderTier,
  type ChainOptions,
  type MeasuredChip,
  type PlacedChip,
  type PlacedProgramme,
} from './chips.ts';
import type { ProgrammeChain } from './measureProgramme.ts';
import { lane, routeLinks, type LaneCounts } from './routeLinks.ts';

/** Between two columns: room for the links. */
const columnGap = 44;
/** A column narrower than this would cut most labels; one narrower than that, headings, even where every label is whole. */
const leastColumn = 118;
const leastWhole = 96;
/** Under the headings of columns, and under all. */
const headingClear = 6;
const footRoom = 22;
/** As it is drawn. */
const heading = { size: 12, spacing: 0.48 };

function headingWidth(text: string): number {
  return textWidth(text, heading.size, 600) + text.length * heading.spacing;
}

/** Links between chips of the last column bow out at their right. */
export function bowRoom(chain: ProgrammeChain, last: ChainTier | undefined): number {
  const own = new Set(chain.nodes.filter(({ tier }) => tier === last).map(({ key }) => key));
  return chain.links.some(({ source, target }) => own.has(source) && own.has(target)) ? mostBow : 0;
}

/**
 * Each column as broad as its longest name wants, and those that want too much all alike, so that they fit in; undefined where
 * most names would be cut.
 */
export function columnWidths(
  chain: ProgrammeChain,
  tiers: readonly ChainTier[],
  { width, size, labelOf, headingOf = () => '' }: ChainOptions,
): readonly number[] | undefined {
  const wanted = tiers.map((tier, index) =>
    Math.max(
      headingWidth(headingOf(tier)) - (index < tiers.length - 1 ? columnGap - chip.gap : 0),
      ...chain.nodes
        .filter((node) => node.tier === tier)
        .map(({ key }) => Math.min(chip.widest, Math.ceil(measureChip(key, Infinity, size, labelOf).width))),
    ),
  );
  let room = width - columnGap * (tiers.length - 1);
  let most = Infinity;
  for (const [index, own] of [...wanted].sort((a, b) => a - b).entries()) {
    const fair = room / (tiers.length - index);
    if (own > fair) {
      most = fair;
      break;
    }
    room -= own;
  }
  const isWhole = (): boolean =>
    chain.nodes.every(({ key }) => !measureChip(key, most, size, labelOf).lines.at(-1)!.endsWith('…'));
  if (most < leastColumn && !(most >= leastWhole && isWhole())) return undefined;
  return wanted.map((own) => Math.min(own, most));
}

/** With `lineGap` between two chips of a column, more where links pass. */
export function placeColumns(
  chain: ProgrammeChain,
  tiers: readonly ChainTier[],
  widths: readonly number[],
  { width, size, labelOf }: ChainOptions,
  lineGap: number = chip.lineGap,
): PlacedProgramme {
  const sized = tiers.map((tier, index) =>
    chain.nodes.filter((node) => node.tier === tier).map(({ key }) => measureChip(key, widths[index]!, size, labelOf)),
  );
  const gap = (width - widths.reduce((sum, own) => sum + own, 0)) / Math.max(1, tiers.length - 1);
  const left = widths.map((_, index) => widths.slice(0, index).reduce((sum, own) => sum + own + gap, 0));
  const centre = new Map<string, number>();
  const columns = tiers.map((tier, index) => {
    const own = new Map(sized[index]!.map((each) => [each.key, each]));
    let y = -stackHeight(sized[index]!, lineGap) / 2;
    return orderTier(chain, tier, centre, 0, labelOf).map((key) => {
      const measured = own.get(key)!;
      centre.set(key, y);
      y += measured.height + lineGap;
      return measured;
    });
  });
  const place = (counts: LaneCounts) => {
    const lanes = (column: number, order: number): number =>
      Math.max(0, (counts[column]?.[order] ?? 0) - 1) * lane.pitch;
    const outer = (column: number, order: number): number =>
      counts[column]?.[order] ? lane.clear + lanes(column, order) : 0;
    const heights = columns.map((column, index) =>
      column.reduce((sum, own, order) => sum + own.height + (order > 0 ? lineGap + lanes(index, order) : 0), 0),
    );
    const top = Math.max(...heights.map((own, index) => own / 2 + outer(index, 0)));
    const bottom = Math.max(...heights.map((own, index) => own / 2 + outer(index, columns[index]!.length)));
    const chips = columns.map((column, index) => {
      let y = headingRoom + headingClear + top - heights[index]! / 2;
      return column.map((measured, order): PlacedChip => {
        if (order > 0) y += lineGap + lanes(index, order);
        const placed = { ...measured, tier: tiers[index]!, x: left[index]!, y };
        y += measured.height;
        return placed;
      });
    });
    return {
      layers: layersOf(chips, false),
      chips: chips.flat(),
      height: headingRoom + headingClear + top + bottom + footRoom,
    };
  };
  const { placed, paths } = routeLinks(chain.links, place, { isDown: false, within: [-Infinity, Infinity] });
  const links = joinChips(chain.links, placed.chips, paths, bow);
  const { height, chips } = placed;
  return { width, height, chips, links, tiers: tiers.map((tier, index) => ({ tier, x: left[index]!, y: 0 })) };
}

/** Chips one below the other. */
function stackHeight(chips: readonly MeasuredChip[], lineGap: number): number {
  return chips.reduce((sum, own) => sum + own.height + lineGap, 0);
}

/** Two chips of one column: a bow at the right of them and of all between. */
function bow([a, b]: readonly [PlacedChip, PlacedChip], passed: readonly PlacedChip[]): string {
  const reach = Math.min(mostBow, 12 + Math.abs(b.y - a.y) * 0.1);
  const [from, to]: readonly [number, number] = [a.x + a.width, b.x + b.width];
  if (passed.length === 2) return curve([from, middleY(a)], [to, middleY(b)], [reach, 0]);
  const right = Math.max(...passed.map((own) => own.x + own.width));
  const bent = curve([right, middleY(a)], [right, middleY(b)], [reach, 0]).replace('M', 'L');
  return `M${short(from)},${short(middleY(a))}${bent}L${short(to)},${short(middleY(b))}`;
}
