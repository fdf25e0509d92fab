// What a matrix is made of, whatever its rows and columns stand for.
import type { FamilyId, Id } from '../../model/atlas.ts';

export const roles = ['lead', 'supplier', 'user', 'other'] as const;
/** What an organization is in a programme; `other` pays, oversees or receives. */
export type Role = (typeof roles)[number];

export interface MatrixHead {
  /** `table/id`. */
  readonly key: string;
  /** The programmes of the set in its row or column: each counts once. */
  readonly programs: readonly Id[];
  /** Columns stand together by this; null where there are no groups. */
  readonly group: FamilyId | null;
}

export interface MatrixCell {
  /** Keys of its heads, joined: `countries/JPN×technologies/sensors`. */
  readonly key: string;
  readonly row: string;
  readonly column: string;
  readonly programs: readonly Id[];
  /** How many of them are not yet at work. */
  readonly plans: number;
  /** How many there would be without filters; more than zero where the filters leave none. */
  readonly unfiltered: number;
  /** Whole units of the money that is asked for; null where none is known. */
  readonly amount: number | null;
  readonly roles: readonly Role[];
}

export interface Matrix {
  /** The family of the whole, where there is one. */
  readonly family: FamilyId | null;
  readonly rows: readonly MatrixHead[];
  readonly columns: readonly MatrixHead[];
  /** Those with anything in them, within the filters or without. */
  readonly cells: readonly MatrixCell[];
  /** The same heads in rows and columns; a cell and its mirror image are the same. */
  readonly isSymmetric: boolean;
}

export function cellKey(row: string, column: string): string {
  return `${row}×${column}`;
}
