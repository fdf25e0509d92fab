// A chain of chips, each as large as its label in one line or two, so that every label can be read. With room the tiers are columns from left to
// right; without, they are bands from top to bottom and chips are set in lines like words. Inside a tier, chips are ordered by
// the middle of their neighbours in the tiers before.
import { horizontalLink, short, verticalLink, type Point } from '../geometry.ts';
import { textWidth } from '../text.ts';
import { balanceText } from '../wrapText.ts';
import { chainTiers, type ChainTier } from '../../model/chainTiers.ts';
import type { ChainLink, ProgrammeChain } from './measureProgramme.ts';

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
const chip = { height: 26, leading: 16, padding: 10, gap: 8, lineGap: 10, widest: 240 };
/** Between two columns: room for the links. */
const columnGap = 44;
/** A column narrower than this would cut most labels; one narrower than that, headings, even where every label is whole. */
const leastColumn = 118;
const leastWhole = 96;
/** How far a bow reaches out, at most. */
const mostBow = 30;
const headingRoom = 22;
/** As it is drawn. */
const heading = { size: 12, spacing: 0.48 };
/** Room above a band for the links that come down. */
const bandGap = 34;

export function placeProgramme(chain: ProgrammeChain, options: ChainOptions): PlacedProgramme {
  const present = chainTiers.filter((tier) => chain.nodes.some((node) => node.tier === tier));
  const own = { ...options, width: options.width - bowRoom(chain, present.at(-1)) };
  const widths = columnWidths(chain, present, own);
  return widths ? placeColumns(chain, present, widths, own) : placeBands(chain, present, options);
}

function headingWidth(text: string): number {
  return textWidth(text, heading.size, 600) + text.length * heading.spacing;
}

/** Links between chips of the last column bow out at their right. */
function bowRoom(chain: ProgrammeChain, last: ChainTier | undefined): number {
  const own = new Set(chain.nodes.filter(({ tier }) => tier === last).map(({ key }) => key));
  return chain.links.some(({ source, target }) => own.has(source) && own.has(target)) ? mostBow : 0;
}

/**
 * Each column as broad as its longest name wants, and those that want too much all alike, so that they fit in; undefined where
 * most names would be cut.
 */
