// The link under the pointer: by its line, within reach, and none beyond its ends.
import { describe, expect, it } from 'vitest';
import type { Point } from '../geometry.ts';
import { nearestLink } from './nearestLink.ts';

const ends: Record<string, readonly [Point, Point]> = {
  level: [
    [0, 0],
    [100, 0],
  ],
  upright: [
    [50, -100],
    [50, 100],
  ],
  point: [
    [200, 200],
    [200, 200],
  ],
};
const nearest = (at: Point, reach = 5): string | null =>
  nearestLink([...Object.keys(ends), 'nowhere'], (key) => ends[key], at, reach);

describe('the link nearest to a point', () => {
  it('is the one whose line passes there, within reach', () => {
    expect(nearest([20, 3])).toBe('level');
    expect(nearest([48, 40])).toBe('upright');
    expect(nearest([20, 30])).toBeNull();
  });
  it('ends where the link ends', () => {
    expect(nearest([104, 0])).toBe('level');
    expect(nearest([106, 0])).toBeNull();
  });
  it('may be no longer than a point, and what has no place is passed over', () => {
    expect(nearest([202, 201])).toBe('point');
  });
});
