// Relations: both ends exist in the table of their type, differ, and may stand at that end; a quantity has its unit and a
// value its currency; and no relation is told twice.
import { missing } from './checkReferences.ts';
import type { Finding } from './finding.ts';
import { columnSet, numberOf, rowsOf, type Row, type Tables } from './table.ts';

const file = 'relations.csv';
const tableOf: Readonly<Record<string, string>> = {
  organization: 'organizations',
  program: 'programs',
  component: 'components',
  agreement: 'agreements',
  country: 'countries',
};

export function checkRelations(tables: Tables): Finding[] {
  const rows = rowsOf(tables, 'relations').filter((row) => !row.isBroken);
  const ids = new Map(Object.entries(tableOf).map(([type, name]) => [type, columnSet(tables, name)]));
  return [
    ...rows.flatMap((row) => [...checkEnd(row, 'source', ids), ...checkEnd(row, 'target', ids), ...checkPairing(row)]),
    ...checkTwice(rows),
  ];
}

function checkEnd(row: Row, end: 'source' | 'target', ids: ReadonlyMap<string, ReadonlySet<string>>): Finding[] {
  const value = row.cells[end] ?? '';
  const type = row.cells[`${end}_type`] ?? '';
  const known = ids.get(type);
  const say = (column: string, problem: string, remedy: string) => [
    { file, row: row.row, column, value: row.cells[column], problem, remedy },
  ];
  if (!known || known.size === 0 || value === '') return [];
  if (!known.has(value)) {
    const [other] = [...ids].find(([, set]) => set.has(value)) ?? [];
    if (other) {
      const remedy = `${value} is an id of ${tableOf[other]}.csv: write ${other}, or name another id.`;
      return say(`${end}_type`, `the ${end} is of another type`, remedy);
    }
    const { problem, remedy } = missing(value, known, `${tableOf[type]}.csv`);
    return say(end, problem, remedy);
  }
  if (end === 'source' && row.cells.kind !== 'governs' && !['organization', 'country'].includes(type)) {
    const remedy = 'Only governs may start from a programme, a component or an agreement: name who does it.';
    return say('source_type', `a relation "${row.cells.kind}" cannot start from this type`, remedy);
  }
  return [];
}

function checkPairing(row: Row): Finding[] {
  const { kind, status, source, source_type, target, target_type } = row.cells;
  const { quantity, quantity_unit, value, currency, bound } = row.cells;
  const findings: Finding[] = [];
  const say = (column: string, problem: string, remedy: string) =>
    findings.push({ file, row: row.row, column, value: row.cells[column], problem, remedy });
  if (source !== '' && source === target && source_type === target_type)
    say('target', 'the relation ends where it starts', 'Name the other side.');
  if (quantity && !quantity_unit) say('quantity_unit', 'the quantity has no unit', 'Write a unit of enumerations.csv.');
  if (!quantity && quantity_unit)
    say('quantity', 'the unit has no quantity', 'Write the quantity, or take the unit out.');
  if (value && !currency) say('currency', 'the value has no currency', 'Write its ISO 4217 code, like USD.');
  if (!value && currency) say('value', 'the currency has no value', 'Write the value, or take the currency out.');
  if (bound && !quantity && !value)
    say('bound', 'the bound is of no figure', 'Write the quantity or the value, or take the bound out.');
  if (!bound && (quantity || value) && kind === 'buys' && status === 'announced')
    say(
      'bound',
      'an announced purchase does not say what its figures are',
      'Write ceiling, for a notice to Congress, or exact or floor.',
    );
  return findings;
}

/** What two rows must share to be the same relation told twice; overlapping years beside. */
const same = ['kind', 'source', 'target', 'program', 'component', 'agreement', 'quantity', 'value', 'currency', 'note'];

function checkTwice(rows: readonly Row[]): Finding[] {
  const seen = new Map<string, Row[]>();
  return rows.flatMap((row): Finding[] => {
    const key = JSON.stringify(same.map((name) => row.cells[name] ?? ''));
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, row]);
    const twin = earlier.find((other) => overlap(row, other));
    if (!twin) return [];
    const problem = `tells the relation of row ${twin.row} (${twin.cells.id}) again`;
    const remedy = 'Take one out, or say in agreement, quantity, value, years or note what tells them apart.';
    return [{ file, row: row.row, column: 'id', value: row.cells.id, problem, remedy }];
  });
}

function overlap(a: Row, b: Row): boolean {
  const [fromA, toA] = [numberOf(a, 'from') ?? -Infinity, numberOf(a, 'to') ?? Infinity];
  const [fromB, toB] = [numberOf(b, 'from') ?? -Infinity, numberOf(b, 'to') ?? Infinity];
  return fromA <= toB && fromB <= toA;
}
