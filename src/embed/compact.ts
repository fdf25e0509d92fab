// The carried files in a shorter form, beside rows as columns: places of the network by the order of their records, points of the
// outlines as one list. `compact` is for the build, `expand` for the page.
import { toColumns, toRows } from './columns.ts';

/** By the names under which the site has them. */
type Files = Readonly<Record<string, unknown>>;
type Point = readonly number[];

const core = 'data/core.json';
const network = 'data/network.json';
const land = 'data/land-110m.json';

export function compact(files: Files): unknown {
  const places = files[network] as Readonly<Record<string, Point>>;
  const outlines = files[land] as { readonly arcs: readonly (readonly Point[])[] };
  const short = {
    ...files,
    [network]: keysOf(files[core]).map((key) => places[key] ?? 0),
    [land]: { ...outlines, arcs: outlines.arcs.map((arc) => arc.flat()) },
  };
  return toColumns(short);
}

export function expand(packed: unknown): Files {
  const short = toRows(packed) as Files;
  const places = short[network] as readonly (Point | 0)[];
  const outlines = short[land] as { readonly arcs: readonly (readonly number[])[] };
  return {
    ...short,
    [network]: Object.fromEntries(keysOf(short[core]).flatMap((key, at) => (places[at] ? [[key, places[at]]] : []))),
    [land]: { ...outlines, arcs: outlines.arcs.map(pairs) },
  };
}

/** `table/id` of every record, in the order of the tables. */
function keysOf(tables: unknown): readonly string[] {
  return Object.entries(tables as Record<string, unknown>).flatMap(([table, rows]) =>
    Array.isArray(rows) ? rows.map((row: { id: string }) => `${table}/${row.id}`) : [],
  );
}

function pairs(numbers: readonly number[]): readonly Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[2 * at]!, numbers[2 * at + 1]!]);
}
