// The whole network in tiers and by its ties: complete, without overlaps, and never moved by a filter.
import { describe, expect, it } from 'vitest';
import { readJson, real } from '../../../tests/fixtures/realAtlas.ts';
import { networkOf, otherEnd } from '../../model/network.ts';
import { overlaps, wholeView } from '../geometry.ts';
import { measureWhole, wholeTiers } from './measureWhole.ts';
import { labelForce, placeForce, type Positions } from './placeForce.ts';
import { placeWhole } from './placeWhole.ts';
import { tiesOfMark } from './tiesOfMark.ts';

const network = networkOf(real);
const labelOf = (key: string): string => key.split('/')[1] ?? key;
const at = (groupBy: 'country' | 'technology', width: number, open: readonly string[]) =>
  placeWhole(measureWhole(real, groupBy), { width, size: 13, open, labelOf, groupLabel: (group) => group });

describe.each(['country', 'technology'] as const)('grouped by %s', (groupBy) => {
  const whole = measureWhole(real, groupBy);

  it('has every node in one cell', () => {
    const held = whole.cells.flatMap((cell) => cell.nodes);
    expect([...held].sort()).toEqual(network.nodes);
    for (const cell of whole.cells) expect(whole.groups).toContain(cell.group);
    expect(whole.groups.length).toBeLessThanOrEqual(10);
  });

  it('counts every link between two tiers in one ribbon', () => {
    const between = network.links.filter(
      ({ source, target }) => whole.cellOf.get(source)!.split(':')[0] !== whole.cellOf.get(target)!.split(':')[0],
    );
    expect(whole.ribbons.reduce((sum, ribbon) => sum + ribbon.whole, 0)).toBe(between.length);
    expect(whole.ribbons.filter((ribbon) => ribbon.isMain).length).toBeLessThanOrEqual(40);
  });

  it.each([358, 548, 1016, 1368])('has pills and chips that do not overlap at %i pixels, whatever is open', (width) => {
    for (const open of [[], whole.groups.slice(0, 2), whole.groups]) {
      const { pills, chips, height } = at(groupBy, width, open);
      const boxes = [...pills, ...chips];
      for (const [index, box] of boxes.entries()) {
        expect(box.x + box.width, box.key).toBeLessThanOrEqual(width + 0.5);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
        const under = boxes.slice(index + 1).filter((other) => overlaps(box, other));
        expect(
          under.map((other) => other.key),
          box.key,
        ).toEqual([]);
      }
      const opened = whole.cells.filter((cell) => open.includes(cell.group)).flatMap((cell) => cell.nodes);
      expect(chips.map((chip) => chip.key).sort()).toEqual([...opened].sort());
    }
  });

  it('has ribbons that keep out of the pills of other cells', () => {
    const { pills, ribbons } = at(groupBy, 1368, []);
    for (const ribbon of ribbons.filter((own) => own.isMain)) {
      const numbers = [...ribbon.path.matchAll(/-?[\d.]+/g)].map(Number);
      // Ends of the pieces: the level parts between them lie in lanes, the others in gutters.
      const level = /L([\d.]+),([\d.]+)C/.exec(ribbon.path);
      if (!level) continue;
      const [from, y, to] = [numbers[6]!, Number(level[2]), Number(level[1])];
      for (const pill of pills) {
        const isCrossed = pill.y < y && y < pill.y + pill.height && pill.x < to && from < pill.x + pill.width;
        expect(isCrossed, `${ribbon.key} over ${pill.key}`).toBe(false);
      }
    }
  });
});

it('opening a group moves nothing above it', () => {
  const [before, after] = [at('country', 1368, []), at('country', 1368, ['GBR'])];
  const opened = before.groups.find((group) => group.group === 'GBR')!;
  for (const pill of before.pills.filter((own) => own.y <= opened.y))
    expect(after.pills.find((own) => own.key === pill.key)).toEqual(pill);
});

describe('by its ties', () => {
  const positions = readJson('network.json') as Positions;

  it('has a compiled place of whole numbers for every node', () => {
    expect(Object.keys(positions).sort()).toEqual(network.nodes);
    for (const [x, y] of Object.values(positions)) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x >= 0 && x <= 1000 && y >= 0 && y <= 620).toBe(true);
    }
  });

  it('has labels that do not overlap, inside the picture', () => {
    for (const [width, height] of [
      [358, 460],
      [1368, 848],
    ] as const) {
      const placed = placeForce(real, positions, { width, height });
      expect(placed.nodes.length).toBe(network.nodes.length);
      for (const viewport of [wholeView, { x: -width, y: -height, k: 3 }]) {
        const labels = labelForce(real, placed, { viewport, size: 12, labelOf });
        expect(labels.length).toBeGreaterThan(8);
        for (const [index, { box, key }] of labels.entries())
          for (const other of labels.slice(index + 1)) expect(overlaps(box, other.box), key).toBe(false);
      }
    }
  });
});

it('every tier of the whole has a column', () => {
  expect(new Set(measureWhole(real, 'country').cells.map((cell) => cell.tier))).toEqual(new Set(wholeTiers));
});

it('has every tie of a record once, under the mark that its other end is drawn in', () => {
  const whole = measureWhole(real, 'country');
  for (const key of network.nodes.slice(0, 120)) {
    const cell = whole.cellOf.get(key)!;
    const markOf = (node: string): string => (whole.cellOf.get(node) === cell ? node : whole.cellOf.get(node)!);
    const ties = tiesOfMark(network, key, markOf);
    expect(new Set(ties.map(({ to }) => to)).size).toBe(ties.length);
    for (const { to, links } of ties) for (const link of links) expect(markOf(otherEnd(link, key))).toBe(to);
    expect(ties.flatMap(({ links }) => links).length).toBe(network.linksOf.get(key)!.length);
  }
});
