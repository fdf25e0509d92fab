// The order of rows and columns. By block: a short path through the rows, so that rows with the same pattern stand side by side
// (nearest neighbour from the busiest, then 2-opt exchanges, as for a travelling salesman); ties go by key: always the same.
import { familyIds } from '../../model/atlas.ts';
import { cellKey, type Matrix, type MatrixHead } from './matrix.ts';

export type HeadOrder = 'block' | 'name' | 'count';

export function orderMatrix(matrix: Matrix, order: HeadOrder, nameOf: (key: string) => string): Matrix {
  const counts = new Map(matrix.cells.map((cell) => [cell.key, cell.programs.length]));
  const at = (row: string, column: string): number => counts.get(cellKey(row, column)) ?? 0;
  const byCount = (a: MatrixHead, b: MatrixHead): number =>
    b.programs.length - a.programs.length || (a.key < b.key ? -1 : 1);
  const byName = (a: MatrixHead, b: MatrixHead): number => {
    const [x, y] = [nameOf(a.key), nameOf(b.key)];
    return x < y ? -1 : x > y ? 1 : a.key < b.key ? -1 : 1;
  };
  const sort = (heads: readonly MatrixHead[], others: readonly MatrixHead[], isRow: boolean): readonly MatrixHead[] => {
    if (order !== 'block') return [...heads].sort(order === 'name' ? byName : byCount);
    const sorted = [...heads].sort(byCount);
    const profiles = sorted.map((head) =>
      others.map((other) => Math.sqrt(isRow ? at(head.key, other.key) : at(other.key, head.key))),
    );
    return shortPath(profiles).map((index) => sorted[index] as MatrixHead);
  };
  const rows = sort(matrix.rows, matrix.columns, true);
  if (matrix.isSymmetric) {
    const rank = new Map(rows.map((row, index) => [row.key, index]));
    return { ...matrix, rows, columns: [...matrix.columns].sort((a, b) => rank.get(a.key)! - rank.get(b.key)!) };
  }
  // Groups stay together, in the order of the families.
  const groups = [null, ...familyIds];
  const columns = groups.flatMap((group) =>
    sort(
      matrix.columns.filter((column) => column.group === group),
      matrix.rows,
      false,
    ),
  );
  return { ...matrix, rows, columns };
}

/** The order in which to visit the profiles, beginning at the first, so that neighbours are alike. */
export function shortPath(profiles: readonly (readonly number[])[]): readonly number[] {
  const count = profiles.length;
  const distances = profiles.map((a) => profiles.map((b) => distance(a, b)));
  const between = (a: number, b: number): number => distances[a]?.[b] ?? 0;
  const left = new Set(profiles.keys());
  const path: number[] = [];
  for (let here = 0; path.length < count;) {
    path.push(here);
    left.delete(here);
    let best = -1;
    for (const next of left) if (best < 0 || between(here, next) < between(here, best) - 1e-12) best = next;
    here = best;
  }
  for (let improved = true; improved;) {
    improved = false;
    for (let i = 0; i < count - 1; i++)
      for (let k = i + 1; k < count; k++) {
        const [a, b, c, d] = [path[i]!, path[i + 1]!, path[k]!, path[k + 1]];
        const before = between(a, b) + (d === undefined ? 0 : between(c, d));
        const after = between(a, c) + (d === undefined ? 0 : between(b, d));
        if (after >= before - 1e-9) continue;
        path.splice(i + 1, k - i, ...path.slice(i + 1, k + 1).reverse());
        improved = true;
      }
  }
  return path;
}

/** One minus the cosine of the angle: the pattern counts, not the size. */
function distance(a: readonly number[], b: readonly number[]): number {
  let [dot, aa, bb] = [0, 0, 0];
  for (const [index, x] of a.entries()) {
    const y = b[index] ?? 0;
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa === 0 || bb === 0 ? 1 : 1 - dot / Math.sqrt(aa * bb);
}
