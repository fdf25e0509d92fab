import { describe, expect, it } from 'vitest';
import { deepFreeze, realShapes } from '../../../tests/fixtures/realAtlas.ts';
import { groundScale, placeGround, screenProjection } from './placeGround.ts';
import { projectionFor } from './projections.ts';

const size = { width: 800, height: 520 };
const shapes = realShapes('land-110m.json');

describe('the ground', () => {
  const projection = projectionFor('north-pacific', size);
  const ground = placeGround(deepFreeze(shapes), projection, size);

  it('has a key for each country, and the atlas’s countries by their own', () => {
    const keys = ground.countries.map((own) => own.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(ground.countries.find((own) => own.key === 'JPN')?.country).toBe('JPN');
    expect(ground.countries.some((own) => own.country === undefined)).toBe(true);
  });

  it('has a sea, a graticule and the pole inside the picture', () => {
    expect(ground.sphere).toMatch(/^M/);
    expect(ground.graticule).toMatch(/^M/);
    const [x, y] = ground.pole!;
    expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
  });

  it('is the same for the same projection', () => {
    expect(placeGround(shapes, projectionFor('north-pacific', size), size)).toEqual(ground);
  });

  it('of a small region leaves out what is far away', () => {
    const japan = placeGround(shapes, projectionFor('japan', size), size).countries.map((own) => own.country);
    expect(japan).toContain('JPN');
    expect(japan).not.toContain('GBR');
    expect(japan.length).toBeLessThan(ground.countries.length);
  });
});

describe('the screen', () => {
  const projection = projectionFor('japan', size);

  it('has more pixels to the degree when one is nearer', () => {
    expect(groundScale(projection, { x: 0, y: 0, k: 3 })).toBeCloseTo(
      3 * groundScale(projection, { x: 5, y: 5, k: 1 }),
    );
  });

  it('moves with the viewport', () => {
    const still = screenProjection(projection, { x: 0, y: 0, k: 1 })([139.7, 35.7]);
    const moved = screenProjection(projection, { x: 10, y: -20, k: 2 })([139.7, 35.7]);
    expect(moved[0]).toBeCloseTo(2 * still[0] + 10);
    expect(moved[1]).toBeCloseTo(2 * still[1] - 20);
  });
});
