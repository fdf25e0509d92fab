// Frames beside the map: only where there is room, never over it or over each other.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../geometry.ts';
import { groundEdges, nearerBounds, nearerIds, nearerProjection, placeNearer } from './placeNearer.ts';
import { projectionFor } from './projections.ts';

describe('frames beside the overview', () => {
  it('are three on a wide screen and none beside a second picture or on a phone', () => {
    const count = (width: number, height: number): number => {
      const size = { width, height };
      return placeNearer(groundEdges(projectionFor('north-pacific', size)), size).length;
    };
    expect(count(1368, 448)).toBe(3);
    expect(count(790, 448)).toBe(0);
    expect(count(358, 380)).toBe(0);
  });

  it('never cover the map, its labels or each other, and lie inside the picture', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 300, max: 3000 }),
      height: fc.integer({ min: 200, max: 1200 }),
    });
    const edges = fc.tuple(fc.integer({ min: -400, max: 3000 }), fc.integer({ min: 0, max: 3000 }));
    fc.assert(
      fc.property(sizes, edges, fc.integer({ min: 0, max: 150 }), (size, [left, breadth], beyond) => {
        const right = left + breadth;
        const frames = placeNearer([left, right], size, beyond);
        for (const [index, { box }] of frames.entries()) {
          expect(box.x + box.width <= left - beyond || box.x >= right + beyond).toBe(true);
          expect(box.x >= 0 && box.y >= 0).toBe(true);
          expect(box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(true);
          for (const other of frames.slice(index + 1)) expect(overlaps(box, other.box)).toBe(false);
        }
      }),
    );
  });

  it.each(nearerIds)('%s shows what it must', (id) => {
    const projection = nearerProjection(id, { width: 300, height: 220 });
    const [west, south, east, north] = nearerBounds[id];
    for (const point of [
      [west, south],
      [east, north],
    ] as const) {
      const [x, y] = projection([...point])!;
      expect(x >= 9.9 && x <= 290.1 && y >= 9.9 && y <= 210.1).toBe(true);
    }
  });
});
