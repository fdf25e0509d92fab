// Coordinates: a site, and the anchor of a country, must lie in its country or near its coast. Catches latitude and longitude
// swapped, a lost minus, a wrong country. Tested against the shapes of Natural Earth at 50m.
import { geoContains, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { compileGeography, countryCodes } from './compileGeography.ts';
import type { Finding } from './finding.ts';
import { numberOf, rowsOf, type Row, type Tables } from './table.ts';

/** Degrees within which a coast of the simplified shape may lie: harbours and small islands. */
const tolerance = 0.6;
const compass = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => (n * Math.PI) / 4);

export function checkPlaces(tables: Tables, world: Topology): Finding[] {
  const shapes = shapesOf(tables, world);
  const check = (file: string, row: Row, country: string, columns: [lon: string, lat: string]): Finding[] => {
    const [lon, lat] = [numberOf(row, columns[0]), numberOf(row, columns[1])];
    const shape = shapes.get(country);
    if (row.isBroken || !shape || lon === undefined || lat === undefined) return [];
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180) || isNear(shape, lon, lat)) return [];
    const isSwapped = Math.abs(lon) <= 90 && isNear(shape, lat, lon);
    const remedy = isSwapped
      ? 'Latitude and longitude are swapped: exchange them.'
      : 'Correct the coordinates (south and west are negative), or the country.';
    const value = `${lat}, ${lon}`;
    return [
      { file, row: row.row, column: `${columns[1]}, ${columns[0]}`, value, problem: `lies not in ${country}`, remedy },
    ];
  };
  return [
    ...rowsOf(tables, 'sites').flatMap((row) => check('sites.csv', row, row.cells.country ?? '', ['lon', 'lat'])),
    ...rowsOf(tables, 'countries').flatMap((row) =>
      check('countries.csv', row, row.cells.id ?? '', ['anchor_lon', 'anchor_lat']),
    ),
  ];
}

function shapesOf(tables: Tables, world: Topology): Map<string, GeoPermissibleObjects> {
  const land = compileGeography(world, countryCodes(tables));
  return new Map(feature(land, land.objects.countries).features.map((shape) => [String(shape.id), shape]));
}

function isNear(shape: GeoPermissibleObjects, lon: number, lat: number): boolean {
  const stretch = 1 / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  const around = compass.map((turn): [number, number] => [
    lon + tolerance * stretch * Math.sin(turn),
    lat + tolerance * Math.cos(turn),
  ]);
  return [[lon, lat] as [number, number], ...around].some((point) => geoContains(shape, point));
}
