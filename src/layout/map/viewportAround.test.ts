import { expect, it } from 'vitest';
import { applyViewport } from '../geometry.ts';
import { levelAt, nextScale, spreadScale, type MapLevel } from './levels.ts';
import { projectionFor } from './projections.ts';
import { viewportAround } from './viewportAround.ts';

const size = { width: 800, height: 500 };
const projection = projectionFor('japan', size);
const places = [
  [139.7, 35.7],
  [136.9, 35.2],
  [135.2, 34.7],
] as const;

it('shows all places, their middle in the middle', () => {
  const viewport = viewportAround(places, projection, size, { least: 0, most: spreadScale })!;
  const points = places.map((place) => applyViewport(projection([...place])!, viewport));
  for (const [x, y] of points) {
    expect(x > 0 && x < size.width).toBe(true);
    expect(y > 0 && y < size.height).toBe(true);
  }
  const xs = points.map(([x]) => x);
  expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(size.width / 2);
});

it('is never nearer than the most, nor farther than the least', () => {
  const one = viewportAround([places[0]], projection, size, { least: 0, most: 9000 })!;
  expect(one.k * projection.scale()).toBeCloseTo(9000);
  const near = viewportAround(places, projection, size, { least: 8000, most: 9000 })!;
  expect(near.k * projection.scale()).toBeCloseTo(8000);
  expect(viewportAround([], projection, size, { least: 0, most: 1 })).toBeNull();
});

it('levels follow each other, and each leads to the next', () => {
  const order: MapLevel[] = ['countries', 'provinces', 'places', 'spread'];
  expect([100, 700, 4000, spreadScale].map(levelAt)).toEqual(order);
  for (const [index, level] of order.slice(0, 3).entries()) expect(levelAt(nextScale(level))).toBe(order[index + 1]);
});
