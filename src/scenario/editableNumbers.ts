// The numbers of a model document that a reader may edit in place: one by one, each with its place, by line and by buyer.
import { isRange, cases } from './ranged.ts';
import type { Case } from './ranged.ts';
import { pathOf } from './resolve.ts';
import type { Keys } from './resolve.ts';
import type { Model } from './schema.ts';

export interface EditableNumber {
  readonly keys: Keys;
  /** As in findings: `lines[3].capacity[0][1].low`. */
  readonly path: string;
  /** The field and, for points and orders, the year: `capacity 2026`. */
  readonly field: string;
  readonly year: string | null;
  readonly end: Case | null;
  readonly value: number;
}

export interface EditableEntity {
  readonly table: 'lines' | 'demands';
  readonly id: string;
  readonly numbers: readonly EditableNumber[];
}

const fields = ['capacity', 'inputs', 'lead', 'orders', 'openOrders', 'weight', 'priority'] as const;

/** Lines first, then buyers; those without numbers are left out. */
export function editableNumbers(model: Model): readonly EditableEntity[] {
  return (['lines', 'demands'] as const).flatMap((table) =>
    (model[table] ?? []).flatMap((entity, index): EditableEntity[] => {
      const numbers = fields.flatMap((field) =>
        leavesOf((entity as Readonly<Record<string, unknown>>)[field], [table, index, field], field, null),
      );
      return numbers.length > 0 ? [{ table, id: entity.id, numbers }] : [];
    }),
  );
}

/** Points are pairs of a year and a value; orders are values by year. */
function leavesOf(value: unknown, keys: Keys, field: string, year: string | null): EditableNumber[] {
  if (typeof value === 'number') return [{ keys, path: pathOf(keys), field, year, end: null, value }];
  if (isRange(value)) {
    return cases.map((end) => ({
      keys: [...keys, end],
      path: pathOf([...keys, end]),
      field,
      year,
      end,
      value: value[end],
    }));
  }
  if (Array.isArray(value)) {
    const isPoint = value.length === 2 && typeof value[0] === 'number' && value[0] > 1000;
    if (isPoint) return leavesOf(value[1], [...keys, 1], field, String(value[0]));
    return value.flatMap((each, index) => leavesOf(each, [...keys, index], field, year));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'note' || name === 'source' || name === 'item'
      ? []
      : leavesOf(each, [...keys, name], field, /^\d{4}$/.test(name) ? name : year),
  );
}
