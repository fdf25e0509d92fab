// The chain in bands from top to bottom, chips set in lines like words: where there is no room for columns.
import { type Point } from '../geometry.ts';
import type { ChainTier } from '../../model/chainTiers.ts';
import {
  chip,
  curve,
  headingRoom,
  joinChips,
  layersOf,
  measureChip,
  middleX,
  mostBow,
  orderTier,
  type ChainOptions,
  type MeasuredChip,
  type PlacedChip,
  type PlacedProgramme,
  type PlacedTier,
} from './chips.ts';
import type { ProgrammeChain } from './measureProgramme.ts';
import { lane, routeLinks, type LaneCounts } from './routeLinks.ts';

/** Room above a band for the links that come down. */
const bandGap = 34;

/** What lines of chips leave free for links that pass them. */
const laneRoom = 36;

/** `isFull`: lines may take all of the width; where links are led past chips, some is left to them. */
export function placeBands(
  chain: ProgrammeChain,
  present: readonly ChainTier[],
  options: ChainOptions,
  isFull = true,
): PlacedProgramme {
  const { width, size, labelOf } = options;
  const centre = new Map<string, number>();
  const lineGap = isFull ? chip.lineGap : chip.lineGap * 1.5;
  const tiers: PlacedTier[] = [];
  let y = 4 - bandGap;
  const rows = present.flatMap((tier) => {
    y += bandGap;
    tiers.push({ tier, x: 0, y });
    y += headingRoom;
    const ordered = orderTier(chain, tier, centre, width / 2, labelOf).map((key) =>
      measureChip(key, Math.min(chip.widest, width), size, labelOf),
    );
    const lines = setLines(ordered, isFull ? width : width - laneRoom).map((line) => {
      const own = { tier, line, y };
      let x = Math.max(0, (width - lineWidth(line)) / 2);
      for (const { key, width: wide } of line) {
        centre.set(key, x + wide / 2);
        x += wide + chip.gap;
      }
      y += Math.max(...line.map(({ height }) => height)) + lineGap;
      return own;
    });
    y -= lineGap;
    return lines;
  });
  const place = (counts: LaneCounts) => {
    const chips = rows.map(({ tier, line, y: top }, index) => {
      const wanted = line.map(
        (_, order) => Math.max(0, (counts[index]?.[order] ?? 0) - (order > 0 ? 1 : 0)) * lane.pitch,
      );
      const [before = 0, ...between] = wanted;
      const after = (counts[index]?.[line.length] ?? 0) * lane.pitch;
      const spare = width - lineWidth(line);
      const share = Math.min(1, spare / (before + after + between.reduce((sum, own) => sum + own, 0) || 1));
      const used = lineWidth(line) + share * between.reduce((sum, own) => sum + own, 0);
      let x = Math.max(before * share, Math.min((width - used) / 2, width - used - after * share));
      return line.map((own, order): PlacedChip => {
        if (order > 0) x += chip.gap + share * wanted[order]!;
        const placed = { ...own, tier, x: Math.max(0, x), y: top };
        x += own.width;
        return placed;
      });
    });
    return { layers: layersOf(chips, true), chips: chips.flat(), isLed: counts.length > 0 };
  };
  const { placed, paths } = routeLinks(chain.links, place, { isDown: true, within: [0, width] });
  // Some are led round: lines are broken earlier, so that there is room for lanes.
  if (placed.isLed && isFull) return placeBands(chain, present, options, false);
  const links = joinChips(chain.links, placed.chips, paths, (ends) => {
    const isTop = tiers.some((own) => own.y + headingRoom === ends[0].y);
    return arch(ends, isTop ? mostBow : chip.lineGap - 1);
  });
  return { width, height: y + 12, chips: placed.chips, links, tiers };
}

function setLines(chips: readonly MeasuredChip[], width: number): readonly (readonly MeasuredChip[])[] {
  const lines: MeasuredChip[][] = [];
  let used = Infinity;
  for (const own of chips) {
    if (used + chip.gap + own.width > width) {
      lines.push([]);
      used = -chip.gap;
    }
    lines.at(-1)?.push(own);
    used += chip.gap + own.width;
  }
  return lines;
}

function lineWidth(line: readonly MeasuredChip[]): number {
  return line.reduce((sum, own) => sum + own.width, 0) + chip.gap * (line.length - 1);
}

/** Two chips of one line: a low arch above them. */
function arch([a, b]: readonly [PlacedChip, PlacedChip], highest: number): string {
  const from: Point = [middleX(a), a.y];
  const to: Point = [middleX(b), b.y];
  const rise = Math.min(highest, 10 + Math.abs(middleX(b) - middleX(a)) * 0.06);
  return curve(from, to, [0, -rise]);
}
