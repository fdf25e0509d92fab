// A year axis with room where the data are: when it reaches back over decades, the years before a pivot are drawn closer
// together. Ticks stand at true years on both sides, and the figure says so.

export interface YearAxis {
  /** The first year at full width; absent where all years are alike. */
  readonly pivot?: number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  /** Where it begins, changes its pace and ends: between these, years are evenly spaced. */
  readonly bends: readonly { readonly year: number; readonly x: number }[];
  /** Where a year (with a fraction) begins, pixels. */
  readonly xOf: (year: number) => number;
  /** The whole year at a place, within the axis. */
  readonly yearAt: (x: number) => number;
}

/** Years before the date of the data that always get full width. */
const recentYears = 21;
/** Share of the width that all earlier years together get, where there are many. */
const earlyShare = 0.2;

/** `now` is the year of the data; `left` and `right` bound the axis in pixels. */
export function yearAxis(from: number, to: number, now: number, left: number, right: number): YearAxis {
  const last = to + 1;
  const recent = now - recentYears;
  const isSplit = recent - from > recentYears;
  const pivot = isSplit ? recent : from;
  const pivotX = isSplit ? left + (right - left) * earlyShare : left;
  const early = isSplit ? (pivotX - left) / (pivot - from) : 0;
  const late = (right - pivotX) / Math.max(1, last - pivot);
  const xOf = (year: number): number => (year < pivot ? left + (year - from) * early : pivotX + (year - pivot) * late);
  const yearAt = (x: number): number => {
    const year = x < pivotX ? from + (x - left) / Math.max(early, 1e-9) : pivot + (x - pivotX) / late;
    return Math.max(from, Math.min(to, Math.floor(year)));
  };
  const ticks = [...every(from, pivot, early, labelPitch), ...every(pivot, last, late, endRoom)].map((year) => ({
    year,
    x: xOf(year),
  }));
  const bends = [from, ...(isSplit ? [pivot] : []), last].map((year) => ({ year, x: xOf(year) }));
  return { ...(isSplit && { pivot }), ticks, bends, xOf, yearAt };
}

/** How far apart two labels stand at least, pixels. */
const labelPitch = 38;
/** Room for half of the last label, pixels. */
const endRoom = 16;

/** Round years at least a label apart, and `room` pixels before the end of the stretch. */
function every(from: number, to: number, perYear: number, room: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= labelPitch) ?? 50;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / step)) }, (_, index) => first + index * step).filter(
    (year) => year < to && (to - year) * perYear >= room,
  );
}
