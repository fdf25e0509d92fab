import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deepFreeze } from '../../../tests/fixtures/realAtlas.ts';
import { placeFans } from './placeFans.ts';
import type { SpotInput } from './placeSites.ts';

const project = ([lon, lat]: readonly [number, number]) => [lon, lat] as const;
const spotsIn = (width: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: width }), fc.integer({ min: 0, max: width })), { maxLength: 40 })
    .map((list) =>
      list.map((lonLat, at): SpotInput => ({ key: `sites/${at}`, lonLat, country: 'JPN', weight: 1, isAnchor: false })),
    );

it('every place has a mark of its own, far enough from every other to be hit', () => {
  fc.assert(
    fc.property(fc.oneof(spotsIn(30), spotsIn(600)), (list) => {
      const { sites } = placeFans(deepFreeze(list), project);
      expect(sites.map((own) => own.key).sort()).toEqual(list.map((own) => own.key).sort());
      for (const [index, { at }] of sites.entries())
        for (const other of sites.slice(index + 1))
          expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThanOrEqual(24);
    }),
  );
});

it('is the same in whatever order the places come', () => {
  fc.assert(
    fc.property(spotsIn(200), (list) => {
      expect(placeFans([...list].reverse(), project)).toEqual(placeFans(list, project));
    }),
  );
});

it('a place by itself stays where it is, without a leg', () => {
  const one: SpotInput = { key: 'sites/a', lonLat: [5, 7], country: 'JPN', weight: 1, isAnchor: false };
  const far: SpotInput = { ...one, key: 'sites/b', lonLat: [205, 7] };
  const { sites, legs } = placeFans([one, far], project);
  expect(sites.map((own) => own.at)).toEqual([
    [5, 7],
    [205, 7],
  ]);
  expect(legs).toBe('');
  expect(placeFans([one, { ...far, lonLat: [6, 7] }], project).legs.match(/M/g)).toHaveLength(2);
});
