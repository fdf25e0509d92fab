// Lists of like rows as columns: names once instead of in each row, like values side by side. Smaller by a twentieth after
// packing. `toColumns` is for the build, `toRows` for the page.

/** Keys of rows, or their number; then the columns. */
type Columns = { readonly '@': readonly [number | readonly string[], Readonly<Record<string, readonly unknown[]>>] };

/** Stands where a row has no such field. */
const missing = '~';
const fewest = 4;

const isRow = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function toColumns(value: unknown): unknown {
  if (Array.isArray(value))
    return value.length >= fewest && value.every(isRow) ? gather(value, value.length) : value.map(toColumns);
  if (!isRow(value)) return value;
  const rows = Object.values(value);
  if (rows.length >= 2 * fewest && rows.every(isRow)) return gather(rows, Object.keys(value));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toColumns(each)]));
}

function gather(rows: readonly Record<string, unknown>[], keys: number | readonly string[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columnOf = (name: string) => rows.map((row) => (Object.hasOwn(row, name) ? toColumns(row[name]) : missing));
  return { '@': [keys, Object.fromEntries(names.map((name) => [name, columnOf(name)]))] };
}

export function toRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.some((each) => typeof each === 'object') ? value.map(toRows) : value;
  if (!isRow(value)) return value;
  if (!('@' in value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, toRows(each)]));
  const [keys, columns] = (value as Columns)['@'];
  const count = typeof keys === 'number' ? keys : keys.length;
  // Plain loops: this is done before the first picture, for tens of thousands of cells.
  const rows = Array.from({ length: count }, (): Record<string, unknown> => ({}));
  for (const [name, column] of Object.entries(columns))
    for (let at = 0; at < count; at++) {
      const cell = column[at];
      if (cell !== missing) rows[at]![name] = typeof cell === 'object' ? toRows(cell) : cell;
    }
  return typeof keys === 'number' ? rows : Object.fromEntries(keys.map((key, at) => [key, rows[at]]));
}
