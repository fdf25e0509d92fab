// Dates of a run that people ask for: when a stock is full again, when the backlog is at its worst.
import { draftOf } from './applyInterventions.ts';
import type { Outcome } from './outcome.ts';
import { resolve } from './resolve.ts';

export interface Milestones {
  /** First year in which the stock reaches its target at the year's end; null: not in the run, or there is no target. */
  readonly replenished: number | null;
  /** Largest backlog at a year's end, in units, and the first year that has it; null where there never is one. */
  readonly peakBacklog: number;
  readonly peakYear: number | null;
}

const close = 1e-9;

/** The milestones of every demand, by id. */
export function milestonesOf(outcome: Outcome): Record<string, Milestones> {
  const targets = draftOf(resolve(outcome.model, outcome.case)).demands;
  return Object.fromEntries(
    Object.entries(outcome.demands).map(([id, { stock, backlog }]) => {
      const draft = targets.get(id)!;
      const target = draft.demand.stock?.target === undefined && draft.target === 0 ? null : draft.target;
      const full =
        target === null ? -1 : (stock ?? []).findIndex((units) => units >= target - close * Math.max(1, target));
      const peakBacklog = Math.max(...backlog);
      const peak = backlog.findIndex((units) => units >= peakBacklog - close * Math.max(1, peakBacklog));
      return [
        id,
        {
          replenished: full < 0 ? null : outcome.years[full]!,
          peakBacklog,
          peakYear: peakBacklog > close ? outcome.years[peak]! : null,
        },
      ];
    }),
  );
}
