// The coverage report as text for a terminal.
import type { Report } from './report.ts';
import type { Share, ThinProgramme } from './reportProgrammes.ts';

export function formatReport(report: Report): string {
  const { version, asOf, findings, counts, programmes, relations, grades, sources, founding } = report;
  const blocks = [
    [`Data ${version}, as of ${asOf}: ${findings === 0 ? 'no' : findings} finding${findings === 1 ? '' : 's'}.`],
    ['Rows by table', ...entries(counts)],
    [`Programmes (${programmes.count}) with`, ...shares(programmes.shares)],
    list('Programmes with fewer than two relations or two events', programmes.thin.map(thinLine)),
    [`Relations (${relations.count}) with`, ...shares(relations.shares)],
    list('Relations without such a source', relations.stale),
    ...Object.entries(grades).map(([table, counted]) => [`Figures of ${table} by grade`, ...entries(counted)]),
    [
      `Sources (${sources.count}, ${sources.undated} of them undated)`,
      ...(sources.newest ? [`newest: ${sources.newest.date}  ${sources.newest.id}`] : []),
      ...(sources.oldest ? [`oldest: ${sources.oldest.date}  ${sources.oldest.id}`] : []),
    ],
    ['Sources by kind', ...entries(sources.kinds)],
    ['Sources by year', ...entries(sources.years)],
    ['Statements of the founding documents', ...entries(founding.coverage)],
    ['Subjects of the founding documents', ...entries(founding.subjects)],
    [
      `English cells with a Japanese one beside them (${report.translations.cells})`,
      ...entries({ filled: report.translations.filled, 'up to date': report.translations.upToDate }),
    ],
    list(
      'Plans whose year is over',
      report.pastPlans.map(({ record, status, plan }) => `${record} (${status}): ${plan}`),
    ),
  ];
  return blocks.map(([title, ...lines]) => [title, ...lines.map((line) => `  ${line}`)].join('\n')).join('\n\n');
}

function entries(counts: Readonly<Record<string, number>>): string[] {
  const width = Math.max(0, ...Object.keys(counts).map((name) => name.length));
  return Object.entries(counts).map(([name, count]) => `${name.padEnd(width)}${String(count).padStart(7)}`);
}

/** Rounded down, so that 100 % is said only of all. */
function shares(rows: readonly Share[]): string[] {
  const width = Math.max(...rows.map(({ has }) => has.length));
  return rows.map(({ has, count, share }) => {
    const percent = (Math.floor(share * 1000) / 10).toFixed(1);
    return `${has.padEnd(width)}${String(count).padStart(7)}${percent.padStart(8)} %`;
  });
}

function list(title: string, lines: readonly string[]): string[] {
  return [`${title} (${lines.length})`, ...lines];
}

function thinLine({ id, relations, events, reasons = [] }: ThinProgramme): string {
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  const reason = reasons.length > 0 ? `; ${reasons.join(' ')}` : '';
  return `${id}: ${count(relations, 'relation')}, ${count(events, 'event')}${reason}`;
}
