// The links of one year as ribbons whose width is what flows, in finished units, on one scale for all years; and the
// baseline's ghost beside each where the two differ.
import { horizontalLink, ribbonPath, short, type Point } from '../geometry.ts';
import type { Outcome } from '../../scenario/outcome.ts';
import type { Chain } from './measureChain.ts';
import type { ChainYear, LinkYear } from './measureYear.ts';
import type { PlacedChain, PlacedNode } from './placeChain.ts';

export interface PlacedRibbon extends LinkYear {
  /** What flows in both runs, what the scenario adds, and what it takes away; null where nothing. */
  readonly kept: string | null;
  readonly gained: string | null;
  readonly lost: string | null;
  /** The middle line: for closed links, and for pointing. */
  readonly spine: string;
  readonly middle: Point;
}

/** Pixels of ribbon for one finished unit a year, from the largest sum at any box in any year of both runs. */
export function ribbonScale(chain: Chain, outcomes: readonly Outcome[], widest: number): number {
  let most = 0;
  for (const outcome of outcomes) {
    outcome.years.forEach((_, t) => {
      const sums = new Map<string, number>();
      for (const { id, source, target, perUnit } of chain.links) {
        const units = (outcome.links[id]?.[t] ?? 0) / perUnit;
        const item = chain.nodes.find((node) => node.id === source)?.item;
        for (const key of [`>${source}`, `${target}<${item}`]) sums.set(key, (sums.get(key) ?? 0) + units);
      }
      for (const sum of sums.values()) most = Math.max(most, sum);
    });
  }
  return most > 0 ? widest / most : 0;
}

/** A gutter has less room than the space between two columns. */
const gutterShare = 0.35;
/** The least width of what flows at all: it must be seen. */
const least = 1.5;

export function placeRibbons(year: ChainYear, placed: PlacedChain, full: number): readonly PlacedRibbon[] {
  const scale = placed.isStacked ? full * gutterShare : full;
  const links = year.links.filter(({ source, target }) => placed.boxes.has(source) && placed.boxes.has(target));
  const widthOf = (units: number, perUnit: number) => (units > 0 ? Math.max(least, (units / perUnit) * scale) : 0);
  const wide = new Map(
    links.map((link) => [link.id, Math.max(3, widthOf(Math.max(link.units, link.unitsBefore), link.perUnit))]),
  );
  const starts = portsOf(links, placed, wide, 'source');
  const ends = portsOf(links, placed, wide, 'target');
  return links.map((link): PlacedRibbon => {
    const [a, b] = [placed.boxes.get(link.source)!, placed.boxes.get(link.target)!];
    const [after, before] = [link.units, link.unitsBefore].map((units) => widthOf(units, link.perUnit)) as [
      number,
      number,
    ];
    const both = Math.min(after, before);
    const most = Math.max(after, before);
    const isSame = link.treatment === 'same';
    const draw = (placed.isStacked ? stackedBand : columnBand)(a, starts.get(link.id)!, b, ends.get(link.id)!);
    const top = -most / 2;
    const part = (from: number, to: number) => (to - from > 0.2 ? draw.band(top + from, top + to) : null);
    return {
      ...link,
      kept: isSame ? part(0, after) : part(0, both),
      gained: !isSame && after > before ? part(both, after) : null,
      lost: !isSame && before > after ? part(both, before) : null,
      spine: draw.spine,
      middle: draw.middle,
    };
  });
}

/** Where each link leaves or meets its box: side by side around the middle, in the order of the other ends. */
function portsOf(
  links: readonly LinkYear[],
  placed: PlacedChain,
  wide: ReadonlyMap<string, number>,
  end: 'source' | 'target',
): Map<string, number> {
  const other = end === 'source' ? 'target' : 'source';
  const ports = new Map<string, number>();
  for (const box of placed.boxes.values()) {
    const own = links
      .filter((link) => link[end] === box.id)
      .toSorted((a, b) => placed.boxes.get(a[other])!.y - placed.boxes.get(b[other])!.y);
    const gap = 2;
    const sum = own.reduce((total, link) => total + wide.get(link.id)! + gap, -gap);
    const squeeze = Math.min(1, (box.height - 8) / Math.max(1, sum));
    let y = box.y + box.height / 2 - (sum * squeeze) / 2;
    for (const link of own) {
      const width = wide.get(link.id)! * squeeze;
      ports.set(link.id, y + width / 2);
      y += width + gap * squeeze;
    }
  }
  return ports;
}

interface Drawn {
  /** Between two distances from the middle line, downward, pixels. */
  readonly band: (from: number, to: number) => string;
  readonly spine: string;
  readonly middle: Point;
}

function columnBand(a: PlacedNode, y0: number, b: PlacedNode, y1: number): Drawn {
  const [x0, x1] = [a.x + a.width, b.x];
  return {
    band: (from, to) => ribbonPath(x0, y0 + from, y0 + to, x1, y1 + from, y1 + to),
    spine: horizontalLink([x0, y0], [x1, y1]),
    middle: [(x0 + x1) / 2, (y0 + y1) / 2],
  };
}

/** Out of the left edge, down through the gutter and in again; a longer way bows wider. */
function stackedBand(a: PlacedNode, y0: number, b: PlacedNode, y1: number): Drawn {
  const reach = Math.min(a.x - 10, 16 + Math.abs(y1 - y0) * 0.06) * 1.3;
  const edge = (dy: number) => [short(a.x - reach - dy), short(y0 - dy), short(y1 + dy)] as const;
  return {
    band: (from, to) => {
      const [[outer, o0, o1], [inner, i0, i1]] = [edge(to), edge(from)];
      return `M${a.x},${o0}C${outer},${o0} ${outer},${o1} ${b.x},${o1}L${b.x},${i1}C${inner},${i1} ${inner},${i0} ${a.x},${i0}Z`;
    },
    spine: `M${a.x},${short(y0)}C${short(a.x - reach)},${short(y0)} ${short(a.x - reach)},${short(y1)} ${short(b.x)},${short(y1)}`,
    middle: [a.x - reach * 0.75, (y0 + y1) / 2],
  };
}
