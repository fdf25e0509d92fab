// Capacity of a line in a year, and the yearly paths of a document.
import type { DraftLine } from './draft.ts';

type Points = readonly (readonly [number, number])[];

/** Straight between points, flat outside. */
export function valueAt(points: Points, year: number): number {
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
  const after = sorted.findIndex(([x]) => x > year);
  if (after === 0) return sorted[0]![1];
  if (after < 0) return sorted[sorted.length - 1]![1];
  const [x0, y0] = sorted[after - 1]!;
  const [x1, y1] = sorted[after]!;
  return y0 + ((y1 - y0) * (year - x0)) / (x1 - x0);
}

/** Units of a year from a number for every year or an object by year. */
export function yearlyValue(path: number | Readonly<Record<string, number>> | undefined, year: number): number {
  return typeof path === 'object' ? (path[String(year)] ?? 0) : (path ?? 0);
}

/** Units a year before interventions; infinite where unknown, 0 outside the line's years. */
export function baseCapacity({ line, from, to }: DraftLine, year: number): number {
  if (year < from || year > to) return 0;
  const { capacity } = line;
  if (capacity === null) return Infinity;
  return typeof capacity === 'number' ? capacity : valueAt(capacity as Points, year);
}

/** The share of a year that an outage leaves: 1 - (1 - residual) x overlap; exactly 0 where only rounding is left of it. */
export function availabilityIn(outage: DraftLine['outages'][number], year: number): number {
  const overlap = Math.min(year + 1, outage.from + outage.duration) - Math.max(year, outage.from);
  const left = overlap > 0 ? 1 - (1 - outage.residual) * overlap : 1;
  return left > 1e-9 ? left : 0;
}

/** Product that takes "nothing at all" literally: 0 times an unknown (infinite) capacity is 0. */
export function times(capacity: number, factor: number): number {
  return factor === 0 ? 0 : capacity * factor;
}

/** Units a year after interventions; infinite where unknown. */
export function capacityIn(line: DraftLine, year: number): number {
  if (year < line.from || year > line.to) return 0;
  if (line.adds.length + line.factors.length + line.outages.length === 0) return baseCapacity(line, year);
  let added = 0;
  for (const { start, ramp, amount } of line.adds) {
    if (year >= start) added += amount * Math.min(1, (year - start + 1) / ramp);
  }
  let factor = 1;
  for (const each of line.factors) if (year >= each.from && year <= each.to) factor *= each.factor;
  let availability = 1;
  for (const outage of line.outages) availability *= availabilityIn(outage, year);
  return times(Math.max(0, times(baseCapacity(line, year) + added, factor)), availability);
}
