// A chain as bands from top to bottom. Nodes are chips as wide as their label, set in lines like words; so every label is
// whole at any width, on a phone as on a wall. Inside a band, chips are ordered by the middle of their neighbours above.
import { verticalLink, type Point } from '../geometry.ts';
import { fitText, textWidth } from '../text.ts';
import { chainTiers, type ChainLink, type ChainTier, type ProgrammeChain } from './measureProgramme.ts';

export interface PlacedChip {
  readonly key: string;
  readonly tier: ChainTier;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface PlacedChainLink extends ChainLink {
  readonly path: string;
}
export interface PlacedProgramme {
  readonly height: number;
  readonly chips: readonly PlacedChip[];
  readonly links: readonly PlacedChainLink[];
  readonly bands: readonly { readonly tier: ChainTier; readonly y: number }[];
}

export interface ChainOptions {
  readonly width: number;
  /** Type size of a chip, pixels. */
  readonly size: number;
  readonly labelOf: (key: string) => string;
}

const chip = { height: 26, padding: 10, gap: 8, lineGap: 10, widest: 240 };
/** Room above a band: its heading and the links that come down. */
const bandGap = 34;
const headingRoom = 20;

export function placeProgramme(chain: ProgrammeChain, { width, size, labelOf }: ChainOptions): PlacedProgramme {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of chain.links) {
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  const chips: PlacedChip[] = [];
  const bands: { tier: ChainTier; y: number }[] = [];
  const centre = new Map<string, number>();
  let y = 0;
  for (const tier of chainTiers) {
    const members = chain.nodes.filter((node) => node.tier === tier);
    if (members.length === 0) continue;
    y += bands.length > 0 ? bandGap : 4;
    bands.push({ tier, y });
    y += headingRoom;
    const ordered = [...members].sort(
      (a, b) => wishOf(a.key) - wishOf(b.key) || labelOf(a.key).localeCompare(labelOf(b.key), 'en'),
    );
    for (const line of setLines(
      ordered.map(({ key }) => measureChip(key)),
      width,
    )) {
      let x = Math.max(0, (width - lineWidth(line)) / 2);
      for (const { key, label, width: own } of line) {
        chips.push({ key, tier, label, x, y, width: own, height: chip.height });
        centre.set(key, x + own / 2);
        x += own + chip.gap;
      }
      y += chip.height + chip.lineGap;
    }
    y -= chip.lineGap;
  }
  return { height: y + 12, chips, bands, links: placeChainLinks(chain.links, chips) };

  function wishOf(key: string): number {
    const known = (neighbours.get(key) ?? []).flatMap((other) => centre.get(other) ?? []);
    return known.length === 0 ? width / 2 : known.reduce((sum, x) => sum + x, 0) / known.length;
  }
  function measureChip(key: string): MeasuredChip {
    const widest = Math.min(chip.widest, width);
    const label = fitText(labelOf(key), widest - 2 * chip.padding, size, 600);
    return { key, label, width: Math.min(widest, textWidth(label, size, 600) + 2 * chip.padding) };
  }
}

interface MeasuredChip {
  readonly key: string;
  readonly label: string;
  readonly width: number;
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

function placeChainLinks(links: readonly ChainLink[], chips: readonly PlacedChip[]): readonly PlacedChainLink[] {
  const at = new Map(chips.map((own) => [own.key, own]));
  return links.flatMap((link): PlacedChainLink[] => {
    const [source, target] = [at.get(link.source), at.get(link.target)];
    if (!source || !target) return [];
    return [{ ...link, path: pathBetween(source, target) }];
  });
}

function pathBetween(a: PlacedChip, b: PlacedChip): string {
  const [ax, bx] = [a.x + a.width / 2, b.x + b.width / 2];
  if (a.y === b.y) return arch([ax, a.y], [bx, b.y]);
  const [top, bottom] = a.y < b.y ? [a, b] : [b, a];
  const [tx, ux] = a.y < b.y ? [ax, bx] : [bx, ax];
  return verticalLink([tx, top.y + top.height], [ux, bottom.y]);
}

/** Two chips of one line: a low arch above them. */
function arch([x0, y0]: Point, [x1, y1]: Point): string {
  const rise = Math.min(30, 10 + Math.abs(x1 - x0) * 0.06);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return `M${round(x0)},${y0}C${round(x0)},${y0 - rise} ${round(x1)},${y1 - rise} ${round(x1)},${y1}`;
}
