// Countries of the data and shapes of the map, both ways.
import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import type { AtlasData } from '../../src/model/atlas.ts';
import type { Land } from '../../tools/data/compileGeography.ts';
import { readCompiled } from '../../tools/data/disk.ts';

const read = (path: string) => JSON.parse(readCompiled(path) ?? '');
const core = read('core.json') as AtlasData;
const countries = core.countries.map((country) => country.id);
const land = { '110m': read('land-110m.json') as Land, '50m': read('land-50m.json') as Land };

function idsOf({ objects }: Land): string[] {
  return objects.countries.geometries.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));
}

it.each(['110m', '50m'] as const)(
  'gives every country of the data a shape or an anchor, and no other an id (%s)',
  (scale) => {
    const ids = idsOf(land[scale]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !countries.includes(id))).toEqual([]);
    expect(countries.filter((id) => !ids.includes(id))).toEqual(land[scale].without);
    for (const { anchor } of core.countries) {
      expect(Math.abs(anchor[0])).toBeLessThanOrEqual(180);
      expect(Math.abs(anchor[1])).toBeLessThanOrEqual(90);
    }
  },
);

it('has every country of the data at 50m, and only small ones missing at 110m', () => {
  expect(land['50m'].without).toEqual([]);
  expect(land['110m'].without).toEqual(['SGP', 'TON']);
});

it('holds sound shapes: every arc is there, none is inside out', () => {
  for (const topology of Object.values(land)) {
    const { features } = feature(topology, topology.objects.countries);
    expect(features.length).toBeGreaterThan(170);
    for (const shape of features) {
      expect(geoArea(shape)).toBeGreaterThan(0);
      expect(geoArea(shape)).toBeLessThan(1); // Russia has 0.4 sr; a shape inside out nearly 4 pi
    }
  }
});

it('leaves Antarctica and properties out', () => {
  for (const { objects } of Object.values(land)) {
    for (const geometry of objects.countries.geometries) expect(geometry).not.toHaveProperty('properties');
  }
  const { features } = feature(land['110m'], land['110m'].objects.countries);
  const latitudes = features.flatMap((shape) => JSON.stringify(shape.geometry).match(/-[6-9]\d\.\d+\]/g) ?? []);
  expect(latitudes).toEqual([]);
});
