// How sure a figure is must fit what it reports.
import type { Finding } from './finding.ts';
import { rowsOf, type Tables } from './table.ts';

export function checkGrades(tables: Tables): Finding[] {
  return rowsOf(tables, 'capacities').flatMap(({ row, cells }): Finding[] => {
    const isEstimate = cells.basis === 'estimate';
    if (!cells.grade || !cells.basis || isEstimate !== (cells.grade === 'reported')) return [];
    const problem = `the grade does not fit the basis "${cells.basis}"`;
    const remedy = isEstimate ? 'Write estimated or assumed.' : 'Write reported, or estimate as the basis.';
    return [{ file: 'capacities.csv', row, column: 'grade', value: cells.grade, problem, remedy }];
  });
}
