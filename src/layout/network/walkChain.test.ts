import { describe, expect, it } from 'vitest';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import { measureProgramme } from './measureProgramme.ts';
import { placeProgramme } from './placeProgramme.ts';
import { walkChain } from './walkChain.ts';

const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;
const placedOf = (program: string, width: number) => {
  const chain = measureProgramme(real, program, 'all');
  if (!chain) throw new Error(program);
  return placeProgramme(chain, { width, size: 13, labelOf: (key) => key });
};

describe.each([1368, 358])('at %d px', (width) => {
  it('a link leads to both of its ends', () => {
    const placed = placedOf('gcap', width);
    const along = width > 600 ? (['ArrowLeft', 'ArrowRight'] as const) : (['ArrowUp', 'ArrowDown'] as const);
    for (const { key, source, target } of placed.links)
      expect(along.map((arrow) => walkChain(placed, key, arrow)).sort()).toEqual([source, target].sort());
  });

  it('from the programme the arrows come to every link, and to every chip that a link touches', () => {
    for (const { id } of real.programs.slice(0, 40)) {
      const placed = placedOf(id, width);
      const seen = new Set([`programs/${id}`]);
      for (const key of seen)
        for (const arrow of arrows) {
          const next = walkChain(placed, key, arrow);
          if (next !== undefined) seen.add(next);
        }
      const all = [...placed.links, ...placed.chips].map(({ key }) => key);
      expect(
        all.filter((key) => !seen.has(key)),
        id,
      ).toEqual([]);
    }
  });
});

it('nothing lies beyond the ends', () => {
  const placed = placedOf('gcap', 1368);
  expect(walkChain(placed, 'organizations/nobody', 'ArrowLeft')).toBeUndefined();
});
