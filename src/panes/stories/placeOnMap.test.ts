import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../model/atlas.ts';
import { placeOnMap } from './placeOnMap.ts';

const size = { width: 1000, height: 560 };
const tokyo: LonLat = [139.7, 35.7];
const honolulu: LonLat = [-157.9, 21.3];
const rome: LonLat = [12.5, 41.9];

describe('a place on the map of a step', () => {
  it('stands west of what is east of it', () => {
    const [west, east] = [tokyo, honolulu].map((place) =>
      placeOnMap({ region: 'north-pacific', camera: null }, size, place)!,
    );
    expect(west![0]).toBeLessThan(east![0]);
  });

  it('is in the middle where the camera looks at it', () => {
    const camera = { lon: tokyo[0], lat: tokyo[1], k: 4 };
    for (const region of ['north-pacific', 'globe'] as const) {
      const [x, y] = placeOnMap({ region, camera }, size, tokyo)!;
      expect(Math.abs(x - 500)).toBeLessThan(2);
      expect(Math.abs(y - 280)).toBeLessThan(2);
    }
  });

  it('has no place beyond the edge, or behind the globe', () => {
    expect(placeOnMap({ region: 'japan', camera: null }, size, honolulu)).toBeUndefined();
    expect(placeOnMap({ region: 'globe', camera: null }, size, [-10, -38])).toBeUndefined();
    expect(placeOnMap({ region: 'north-pacific', camera: null }, size, rome)).toBeDefined();
  });
});
