// The shape of a frame that holds its content at every width without a script of the host's: a width divided by height for wide
// columns, and a least height for narrow ones. Made of what the content measured at a few widths.

/** Pixels: phones, columns of text, columns with a margin, whole pages. */
export const shapeWidths = [320, 640, 800, 1000] as const;

export interface FrameShape {
  /** Width divided by height. */
  readonly ratio: number;
  /** Pixels. */
  readonly leastHeight: number;
}

/** @param heights pixels of the content at each of `shapeWidths`, in their order */
export function frameShape(heights: readonly number[]): FrameShape {
  const [phone = 0, column = 0, ...wide] = heights;
  const ratios = wide.map((height, at) => shapeWidths[at + 2]! / height);
  // Cut, not rounded: a frame that is a pixel too low moves the article when it grows.
  return { ratio: Math.floor(Math.min(...ratios) * 1000) / 1000, leastHeight: Math.max(phone, column) };
}
