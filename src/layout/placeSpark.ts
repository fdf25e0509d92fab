// A small chart of figures over the years: what was reached as a line, what is aimed at as dots. Both stand on one scale from
// zero, so that a rise looks as large as it is.
import { short, type Point, type Size } from './geometry.ts';

export interface SparkPoint {
  readonly year: number;
  readonly value: number;
  /** Not reached yet: an aim, or money or orders voted. */
  readonly isPlan: boolean;
}

export interface PlacedSpark {
  /** Through what was reached, as a path; broken where years are missing. */
  readonly line: string;
  readonly dots: readonly { readonly at: Point; readonly point: SparkPoint }[];
  /** The value nought, pixels from the top. */
  readonly zeroY: number;
}

const margin = { x: 6, top: 6, bottom: 4 };

/** Points in any order; two at least in different years. */
export function placeSpark(points: readonly SparkPoint[], { width, height }: Size): PlacedSpark {
  const ordered = [...points].sort((a, b) => a.year - b.year);
  const years = ordered.map(({ year }) => year);
  const values = ordered.map(({ value }) => value);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const xOf = (year: number): number =>
    margin.x + ((year - first) / Math.max(1, last - first)) * (width - 2 * margin.x);
  const yOf = (value: number): number =>
    margin.top + ((high - value) / Math.max(high - low, 1e-9)) * (height - margin.top - margin.bottom);
  const dots = ordered.map((point) => ({ at: [short(xOf(point.year)), short(yOf(point.value))] as Point, point }));
  const reached = dots.filter(({ point }) => !point.isPlan);
  const line = reached
    .map(
      ({ at, point }, index) =>
        `${point.year - (reached[index - 1]?.point.year ?? -Infinity) > 1 ? 'M' : 'L'}${at.join()}`,
    )
    .join('');
  return { line, dots, zeroY: short(yOf(0)) };
}
