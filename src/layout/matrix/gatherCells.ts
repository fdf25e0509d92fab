// Cells and heads from places: each says that a programme stands in a row and a column, and in which role.
import type { FamilyId, Id } from '../../model/atlas.ts';
import { cellKey, roles, type Matrix, type MatrixCell, type MatrixHead, type Role } from './matrix.ts';

export interface CellPlace {
  readonly row: string;
  readonly column: string;
  readonly program: Id;
  readonly role?: Role;
}

export interface CellContext {
  /** Programmes within the filters. */
  readonly shown: ReadonlySet<Id>;
  /** Those of them that are not yet at work. */
  readonly plans: ReadonlySet<Id>;
  /** What is known of the money that is asked for, by cell. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly groupOf: (column: string) => FamilyId | null;
  readonly family: FamilyId | null;
  readonly isSymmetric: boolean;
}

interface Gathered {
  readonly row: string;
  readonly column: string;
  readonly programs: Set<Id>;
  readonly all: Set<Id>;
  readonly roles: Set<Role>;
}

/** A matrix of the rows and columns that have a programme within the filters. */
export function gatherCells(places: readonly CellPlace[], context: CellContext): Matrix {
  const cells = new Map<string, Gathered>();
  const rows = new Map<string, Set<Id>>();
  const columns = new Map<string, Set<Id>>();
  for (const { row, column, program, role } of places) {
    const key = cellKey(row, column);
    const cell = cells.get(key) ?? { row, column, programs: new Set(), all: new Set(), roles: new Set() };
    cells.set(key, cell);
    cell.all.add(program);
    if (!context.shown.has(program)) continue;
    cell.programs.add(program);
    if (role) cell.roles.add(role);
    put(rows, row, program);
    put(columns, column, program);
  }
  const heads = (own: ReadonlyMap<string, ReadonlySet<Id>>, groupOf: (key: string) => FamilyId | null): MatrixHead[] =>
    [...own].map(([key, programs]) => ({ key, programs: [...programs], group: groupOf(key) }));
  return {
    family: context.family,
    isSymmetric: context.isSymmetric,
    rows: heads(rows, () => null),
    columns: heads(columns, context.groupOf),
    cells: [...cells]
      .filter(([, cell]) => rows.has(cell.row) && columns.has(cell.column))
      .map(([key, cell]): MatrixCell => ({
        key,
        row: cell.row,
        column: cell.column,
        programs: [...cell.programs],
        plans: [...cell.programs].filter((id) => context.plans.has(id)).length,
        unfiltered: cell.all.size,
        amount: context.amounts.get(key) ?? null,
        roles: roles.filter((role) => cell.roles.has(role)),
      })),
  };
}

function put(sets: Map<string, Set<Id>>, key: string, id: Id): void {
  const own = sets.get(key);
  if (own) own.add(id);
  else sets.set(key, new Set([id]));
}
