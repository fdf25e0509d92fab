// The third depth of the network: a programme's chain, measured and placed.
import { describe, expect, it } from 'vitest';
import { deepFreeze, real } from '../../../tests/fixtures/realAtlas.ts';
import { tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { overlaps, type Box, type Point } from '../geometry.ts';
import { textWidth } from '../text.ts';
import { chainTiers, optionalTiers } from '../../model/chainTiers.ts';
import { keyOfEnd, measureProgramme, withoutTiers, type ProgrammeChain } from './measureProgramme.ts';
import { placeProgramme } from './placeProgramme.ts';

const chainOf = (id: string): ProgrammeChain => deepFreeze(measureProgramme(real, id, 'all')!);
const tierOf = (chain: ProgrammeChain, key: string) => chain.nodes.find((node) => node.key === key)?.tier;

describe('the chain of a programme', () => {
  it('of the tiny atlas', () => {
    const chain = measureProgramme(tiny, 'interceptor', 'all')!;
    expect(Object.fromEntries(chain.nodes.map((node) => [node.key, node.tier]))).toEqual({
      'programs/interceptor': 'programme',
      'organizations/raytheon': 'prime',
      'organizations/jmod': 'government',
      'organizations/mhi': 'supplier',
      'components/nosecone': 'part',
      'components/seeker': 'part',
      'sites/raytheon-tucson': 'place',
    });
    expect(chain.links.filter((link) => link.relation).map((link) => link.relation)).toEqual([
      'jmod-buys',
      'mhi-supplies',
      'raytheon-supplies',
    ]);
  });

  it('puts agreements above what they allow', () => {
    const chain = measureProgramme(tiny, 'fighter', 'all')!;
    expect(tierOf(chain, 'agreements/treaty')).toBe('agreement');
    expect(chain.links.some((link) => link.source === 'agreements/treaty' && link.target === 'programs/fighter')).toBe(
      true,
    );
  });

  it('of an unknown programme is none', () => {
    expect(measureProgramme(tiny, 'nothing', 'all')).toBeUndefined();
  });

  it('has every relation of the programme, and both its ends', () => {
    for (const { id } of real.programs) {
      const chain = chainOf(id);
      const keys = new Set(chain.nodes.map((node) => node.key));
      const drawn = new Set(chain.links.map((link) => link.relation));
      for (const relation of real.relationsOfProgram.get(id) ?? []) {
        const ends = [keyOfEnd(relation.source), keyOfEnd(relation.target)];
        for (const end of ends) expect(keys.has(end), `${id}: ${end}`).toBe(true);
        if (ends[0] !== ends[1]) expect(drawn.has(relation.id), `${id}: ${relation.id}`).toBe(true);
      }
    }
  });

  it('lets nothing float: every node but a lone programme is joined', () => {
    for (const { id } of real.programs) {
      const chain = chainOf(id);
      expect(new Set(chain.nodes.map((node) => node.key)).size).toBe(chain.nodes.length);
      expect(new Set(chain.links.map((link) => link.key)).size).toBe(chain.links.length);
      const keys = new Set(chain.nodes.map((node) => node.key));
      const touched = new Set(chain.links.flatMap((link) => [link.source, link.target]));
      for (const end of touched) expect(keys.has(end), `${id}: ${end}`).toBe(true);
      if (keys.size > 1)
        for (const key of keys) if (key !== `programs/${id}`) expect(touched.has(key), `${id}: ${key}`).toBe(true);
    }
  });

  it('can be drawn without some of its tiers, and then lets nothing float either', () => {
    const without = optionalTiers.filter((_, index) => index % 2 === 0);
    for (const { id } of real.programs) {
      const whole = chainOf(id);
      const own = withoutTiers(whole, without);
      expect(withoutTiers(whole, [])).toBe(whole);
      const keys = own.nodes.map((node) => node.key);
      expect(keys).toContain(`programs/${id}`);
      expect(own.nodes.filter(({ tier }) => without.includes(tier))).toEqual([]);
      const touched = new Set(own.links.flatMap((link) => [link.source, link.target]));
      for (const key of keys) if (!key.startsWith('programs/')) expect(touched.has(key), `${id}: ${key}`).toBe(true);
      for (const end of touched) expect(keys, id).toContain(end);
    }
  });

  it('in a year to come has no link that is a fact of then', () => {
    const links = measureProgramme(tiny, 'fighter', { from: 2036, to: 2036 })!.links;
    for (const link of links) if (link.relation) expect(link.standing).not.toBe('fact');
  });
});

/** Many points of a path of straight and curved pieces. */
function pointsAlong(path: string): readonly Point[] {
  let at: Point = [0, 0];
  return [...path.matchAll(/([MLC])([^MLC]*)/g)].flatMap(([, letter, list = '']) => {
    const values = list.split(/[ ,]/).map(Number);
    const [from, to] = [at, values.slice(-2) as unknown as Point];
    const [x1, y1, x2, y2] = letter === 'C' ? (values as [number, number, number, number]) : [...from, ...to];
    at = to;
    if (letter === 'M') return [to];
    return Array.from({ length: 31 }, (_, index): Point => {
      const [t, u] = [index / 30, 1 - index / 30];
      const [a, b, c, d] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
      return [a * from[0] + b * x1 + c * x2 + d * to[0], a * from[1] + b * y1 + c * y2 + d * to[1]];
    });
  });
}

function isWithin(chip: Box, [x, y]: Point): boolean {
  return x > chip.x && x < chip.x + chip.width && y > chip.y && y < chip.y + chip.height;
}

const nameOf = (key: string): string => {
  const [table, id = ''] = key.split('/');
  const list = real[table as 'organizations'] as readonly { id: string; name: string; short?: string }[];
  const record = list.find((row) => row.id === id);
  return record?.short ?? record?.name ?? key;
};

describe.each([1600, 1000, 548, 340])('placed at %d pixels', (width) => {
  const placed = real.programs.map(({ id }) => {
    const chain = chainOf(id);
    return { chain, own: placeProgramme(chain, { width, size: 13, labelOf: nameOf }) };
  });

  it('every node has a chip and every link a path', () => {
    for (const { chain, own } of placed) {
      expect(own.chips.map((chip) => chip.key).sort()).toEqual(chain.nodes.map((node) => node.key).sort());
      expect(own.links.map((link) => link.key)).toEqual(chain.links.map((link) => link.key));
      for (const link of own.links) expect(link.path).toMatch(/^M[-\d.,CL ]+$/);
    }
  });

  it('no chip covers another or leaves the picture', () => {
    for (const { own } of placed) {
      for (const [index, chip] of own.chips.entries()) {
        for (const other of own.chips.slice(index + 1)) expect(overlaps(chip, other)).toBe(false);
        expect(chip.x).toBeGreaterThanOrEqual(0);
        expect(chip.x + chip.width).toBeLessThanOrEqual(width + 0.01);
        expect(chip.y).toBeGreaterThanOrEqual(0);
        expect(chip.y + chip.height).toBeLessThanOrEqual(own.height);
      }
    }
  });

  it('no link runs behind a chip that is not its end', () => {
    const behind = placed.flatMap(({ chain, own }) =>
      own.links.flatMap((link) => {
        const points = pointsAlong(link.path);
        return own.chips
          .filter(({ key }) => key !== link.source && key !== link.target)
          .filter((chip) => points.some((point) => isWithin(chip, point)))
          .map(({ key }) => `${chain.program}: ${link.key} behind ${key}`);
      }),
    );
    expect(behind).toEqual([]);
  });

  it('a label fits its chip in at most two lines, whole or with an ellipsis', () => {
    for (const { own } of placed)
      for (const { key, lines, width: room } of own.chips) {
        const [name, label] = [nameOf(key), lines.join('')].map((text) => text.replaceAll(/\s/g, '')) as [
          string,
          string,
        ];
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line, 13, 600)).toBeLessThan(room);
        expect(label === name || (label.endsWith('…') && name.startsWith(label.slice(0, -1)))).toBe(true);
      }
  });

  it('tiers come in their order, and each has a heading', () => {
    for (const { chain, own } of placed) {
      const present = chainTiers.filter((tier) => chain.nodes.some((node) => node.tier === tier));
      expect(own.tiers.map((tier) => tier.tier)).toEqual(present);
      const starts = own.tiers.map((tier) => tier.x + tier.y);
      expect([...starts].sort((a, b) => a - b)).toEqual(starts);
      expect(new Set(starts).size).toBe(starts.length);
    }
  });

  it('the same again is the same', () => {
    for (const { chain, own } of placed.slice(0, 20))
      expect(placeProgramme(chain, { width, size: 13, labelOf: nameOf })).toEqual(own);
  });
});
