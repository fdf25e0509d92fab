// What sets the pace, year by year: a row for every cause that binds in some year, filled where the scenario is held back by
// it, with the baseline as a thin line beneath; and the years in which nothing binds.
import type { Outcome } from '../../scenario/outcome.ts';

export interface PaceSpan {
  readonly from: number;
  readonly to: number;
}

export interface PaceRow {
  /** `line:ID`, `link:ID`, `agreement:ID`, `no-source:ITEM`. */
  readonly cause: string;
  readonly after: readonly PaceSpan[];
  readonly before: readonly PaceSpan[];
}

/** Causes of these demands, those that bind longest first. */
export function measurePace(baseline: Outcome, scenario: Outcome, demands: readonly string[]): readonly PaceRow[] {
  const yearsOf = (outcome: Outcome) => {
    const found = new Map<string, Set<number>>();
    for (const id of demands) {
      const demand = outcome.demands[id];
      outcome.years.forEach((year, t) => {
        for (const cause of [...(demand?.binding[t] ?? []), ...(demand?.blocked[t] ?? [])]) {
          if (!found.has(cause)) found.set(cause, new Set());
          found.get(cause)!.add(year);
        }
      });
    }
    return found;
  };
  const [before, after] = [yearsOf(baseline), yearsOf(scenario)];
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((cause) => ({
      cause,
      after: spansOf(after.get(cause) ?? new Set()),
      before: spansOf(before.get(cause) ?? new Set()),
    }))
    .toSorted(
      (a, b) =>
        lengthOf(b.after) - lengthOf(a.after) ||
        lengthOf(b.before) - lengthOf(a.before) ||
        (a.cause < b.cause ? -1 : 1),
    );
}

/** What binds in one year, with the changes and as published. */
export function paceIn(
  rows: readonly PaceRow[],
  year: number,
): { readonly after: string[]; readonly before: string[] } {
  const holds = (spans: readonly PaceSpan[]) => spans.some(({ from, to }) => from <= year && year <= to);
  const causes = (side: 'after' | 'before') => rows.filter((row) => holds(row[side])).map(({ cause }) => cause);
  return { after: causes('after'), before: causes('before') };
}

const lengthOf = (spans: readonly PaceSpan[]) => spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** Years in a row as one span. */
export function spansOf(years: ReadonlySet<number>): readonly PaceSpan[] {
  const spans: { from: number; to: number }[] = [];
  for (const year of [...years].toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last.to === year - 1) last.to = year;
    else spans.push({ from: year, to: year });
  }
  return spans;
}
