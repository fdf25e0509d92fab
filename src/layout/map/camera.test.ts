import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regions } from '../../model/regions.ts';
import { applyViewport, wholeView } from '../geometry.ts';
import { cameraOfViewport, viewportOfCamera, zoomedBy } from './camera.ts';
import { projectionFor } from './projections.ts';

const size = { width: 800, height: 520 };
const projection = projectionFor('north-pacific', size);
const near = fc.record({
  lon: fc.integer({ min: -18000, max: 18000 }).map((value) => value / 100),
  lat: fc.integer({ min: 0, max: 8900 }).map((value) => value / 100),
  k: fc.integer({ min: 101, max: 4000 }).map((value) => value / 100),
});

describe('the camera', () => {
  it('is in the middle of the picture', () => {
    fc.assert(
      fc.property(near, (camera) => {
        const viewport = viewportOfCamera(camera, projection, size);
        const [x, y] = applyViewport(projection([camera.lon, camera.lat]) as [number, number], viewport);
        expect(x).toBeCloseTo(size.width / 2);
        expect(y).toBeCloseTo(size.height / 2);
        expect(viewport.k).toBe(camera.k);
      }),
    );
  });

  it('comes back from its viewport, to the hundredth of a degree', () => {
    fc.assert(
      fc.property(near, (camera) => {
        const back = cameraOfViewport(viewportOfCamera(camera, projection, size), projection, size);
        expect(back?.k).toBeCloseTo(camera.k, 6);
        expect(back?.lat).toBeCloseTo(camera.lat, 6);
        expect(Math.abs((((back?.lon ?? 0) - camera.lon + 540) % 360) - 180)).toBeLessThan(0.011);
      }),
    );
  });

  it('comes back from its viewport in every region, however wide the screen', () => {
    for (const region of regions) {
      for (const screen of [size, { width: 390, height: 420 }, { width: 1600, height: 700 }]) {
        const own = projectionFor(region, screen);
        const viewport = { x: -screen.width, y: -screen.height / 2, k: 3 };
        const camera = cameraOfViewport(viewport, own, screen);
        const again = viewportOfCamera(camera, own, screen);
        // A hundredth of a degree, in pixels of this zoom.
        const most = own.scale() * 3 * 0.01;
        expect(Math.hypot(again.x - viewport.x, again.y - viewport.y), region).toBeLessThan(most);
      }
    }
  });

  it('is none for the whole region, and none gives the whole region', () => {
    expect(viewportOfCamera(null, projection, size)).toEqual(wholeView);
    expect(cameraOfViewport(wholeView, projection, size)).toBeNull();
  });

  it('shows on another screen the same place as near', () => {
    const camera = { lon: 140, lat: 36, k: 5 };
    const phone = { width: 390, height: 420 };
    const own = projectionFor('north-pacific', phone);
    const [x, y] = applyViewport(own([140, 36]) as [number, number], viewportOfCamera(camera, own, phone));
    expect([x, y].map(Math.round)).toEqual([195, 210]);
  });
});

describe('zooming about the middle', () => {
  it('keeps what is in the middle there, and never leaves the bounds', () => {
    fc.assert(
      fc.property(near, fc.double({ min: 0.1, max: 10, noNaN: true }), (camera, factor) => {
        const viewport = viewportOfCamera(camera, projection, size);
        const next = zoomedBy(viewport, factor, size, 40);
        expect(next.k).toBeGreaterThanOrEqual(1);
        expect(next.k).toBeLessThanOrEqual(40);
        const at = projection([camera.lon, camera.lat]) as [number, number];
        const [x, y] = applyViewport(at, next);
        expect(x).toBeCloseTo(size.width / 2, 4);
        expect(y).toBeCloseTo(size.height / 2, 4);
      }),
    );
  });

  it('in and out again is nothing', () => {
    const there = zoomedBy(wholeView, 1.8, size, 40);
    const back = zoomedBy(there, 1 / 1.8, size, 40);
    expect(there.k).toBe(1.8);
    for (const key of ['x', 'y', 'k'] as const) expect(back[key]).toBeCloseTo(wholeView[key]);
  });
});
