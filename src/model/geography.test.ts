import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { real, realShapes } from '../../tests/fixtures/realAtlas.ts';
import { DataError } from './dataError.ts';
import { parseGeography } from './geography.ts';

describe('a file that is no topology of countries', () => {
  it.each([
    null,
    undefined,
    {},
    [],
    'text',
    { type: 'Topology' },
    { type: 'Topology', objects: {} },
    { type: 'FeatureCollection', features: [] },
  ])('%j ends in an error that names it', (json) => {
    expect(() => parseGeography('data/land.json', json)).toThrow(DataError);
    expect(() => parseGeography('data/land.json', json)).toThrow(/^data\/land\.json: objects\.countries: /);
  });
});

describe.each(['land-110m.json', 'land-50m.json'] as const)('%s', (file) => {
  const shapes = realShapes(file);
  const shapeOf = (id: string) => shapes.find((shape) => shape.id === id);

  it('draws a country of the atlas at most once', () => {
    const known = shapes.flatMap((shape) => (shape.id === undefined ? [] : [shape.id]));
    expect(new Set(known).size).toBe(known.length);
    for (const id of known) expect(real.country.has(String(id)), String(id)).toBe(true);
  });

  it('has ground that the atlas does not speak of, without an id', () => {
    expect(shapes.some((shape) => shape.id === undefined)).toBe(true);
  });

  it.each(['JPN', 'AUS', 'USA', 'ITA', 'KOR'])('has the anchor of %s inside its shape', (id) => {
    expect(geoContains(shapeOf(id)!, [...real.country.get(id)!.anchor])).toBe(true);
  });
});
