// Two matrices that are compared have the same heads in the same order, and marks of one scale: those of both sets together.
import type { Matrix, MatrixHead } from './matrix.ts';

/** The matrix with the heads of another that holds all of its own; a head without programmes stays as an empty row or column. */
export function alignMatrix(own: Matrix, together: Matrix): Matrix {
  return { ...own, rows: headsOf(own.rows, together.rows), columns: headsOf(own.columns, together.columns) };
}

function headsOf(own: readonly MatrixHead[], together: readonly MatrixHead[]): readonly MatrixHead[] {
  const programs = new Map(own.map((head) => [head.key, head.programs]));
  return together.map((head) => ({ ...head, programs: programs.get(head.key) ?? [] }));
}
