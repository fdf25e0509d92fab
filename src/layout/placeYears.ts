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

/** The outlines of one part of the bars, as one path: a mark for each bar costs more than it says. */
export function barsPath(bars: readonly PlacedYear[], part: 'fact' | 'plan'): string {
  return bars
    .map(({ x, width, factTop, factHeight, planTop, planHeight }) =>
      part === 'fact'
        ? boxPath(x, factTop, width, factHeight)
        : // Inside by half of the stroke, so that its outline ends where the bar does.
          boxPath(x + 0.5, planTop + 0.5, Math.max(0.5, width - 1), planHeight - 1),
    )
    .join('');
}

function boxPath(x: number, y: number, width: number, height: number): string {
  return height > 0
    ? `M${hundredth(x)},${hundredth(y)}h${hundredth(width)}v${hundredth(height)}h${-hundredth(width)}Z`
    : '';
}

/** Bars are narrow and many: a tenth of a pixel would show in their widths. */
function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

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
