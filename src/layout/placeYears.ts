// The histogram under the year control: a bar a year, what is at work below, what is planned above it.
import type { YearCount } from '../model/facets.ts';
import type { Size } from './geometry.ts';

export interface PlacedYear extends YearCount {
  readonly x: number;
  readonly width: number;
  /** Top and height of the two parts, pixels. */
  readonly factTop: number;
  readonly factHeight: number;
  readonly planTop: number;
  readonly planHeight: number;
}

export interface PlacedYears {
  readonly bars: readonly PlacedYear[];
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** Pixels from one year to the next. */
  readonly step: number;
}

/** The lowest bar, pixels. */
const least = 1.5;

/** `height` is that of the bars alone. Bars touch the axis at the bottom; a year that has anything is at least 1.5 px high. */
export function placeYears(counts: readonly YearCount[], { width, height }: Size): PlacedYears {
  const step = width / Math.max(1, counts.length);
  const most = Math.max(1, ...counts.map((row) => row.facts + row.plans));
  // What lifts the lesser part of a bar to the least height is taken off the scale, so that no bar leaves the picture.
  const scaled = (value: number): number => (value === 0 ? 0 : Math.max(least, (value / most) * (height - least)));
  const bars = counts.map((row, index): PlacedYear => {
    const factHeight = scaled(row.facts);
    const planHeight = scaled(row.plans);
    return {
      ...row,
      x: index * step,
      width: Math.max(1, step - Math.min(2, step * 0.25)),
      factTop: height - factHeight,
      factHeight,
      planTop: height - factHeight - planHeight,
      planHeight,
    };
  });
  const every = step >= 14 ? 5 : step >= 7 ? 10 : 20;
  const ticks = bars
    .filter((bar) => bar.year % every === 0)
    .map((bar) => ({ year: bar.year, x: bar.x + bar.width / 2 }))
    .filter((tick) => tick.x > 16 && tick.x < width - 16);
  return { bars, ticks, step };
}
