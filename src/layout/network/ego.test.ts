// A record's own network, measured and placed: every record of the atlas that offers one.
import { describe, expect, it } from 'vitest';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import { networkOf } from '../../model/network.ts';
import { overlaps } from '../geometry.ts';
import { textWidth } from '../text.ts';
import { measureEgo, type EgoNetwork } from './measureEgo.ts';
import { egoSteps, placeEgo } from './placeEgo.ts';
import { walkEgo } from './walkEgo.ts';

const offered = networkOf(real).nodes.filter((key) => /^(organizations|agreements|components)\//.test(key));
const nameOf = (key: string): string => key.split('/')[1] ?? key;
const at = (ego: EgoNetwork, width: number) =>
  placeEgo(ego, { width, size: 13, labelOf: nameOf, wordOf: () => 'supplies', middleWord: 'Supplier' });

describe.each([358, 548, 1368])('at %i pixels', (width) => {
  const all = offered.map((key) => measureEgo(real, key, { most: 39, steps: egoSteps(width) })!);

  it('has at most forty nodes, each on one side', () => {
    for (const ego of all) {
      expect(ego.nodes.length, ego.key).toBeLessThanOrEqual(39);
      expect(new Set(ego.nodes.map((node) => node.key)).size).toBe(ego.nodes.length);
      if (ego.nodes.some((node) => node.steps === 2)) expect(ego.more).toEqual({ upstream: 0, downstream: 0 });
    }
  });

  it('has chips that do not overlap, inside the picture, with labels that fit', () => {
    for (const ego of all) {
      const { chips, height } = at(ego, width);
      for (const [index, chip] of chips.entries()) {
        expect(chip.x + chip.width, `${ego.key} ${chip.key}`).toBeLessThanOrEqual(width + 0.5);
        expect(chip.y + chip.height).toBeLessThanOrEqual(height);
        expect(chip.x).toBeGreaterThanOrEqual(0);
        for (const line of chip.lines) expect(textWidth(line, 13, 600)).toBeLessThanOrEqual(chip.width);
        for (const other of chips.slice(index + 1))
          expect(overlaps(chip, other), `${chip.key} ${other.key}`).toBe(false);
      }
    }
  });

  it('stays within a screen and a half where there is room, with the middle in the middle', () => {
    if (width < 1300) return;
    for (const ego of all) {
      const { chips, height } = at(ego, width);
      const middle = chips.find((chip) => chip.steps === 0)!;
      if (ego.nodes.some((node) => node.steps === 2)) continue;
      expect(height, ego.key).toBeLessThan(1000);
      if (height < 830) expect(Math.abs(middle.y + middle.height / 2 - height / 2), ego.key).toBeLessThan(60);
    }
  });

  it('has upstream left of the middle or above it, downstream right of it or below', () => {
    for (const ego of all) {
      const { chips } = at(ego, width);
      const middle = chips.find((chip) => chip.steps === 0)!;
      for (const chip of chips) {
        if (chip.side === 'upstream') expect(chip.x + chip.width < middle.x || chip.y < middle.y).toBe(true);
        if (chip.side === 'downstream') expect(chip.x > middle.x + middle.width || chip.y > middle.y).toBe(true);
      }
    }
  });

  it('has lines that run between the chips, never over one', () => {
    for (const ego of all) {
      const { chips, ties } = at(ego, width);
      for (const { path, near, far } of ties) {
        const level = /,([\d.]+)H([\d.]+)C/.exec(path) ?? /([\d.]+),([\d.]+)H([\d.]+)$/.exec(path);
        if (!level || width < 480) continue;
        const isOut = path.includes('C') && path.endsWith(level[0]);
        const y = Number(isOut ? level[2] : level[1]);
        const [a, b] = isOut
          ? [Number(level[1]), Number(level[3])]
          : [Number(/^M([\d.]+)/.exec(path)![1]), Number(level[2])];
        for (const chip of chips)
          if (chip.key !== near && chip.key !== far && chip.x < b - 1 && chip.x + chip.width > a + 1)
            expect(y <= chip.y - 2 || y >= chip.y + chip.height + 2, `${ego.key} ${chip.key}`).toBe(true);
      }
    }
  });

  it('has a line for each tie whose ends are drawn, and arrows that lead to every chip and tie', () => {
    for (const ego of all) {
      const { chips, ties } = at(ego, width);
      const keys = new Set(chips.map((chip) => chip.key));
      expect(ties.length).toBe(ego.ties.filter((tie) => keys.has(tie.far) && keys.has(tie.near)).length);
      const seen = new Set([ego.key]);
      const queue = [ego.key];
      for (const from of queue)
        for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
          const to = walkEgo(ego, chips, from, arrow);
          if (to === undefined || seen.has(to)) continue;
          seen.add(to);
          queue.push(to);
        }
      const missing = [...chips.map((chip) => chip.key), ...ties.map((tie) => tie.key)].filter((key) => !seen.has(key));
      expect(missing, ego.key).toEqual([]);
    }
  });
});

describe.each([496, 596, 636, 716])('on paper and slides, at %i pixels', (width) => {
  const rule = (id: string) => measureEgo(real, `agreements/${id}`, { most: 39, steps: 1 })!;
  const placed = (id: string, word: string) =>
    placeEgo(rule(id), { width, size: 13, labelOf: () => 'トマホークの取得', wordOf: () => word, middleWord: '合意' });

  it('says how a chip is tied in whole words, in two lines where one is too short', () => {
    for (const chip of placed('three-principles-transfer-2014', '統括・規律を受ける、可能になる').chips) {
      if (chip.steps === 0) continue;
      expect(chip.words.join('')).toBe('統括・規律を受ける、可能になる');
      for (const line of chip.words) expect(textWidth(line, 12)).toBeLessThanOrEqual(chip.width - 16);
      if (width > 500 && chip.words.length > 1) expect(chip.words).toEqual(['統括・規律を受ける、', '可能になる']);
    }
  });

  it('draws a few chips larger and further apart, no higher than a screen', () => {
    const few = placed('us-japan-mda-agreement-1954', '可能になる');
    const scale = width / few.width;
    expect(scale).toBeGreaterThan(1);
    expect(few.height * scale).toBeGreaterThan(200);
    expect(few.height * scale).toBeLessThanOrEqual(380);
  });
});

it('is the same each time, whatever is asked in between', () => {
  const once = measureEgo(real, 'organizations/raytheon', { most: 39, steps: 1 });
  measureEgo(real, 'organizations/boeing', { most: 5, steps: 2 });
  expect(measureEgo(real, 'organizations/raytheon', { most: 39, steps: 1 })).toEqual(once);
});
