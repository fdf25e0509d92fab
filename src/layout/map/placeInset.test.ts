import { describe, expect, it } from 'vitest';
import { real, realShapes } from '../../../tests/fixtures/realAtlas.ts';
import { placeInset } from './placeInset.ts';

const shapes = realShapes('land-110m.json');
const size = { width: 352, height: 190 };
const placeOf = (key: string, lonLat: readonly [number, number]) => ({ key, lonLat, label: key });
const isInside = ([x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x <= size.width && y <= size.height;

describe('an inset', () => {
  it('of one place has it in the middle, with land around it', () => {
    const { marks, land } = placeInset([placeOf('nagoya', [136.9, 35.2])], shapes, size);
    expect(marks[0]?.at[0]).toBeCloseTo(size.width / 2, 0);
    expect(marks[0]?.at[1]).toBeCloseTo(size.height / 2, 0);
    expect(land.length).toBeGreaterThan(100);
  });

  it('holds all places of each programme', () => {
    for (const { id } of real.programs) {
      const sites = real.sitesOfProgram.get(id) ?? [];
      if (sites.length === 0) continue;
      const { marks } = placeInset(
        sites.map((site) => placeOf(site.id, site.lonLat)),
        [],
        size,
      );
      for (const { at } of marks) expect(isInside(at), id).toBe(true);
    }
  });
});
