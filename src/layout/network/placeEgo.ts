// The middle with its two sides: upstream left, downstream right, a column for each step, chips in groups by tier. Every line runs
// in the gutter between two columns, so none crosses a label. A long side is laid in two columns like bricks, where there is room:
// the line of an outer chip runs between two inner ones. Without the room for columns, the sides stand above and below the middle,
// and lines run along a rail at the left. A network of few chips is drawn larger and further apart, so that it fills its place.
import type { Side } from '../../model/neighbourhood.ts';
import { horizontalLink, short } from '../geometry.ts';
import {
  chip,
  lineChip,
  measureChips,
  middleChip,
  type ChipForm,
  type MeasuredChips,
  type PlacedEgoChip,
  type PlaceEgoOptions,
} from './egoChips.ts';
import type { EgoNetwork, EgoNode, EgoTie } from './measureEgo.ts';
import type { ChainTier } from '../../model/chainTiers.ts';

export interface PlacedEgoTie extends EgoTie {
  readonly path: string;
}
export interface PlacedHeading {
  readonly key: string;
  readonly tier: ChainTier;
  readonly x: number;
  readonly y: number;
}
export interface PlacedSide {
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly isEmpty: boolean;
}
export interface PlacedEgo {
  /** Of the drawing; less than there is room where it is to be drawn larger. */
  readonly width: number;
  readonly height: number;
  readonly chips: readonly PlacedEgoChip[];
  readonly ties: readonly PlacedEgoTie[];
  readonly headings: readonly PlacedHeading[];
  readonly sides: readonly PlacedSide[];
}
const leastLineWidth = 290;
const gutter = 62;
const headingRoom = 26;
/** Above each side its name, in two lines where it is long. */
const sideRoom = 30;
const groupGap = 8;
/** Narrower than this, the sides stand above and below the middle. */
const stackedWidth = 480;
const railRoom = 22;
/** The middle of the middle chip stands no lower than this, so that it is seen at once. */
const lowestMiddle = 400;
/** A side with more neighbours than this is laid in two columns, where each is at least so wide. */
const tall = 12;
const leastBrickWidth = 200;
/** Between the two columns of a side, and between two chips of one, where a line runs. */
const brickGutter = 26;
const brickGap = 8;
/** Few chips that stand no higher than this share of the breadth, or than so many pixels, are drawn larger by one of the scales. */
const low = { few: 12, share: 0.3, pixels: 380, scales: [1.5, 1.3, 1.15] };
/** Between two chips of a column, at most. */
const farthest = 40;

/** From here on there is room for two steps, and no name is broken to draw it larger. */
const broad = 860;

export function egoSteps(width: number): 1 | 2 {
  return width >= broad ? 2 : 1;
}

export function placeEgo(ego: EgoNetwork, options: PlaceEgoOptions): PlacedEgo {
  const { width } = options;
  if (width < stackedWidth) return placeStacked(ego, options);
  const highest = Math.max(low.share * width, low.pixels);
  for (const scale of ego.nodes.length > low.few ? [] : low.scales) {
    const own = { ...options, width: width / scale };
    const placed = placeColumns(ego, own);
    const spare = highest / scale - placed.height;
    const isReadable = placed.chips.every(
      ({ lines, words }) =>
        ![...lines, ...words].some((line) => line.endsWith('…')) && (width < broad || lines.length + words.length < 3),
    );
    if (spare < 0 || !isReadable) continue;
    const most = Math.max(...placed.sides.map(({ side }) => ego.nodes.filter((node) => node.side === side).length));
    return placeColumns(ego, own, Math.min(farthest, chip.gap + spare / Math.max(1, most - 1)));
  }
  return placeColumns(ego, options);
}

interface Column {
  readonly side: Side;
  readonly steps: number;
  readonly nodes: readonly EgoNode[];
  /** Laid in two columns, like bricks. */
  readonly isBricks: boolean;
}

