// Keys: no two rows with the same primary key, the same value of a unique column, or the same set of a unique key.
import type { Finding } from './finding.ts';
import type { Table } from './table.ts';

export function checkKeys(table: Table): Finding[] {
  const { primaryKey, uniqueKeys = [] } = table.resource.schema;
  const unique = table.fields.filter((field) => field.constraints.unique).map((field) => [field.name]);
  const keys = [...(primaryKey ? [primaryKey] : []), ...uniqueKeys, ...unique];
  const distinct = new Map(keys.map((key) => [key.join(' '), key]));
  return [...distinct.values()].flatMap((key) => repeats(table, key));
}

function repeats({ file, rows }: Table, key: readonly string[]): Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, cells, isBroken }) => {
    const values = key.map((name) => cells[name] ?? '');
    const value = values.join(' ');
    if (isBroken || values.every((cell) => cell === '')) return [];
    const earlier = first.get(JSON.stringify(values));
    first.set(JSON.stringify(values), earlier ?? row);
    if (earlier === undefined) return [];
    const what = key.length > 1 ? 'these values stand' : 'this value stands';
    const remedy = 'Give each row its own, or take one of the two out.';
    return [{ file, row, column: key.join(', '), value, problem: `${what} in row ${earlier} already`, remedy }];
  });
}
