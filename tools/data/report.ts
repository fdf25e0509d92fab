// The coverage report: what is in the tables, how well it is covered, and what waits to be looked up.
import type { Descriptor } from './descriptor.ts';
import { pastPlans, type PastPlan } from './reportPlans.ts';
import { reportProgrammes, tallied, type ProgrammeReport } from './reportProgrammes.ts';
import { reportRelations, reportSources, type RelationReport, type SourceReport } from './reportSources.ts';
import { rowsOf, type Tables } from './table.ts';
import { countTranslations, type TranslationCounts } from './translations.ts';

type Counts = Readonly<Record<string, number>>;

export interface Report {
  readonly version: string;
  readonly asOf: string;
  /** What `npm run data` finds wrong. */
  readonly findings: number;
  /** Rows by table. */
  readonly counts: Counts;
  readonly programmes: ProgrammeReport;
  readonly relations: RelationReport;
  /** Figures by grade, of each table whose rows are graded. */
  readonly grades: Readonly<Record<string, Counts>>;
  readonly sources: SourceReport;
  /** Statements of the founding documents, and their subjects, by status. */
  readonly founding: Readonly<Record<'coverage' | 'subjects', Counts>>;
  readonly translations: TranslationCounts;
  readonly pastPlans: readonly PastPlan[];
}

export function report(tables: Tables, { version, asOf }: Pick<Descriptor, 'version' | 'asOf'>, findings = 0): Report {
  return {
    version,
    asOf,
    findings,
    counts: Object.fromEntries([...tables.values()].map(({ name, rows }) => [name, rows.length])),
    programmes: reportProgrammes(tables),
    relations: reportRelations(tables),
    grades: countGrades(tables),
    sources: reportSources(tables),
    founding: { coverage: countBy(tables, 'coverage', ['status']), subjects: countBy(tables, 'subjects', ['status']) },
    translations: countTranslations(tables),
    pastPlans: pastPlans(tables, Number(asOf.slice(0, 4))),
  };
}

function countGrades(tables: Tables): Record<string, Counts> {
  const counted = [...tables.values()].map(({ name, fields }): [string, Counts] => {
    const columns = fields.filter(({ labels }) => labels === 'grade').map((field) => field.name);
    return [name, countBy(tables, name, columns)];
  });
  return Object.fromEntries(counted.filter(([, counts]) => Object.keys(counts).length > 0));
}

/** Cells of some columns by their value; an empty cell counts for none. */
function countBy(tables: Tables, table: string, columns: readonly string[]): Counts {
  const values = rowsOf(tables, table).flatMap(({ cells }) => columns.map((column) => cells[column] ?? ''));
  return tallied(values.filter((value) => value !== ''));
}
