// A figure by year: the scenario as a line with its band, the baseline as a thin one, and where each ends. One point a year,
// in the middle of the year, so that strips and sliders beneath share the places.
import { linePath, short, type Point } from '../geometry.ts';

/** One value a year; the band is what the ranged numbers make of it. */
export interface Series {
  readonly central: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

export interface OutcomeOptions {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The greatest value that the axis must hold, so that it stays while a slider moves; absent: the data's own. */
  readonly atLeast?: number;
  /** A number to hold the figure against. */
  readonly aim?: number;
}

export interface PlacedOutcome {
  readonly after: string;
  readonly before: string;
  readonly band: string | null;
  readonly bandBefore: string | null;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly hasLabel: boolean }[];
  readonly step: number;
  readonly pointsAfter: readonly Point[];
  readonly pointsBefore: readonly Point[];
  /** Baselines of the two labels at the right end, kept apart. */
  readonly endAfter: number;
  readonly endBefore: number;
  /** Where the aim lies; null where there is none. */
  readonly aim: number | null;
}

/** 1, 2 or 5 times a power of ten, so that about `count` steps fill the extent. */
export function niceStep(extent: number, count: number): number {
  const raw = extent / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const digit = [1, 2, 5, 10].find((each) => each * power >= raw * 0.999) ?? 10;
  return digit * power;
}

/** Where years stand across a width: the middle of each, and room for every label that is shown. */
export function placeYearsAcross(years: readonly number[], left: number, right: number, labelRoom = 40) {
  // A pane that is not measured yet has no room: nothing is drawn backwards.
  const step = Math.max(0, right - left) / Math.max(1, years.length);
  const every = [1, 2, 5, 10].find((each) => each * step >= labelRoom) ?? 20;
  const first = years[0] ?? 0;
  const marks = years.map((year, t) => ({
    year,
    x: left + (t + 0.5) * step,
    hasLabel: every === 1 || year % every === 0 || (t === 0 && (every - (first % every)) * step > labelRoom),
  }));
  return { step, marks };
}

/** Labels of two lines at their ends need this much between them. */
const labelGap = 18;

export function placeOutcome(
  years: readonly number[],
  before: Series,
  after: Series,
  options: OutcomeOptions,
): PlacedOutcome {
  const { width, height, left, right, top, bottom } = options;
  const all = [before, after].flatMap(({ central, low = [], high = [] }) => [...central, ...low, ...high]);
  const most = Math.max(options.atLeast ?? 0, options.aim ?? 0, ...all, 1e-9);
  const least = Math.min(0, ...all);
  const tick = niceStep(most - least, Math.max(2, Math.round((height - top - bottom) / 52)));
  const ceiling = Math.ceil(most / tick - 1e-9) * tick;
  const floor = Math.floor(least / tick + 1e-9) * tick;
  const yOf = (value: number) => top + ((ceiling - value) / (ceiling - floor)) * (height - top - bottom);
  const { step, marks } = placeYearsAcross(years, left, width - right);
  const pointsOf = (values: readonly number[]): Point[] => values.map((value, t) => [marks[t]!.x, yOf(value)]);
  // From the least to the most of the three cases: where suppliers are shared, the ends may lie on one side of the middle.
  const bandOf = ({ central, low, high }: Series) => {
    if (!low || !high) return null;
    const edge = (of: (...values: number[]) => number) =>
      pointsOf(central.map((value, t) => of(value, low[t]!, high[t]!)));
    return `${linePath([...edge(Math.max), ...edge(Math.min).toReversed()])}Z`;
  };
  const count = Math.round((ceiling - floor) / tick);
  const ends = [before, after].map(({ central }) => yOf(central.at(-1) ?? 0));
  const [endBefore, endAfter] = keepApart(ends[0]!, ends[1]!, top + 6, height - bottom);
  return {
    after: linePath(pointsOf(after.central)),
    before: linePath(pointsOf(before.central)),
    band: bandOf(after),
    bandBefore: bandOf(before),
    ticks: Array.from({ length: count + 1 }, (_, k) => ({
      value: floor + k * tick,
      y: short(yOf(floor + k * tick)),
    })),
    years: marks,
    step,
    pointsAfter: pointsOf(after.central),
    pointsBefore: pointsOf(before.central),
    endAfter,
    endBefore,
    aim: options.aim === undefined ? null : short(yOf(options.aim)),
  };
}

function keepApart(before: number, after: number, top: number, bottom: number): readonly [number, number] {
  const lack = labelGap - Math.abs(before - after);
  if (lack <= 0) return [before, after];
  const sign = after <= before ? -1 : 1;
  let [a, b] = [before - (sign * lack) / 2, after + (sign * lack) / 2];
  const over = Math.max(0, Math.max(a, b) - bottom) - Math.max(0, top - Math.min(a, b));
  [a, b] = [a - over, b - over];
  return [a, b];
}
