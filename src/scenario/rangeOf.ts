// The whole range: low, central and high runs, and where they cross.
import type { Outcome } from './outcome.ts';
import type { Job } from './pacer.ts';
import { rangesOf } from './resolve.ts';
import { run } from './run.ts';
import type { Model } from './schema.ts';

/** A demand whose cumulative deliveries do not rise from low to high in some years; shown as it is, not sorted. */
export interface Crossing {
  readonly demand: string;
  readonly years: readonly number[];
}

export interface RangeOutcome {
  readonly low: Outcome;
  readonly central: Outcome;
  readonly high: Outcome;
  readonly crossings: readonly Crossing[];
}

const less = (a: number, b: number) => a < b - 1e-9 * Math.max(1, Math.abs(b));

/** Where low > central or central > high: suppliers are shared, so more in one place can mean less in another. */
export function crossingsOf(low: Outcome, central: Outcome, high: Outcome): Crossing[] {
  return Object.keys(central.demands).flatMap((demand) => {
    const [a, b, c] = [low, central, high].map((outcome) => outcome.demands[demand]!.cumulative);
    const years = central.years.filter((_, t) => less(b![t]!, a![t]!) || less(c![t]!, b![t]!));
    return years.length > 0 ? [{ demand, years }] : [];
  });
}

/**
 * Runs low and high beside a central run that is there already (or is run first).
 * @throws the signal's reason when aborted
 */
export async function rangeOf(model: Model, job: Job = {}, central?: Outcome): Promise<RangeOutcome> {
  const middle = central ?? (await run(model, 'central', job));
  if (rangesOf(model).length === 0) {
    return { low: { ...middle, case: 'low' }, central: middle, high: { ...middle, case: 'high' }, crossings: [] };
  }
  const low = await run(model, 'low', job);
  const high = await run(model, 'high', job);
  return { low, central: middle, high, crossings: crossingsOf(low, middle, high) };
}
