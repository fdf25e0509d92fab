import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../../../tests/fixtures/realAtlas.ts';
import type { LonLat } from '../../model/atlas.ts';
import { wholeView, type Point } from '../geometry.ts';
import { arcRuns } from './arcs.ts';
import { screenProjection } from './placeGround.ts';
import { cutOf, projectionFor } from './projections.ts';
import { globeViewport, movedFrom, turnedBy } from './turnGlobe.ts';

const size = { width: 900, height: 600 };
const anchor = (id: string): LonLat => real.country.get(id)!.anchor;
const places: fc.Arbitrary<LonLat> = fc.tuple(fc.integer({ min: -179, max: 179 }), fc.integer({ min: -85, max: 85 }));

describe('on the globe', () => {
  it('a great circle is drawn where it is seen, in one piece, up to the horizon', () => {
    fc.assert(
      fc.property(places, places, places, (centre, from, to) => {
        fc.pre(geoDistance([...from], [...to]) > 0.1 && geoDistance([...from], [...to]) < 3);
        const projection = projectionFor('globe', size, centre);
        const runs = arcRuns(from, to, screenProjection(projection, wholeView), 26, cutOf('globe', 1, centre));
        expect(runs.length).toBeLessThanOrEqual(1);
        for (const { at } of runs.flat())
          expect(Math.hypot(at[0] - size.width / 2, at[1] - size.height / 2)).toBeLessThanOrEqual(projection.scale());
      }),
    );
  });

  it('turns by what it is dragged, north up, never over the poles', () => {
    expect(turnedBy([10, 0], [0, 0], 250)).toEqual([10, 0]);
    expect(turnedBy([0, 0], [100, 0], 100)[0]).toBeCloseTo(-57.3, 1);
    expect(turnedBy([0, 0], [0, 100], 100)[1]).toBeCloseTo(57.3, 1);
    fc.assert(
      fc.property(
        places,
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -5000, max: 5000 }),
        (at, dx, dy) => {
          const [lon, lat] = turnedBy(at, [dx, dy], 250);
          expect(lon >= -180 && lon <= 180 && Math.abs(lat) <= 85).toBe(true);
        },
      ),
    );
  });

  it('stays in the middle of the picture, and tells how far a gesture moved it', () => {
    const rest = globeViewport(2.5, size);
    expect(movedFrom(rest, size)).toEqual([0, 0]);
    expect(movedFrom({ ...rest, x: rest.x + 12, y: rest.y - 7 }, size)).toEqual([12, -7]);
    expect(projectionFor('globe', size, [139, 36])([139, 36])).toEqual([size.width / 2, size.height / 2]);
  });
});

describe('on the world map', () => {
  const projection = projectionFor('world', size);
  const runsOf = (a: string, b: string) =>
    arcRuns(anchor(a), anchor(b), screenProjection(projection, wholeView), 26, cutOf('world', projection.scale()));

  it.each([
    ['JPN', 'USA', 1],
    ['AUS', 'USA', 1],
    ['GBR', 'USA', 1],
    ['JPN', 'GBR', 2],
    ['AUS', 'ITA', 2],
  ])('%s to %s is drawn in pieces: %i', (a, b, pieces) => {
    const runs = runsOf(a, b);
    expect(runs).toHaveLength(pieces);
    for (const run of runs)
      for (const [index, { at }] of run.entries()) {
        const before: Point = (run[index - 1] ?? { at }).at;
        expect(Math.abs(at[0] - before[0])).toBeLessThan(size.width / 3);
      }
  });
});

it('other regions cut nothing', () => {
  expect(cutOf('north-pacific', 200)).toBeUndefined();
  expect(arcRuns(anchor('JPN'), anchor('ITA'), (lonLat) => [lonLat[0], lonLat[1]], 26)).toHaveLength(1);
});
