import { geoArea, geoDistance, geoInterpolate } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { real, realShapes } from '../../../tests/fixtures/realAtlas.ts';
import { regions } from '../../model/regions.ts';
import { placeGround } from './placeGround.ts';
import { projectionFor } from './projections.ts';

const wide = { width: 800, height: 520 };
const narrow = { width: 390, height: 420 };
const shapes = realShapes('land-110m.json');
const whole = ['JPN', 'AUS', 'USA', 'GBR', 'ITA'];
const pairs = whole.flatMap((a, index) => whole.slice(index + 1).map((b) => [a, b] as const));
const anchorOf = (id: string): [number, number] => [...real.country.get(id)!.anchor] as [number, number];

describe.each([wide, narrow])('the default map at $width by $height', (size) => {
  const projection = projectionFor('north-pacific', size);
  const clip = ((projection.clipAngle() ?? 0) * Math.PI) / 180;
  const [lambda, phi] = projection.rotate();
  const centre: [number, number] = [-lambda, -phi];

  it.each(whole)('has %s in the frame', (id) => {
    const [x, y] = projection(anchorOf(id))!;
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(size.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(size.height);
  });

  it.each(pairs)('draws the great circle from %s to %s unbroken', (a, b) => {
    const along = geoInterpolate(anchorOf(a), anchorOf(b));
    const points = Array.from({ length: 101 }, (_, index) => along(index / 100));
    for (const point of points) expect(geoDistance(point, centre)).toBeLessThan(clip);
    // Unbroken on the page too: no step is much longer than the others.
    const steps = points.slice(1).map((point, index) => {
      const [[x0, y0], [x1, y1]] = [projection(points[index]!)!, projection(point)!];
      return Math.hypot(x1 - x0, y1 - y0);
    });
    expect(Math.max(...steps)).toBeLessThan(10 * (Math.min(...steps) + 0.1));
  });

  it.each(whole)('draws the land of %s whole, its area true to the others', (id) => {
    const drawn = placeGround(shapes, projection, size).countries.find((own) => own.country === id);
    expect(drawn?.path).toMatch(/^M/);
    const shape = shapes.find((own) => own.id === id)!;
    expect(pixelsOf(drawn!.path) / geoArea(shape) / projection.scale() ** 2).toBeCloseTo(1, 1);
  });
});

/** The area of a path of straight lines. */
function pixelsOf(path: string): number {
  const rings = path.split('Z').filter(Boolean);
  const area = (ring: string): number => {
    const points = ring
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number) as [number, number]);
    return points.reduce((sum, [x, y], index) => {
      const [u, v] = points[(index + 1) % points.length]!;
      return sum + (x * v - u * y) / 2;
    }, 0);
  };
  return Math.abs(rings.reduce((sum, ring) => sum + area(ring), 0));
}

describe('every region', () => {
  it.each(regions)('%s: the same size gives the same map, a new object each time', (region) => {
    const [a, b] = [projectionFor(region, wide), projectionFor(region, wide)];
    expect(a).not.toBe(b);
    expect(a.translate()).toEqual(b.translate());
    expect(a.scale()).toBe(b.scale());
  });

  it.each(regions)('%s: fits a frame of no size without breaking', (region) => {
    expect(projectionFor(region, { width: 0, height: 0 }).scale()).toBeGreaterThan(0);
  });

  it.each([
    { region: 'japan', country: 'JPN' },
    { region: 'western-pacific', country: 'PHL' },
    { region: 'north-america', country: 'USA' },
    { region: 'europe', country: 'ITA' },
    { region: 'australia', country: 'AUS' },
  ] as const)('$region is nearer than the default and has $country in the frame', ({ region, country }) => {
    const projection = projectionFor(region, wide);
    const [x, y] = projection(anchorOf(country))!;
    expect(x > 0 && x < wide.width && y > 0 && y < wide.height).toBe(true);
    expect(projection.scale()).toBeGreaterThan(projectionFor('north-pacific', wide).scale());
  });
});
