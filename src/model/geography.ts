// Country shapes: from the compiled TopoJSON to features that know which country of the atlas they draw.
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { DataError } from './dataError.ts';

/** A country's outline in degrees. `id` is alpha-3 where the country is one of the atlas's; others are ground only. */
export type CountryShape = Feature<Polygon | MultiPolygon>;

/** @throws DataError where the file is no topology with an object `countries`. */
export function parseGeography(file: string, json: unknown): readonly CountryShape[] {
  const topology = json as Topology;
  const countries = topology?.type === 'Topology' ? topology.objects?.countries : undefined;
  if (!countries) throw new DataError(file, 'objects.countries', 'expected a TopoJSON topology of countries');
  return (feature(topology, countries) as FeatureCollection<Polygon | MultiPolygon>).features;
}
