// Programmes of which the tables name a supplier: somebody supplies something for it, or it is bought from a firm.
import { rowsOf, type Row, type Tables } from './table.ts';

const firms = ['company', 'joint-venture', 'shipyard'];

/** Ids of the programmes that a supplier is named for. */
export function suppliedProgrammes(tables: Tables): Set<string> {
  const kinds = new Map(rowsOf(tables, 'organizations').map(({ cells }) => [cells.id, cells.kind ?? '']));
  const isFirm = ({ cells }: Row) =>
    cells.target_type === 'organization' && firms.includes(kinds.get(cells.target) ?? '');
  const relations = rowsOf(tables, 'relations').filter(
    (row) => row.cells.kind === 'supplies' || (row.cells.kind === 'buys' && isFirm(row)),
  );
  return new Set(relations.flatMap((row) => programmesOf(row)));
}

/** Programmes of a relation: those that it names, starts or ends at. */
export function programmesOf({ cells }: Row): string[] {
  const { program, source_type, source, target_type, target } = cells;
  const ids = [program, source_type === 'program' ? source : '', target_type === 'program' ? target : ''];
  return [...new Set(ids)].filter((id) => id !== undefined && id !== '') as string[];
}