function columnWidths(
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

function placeColumns(
  chain: ProgrammeChain,
  tiers: readonly ChainTier[],
  widths: readonly number[],
  { width, size, labelOf }: ChainOptions,
): PlacedProgramme {
  const sized = tiers.map((tier, index) =>
    chain.nodes.filter((node) => node.tier === tier).map(({ key }) => measureChip(key, widths[index]!, size, labelOf)),
  );
  const gap = (width - widths.reduce((sum, own) => sum + own, 0)) / Math.max(1, tiers.length - 1);
  const left = widths.map((_, index) => widths.slice(0, index).reduce((sum, own) => sum + own + gap, 0));
  const room = Math.max(...sized.map(stackHeight));
  const height = headingRoom + room + 12;
  const centre = new Map<string, number>();
  const chips = tiers.flatMap((tier, index) => {
    const own = new Map((sized[index] ?? []).map((each) => [each.key, each]));
    let y = headingRoom + (height - headingRoom - stackHeight(sized[index] ?? [])) / 2;
    return orderTier(chain, tier, centre, height / 2, labelOf).map((key): PlacedChip => {
      const measured = own.get(key)!;
      const placed = { ...measured, tier, x: left[index]!, y };
      centre.set(key, y);
      y += measured.height + chip.lineGap;
      return placed;
    });
  });
  const links = joinChips(chain.links, chips, ([a, b]) =>
    a.tier === b.tier ? bow(a, b) : horizontalLink([a.x + a.width, middleY(a)], [b.x, middleY(b)]),
  );
  return { height, chips, links, tiers: tiers.map((tier, index) => ({ tier, x: left[index]!, y: 0 })) };
}

function placeBands(
  chain: ProgrammeChain,
  present: readonly ChainTier[],
  { width, size, labelOf }: ChainOptions,
): PlacedProgramme {
  const centre = new Map<string, number>();
  const chips: PlacedChip[] = [];
  const tiers: PlacedTier[] = [];
  let y = 4 - bandGap;
  for (const tier of present) {
    y += bandGap;
    tiers.push({ tier, x: 0, y });
    y += headingRoom;
    const ordered = orderTier(chain, tier, centre, width / 2, labelOf).map((key) =>
      measureChip(key, Math.min(chip.widest, width), size, labelOf),
    );
    for (const line of setLines(ordered, width)) {
      let x = Math.max(0, (width - lineWidth(line)) / 2);
      for (const own of line) {
        chips.push({ ...own, tier, x, y });
        centre.set(own.key, x + own.width / 2);
        x += own.width + chip.gap;
      }
      y += Math.max(...line.map((own) => own.height)) + chip.lineGap;
    }
    y -= chip.lineGap;
  }
  const links = joinChips(chain.links, chips, ([a, b]) =>
    a.y === b.y ? arch(a, b) : verticalLink([middleX(a), a.y + a.height], [middleX(b), b.y]),
  );
  return { height: y + 12, chips, links, tiers };
}

interface MeasuredChip {
  readonly key: string;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

function measureChip(key: string, widest: number, size: number, labelOf: ChainOptions['labelOf']): MeasuredChip {
  const lines = balanceText(labelOf(key), widest - 2 * chip.padding, size, 2, 600);
  const longest = Math.max(...lines.map((line) => textWidth(line, size, 600)));
  return {
    key,
    lines,
    width: Math.min(widest, longest + 2 * chip.padding),
    height: chip.height + (lines.length - 1) * chip.leading,
  };
}

/** Chips one below the other. */
function stackHeight(chips: readonly MeasuredChip[]): number {
  return chips.reduce((sum, own) => sum + own.height + chip.lineGap, 0);
}

/** Keys of a tier, by the middle of what they are joined to that is placed already; then by name. */
function orderTier(
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

/** The path of each link between placed chips, asked for from the earlier chip (left or above) to the later. */
function joinChips(
  links: readonly ChainLink[],
  chips: readonly PlacedChip[],
  pathOf: (ends: readonly [PlacedChip, PlacedChip]) => string,
): readonly PlacedChainLink[] {
  const at = new Map(chips.map((own) => [own.key, own]));
  const rank = new Map(chips.map((own, index) => [own.key, index]));
  return links.flatMap((link): PlacedChainLink[] => {
    const [source, target] = [at.get(link.source), at.get(link.target)];
    if (!source || !target) return [];
    const isForward = (rank.get(link.source) ?? 0) < (rank.get(link.target) ?? 0);
    return [{ ...link, path: pathOf(isForward ? [source, target] : [target, source]) }];
  });
}

/** Two chips of one line: a low arch above them. */
function arch(a: PlacedChip, b: PlacedChip): string {
  const [from, to]: readonly Point[] = [
    [middleX(a), a.y],
    [middleX(b), b.y],
  ] as const;
  const rise = Math.min(30, 10 + Math.abs(middleX(b) - middleX(a)) * 0.06);
  return curve(from as Point, to as Point, [0, -rise]);
}

/** Two chips of one column: a bow at their right. */
function bow(a: PlacedChip, b: PlacedChip): string {
  const reach = Math.min(mostBow, 12 + Math.abs(b.y - a.y) * 0.1);
  return curve([a.x + a.width, middleY(a)], [b.x + b.width, middleY(b)], [reach, 0]);
}

function curve([x0, y0]: Point, [x1, y1]: Point, [dx, dy]: Point): string {
  const values = [x0, y0, x0 + dx, y0 + dy, x1 + dx, y1 + dy, x1, y1].map(short);
  return `M${values[0]},${values[1]}C${values[2]},${values[3]} ${values[4]},${values[5]} ${values[6]},${values[7]}`;
}

function middleX(own: PlacedChip): number {
  return own.x + own.width / 2;
}

function middleY(own: PlacedChip): number {
  return own.y + own.height / 2;
}
