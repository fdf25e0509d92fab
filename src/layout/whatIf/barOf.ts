// The bar inside a box of the chain: what both runs use, what the scenario adds or takes away, and what there is.
import type { NodeYear } from './measureYear.ts';

/** Pixels from the left; null where nothing is known to fill it against. */
export interface CapacityBar {
  readonly limit: number;
  readonly kept: number;
  readonly gained: number;
  readonly lost: number;
}

export function barOf(
  { units, unitsBefore, limit, limitBefore, treatment }: NodeYear,
  width: number,
): CapacityBar | null {
  if (limit === null) return null;
  const whole = Math.max(limit, limitBefore ?? 0, units, unitsBefore);
  if (whole <= 0) return { limit: 0, kept: 0, gained: 0, lost: 0 };
  const pixels = (value: number) => (value / whole) * width;
  const isSame = treatment === 'same';
  return {
    limit: pixels(limit),
    kept: pixels(isSame ? units : Math.min(units, unitsBefore)),
    gained: isSame ? 0 : pixels(Math.max(0, units - unitsBefore)),
    lost: isSame ? 0 : pixels(Math.max(0, unitsBefore - units)),
  };
}