/** With `gap` between two chips of a column, where none is said as their form has it. */
function placeColumns(ego: EgoNetwork, options: PlaceEgoOptions, gap?: number): PlacedEgo {
  const most = Math.max(1, ...ego.nodes.map((node) => node.steps));
  const bricks = brickSides(ego, most, options.width);
  const columnOf = (side: Side, steps: number): Column => ({
    side,
    steps,
    nodes: ego.nodes.filter((node) => node.side === side && node.steps === steps),
    isBricks: bricks.includes(side),
  });
  const isUsed = (column: Column): boolean => column.steps === 1 || column.nodes.length > 0;
  const left = Array.from({ length: most }, (_, at) => columnOf('upstream', most - at)).filter(isUsed);
  const right = Array.from({ length: most }, (_, at) => columnOf('downstream', at + 1)).filter(isUsed);
  const count = left.length + right.length + 1;
  const room = (options.width - gutter * (count - 1) - brickGutter * bricks.length) / (count + bricks.length);
  const own = room >= leastLineWidth && most === 1 ? lineChip : chip;
  const form = { ...own, gap: gap ?? (bricks.length > 0 ? brickGap : own.gap), most: bricks.length > 0 ? 1 : 2 };
  const width = Math.min(form.widest, room);
  const measured = measureChips(ego, options, width, form);
  const pitch = width + gutter;
  const brickShift = width + brickGutter;
  const outermost = Math.max(0, (options.width - pitch * count + gutter - brickShift * bricks.length) / 2);
  const start = outermost + (bricks.includes('upstream') ? brickShift : 0);
  const heights = [...left, ...right].map((column) => columnHeight(column, form, measured));
  const middle = Math.min(sideRoom + Math.max(chip.height + headingRoom, ...heights) / 2, lowestMiddle);
  const chips = [middleChip(ego, options, start + left.length * pitch, middle, width)];
  const headings: PlacedHeading[] = [];
  // From the middle outwards, so that each column knows where its inner neighbours stand.
  for (const [column, index] of [
    ...left.map((own, at) => [own, at] as const).reverse(),
    ...right.map((own, at) => [own, left.length + 1 + at] as const),
  ]) {
    const x = start + index * pitch;
    const top = Math.max(sideRoom, middle - columnHeight(column, form, measured) / 2 - headingRoom / 2);
    const brick = column.isBricks ? (column.side === 'upstream' ? -brickShift : brickShift) : undefined;
    placeGroups(ego, column.nodes, chips, headings, {
      ...options,
      x,
      y: top,
      columnWidth: width,
      form,
      measured,
      brick,
    });
  }
  const at = new Map(chips.map((own) => [own.key, own]));
  const ties = ego.ties.flatMap((tie): PlacedEgoTie[] => {
    const [near, far] = [at.get(tie.near), at.get(tie.far)];
    if (!near || !far) return [];
    const isUpstream = tie.side === 'upstream';
    const [a, b] = isUpstream ? [far, near] : [near, far];
    const [from, to] = [a.x + a.width, b.x];
    const [y0, y1] = [a.y + a.height / 2, b.y + b.height / 2];
    if (!bricks.includes(tie.side)) return [{ ...tie, path: horizontalLink([from, y0], [to, y1]) }];
    // Over the inner column the line runs level, between two chips.
    const inner = start + (left.length + (isUpstream ? -1 : 1)) * pitch + (isUpstream ? width : 0);
    const path = isUpstream
      ? `M${short(from)},${short(y0)}H${short(inner)}${horizontalLink([inner, y0], [to, y1]).replace(/^M[^C]*/, '')}`
      : `${horizontalLink([from, y0], [inner, y1])}H${short(to)}`;
    return [{ ...tie, path }];
  });
  const sideAt = (side: Side, columns: readonly Column[], x: number): PlacedSide => ({
    side,
    x,
    y: 14,
    width: columns.length * pitch - gutter,
    isEmpty: !ego.nodes.some((node) => node.side === side),
  });
  return {
    width: options.width,
    height: Math.max(...chips.map((own) => own.y + own.height)) + 14,
    chips,
    ties,
    headings,
    sides: [sideAt('upstream', left, outermost), sideAt('downstream', right, start + (left.length + 1) * pitch)],
  };
}

