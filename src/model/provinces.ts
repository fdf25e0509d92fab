// States, prefectures and other first divisions of countries, for the map between countries and cities; fetched on demand.
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { CountryId, Id, LonLat } from './atlas.ts';
import { DataError } from './dataError.ts';

export interface Province {
  /** ISO 3166-2: `JP-13`. */
  readonly id: Id;
  readonly country: CountryId;
  readonly name: string;
  readonly ja: string;
  /** Ids of the sites in it, whatever the filters say. */
  readonly sites: readonly Id[];
  /** Its middlemost site: where its mark stands. Absent where it has none. */
  readonly lonLat?: LonLat;
}

/** As compiled to static/data/provinces.json. */
export interface ProvinceData {
  readonly provinces: readonly Province[];
  /** A topology with an object `provinces`, by country. */
  readonly outlines: Readonly<Record<CountryId, Topology>>;
}

/** Provinces with their look-ups and outlines in degrees; the id of an outline is its province's. */
export interface Provinces {
  readonly byId: ReadonlyMap<Id, Province>;
  readonly bySite: ReadonlyMap<Id, Province>;
  readonly outlines: readonly Feature<Polygon | MultiPolygon>[];
}

/** @throws DataError where the file is no list of provinces with outlines. */
export function parseProvinces(file: string, json: unknown): Provinces {
  const data = json as ProvinceData | null;
  if (!Array.isArray(data?.provinces)) throw new DataError(file, 'provinces', 'expected a list of provinces');
  const { provinces } = data as ProvinceData;
  const outlines = Object.entries(data?.outlines ?? {}).flatMap(([country, topology]) => {
    const object = topology?.objects?.['provinces'];
    if (!object) throw new DataError(file, `outlines.${country}`, 'expected a TopoJSON topology of provinces');
    return (feature(topology, object) as FeatureCollection<Polygon | MultiPolygon>).features;
  });
  return {
    byId: new Map(provinces.map((own) => [own.id, own])),
    bySite: new Map(provinces.flatMap((own) => own.sites.map((site) => [site, own] as const))),
    outlines,
  };
}
