// Programmes and their phases: phases count up in order of time, a status agrees with them, and each programme is named by a
// relation, a figure or an event.
import { descriptorFile, type Descriptor } from './descriptor.ts';
import type { Finding } from './finding.ts';
import { columnSet, listOf, numberOf, rowsOf, type Row, type Tables } from './table.ts';

type Dated = Pick<Descriptor, 'asOf' | 'programmesWithoutRelations'>;

export function checkProgrammes(tables: Tables, { asOf, programmesWithoutRelations }: Dated): Finding[] {
  const phases = new Map<string, Row[]>();
  for (const row of rowsOf(tables, 'phases')) {
    const program = row.cells.program ?? '';
    phases.set(program, [...(phases.get(program) ?? []), row]);
  }
  return [
    ...[...phases.values()].flatMap(checkOrder),
    ...rowsOf(tables, 'programs').flatMap((row) =>
      checkStatus(row, phases.get(row.cells.id ?? '') ?? [], Number(asOf.slice(0, 4))),
    ),
    ...checkNamed(tables, programmesWithoutRelations),
  ];
}

function checkOrder(rows: readonly Row[]): Finding[] {
  const sorted = [...rows].sort((a, b) => (numberOf(a, 'order') ?? 0) - (numberOf(b, 'order') ?? 0));
  let latest = -Infinity;
  return sorted.flatMap((row, at): Finding[] => {
    const say = (column: string, problem: string, remedy: string) => [
      { file: 'phases.csv', row: row.row, column, value: row.cells[column], problem, remedy },
    ];
    const from = numberOf(row, 'from') ?? latest;
    const problem = `the phase begins before the one ahead of it, ${latest}`;
    if (from < latest) return say('from', problem, 'Number the phases by their first year, or correct the year.');
    latest = from;
    if ([at + 1, undefined].includes(numberOf(row, 'order'))) return [];
    return say('order', `the phases of ${row.cells.program} do not count 1, 2, 3 ...`, `Write ${at + 1}.`);
  });
}

function checkStatus(row: Row, phases: readonly Row[], now: number): Finding[] {
  const say = (column: string, problem: string, remedy: string) => [
    { file: 'programs.csv', row: row.row, column, value: row.cells[column], problem, remedy },
  ];
  if (phases.length === 0) return say('id', 'the programme has no phase', 'Add one to phases.csv.');
  const isRunning = phases.some(
    (phase) =>
      !['planned', 'ended'].includes(phase.cells.phase ?? '') &&
      (numberOf(phase, 'from') ?? now) <= now &&
      (numberOf(phase, 'to') ?? now) >= now,
  );
  if (row.cells.status !== 'active' || isRunning) return [];
  return say('status', `no phase covers ${now}`, 'Correct the status, or the phases in phases.csv.');
}

function checkNamed(tables: Tables, exempt: readonly string[]): Finding[] {
  const named = new Set<string>([
    ...columnSet(tables, 'relations', 'program'),
    ...columnSet(tables, 'relations', 'source'),
    ...columnSet(tables, 'relations', 'target'),
    ...columnSet(tables, 'capacities', 'program'),
    ...rowsOf(tables, 'events').flatMap((row) => listOf(row, 'programs')),
  ]);
  const findings: Finding[] = [];
  for (const { row, cells } of rowsOf(tables, 'programs')) {
    const { id: value = '' } = cells;
    if (named.has(value) || exempt.includes(value)) continue;
    const problem = 'no relation, figure or event names the programme';
    const remedy = `Add one, or list it under programmesWithoutRelations in ${descriptorFile}.`;
    findings.push({ file: 'programs.csv', row, column: 'id', value, problem, remedy });
  }
  for (const value of exempt.filter((id) => named.has(id))) {
    const problem = 'is named by a relation, a figure or an event by now';
    findings.push({
      file: descriptorFile,
      column: 'programmesWithoutRelations',
      value,
      problem,
      remedy: 'Take it out of the list.',
    });
  }
  return findings;
}
