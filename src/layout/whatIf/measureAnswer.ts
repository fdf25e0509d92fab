// The figure that answers a question, as numbers: a series by year for a measure of some demands, and what the scenario makes of
// it against the baseline, with the range over low, central and high (each compared with its own baseline).
import type { Outcome } from '../../scenario/outcome.ts';
import type { Series } from './placeOutcome.ts';

export const answerMeasures = [
  'orders',
  'delivered',
  'cumulative',
  'backlog',
  'fill',
  'lead',
  'stock',
  'shortfall',
  'availability',
  'waiting',
  'in-work',
] as const;
export type AnswerMeasure = (typeof answerMeasures)[number];

const fields = { 'in-work': 'inWork' } as const;
/** Measures that are no amounts: of several buyers the mean counts. */
const ratios: readonly AnswerMeasure[] = ['fill', 'lead', 'availability'];
export const isRatio = (measure: AnswerMeasure): boolean => ratios.includes(measure);

/** One value a year; a buyer that has no such figure (no stock, no path) counts 0. */
export function seriesOf(outcome: Outcome, measure: AnswerMeasure, demands: readonly string[]): readonly number[] {
  const field = measure === 'in-work' ? fields[measure] : measure;
  const lists = demands.flatMap((id) => {
    const list = outcome.demands[id]?.[field];
    return list ? [list] : [];
  });
  const divisor = isRatio(measure) ? Math.max(1, lists.length) : 1;
  return outcome.years.map((_, t) => lists.reduce((sum, list) => sum + (list[t] ?? 0), 0) / divisor);
}

/** Runs of one document; low and high come later than central. */
export interface Runs {
  readonly central: Outcome;
  readonly low?: Outcome;
  readonly high?: Outcome;
}

export function rangedSeries({ central, low, high }: Runs, measure: AnswerMeasure, demands: readonly string[]): Series {
  const ends = low && high ? { low: seriesOf(low, measure, demands), high: seriesOf(high, measure, demands) } : {};
  return { central: seriesOf(central, measure, demands), ...ends };
}

export interface Answer {
  readonly measure: AnswerMeasure;
  /** The year whose value is given; for deliveries all years until then together. */
  readonly year: number;
  readonly before: number;
  readonly after: number;
  /** After less before, and the least and greatest of the three cases; null until they are known. */
  readonly change: number;
  readonly range: readonly [number, number] | null;
  /** The change at the end of the run, where it has shrunk to less than half by then: what came sooner, not more. */
  readonly atEnd: { readonly year: number; readonly change: number } | null;
}

/**
 * The year in which the difference is largest counts; deliveries are summed until then, and to the last year where the
 * difference lasts.
 */
export function answerOf(baseline: Runs, scenario: Runs, measure: AnswerMeasure, demands: readonly string[]): Answer {
  const summed: AnswerMeasure = measure === 'delivered' ? 'cumulative' : measure;
  const [before, after] = [baseline.central, scenario.central].map((run) => seriesOf(run, summed, demands));
  const years = scenario.central.years;
  const last = years.length - 1;
  const differences = years.map((_, t) => after![t]! - before![t]!);
  const most = Math.max(...differences.map(Math.abs));
  const isSummed = summed === 'cumulative';
  const hasShrunk = Math.abs(differences[last]!) < most / 2;
  const peak = differences.findIndex((each) => Math.abs(each) === most);
  const t = most < 1e-9 || (isSummed && !hasShrunk) ? last : peak;
  const changeIn = (end: 'low' | 'high') => {
    const [a, b] = [scenario[end], baseline[end]];
    return a && b ? seriesOf(a, summed, demands)[t]! - seriesOf(b, summed, demands)[t]! : null;
  };
  const change = differences[t]!;
  const [low, high] = [changeIn('low'), changeIn('high')];
  return {
    measure,
    year: years[t]!,
    before: before![t]!,
    after: after![t]!,
    change,
    range: low === null || high === null ? null : [Math.min(low, change, high), Math.max(low, change, high)],
    atEnd: isSummed && t !== last ? { year: years[last]!, change: differences[last]! } : null,
  };
}

/** The year to begin with: where the yearly difference is largest, else where something binds, else the last. */
export function tellingYear(
  baseline: Outcome,
  scenario: Outcome,
  measure: AnswerMeasure,
  demands: readonly string[],
): number {
  const yearly = measure === 'cumulative' ? 'delivered' : measure;
  const [before, after] = [baseline, scenario].map((run) => seriesOf(run, yearly, demands));
  const differences = scenario.years.map((_, t) => Math.abs(after![t]! - before![t]!));
  const most = Math.max(...differences);
  if (most > 1e-9) return scenario.years[differences.findIndex((each) => each > most * 0.999)]!;
  const t = scenario.years.findIndex((_, at) =>
    demands.some((id) => (scenario.demands[id]?.binding[at] ?? []).length > 0),
  );
  return scenario.years[t < 0 ? scenario.years.length - 1 : t]!;
}

/**
 * The buyers whose deliveries differ most, as shares. Buyers of one item stand together: what one of them loses another may
 * get. Where something differs, items of which nothing does are left out.
 */
export function mostChanged(
  baseline: Outcome,
  scenario: Outcome,
  demands: readonly string[],
  most: number,
): readonly string[] {
  const changeOf = (id: string): number => {
    const [before, after] = [baseline, scenario].map((run) => run.demands[id]?.delivered ?? []);
    const sum = (after ?? []).reduce((total, value, t) => total + Math.abs(value - (before?.[t] ?? 0)), 0);
    return sum / Math.max(1e-9, baseline.demands[id]?.cumulative.at(-1) ?? 0);
  };
  const items = new Map((scenario.model.demands ?? []).map(({ id, item }) => [id, item]));
  const changes = new Map(demands.map((id) => [id, changeOf(id)]));
  const byItem = new Map<string, string[]>();
  for (const id of demands.toSorted((a, b) => changes.get(b)! - changes.get(a)!)) {
    const item = items.get(id) ?? '';
    byItem.set(item, [...(byItem.get(item) ?? []), id]);
  }
  const groups = [...byItem.values()];
  const moved = groups.filter((group) => group.some((id) => changes.get(id)! > 0.005));
  const wanted = moved.length > 0 ? moved : groups;
  const ends = wanted.map((_, at) => wanted.slice(0, at + 1).flat().length);
  // Of buyers that share one item none is left out alone.
  const room = ends.includes(most + 1) && !ends.includes(most) ? most + 1 : most;
  const kept = new Set(wanted.flat().slice(0, room));
  return demands.filter((id) => kept.has(id));
}
