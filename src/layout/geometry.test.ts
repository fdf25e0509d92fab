import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyViewport,
  horizontalLink,
  linePath,
  overlaps,
  polygonPath,
  ribbonPath,
  short,
  verticalLink,
  wholeView,
  type Box,
} from './geometry.ts';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

describe('boxes', () => {
  it.each([
    { name: 'one inside the other', a: box(0, 0, 10, 10), b: box(2, 2, 3, 3), expected: true },
    { name: 'a corner in common', a: box(0, 0, 10, 10), b: box(9, 9, 10, 10), expected: true },
    { name: 'an edge in common is no overlap', a: box(0, 0, 10, 10), b: box(10, 0, 10, 10), expected: false },
    { name: 'side by side', a: box(0, 0, 10, 10), b: box(20, 0, 10, 10), expected: false },
    { name: 'one above the other', a: box(0, 0, 10, 10), b: box(0, 20, 10, 10), expected: false },
  ])('$name: $expected', ({ a, b, expected }) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});

describe('the viewport', () => {
  it('of the whole view moves nothing', () => {
    expect(applyViewport([3, 4], wholeView)).toEqual([3, 4]);
  });

  it('scales first and shifts then', () => {
    expect(applyViewport([3, 4], { x: 10, y: -1, k: 2 })).toEqual([16, 7]);
  });
});

describe('paths', () => {
  it('have numbers of one decimal, at most a twentieth of a pixel off', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (value) => {
        expect(Math.abs(short(value) - value)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(`${short(value)}`).toMatch(/^-?\d+(\.\d)?$/);
      }),
    );
  });

  it.each([
    {
      path: linePath([
        [0, 0],
        [1.26, 2],
      ]),
      expected: 'M0,0L1.3,2',
    },
    {
      path: polygonPath([
        [0, 0],
        [1, 0],
        [1, 1],
      ]),
      expected: 'M0,0L1,0L1,1Z',
    },
    { path: horizontalLink([0, 0], [10, 4]), expected: 'M0,0C5,0 5,4 10,4' },
    { path: verticalLink([0, 0], [10, 4]), expected: 'M0,0C0,2 10,2 10,4' },
    { path: ribbonPath(0, 0, 2, 10, 5, 7), expected: 'M0,0C5,0 5,5 10,5L10,7C5,7 5,2 0,2Z' },
  ])('$path', ({ path, expected }) => {
    expect(path).toBe(expected);
  });
});
