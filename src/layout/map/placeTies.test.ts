import { describe, expect, it } from 'vitest';
import { deepFreeze, real } from '../../../tests/fixtures/realAtlas.ts';
import type { Place } from '../../model/places.ts';
import { measureTies, type Tie } from './measureTies.ts';
import { screenProjection } from './placeGround.ts';
import { placeTies } from './placeTies.ts';
import { projectionFor } from './projections.ts';

const size = { width: 800, height: 520 };
const project = screenProjection(projectionFor('japan', size), { x: 0, y: 0, k: 1 });
const { ties } = measureTies(real, real.relations, 'all');

const place = (key: string, lonLat: readonly [number, number]): Place => ({
  key,
  lonLat,
  country: 'JPN',
  isAnchor: false,
});
const tie = (relations: readonly string[]): Tie => ({
  key: 'ties/a>b',
  from: place('sites/a', [130, 33]),
  to: place('sites/b', [141, 43]),
  standing: 'fact',
  relations,
});
const pointsOf = (path: string): [number, number][] =>
  path
    .replace(/[MZ]/g, '')
    .split('L')
    .map((pair) => pair.split(',').map(Number) as [number, number]);

describe('ties on the map', () => {
  it('are all drawn, in the order given, the same each time, and nothing is written into them', () => {
    const placed = placeTies(deepFreeze(ties), project, size);
    expect(placed.map((own) => own.key)).toEqual(ties.map((own) => own.key));
    expect(placeTies(ties, project, size)).toEqual(placed);
    for (const { path, head } of placed) expect(path + head).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('run from the one who gives to the one who receives, with the head there', () => {
    const [own] = placeTies([tie(['r'])], project, size);
    const line = pointsOf(own!.path);
    const distance = (a: readonly [number, number], b: readonly number[]): number =>
      Math.hypot(a[0] - b[0]!, a[1] - b[1]!);
    const [from, to] = [project([130, 33]), project([141, 43])];
    expect(distance(line[0]!, from)).toBeLessThan(0.2);
    for (const point of pointsOf(own!.head)) expect(distance(point, to)).toBeLessThan(distance(point, from) / 4);
  });

  it('are broader for more relations, up to a bound', () => {
    const [one, nine, many] = [1, 9, 500].map(
      (count) => placeTies([tie(Array(count).fill('r'))], project, size)[0]!.breadth,
    );
    expect(nine!).toBeGreaterThan(one!);
    expect(many!).toBeGreaterThan(nine!);
    expect(many!).toBeLessThan(10);
  });

  it('pass when both ends are outside the picture', () => {
    const between = (from: Place, to: Place): boolean =>
      placeTies([{ ...tie(['r']), from, to }], project, size)[0]!.isPassing;
    const inside = place('sites/a', [135, 35]);
    const [west, east] = [place('sites/w', [0, 50]), place('sites/e', [-100, 40])];
    expect(between(west, east)).toBe(true);
    expect(between(west, inside)).toBe(false);
    expect(between(inside, east)).toBe(false);
  });
});
