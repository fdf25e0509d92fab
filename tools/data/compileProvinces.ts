// States and prefectures (static/data/provinces.json), for the map between countries and cities: names, the sites of each, where
// its mark stands, and simplified outlines. Fetched on demand.
import { presimplify, simplify } from 'topojson-simplify';
import { quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LonLat } from '../../src/model/atlas.ts';
import type { Province, ProvinceData } from '../../src/model/provinces.ts';
import { provinceNameOf, provinceNames } from './checkProvinces.ts';
import { byId } from './compact.ts';
import { compareText } from './finding.ts';
import { numberOf, rowsOf, type Row, type Tables } from './table.ts';

type Shape = (Polygon | MultiPolygon) & { properties?: { name?: string | null } };
/** Shapes of first divisions by alpha-3 of their country, as their sources have them. */
export type ProvinceShapes = Readonly<Record<string, Topology>>;

/**
 * A bend that spans less than this goes, square degrees. Outlines are drawn up to 2,600 pixels per radian (src/layout/map/levels.ts):
 * there it is one to four square pixels.
 */
const leastBend: Readonly<Record<string, number>> = { USA: 0.002, JPN: 0.0005, AUS: 0.001 };
/** Steps across a country to which coordinates are rounded. */
const steps = 8000;

export function compileProvinces(tables: Tables, shapes: ProvinceShapes): ProvinceData {
  const names = provinceNames(tables);
  const sitesOf = new Map<string, Row[]>();
  for (const site of byId(rowsOf(tables, 'sites'))) {
    const id = names.get(site.cells.country ?? '')?.get(provinceNameOf(site.cells.place ?? ''));
    if (id) sitesOf.set(id, [...(sitesOf.get(id) ?? []), site]);
  }
  const provinces = byId(rowsOf(tables, 'provinces')).map(({ cells }): Province => {
    const sites = sitesOf.get(cells.id ?? '') ?? [];
    return {
      id: cells.id ?? '',
      country: cells.country ?? '',
      name: cells.name ?? '',
      ja: cells.name_ja ?? '',
      sites: sites.map((row) => row.cells.id ?? ''),
      ...(sites.length > 0 && { lonLat: middlemost(sites.map(lonLatOf)) }),
    };
  });
  const outlines = Object.keys(shapes)
    .filter((country) => names.has(country))
    .sort(compareText)
    .map((country) => [country, outlineOf(country, shapes[country] as Topology, names.get(country) ?? new Map())]);
  return { provinces, outlines: Object.fromEntries(outlines) as ProvinceData['outlines'] };
}

/** The place nearest to the middle of all: a city that there is, so that its mark stays where it is when one zooms in. */
function middlemost(places: readonly LonLat[]): LonLat {
  const mean = [0, 1].map((axis) => places.reduce((sum, place) => sum + (place[axis] ?? 0), 0) / places.length);
  const distance = (place: LonLat): number => Math.hypot(place[0] - (mean[0] ?? 0), place[1] - (mean[1] ?? 0));
  return [...places].sort((a, b) => distance(a) - distance(b) || a[0] - b[0] || a[1] - b[1])[0] ?? [0, 0];
}

function lonLatOf(row: Row): LonLat {
  return [numberOf(row, 'lon') ?? 0, numberOf(row, 'lat') ?? 0];
}

/** The shapes that the table names, with its codes, simpler. Others (outlying islands, nameless ones) go. */
function outlineOf(country: string, source: Topology, ids: ReadonlyMap<string, string>): Topology {
  const [first] = Object.values(source.objects);
  const geometries = ((first as GeometryCollection).geometries as Shape[]).flatMap((shape): Shape[] => {
    const id = ids.get(plain(shape.properties?.name ?? ''));
    return id && shape.arcs ? [{ type: shape.type, id, arcs: shape.arcs } as Shape] : [];
  });
  const own: Topology = { ...source, objects: { provinces: { type: 'GeometryCollection', geometries } } };
  const weighted = presimplify(own as Topology<Record<string, GeometryCollection<object>>>);
  const coarse = quantize(simplify(weighted, leastBend[country] ?? 0.001), steps);
  return { type: 'Topology', transform: coarse.transform, objects: coarse.objects, arcs: coarse.arcs } as Topology;
}

/** Without marks over letters: one source writes Hyōgo. */
function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
