import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze, real } from '../../../tests/fixtures/realAtlas.ts';
import { everything, tiny } from '../../../tests/fixtures/tinyAtlas.ts';
import { applyFilter } from '../../model/filter.ts';
import { measureTies } from './measureTies.ts';
import { placeSites, type SpotInput } from './placeSites.ts';
import { siteSpots, tieSpots } from './spots.ts';

const project = ([lon, lat]: readonly [number, number]) => [lon, -lat] as const;
const options = { single: 4, gap: 2 };
const spot = (key: string, own: Partial<SpotInput> = {}): SpotInput => ({
  key,
  lonLat: [0, 0],
  country: 'JPN',
  weight: 1,
  isAnchor: false,
  ...own,
});
const spots = fc
  .array(
    fc.record({
      lonLat: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 80 })),
      country: fc.constantFrom('JPN', 'USA'),
      weight: fc.integer({ min: 1, max: 5 }),
      isAnchor: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((list) => list.map((own, index): SpotInput => ({ key: `sites/${index}`, ...own })));

describe('clusters', () => {
  it('hold every spot, each in exactly one', () => {
    fc.assert(
      fc.property(spots, (list) => {
        const members = placeSites(deepFreeze(list), project, options).flatMap((cluster) => cluster.members);
        expect([...members].sort()).toEqual(list.map((own) => own.key).sort());
      }),
    );
  });

  it('are the same in whatever order the spots come', () => {
    fc.assert(
      fc.property(spots, (list) => {
        expect(placeSites([...list].reverse(), project, options)).toEqual(placeSites(list, project, options));
      }),
    );
  });

  it('are of one country, and named by their weightiest member', () => {
    fc.assert(
      fc.property(spots, (list) => {
        const byKey = new Map(list.map((own) => [own.key, own]));
        for (const cluster of placeSites(list, project, options)) {
          const members = cluster.members.map((key) => byKey.get(key)!);
          expect(new Set(members.map((own) => own.country))).toEqual(new Set([cluster.country]));
          expect(byKey.get(cluster.key)!.weight).toBe(Math.max(...members.map((own) => own.weight)));
        }
      }),
    );
  });

  it('never hold an anchor beside another spot', () => {
    fc.assert(
      fc.property(spots, (list) => {
        const byKey = new Map(list.map((own) => [own.key, own]));
        for (const { members, isAnchor } of placeSites(list, project, options)) {
          expect(members.some((key) => byKey.get(key)!.isAnchor)).toBe(isAnchor);
          if (isAnchor) expect(members).toHaveLength(1);
        }
      }),
    );
  });

  it('open as one zooms in', () => {
    const list = [spot('a'), spot('b', { lonLat: [5, 0] }), spot('c', { lonLat: [60, 0] })];
    const nearer = ([lon, lat]: readonly [number, number]) => [lon * 4, -lat * 4] as const;
    expect(placeSites(list, project, options).map((own) => own.members)).toEqual([['a', 'b'], ['c']]);
    expect(placeSites(list, nearer, options).map((own) => own.members)).toEqual([['a'], ['b'], ['c']]);
  });

  it('grow with their members', () => {
    const one = placeSites([spot('a')], project, options)[0]!;
    const four = placeSites(
      ['a', 'b', 'c', 'd'].map((key) => spot(key)),
      project,
      options,
    )[0]!;
    expect(one.radius).toBe(options.single);
    expect(four.radius).toBeGreaterThan(one.radius);
  });
});

describe('spots', () => {
  const years = { from: 2012, to: 2012 };
  const shown = applyFilter(tiny, { ...everything, years });

  it('from afar are the sites of shown programmes, as heavy as they have of them', () => {
    expect(siteSpots(tiny, shown)).toEqual([
      { key: 'sites/raytheon-tucson', lonLat: [-110.9, 32.2], country: 'USA', weight: 1, isAnchor: false },
    ]);
    const all = siteSpots(real, applyFilter(real, everything));
    for (const own of all) expect(own.weight).toBe(real.site.get(own.key.replace('sites/', ''))!.programs.length);
  });

  it('from near are the ends of shown ties and the other sites of shown programmes, each once', () => {
    for (const filter of [everything, { ...everything, years: { from: 2024, to: 2024 } }]) {
      const own = applyFilter(real, filter);
      const measured = measureTies(real, own.relations, filter.years);
      const keys = tieSpots(real, measured, own).map((each) => each.key);
      expect(new Set(keys).size).toBe(keys.length);
      const expected = new Set([...measured.places.keys(), ...siteSpots(real, own).map((each) => each.key)]);
      expect(new Set(keys)).toEqual(expected);
    }
  });
});
