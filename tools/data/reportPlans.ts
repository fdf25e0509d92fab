// Plans whose time is over: what was announced or planned for a year before that of the data. Somebody should look up what came
// of each, and write active, ended or cancelled, or a later year.
import { idOf } from './compact.ts';
import { compareText } from './finding.ts';
import { numberOf, rowsOf, type Row, type Tables } from './table.ts';

export interface PastPlan {
  /** Permanent address, table/id. */
  readonly record: string;
  /** `notice`: an announced purchase of which only the ceiling is known, as in a notice to Congress. */
  readonly status: 'announced' | 'planned' | 'notice' | 'target';
  /** What was to happen, and when. */
  readonly plan: string;
}

function planStatus({ cells }: Row): 'announced' | 'planned' | undefined {
  return cells.status === 'announced' || cells.status === 'planned' ? cells.status : undefined;
}

/** `year` is that of the data: a plan for that year is not over yet. */
export function pastPlans(tables: Tables, year: number): PastPlan[] {
  const plans = [...plannedRelations(tables, year), ...plannedProgrammes(tables, year), ...targets(tables, year)];
  return plans.sort(
    (a, b) => compareText(a.status, b.status) || compareText(a.record, b.record) || compareText(a.plan, b.plan),
  );
}

function plannedRelations(tables: Tables, year: number): PastPlan[] {
  return rowsOf(tables, 'relations').flatMap((row): PastPlan[] => {
    const [from, to] = [numberOf(row, 'from'), numberOf(row, 'to')];
    const isNotice = row.cells.kind === 'buys' && row.cells.bound === 'ceiling';
    const status = planStatus(row) && isNotice ? 'notice' : planStatus(row);
    if (!status) return [];
    const record = `relations/${idOf(row)}`;
    if (to !== undefined && to < year) return [{ record, status, plan: `due until ${to}` }];
    if (from !== undefined && from < year) return [{ record, status, plan: `due from ${from}` }];
    return [];
  });
}

/** Programmes that are plans though a phase of theirs has begun, or whose only phases, of planning, are over. */
function plannedProgrammes(tables: Tables, year: number): PastPlan[] {
  const phases = rowsOf(tables, 'phases');
  return rowsOf(tables, 'programs').flatMap((row): PastPlan[] => {
    const status = planStatus(row);
    if (!status) return [];
    const own = phases.filter((phase) => phase.cells.program === idOf(row));
    return own.flatMap((phase): PastPlan[] => {
      const plan = pastPhase(phase, own, year);
      return plan ? [{ record: `programs/${idOf(row)}`, status, plan }] : [];
    });
  });
}

function pastPhase(phase: Row, all: readonly Row[], year: number): string | undefined {
  const [from, to] = [numberOf(phase, 'from'), numberOf(phase, 'to')];
  if (phase.cells.phase !== 'planned')
    return from !== undefined && from < year ? `its ${phase.cells.phase} due from ${from}` : undefined;
  const isLast = all.every((other) => (numberOf(other, 'order') ?? 0) <= (numberOf(phase, 'order') ?? 0));
  return isLast && to !== undefined && to < year ? `its planning due until ${to}, and no phase follows` : undefined;
}

/** Targets of past years without a figure of what was reached in that year or later. */
function targets(tables: Tables, year: number): PastPlan[] {
  const figures = rowsOf(tables, 'capacities');
  const of = ({ cells }: Row) => [cells.program, cells.component, cells.org, cells.unit].join(' ');
  const reached = figures.filter(({ cells }) => cells.basis === 'actual');
  return figures.flatMap((row): PastPlan[] => {
    const target = numberOf(row, 'year') ?? year;
    if (row.cells.basis !== 'target' || target >= year) return [];
    if (reached.some((other) => of(other) === of(row) && (numberOf(other, 'year') ?? 0) >= target)) return [];
    const plan = `target of ${row.cells.value} ${row.cells.unit} in ${target}, and no figure of what was reached`;
    return [{ record: `programs/${row.cells.program}`, status: 'target', plan }];
  });
}
