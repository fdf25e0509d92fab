// A small linear program: the least x[0] with A x <= b and x >= 0. Dual simplex on a dense tableau (Lemke 1954): the cost of
// x[0] alone is positive, so the start is dual feasible whatever the signs of b. Ties go to the smallest index after a while,
// which rules out cycling (Bland 1977).
import type { Steps } from './pacer.ts';

/** One row of A as places and values, and its bound. */
export interface Row {
  readonly at: readonly number[];
  readonly value: readonly number[];
  readonly most: number;
}

const tiny = 1e-9;

/** The tableau: a row per bound, then the costs; a column per variable, then the bounds. */
function tableauOf(columns: number, rows: readonly Row[]): Float64Array[] {
  const tableau = rows.map((row) => {
    const largest = row.value.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
    const dense = new Float64Array(columns + 1);
    row.at.forEach((column, k) => (dense[column]! += row.value[k]! / largest));
    dense[columns] = row.most / largest;
    return dense;
  });
  const cost = new Float64Array(columns + 1);
  cost[0] = 1;
  return [...tableau, cost];
}

/** The row that leaves: the most negative bound, or the variable of least index. */
function leavingRow(
  tableau: readonly Float64Array[],
  basis: readonly number[],
  limit: number,
  byIndex: boolean,
): number {
  const bound = tableau[0]!.length - 1;
  let leaving = -1;
  let least = limit;
  for (let r = 0; r < basis.length; r++) {
    const value = tableau[r]![bound]!;
    if (byIndex ? value >= limit || (leaving >= 0 && basis[r]! > basis[leaving]!) : value >= least) continue;
    leaving = r;
    least = value;
  }
  return leaving;
}

/** The column that enters: the least cost per unit; among equals the largest pivot, or the variable of least index. */
function enteringColumn(row: Float64Array, cost: Float64Array, rest: readonly number[], byIndex: boolean): number {
  let entering = -1;
  let best = Infinity;
  for (let c = 0; c < rest.length; c++) {
    if (row[c]! >= -tiny) continue;
    const ratio = Math.max(0, cost[c]!) / -row[c]!;
    const isTie = entering >= 0 && Math.abs(ratio - best) <= tiny * Math.max(1, best);
    const isBetter = byIndex ? rest[c]! < rest[entering]! : row[c]! < row[entering]!;
    if (isTie ? isBetter : ratio < best) {
      entering = c;
      best = Math.min(best, ratio);
    }
  }
  return entering;
}

function pivot(tableau: readonly Float64Array[], leaving: number, entering: number, columns: number): void {
  const row = tableau[leaving]!;
  const by = row[entering]!;
  row[entering] = 1; // the column now stands for the variable that leaves
  for (let c = 0; c <= columns; c++) row[c]! /= by;
  const used: number[] = [];
  for (let c = 0; c <= columns; c++) if (row[c] !== 0) used.push(c);
  for (const other of tableau) {
    if (other === row) continue;
    const factor = other[entering]!;
    if (factor === 0) continue;
    other[entering] = 0;
    for (const c of used) {
      const rest = other[c]! - factor * row[c]!;
      other[c] = Math.abs(rest) < 1e-13 ? 0 : rest;
    }
  }
}

/** The least value of x[0], or null where no x fits; may be interrupted after every pivot. */
export function* leastFirst(columns: number, rows: readonly Row[]): Steps<number | null> {
  const tableau = tableauOf(columns, rows);
  const cost = tableau[rows.length]!;
  const rest = Array.from({ length: columns }, (_, c) => c);
  const basis = rows.map((_, r) => columns + r);
  const limit = -tiny * rows.reduce((most, _, r) => Math.max(most, -tableau[r]![columns]!), 1e-6);
  const patience = 10 * (columns + rows.length);
  for (let count = 0; ; count++) {
    const byIndex = count > patience;
    const leaving = leavingRow(tableau, basis, limit, byIndex);
    if (leaving < 0) return Math.max(0, -cost[columns]!);
    const entering = enteringColumn(tableau[leaving]!, cost, rest, byIndex);
    if (entering < 0) return null;
    pivot(tableau, leaving, entering, columns);
    [basis[leaving], rest[entering]] = [rest[entering]!, basis[leaving]!];
    yield;
  }
}
