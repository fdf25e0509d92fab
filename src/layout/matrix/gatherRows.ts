// The rows of several matrices as one list: an organization may stand in more than one family.
import type { Id } from '../../model/atlas.ts';
import type { Matrix, MatrixHead } from './matrix.ts';

/** Each row once, in the order in which they first come, with its programmes of all the matrices. */
export function gatherRows(matrices: readonly Matrix[]): readonly MatrixHead[] {
  const programs = new Map<string, Set<Id>>();
  for (const { rows } of matrices)
    for (const row of rows) programs.set(row.key, new Set([...(programs.get(row.key) ?? []), ...row.programs]));
  return [...programs].map(([key, own]) => ({ key, programs: [...own], group: null }));
}