function placeStacked(ego: EgoNetwork, options: PlaceEgoOptions): PlacedEgo {
  const chips: PlacedEgoChip[] = [];
  const headings: PlacedHeading[] = [];
  const columnWidth = options.width - railRoom;
  const form = { ...chip, most: 2 };
  const measured = measureChips(ego, options, columnWidth, form);
  const sides: PlacedSide[] = [];
  let y = 0;
  for (const side of ['upstream', 'downstream'] as const) {
    const nodes = ego.nodes.filter((node) => node.side === side && node.steps === 1);
    if (side === 'downstream') {
      chips.push(middleChip(ego, options, 0, y + groupGap + chip.height / 2, options.width));
      y += chip.height + 2 * groupGap + 6;
    }
    sides.push({
      side,
      x: side === 'upstream' ? 0 : railRoom,
      y: y + 14,
      width: options.width,
      isEmpty: nodes.length === 0,
    });
    y = placeGroups(ego, nodes, chips, headings, {
      ...options,
      x: railRoom,
      y: y + sideRoom - 6,
      columnWidth,
      form,
      measured,
    });
  }
  const at = new Map(chips.map((own) => [own.key, own]));
  const middle = at.get(ego.key);
  const ties = ego.ties.flatMap((tie): PlacedEgoTie[] => {
    const far = at.get(tie.far);
    if (!far || !middle || tie.near !== ego.key) return [];
    const isAbove = tie.side === 'upstream';
    const end = isAbove ? middle.y : middle.y + middle.height;
    const own = far.y + far.height / 2;
    const [x, y0] = [short(far.x), short(own)];
    const path = isAbove
      ? `M${x},${y0}H16Q8,${y0} 8,${short(own + 8)}V${short(end)}`
      : `M8,${short(end)}V${short(own - 8)}Q8,${y0} 16,${y0}H${x}`;
    return [{ ...tie, path }];
  });
  return { width: options.width, height: y + 8, chips, ties, headings, sides };
}

/** The sides that are laid in two columns: long ones, where the chips stay broad enough. */
function brickSides(ego: EgoNetwork, most: number, width: number): readonly Side[] {
  if (most > 1) return [];
  const long = (['upstream', 'downstream'] as const).filter(
    (side) => ego.nodes.filter((node) => node.side === side).length > tall,
  );
  const room = (width - 2 * gutter - brickGutter * long.length) / (3 + long.length);
  return room >= leastBrickWidth ? long : [];
}

interface GroupOptions extends PlaceEgoOptions {
  readonly x: number;
  readonly y: number;
  readonly columnWidth: number;
  readonly form: ChipForm;
  readonly measured: MeasuredChips;
  /** Laid like bricks: how far the outer column stands from the inner one. */
  readonly brick?: number | undefined;
}

/** Chips under a heading for each tier; gives the y where they end. */
function placeGroups(
  ego: EgoNetwork,
  nodes: readonly EgoNode[],
  chips: PlacedEgoChip[],
  headings: PlacedHeading[],
  { x, y: top, columnWidth, form, measured, brick, labelOf }: GroupOptions,
): number {
  const placed = new Map(chips.map((own) => [own.key, own.y]));
  let y = top;
  for (const tier of [...new Set(nodes.map((node) => node.tier))]) {
    const own = nodes.filter((node) => node.tier === tier);
    const first = own[0];
    if (!first) continue;
    headings.push({ key: `${first.side}/${first.steps}/${tier}`, tier, x, y: y + 17 });
    y += headingRoom;
    const ordered = own
      .map((node) => ({ node, wish: innerMiddle(ego, node, placed), label: labelOf(node.key) }))
      .sort((a, b) => a.wish - b.wish || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
    const rise = form.height + form.gap;
    for (const [index, { node }] of ordered.entries()) {
      const isOuter = brick !== undefined && index % 2 === 1;
      const own = measured.get(node.key)!;
      chips.push({
        key: node.key,
        tier,
        side: node.side,
        steps: node.steps,
        ...own,
        isLine: form.isLine,
        x: isOuter ? x + brick : x,
        y,
        width: columnWidth,
      });
      // A brick begins half a chip lower than the one before it.
      y += brick === undefined ? own.height + form.gap : rise / 2;
    }
    if (brick !== undefined) y += rise / 2;
    y += groupGap;
  }
  return y;
}

/** The middle of the nodes nearer to the centre that this one is tied to; all are tied to the same one at the first step. */
function innerMiddle(ego: EgoNetwork, node: EgoNode, placed: ReadonlyMap<string, number>): number {
  const inner = ego.ties.filter((tie) => tie.far === node.key).flatMap((tie) => placed.get(tie.near) ?? []);
  return inner.reduce((sum, y) => sum + y, 0) / Math.max(1, inner.length);
}

function columnHeight({ nodes, isBricks }: Column, form: ChipForm, measured: MeasuredChips): number {
  const groups = new Set(nodes.map((node) => node.tier)).size;
  const rise = form.height + form.gap;
  const rows = isBricks
    ? ((nodes.length + groups) / 2) * rise
    : nodes.reduce((sum, { key }) => sum + measured.get(key)!.height + form.gap, 0);
  return rows + groups * (headingRoom + groupGap);
}
