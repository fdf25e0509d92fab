// The further figures that a scenario names, as small panels: a value by year with its range, or one value for each buyer
// before and after. Unlike items are never added: each has a panel of its own.
import type { Outcome } from '../../scenario/outcome.ts';
import type { ShippedScenario } from '../../scenario/shipped/shipped.ts';
import { answerMeasures, isRatio, seriesOf, type AnswerMeasure, type Runs } from './measureAnswer.ts';
import type { Series } from './placeOutcome.ts';

/** How the values of a panel are read: `index` is a concentration from 0 to 10,000. */
export type Form = 'amount' | 'share' | 'years' | 'index';

export interface SeriesPanel {
  readonly kind: 'series';
  /** Place of the figure in the scenario's outputs. */
  readonly output: number;
  /** What it is of, where the figure has several. */
  readonly subject: { readonly table: 'lines' | 'items'; readonly id: string } | null;
  readonly form: Form;
  /** Those in which every run has a value: a concentration of nothing is none. */
  readonly years: readonly number[];
  readonly before: Series;
  readonly after: Series;
}

export interface PairRow {
  readonly demand: string;
  /** Null: never within the run. */
  readonly before: number | null;
  readonly after: number | null;
  /** Least and greatest of the three cases; null until they are there, or where one of them is never. */
  readonly range: readonly [number, number] | null;
}

export interface PairsPanel {
  readonly kind: 'pairs';
  readonly output: number;
  /** First years, or shares from 0 to 1 of the year looked at. */
  readonly form: 'year' | 'share';
  readonly rows: readonly PairRow[];
}

type Output = ShippedScenario['outputs'][number];
type Values = (outcome: Outcome) => readonly (number | null)[];

const isAnswerMeasure = (measure: string): measure is AnswerMeasure => answerMeasures.some((each) => each === measure);

/** The year of the first delivery; null where there is none. */
function firstYear(outcome: Outcome, demand: string): number | null {
  const t = outcome.demands[demand]?.delivered.findIndex((units) => units > 1e-9) ?? -1;
  return t < 0 ? null : outcome.years[t]!;
}

/** `main` is the measure of the answer, which is drawn already; `year` is the one looked at. */
export function measureFurther(
  outputs: readonly Output[],
  main: AnswerMeasure,
  before: Runs,
  after: Runs,
  year: number,
): readonly (SeriesPanel | PairsPanel)[] {
  const { years, model } = after.central;
  const itemOf = new Map((model.demands ?? []).map(({ id, item }) => [id, item]));
  return outputs.flatMap((output, index): readonly (SeriesPanel | PairsPanel)[] => {
    const { measure, chart } = output;
    const demands = (output.demands ?? [...itemOf.keys()]).filter((id) => itemOf.has(id));
    const pairs = (
      form: PairsPanel['form'],
      value: (outcome: Outcome, demand: string) => number | null,
    ): PairsPanel => ({
      kind: 'pairs',
      output: index,
      form,
      rows: demands.map((demand) => pairOf(demand, before, after, value)),
    });
    const series = (values: Values, form: Form, subject: SeriesPanel['subject']): readonly SeriesPanel[] => {
      const panel = seriesPanel(years, before, after, values);
      return panel ? [{ kind: 'series', output: index, form, subject, ...panel }] : [];
    };
    if (measure === 'first-delivery') return [pairs('year', firstYear)];
    if (measure === 'fill' && chart === 'slope') {
      const t = years.indexOf(year);
      return [pairs('share', (outcome, demand) => outcome.demands[demand]?.fill[t] ?? null)];
    }
    if (measure === 'concentration') {
      const items = output.items ?? [];
      return items.flatMap((id) =>
        series(({ items: all }) => all[id]?.hhiOutput ?? [], 'index', items.length > 1 ? { table: 'items', id } : null),
      );
    }
    if (measure === 'output' || measure === 'use') {
      const form = measure === 'use' ? 'share' : 'amount';
      return (output.lines ?? []).flatMap((id) =>
        series(({ lines }) => lines[id]?.[measure] ?? years.map(() => 0), form, { table: 'lines', id }),
      );
    }
    if (!isAnswerMeasure(measure) || measure === main) return [];
    if (isRatio(measure))
      return series((outcome) => seriesOf(outcome, measure, demands), measure === 'lead' ? 'years' : 'share', null);
    const items = [...new Set(demands.map((id) => itemOf.get(id)!))];
    return items.flatMap((id) => {
      const own = demands.filter((demand) => itemOf.get(demand) === id);
      return series(
        (outcome) => seriesOf(outcome, measure, own),
        'amount',
        items.length > 1 ? { table: 'items', id } : null,
      );
    });
  });
}

/** Null where the runs have no year in common with a value. */
function seriesPanel(years: readonly number[], before: Runs, after: Runs, values: Values) {
  const of = ({ central, low, high }: Runs) => ({
    central: values(central),
    ...(low && high ? { low: values(low), high: values(high) } : {}),
  });
  const both = [of(before), of(after)];
  const lists = both.flatMap(({ central, low, high }) => [central, ...(low && high ? [low, high] : [])]);
  const kept = years.flatMap((_, t) => (lists.every((list) => typeof list[t] === 'number') ? [t] : []));
  if (kept.length < 2) return null;
  const pick = (list: readonly (number | null)[]): readonly number[] => kept.map((t) => list[t]!);
  const [seriesBefore, seriesAfter] = both.map(({ central, low, high }): Series => ({
    central: pick(central),
    ...(low && high ? { low: pick(low), high: pick(high) } : {}),
  }));
  return { years: kept.map((t) => years[t]!), before: seriesBefore!, after: seriesAfter! };
}

function pairOf(
  demand: string,
  before: Runs,
  after: Runs,
  value: (outcome: Outcome, demand: string) => number | null,
): PairRow {
  const cases = [after.low, after.central, after.high].map((run) => (run ? value(run, demand) : null));
  const known = cases.filter((each) => each !== null);
  return {
    demand,
    before: value(before.central, demand),
    after: value(after.central, demand),
    range: known.length === 3 ? [Math.min(...known), Math.max(...known)] : null,
  };
}
