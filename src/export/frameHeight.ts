// The height of a frame that holds its content at every width, without a script of the host's: the greatest of three lines over the
// width of the column. Made of what the content measured at a few widths; narrow columns make content high, wide ones pictures.

/** Pixels: phones, columns of text, columns with a margin, whole pages. */
export const shapeWidths = [320, 640, 800, 1000] as const;

/** `base` pixels, and `slope` more for each pixel of width. */
interface Line {
  readonly base: number;
  readonly slope: number;
}

/** @param heights pixels of the content at each of `shapeWidths`, in their order */
function linesOf(heights: readonly number[]): readonly Line[] {
  const points = shapeWidths.map((width, at) => ({ width, height: heights[at] ?? 0 }));
  const [phone, column, ...wide] = points as [Point, Point, ...Point[]];
  const slopeTo = (from: Point, to: Point): number => (to.height - from.height) / (to.width - from.width);
  const narrow = raised(slopeTo(phone, column), [phone, column]);
  const broad = raised(Math.max(...wide.map((point) => slopeTo(column, point))), [column, ...wide]);
  return [narrow, broad, { base: Math.min(...heights), slope: 0 }];
}

interface Point {
  readonly width: number;
  readonly height: number;
}

/** The line of this slope that none of the points is above. */
function raised(slope: number, points: readonly Point[]): Line {
  const short = Math.round(slope * 1000) / 1000;
  return { slope: short, base: Math.ceil(Math.max(...points.map(({ width, height }) => height - short * width))) };
}

/** Pixels of the frame at a width, pixels. */
export function frameHeight(heights: readonly number[], width: number): number {
  return Math.max(...linesOf(heights).map(({ base, slope }) => base + slope * width));
}

/**
 * The same as a CSS length, in units of the column around the frame; of the window where a host has no such units of the column.
 * @param most pixels that the frame is broad at most; null: as broad as its column
 */
export function frameHeightCss(heights: readonly number[], most: number | null): string {
  const width = most === null ? '100cqw' : `min(100cqw, ${most}px)`;
  const lines = linesOf(heights).map(({ base, slope }) =>
    slope === 0 ? `${base}px` : `${base}px ${slope < 0 ? '-' : '+'} ${Math.abs(slope)}*${width}`,
  );
  return `max(${lines.join(', ')})`;
}
