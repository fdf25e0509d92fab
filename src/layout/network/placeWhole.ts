// The cells of the whole as a table of pills: rows for groups, columns for tiers. Ribbons run in the gutters between columns and in
// the lanes between rows, never over a pill. An open row has its records as chips under its pills.
import { short } from '../geometry.ts';
import { fitText, textWidth } from '../text.ts';
import { wrapText } from '../wrapText.ts';
import { wholeTiers, type WholeCell, type WholeNetwork, type WholeRibbon } from './measureWhole.ts';

export interface PlacedPill extends WholeCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedWholeRibbon extends WholeRibbon {
  readonly path: string;
}
export interface PlacedWholeChip {
  readonly key: string;
  readonly cell: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedGroup {
  readonly group: string;
  /** Its name, in one line or two. */
  readonly lines: readonly string[];
  /** Top and bottom of the row; an open one is high. */
  readonly y: number;
  readonly height: number;
  readonly isOpen: boolean;
}
export interface PlacedWhole {
  readonly height: number;
  readonly labelWidth: number;
  readonly columns: readonly { readonly tier: (typeof wholeTiers)[number]; readonly x: number }[];
  readonly groups: readonly PlacedGroup[];
  readonly pills: readonly PlacedPill[];
  readonly ribbons: readonly PlacedWholeRibbon[];
  readonly chips: readonly PlacedWholeChip[];
  /** A line from one mark (a pill or a chip) to another, in the gutters. */
  readonly lineBetween: (from: string, to: string) => string;
}
export interface WholeOptions {
  /** Pixels. */
  readonly width: number;
  readonly size: number;
  readonly open: readonly string[];
  readonly labelOf: (key: string) => string;
  readonly groupLabel: (group: string) => string;
}

const pillHeight = 26;
const lane = 20;
const top = 34;
const chip = { height: 26, gap: 4, padding: 8 };
/** Narrower than this, an open row's chips are set in lines under it. */
const columnsWidth = 1180;
const wideLabels = 860;
const chipGutter = 24;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Undefined for a chip that is set in lines: no line can reach it without crossing others. */
  readonly column: number | undefined;
  /** The lane over its row. */
  readonly lane: number;
}

export function placeWhole(whole: WholeNetwork, options: WholeOptions): PlacedWhole {
  const { width, size, labelOf, groupLabel } = options;
  const labelWidth = width >= wideLabels ? 168 : width >= 480 ? 96 : 88;
  const pitch = (width - labelWidth) / wholeTiers.length;
  const gutter = Math.max(10, Math.min(48, pitch * 0.3));
  const widest = pitch - gutter;
  const biggest = Math.max(1, ...whole.cells.map((cell) => cell.nodes.length));
  const least = Math.min(30, widest);
  const columns = wholeTiers.map((tier, index) => ({ tier, x: labelWidth + index * pitch }));
  const spots = new Map<string, Spot>();
  const groups: PlacedGroup[] = [];
  const pills: PlacedPill[] = [];
  const chips: PlacedWholeChip[] = [];
  let y = top;
  for (const group of whole.groups) {
    const isOpen = options.open.includes(group);
    let bottom = y + pillHeight;
    const own = wholeTiers.flatMap(
      (tier) => whole.cells.find((cell) => cell.group === group && cell.tier === tier) ?? [],
    );
    for (const cell of own) {
      const column = wholeTiers.findIndex((tier) => tier === cell.tier);
      const pill = {
        x: labelWidth + column * pitch,
        y,
        width: least + (widest - least) * Math.sqrt(cell.nodes.length / biggest),
        height: pillHeight,
      };
      pills.push({ ...cell, ...pill });
      spots.set(cell.key, { ...pill, column, lane: y - lane / 2 });
    }
    if (isOpen) {
      const rowLane = y - lane / 2;
      let lineY = y + pillHeight + 8;
      for (const cell of own) {
        const column = wholeTiers.findIndex((tier) => tier === cell.tier);
        const ordered = cell.nodes
          .map((key) => ({ key, name: labelOf(key) }))
          .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
        let [x, ownY] = width >= columnsWidth ? [labelWidth + column * pitch, y + pillHeight + 8] : [0, lineY];
        for (const { key, name } of ordered) {
          const room = width >= columnsWidth ? pitch - chipGutter : Math.min(260, width);
          const label = fitText(name, room - 2 * chip.padding, size);
          const chipWidth = width >= columnsWidth ? room : textWidth(label, size) + 2 * chip.padding;
          if (width < columnsWidth && x + chipWidth > width) [x, ownY] = [0, ownY + chip.height + chip.gap];
          const placed = { x, y: ownY, width: chipWidth, height: chip.height };
          chips.push({ key, cell: cell.key, label, ...placed });
          spots.set(key, { ...placed, column: width >= columnsWidth ? column : undefined, lane: rowLane });
          bottom = Math.max(bottom, ownY + chip.height);
          if (width >= columnsWidth) ownY += chip.height + chip.gap;
          else x += chipWidth + chip.gap;
        }
        lineY = bottom + 10;
      }
      bottom += 10;
    }
    const lines = wrapText(groupLabel(group), labelWidth - 22, size, 2, 600);
    groups.push({ group, lines, y, height: bottom - y, isOpen });
    y = bottom + lane;
  }
  const lineBetween = (from: string, to: string): string => {
    const [a, b] = [spots.get(from), spots.get(to)];
    return a && b ? route(a, b, gutter) : '';
  };
  const ribbons = whole.ribbons.map((ribbon) => ({ ...ribbon, path: lineBetween(ribbon.source, ribbon.target) }));
  return { height: y, labelWidth, columns, groups, pills, ribbons, chips, lineBetween };
}

/** From the right end of the left mark to the left end of the right one; past other columns, along the lane over a row. */
function route(first: Spot, second: Spot, gutter: number): string {
  if (first.column === undefined || second.column === undefined) return '';
  const [a, b] = first.column <= second.column ? [first, second] : [second, first];
  const apart = Math.abs(first.column - second.column);
  const [x0, y0, x1, y1] = [a.x + a.width, a.y + a.height / 2, b.x, b.y + b.height / 2].map(short) as [
    number,
    number,
    number,
    number,
  ];
  if (apart === 0) {
    const out = short(Math.max(x0, b.x + b.width) + gutter * 0.7);
    return `M${x0},${y0}C${out},${y0} ${out},${y1} ${short(b.x + b.width)},${y1}`;
  }
  const reach = short(gutter * 0.55);
  if (apart === 1) return `M${x0},${y0}C${short(x1 - reach)},${y0} ${short(x1 - reach)},${y1} ${x1},${y1}`;
  // Down or up into the lane of the lower of the two rows, along it, and out at the target.
  const laneY = short(a.y < b.y ? b.lane : a.lane);
  const enter = short(Math.min(x0 + 2 * reach, x1));
  const leave = short(x1 - 2 * reach);
  return `M${x0},${y0}C${short(x0 + reach)},${y0} ${short(x0 + reach)},${laneY} ${enter},${laneY}L${leave},${laneY}C${short(x1 - reach)},${laneY} ${short(x1 - reach)},${y1} ${x1},${y1}`;
}
