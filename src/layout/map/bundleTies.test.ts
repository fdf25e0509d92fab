import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../../tests/fixtures/randomFilter.ts';
import { deepFreeze, real, realProvinces } from '../../../tests/fixtures/realAtlas.ts';
import { applyFilter, type Filter } from '../../model/filter.ts';
import type { LonLat } from '../../model/atlas.ts';
import { bundleTies } from './bundleTies.ts';
import { measureProvinces } from './measureProvinces.ts';
import { measureTies } from './measureTies.ts';
import { screenProjection } from './placeGround.ts';
import { isInside, placeTies } from './placeTies.ts';
import { projectionFor } from './projections.ts';
import { tieSpots } from './spots.ts';

const sizes = [
  { width: 1368, height: 444 },
  { width: 358, height: 364 },
];

describe.each(sizes)('ties that leave the map of Japan at $width by $height', (size) => {
  const project = screenProjection(projectionFor('japan', size), { x: 0, y: 0, k: 1 });
  const isInView = (lonLat: LonLat): boolean => isInside(project(lonLat), size);
  const placed = (filter: Filter) => {
    const shown = applyFilter(real, filter);
    const measured = measureTies(real, shown.relations, filter.years);
    const spots = tieSpots(real, measured, shown);
    const { ties } = measureProvinces(real, measured, spots, shown, realProvinces, isInView);
    return placeTies(ties, project, size);
  };

  it('are all there, and what does not leave for another country is as it was', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const ties = deepFreeze(placed(filter));
        const bundled = bundleTies(ties, project, size);
        expect(bundled.ties.map(({ key }) => key)).toEqual(ties.map(({ key }) => key));
        for (const [index, tie] of bundled.ties.entries()) {
          expect(tie.path + tie.head).not.toMatch(/NaN|Infinity|undefined/);
          if (!tie.isLeaving || tie.from.country === tie.to.country) expect(tie).toBe(ties[index]);
        }
        expect(bundleTies(ties, project, size)).toEqual(bundled);
      }),
      { numRuns: 15 },
    );
  });

  it('leave through gates at the edge, each country through one, each tie counted once', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const ties = placed(filter);
        const { gates } = bundleTies(ties, project, size);
        for (const { at } of gates) {
          const toEdge = Math.min(at[0], at[1], size.width - at[0], size.height - at[1]);
          expect(Math.abs(toEdge)).toBeLessThan(0.01);
        }
        const countries = gates.flatMap((gate) => gate.countries);
        expect(new Set(countries).size).toBe(countries.length);
        const leaving = ties.filter((tie) => tie.isLeaving && tie.from.country !== tie.to.country);
        const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
        expect(sum(gates.map((gate) => gate.relations))).toBe(sum(leaving.map((tie) => tie.relations.length)));
      }),
      { numRuns: 15 },
    );
  });
});
