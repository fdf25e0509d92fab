// States and prefectures: every site of their countries is in one, every outline is one, and wrong places are found.
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { AtlasData } from '../../src/model/atlas.ts';
import { parseProvinces } from '../../src/model/provinces.ts';
import { readCompiled } from '../../tools/data/disk.ts';
import { findingsIn, withCell } from './tinyPackage.ts';

const read = (path: string) => JSON.parse(readCompiled(path) ?? '');
const core = read('core.json') as AtlasData;
const { byId, bySite, outlines } = parseProvinces('provinces.json', read('provinces.json'));
const countriesWith = new Set([...byId.values()].map((own) => own.country));

it('every site of a country with provinces is in one of its own, and no other site is in any', () => {
  for (const site of core.sites)
    expect(bySite.get(site.id)?.country, site.id).toBe(countriesWith.has(site.country) ? site.country : undefined);
});

it('a province with sites stands at one of them', () => {
  for (const { sites, lonLat } of byId.values()) {
    const places = sites.map((id) => core.sites.find((site) => site.id === id)!.lonLat);
    expect(lonLat === undefined).toBe(sites.length === 0);
    if (lonLat) expect(places).toContainEqual(lonLat);
  }
});

it('Japan, the United States and Australia have all their outlines, each once and none inside out', () => {
  const drawn = outlines.map((shape) => String(shape.id));
  const expected = [...byId.values()].filter((own) => ['JPN', 'USA', 'AUS'].includes(own.country)).map((own) => own.id);
  expect([...drawn].sort()).toEqual(expected.sort());
  for (const shape of outlines) expect(geoArea(shape)).toBeLessThan(0.1); // sr; inside out nearly 4 pi
});

it('outlines and places agree: nearly every site lies in the outline of its province', () => {
  const inside = core.sites.filter((site) => {
    const shape = outlines.find((own) => own.id === bySite.get(site.id)?.id);
    return shape && geoContains(shape, [...site.lonLat]);
  });
  const all = core.sites.filter((site) => ['JPN', 'USA', 'AUS'].includes(site.country));
  expect(all.length - inside.length, 'harbours that a simplified coast leaves in the water').toBeLessThan(
    all.length / 6,
  );
  for (const site of all)
    expect(
      outlines.some((own) => own.id === bySite.get(site.id)?.id),
      site.id,
    ).toBe(true);
});

describe('a place that names no province of its country', () => {
  it.each([
    ['Komaki, Aichy', 'Perhaps "Aichi".'],
    ['Komaki', 'Write the city, a comma, and the name as in provinces.csv.'],
  ])('%s', (place, remedy) => {
    const findings = findingsIn(withCell('sites.csv', 2, 'place', place));
    expect(findings).toContainEqual(expect.objectContaining({ file: 'sites.csv', row: 2, column: 'place', remedy }));
  });
});

it.each([null, [], {}, { provinces: 1 }, { provinces: [], outlines: { JPN: {} } }])(
  '%j is no list of provinces',
  (json) => {
    expect(() => parseProvinces('provinces.json', json)).toThrow(/provinces\.json/);
  },
);
