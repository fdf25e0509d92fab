// Addresses of records (table/id) that open questions and exceptions name; and the rules that a programme meets or is excused
// from in exceptions.csv: two relations, two events, a place on the map, a named supplier.
import { closest } from './closest.ts';
import type { Finding } from './finding.ts';
import { programmesOf, suppliedProgrammes } from './suppliers.ts';
import { columnSet, listOf, rowsOf, type Row, type Tables } from './table.ts';

const addressable = ['agreements', 'components', 'events', 'organizations', 'programs', 'relations', 'series', 'sites'];

export function checkRecords(tables: Tables): Finding[] {
  const known = new Set(addressable.flatMap((name) => [...columnSet(tables, name)].map((id) => `${name}/${id}`)));
  const dangling = (table: string, column: string) =>
    rowsOf(tables, table).flatMap((row) =>
      row.isBroken ? [] : listOf(row, column).flatMap((value) => checkAddress(value, known, { table, column, row })),
    );
  return [
    ...dangling('open-questions', 'records'),
    ...dangling('exceptions', 'record'),
    ...checkDisagreements(tables),
    ...checkExceptions(tables),
  ];
}

interface Cell {
  readonly table: string;
  readonly column: string;
  readonly row: Row;
}

function checkAddress(value: string, known: ReadonlySet<string>, { table, column, row }: Cell): Finding[] {
  if (known.has(value)) return [];
  const near = closest(value, known);
  const remedy = near ? `Did you mean ${near}?` : 'Write the table and the id of a record: programs/gcap.';
  return [{ file: `${table}.csv`, row: row.row, column, value, problem: 'is no record', remedy }];
}

/** What sources disagree about is said at a record, or nobody reads it where it matters. */
function checkDisagreements(tables: Tables): Finding[] {
  return rowsOf(tables, 'open-questions')
    .filter((row) => !row.isBroken && row.cells.kind === 'disagreement' && listOf(row, 'records').length === 0)
    .map(({ row, cells }) => ({
      file: 'open-questions.csv',
      row,
      column: 'records',
      value: cells.id,
      problem: 'the disagreement names no record',
      remedy: 'Name the records whose figures it is about.',
    }));
}

const remedies = {
  'two-relations': 'Add a relation to relations.csv',
  'two-events': 'Add an event to events.csv',
  place: 'Add a site of it, or of its lead, to sites.csv',
  supplier: 'Add who supplies it to relations.csv',
} as const;
type Rule = keyof typeof remedies;

function checkExceptions(tables: Tables): Finding[] {
  const broken = brokenRules(tables);
  const excused = new Set<string>();
  const findings: Finding[] = [];
  for (const { row, cells, isBroken } of rowsOf(tables, 'exceptions')) {
    const key = `${cells.record} ${cells.rule}`;
    excused.add(key);
    if (isBroken || broken.has(key) || !(cells.record ?? '').startsWith('programs/')) continue;
    const problem = `the rule "${cells.rule}" is kept by now`;
    const remedy = 'Take the exception out.';
    findings.push({ file: 'exceptions.csv', row, column: 'record', value: cells.record, problem, remedy });
  }
  for (const [key, { row, value, rule }] of broken) {
    if (excused.has(key)) continue;
    const remedy = `${remedies[rule]}, or say why there is none in exceptions.csv.`;
    findings.push({ file: 'programs.csv', row, column: 'id', value, problem: `breaks the rule "${rule}"`, remedy });
  }
  return findings;
}

function brokenRules(tables: Tables): Map<string, { row: number; value: string; rule: Rule }> {
  const relations = countRelations(tables);
  const events = countOf(rowsOf(tables, 'events').flatMap((row) => listOf(row, 'programs')));
  const placed = new Set(rowsOf(tables, 'sites').flatMap((row) => listOf(row, 'programs')));
  const owners = columnSet(tables, 'sites', 'org');
  const supplied = suppliedProgrammes(tables);
  const broken = new Map<string, { row: number; value: string; rule: Rule }>();
  for (const program of rowsOf(tables, 'programs')) {
    const { id = '' } = program.cells;
    const count = relations.get(id) ?? 0;
    const isPlaced = placed.has(id) || listOf(program, 'lead').some((lead) => owners.has(lead));
    const rules: [Rule, boolean][] = [
      ['two-relations', count < 2],
      ['two-events', (events.get(id) ?? 0) < 2],
      ['place', count > 0 && !isPlaced],
      ['supplier', !supplied.has(id)],
    ];
    for (const [rule, isBroken] of rules)
      if (isBroken && !program.isBroken) broken.set(`programs/${id} ${rule}`, { row: program.row, value: id, rule });
  }
  return broken;
}

/** Relations by programme: those of it, and those that start or end at it. */
function countRelations(tables: Tables): Map<string, number> {
  return countOf(rowsOf(tables, 'relations').flatMap(programmesOf));
}

function countOf(ids: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
