// What all compiled records share: names, order, and that what is not known is absent.
import type { Named } from '../../src/model/atlas.ts';
import { compareText } from './finding.ts';
import { textOf, type Row } from './table.ts';

/** The record without its undefined fields, so that absent means absent. */
export function compact<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

export function idOf(row: Row): string {
  return row.cells.id ?? '';
}

/** A copy in the order of ids: the order of the rows in a table never matters. */
export function byId(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => compareText(idOf(a), idOf(b)));
}

export function namesOf(row: Row): Named {
  return compact<Named>({
    id: idOf(row),
    name: row.cells.name ?? '',
    ja: textOf(row, 'name_ja'),
    short: textOf(row, 'name_short'),
    jaShort: textOf(row, 'name_ja_short'),
  });
}
