// Two runs side by side: outcome less baseline, figure by figure.
import type { Outcome } from './outcome.ts';

/** Scenario less baseline, one entry per year; a line, link or demand that one of the two lacks counts 0 there. */
export interface Comparison {
  readonly years: readonly number[];
  readonly demands: Record<string, DemandDelta>;
  readonly lines: Record<string, { readonly output: number[]; readonly use: number[] }>;
  readonly links: Record<string, number[]>;
  readonly buffers: Record<string, number[]>;
  /** Concentrations are null where either run has none. */
  readonly items: Record<string, { readonly output: number[]; readonly hhiOutput: (number | null)[] }>;
  /** Whether every figure and every cause is the same. */
  readonly isSame: boolean;
}

export interface DemandDelta {
  readonly delivered: number[];
  readonly cumulative: number[];
  readonly backlog: number[];
  readonly fill: number[];
  /** Years in which other causes bind or block. */
  readonly causesChanged: number[];
}

type Tables = Record<string, object>;

/** What a table holds under an id; an id may be the name of something every object has. */
const own = <T>(table: Record<string, T>, id: string) => (Object.hasOwn(table, id) ? table[id] : undefined);

function idsOf(a: Tables, b: Tables): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

/**
 * The difference between two runs over the same years.
 * @throws RangeError where the years differ
 */
export function compare(baseline: Outcome, scenario: Outcome): Comparison {
  const { years } = baseline;
  if (years.join() !== scenario.years.join()) throw new RangeError('the two runs must cover the same years');
  const less = (after: readonly number[] | undefined, before: readonly number[] | undefined) =>
    years.map((_, t) => (after?.[t] ?? 0) - (before?.[t] ?? 0));
  const each = <T extends object, D>(before: Record<string, T>, after: Record<string, T>, delta: (b?: T, a?: T) => D) =>
    Object.fromEntries(idsOf(before, after).map((id) => [id, delta(own(before, id), own(after, id))]));

  const same = ({ demands, lines, links, buffers, items }: Outcome) =>
    JSON.stringify([demands, lines, links, buffers, items]);
  return {
    years,
    demands: each(baseline.demands, scenario.demands, (before, after) => ({
      delivered: less(after?.delivered, before?.delivered),
      cumulative: less(after?.cumulative, before?.cumulative),
      backlog: less(after?.backlog, before?.backlog),
      fill: less(after?.fill, before?.fill),
      causesChanged: years.filter(
        (_, t) =>
          String(before?.binding[t]) !== String(after?.binding[t]) ||
          String(before?.blocked[t]) !== String(after?.blocked[t]),
      ),
    })),
    lines: each(baseline.lines, scenario.lines, (before, after) => ({
      output: less(after?.output, before?.output),
      use: less(after?.use, before?.use),
    })),
    links: each(baseline.links, scenario.links, (before, after) => less(after, before)),
    buffers: each(baseline.buffers, scenario.buffers, (before, after) => less(after, before)),
    items: each(baseline.items, scenario.items, (before, after) => ({
      output: less(after?.output, before?.output),
      hhiOutput: years.map((_, t) => {
        const [b, a] = [before?.hhiOutput[t] ?? null, after?.hhiOutput[t] ?? null];
        return a === null || b === null ? null : a - b;
      }),
    })),
    isSame: same(baseline) === same(scenario),
  };
}
