import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf } from '../../../tests/fixtures/randomFilter.ts';
import { deepFreeze, real } from '../../../tests/fixtures/realAtlas.ts';
import { familyIds, type LonLat } from '../../model/atlas.ts';
import { applyFilter } from '../../model/filter.ts';
import type { Point } from '../geometry.ts';
import { measureFlows, type CountryFlow } from './measureFlows.ts';
import { placeFlows, spinesOf } from './placeFlows.ts';
import { screenProjection } from './placeGround.ts';
import { projectionFor } from './projections.ts';

const size = { width: 800, height: 520 };
const project = screenProjection(projectionFor('north-pacific', size), { x: 0, y: 0, k: 1 });
const anchorOf = (id: string) => real.country.get(id)?.anchor;
const options = { perProgram: 2, least: 1, families: familyIds };

const flow = (own: Partial<CountryFlow>): CountryFlow => ({
  key: `pairs/JPN-USA/${own.family ?? 'air'}${own.isPlan ? '/plan' : ''}`,
  ends: ['JPN', 'USA'],
  family: 'air',
  isPlan: false,
  programs: ['p'],
  led: [1, 1],
  ...own,
});
/** All points of a path. */
const pointsOf = (path: string): Point[] =>
  path
    .replace(/[MZ]/g, '')
    .split('L')
    .map((pair) => pair.split(',').map(Number) as unknown as Point);
/** How broad a ribbon is where its two edges begin and end. */
function breadthsOf(path: string): [number, number] {
  const points = pointsOf(path);
  const half = points.length / 2;
  const across = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
  return [across(points[0]!, points.at(-1)!), across(points[half - 1]!, points[half]!)];
}

describe('flows on the map', () => {
  it('are all drawn, each once', () => {
    fc.assert(
      fc.property(filterOf(real), (filter) => {
        const { flows } = measureFlows(real, applyFilter(real, filter).programs, filter.years);
        const placed = placeFlows(deepFreeze(flows), spinesOf(anchorOf, project), options);
        expect(placed.map((own) => own.key).sort()).toEqual(flows.map((own) => own.key).sort());
        for (const own of placed) expect(`${own.path}${own.line}`).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: 15 },
    );
  });

  it('are the same for the same flows', () => {
    const { flows } = measureFlows(real, real.programs, 'all');
    expect(placeFlows(flows, spinesOf(anchorOf, project), options)).toEqual(
      placeFlows(flows, spinesOf(anchorOf, project), options),
    );
  });

  it('are as broad as they have programmes, but never too fine to be seen', () => {
    const [one] = placeFlows([flow({})], spinesOf(anchorOf, project), { ...options, least: 3 });
    const [five] = placeFlows(
      [flow({ programs: ['a', 'b', 'c', 'd', 'e'], led: [5, 5] })],
      spinesOf(anchorOf, project),
      options,
    );
    expect(one!.breadth).toBe(3);
    expect(five!.breadth).toBe(10);
  });

  it('are broad at the end that leads and taper to the other', () => {
    const programs = ['a', 'b', 'c', 'd'];
    const [byJapan] = placeFlows([flow({ programs, led: [4, 0] })], spinesOf(anchorOf, project), options);
    const [byBoth] = placeFlows([flow({ programs, led: [4, 4] })], spinesOf(anchorOf, project), options);
    const [atJapan, atUnitedStates] = breadthsOf(byJapan!.path);
    expect(atJapan).toBeGreaterThan(3 * atUnitedStates);
    expect(atUnitedStates).toBeGreaterThan(0);
    const [a, b] = breadthsOf(byBoth!.path);
    expect(a).toBeCloseTo(b, 0);
  });

  it('of one pair lie side by side, the families in their order and plans beside their facts', () => {
    const lanes = [flow({ family: 'sea' }), flow({ isPlan: true }), flow({}), flow({ family: 'missiles' })];
    const placed = placeFlows(lanes, spinesOf(anchorOf, project), { ...options, least: 4 });
    expect(placed.map((own) => own.key)).toEqual([
      'pairs/JPN-USA/missiles',
      'pairs/JPN-USA/air',
      'pairs/JPN-USA/air/plan',
      'pairs/JPN-USA/sea',
    ]);
    for (const [index, own] of placed.slice(1).entries()) {
      const before = placed[index]!;
      const apart = Math.hypot(own.middle[0] - before.middle[0], own.middle[1] - before.middle[1]);
      expect(apart).toBeCloseTo((own.breadth + before.breadth) / 2);
    }
  });

  it('run from one country to the other', () => {
    const [own] = placeFlows([flow({})], spinesOf(anchorOf, project), options);
    const points = pointsOf(own!.line);
    for (const [point, id] of [
      [points[0]!, 'JPN'],
      [points.at(-1)!, 'USA'],
    ] as [Point, string][]) {
      const at = project(anchorOf(id) as LonLat);
      expect(Math.hypot(point[0] - at[0], point[1] - at[1])).toBeLessThan(1);
    }
  });

  it('to a country without an anchor are left out', () => {
    expect(placeFlows([flow({ ends: ['JPN', 'XXX'] })], spinesOf(anchorOf, project), options)).toEqual([]);
  });
});
