// The carried files in a shorter form, beside rows as columns: places of the network by the order of their records, points of the
// outlines as one list. `compact` is for the build, `expand` for the page.
import { toColumns, toRows } from './columns.ts';

/** By the names under which the site has them. */
export type Files = Readonly<Record<string, unknown>>;
type Point = readonly number[];

const core = 'data/core.json';
const network = 'data/network.json';
const land = 'data/land-110m.json';

/** Each file by itself, so that a page opens only what it shows. */
export function compact(files: Files): Files {
  const places = files[network] as Readonly<Record<string, Point>>;
  const outlines = files[land] as { readonly arcs: readonly (readonly Point[])[] };
  const short: Files = {
    ...files,
    [network]: keysOf(files[core]).map((key) => places[key] ?? 0),
    [land]: { ...outlines, arcs: outlines.arcs.map((arc) => arc.flat()) },
  };
  return Object.fromEntries(Object.entries(short).map(([name, file]) => [name, toColumns(file)]));
}

/**
 * One of the files as it was.
 * @param packed as `compact` gives them; the places of the network need the core beside them
 */
export function expand(packed: Files, name: string): unknown {
  const file = toRows(packed[name]);
  if (name === land) {
    const outlines = file as { readonly arcs: readonly (readonly number[])[] };
    return { ...outlines, arcs: outlines.arcs.map(pairs) };
  }
  if (name !== network) return file;
  const places = file as readonly (Point | 0)[];
  const keys = keysOf(toRows(packed[core]));
  return Object.fromEntries(keys.flatMap((key, at) => (places[at] ? [[key, places[at]]] : [])));
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
