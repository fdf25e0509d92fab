// Country shapes of Natural Earth (by way of world-atlas) with the ids of the data: a country of the tables has its alpha-3
// code, any other shape none. Properties are dropped, and so is Antarctica: it is half of the coastline, and no view shows it.
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { idOf } from './compact.ts';
import { compareText } from './finding.ts';
import { rowsOf, type Tables } from './table.ts';

type Shape = Polygon | MultiPolygon;
type Rings = number[][];
export interface Land extends Topology<{ countries: GeometryCollection }> {
  /** Countries of the data that have no shape at this scale: they stand at their anchor. */
  without: string[];
}

const antarctica = '010';

/** ISO 3166-1 numeric code to alpha-3, for the countries of the data. */
export function countryCodes(tables: Tables): Map<string, string> {
  return new Map(rowsOf(tables, 'countries').map((row) => [(row.cells.iso_numeric ?? '').padStart(3, '0'), idOf(row)]));
}

export function compileGeography(world: Topology, codes: ReadonlyMap<string, string>): Land {
  const { geometries } = world.objects.countries as GeometryCollection;
  const byCode = new Map<string, Rings[]>();
  const others: Shape[] = [];
  for (const { id, ...geometry } of geometries as Shape[]) {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const code = codes.get(String(id));
    // Small outlying territories can share a code with their country (Ashmore and Cartier): one shape for one id.
    if (code) byCode.set(code, [...(byCode.get(code) ?? []), ...polygons]);
    else if (id !== antarctica) others.push({ type: 'MultiPolygon', arcs: polygons });
  }
  const known = [...byCode].sort(([a], [b]) => compareText(a, b));
  const shapes: Shape[] = known.map(([id, arcs]) => ({ type: 'MultiPolygon', id, arcs }));
  const without = [...codes.values()].filter((code) => !byCode.has(code)).sort(compareText);
  return { ...withUsedArcs(world, [...shapes, ...others]), without };
}

/** A topology of these shapes with the arcs that they use, numbered anew. A negative index runs an arc backwards. */
function withUsedArcs(world: Topology, shapes: readonly Shape[]): Topology<{ countries: GeometryCollection }> {
  const numbers = new Map<number, number>();
  const renumber = (arc: number): number => {
    const old = arc < 0 ? ~arc : arc;
    if (!numbers.has(old)) numbers.set(old, numbers.size);
    const now = numbers.get(old) ?? 0;
    return arc < 0 ? ~now : now;
  };
  const geometries = shapes.map(({ id, arcs }): MultiPolygon => ({
    type: 'MultiPolygon',
    ...(id === undefined ? {} : { id }),
    arcs: (arcs as Rings[]).map((polygon) => polygon.map((ring) => ring.map(renumber))),
  }));
  return {
    type: 'Topology',
    transform: world.transform,
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs: [...numbers.keys()].map((old) => world.arcs[old] ?? []),
  };
}
