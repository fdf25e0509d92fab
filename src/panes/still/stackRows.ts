// Rows of different heights, one below another.

interface Row {
  /** Pixels. */
  readonly height: number;
}

export interface Stacked<One extends Row> {
  readonly rows: readonly (One & { readonly y: number })[];
  /** Where the last one ends, pixels. */
  readonly bottom: number;
}

/** @param top where the first one begins, pixels */
export function stackRows<One extends Row>(rows: readonly One[], top = 0): Stacked<One> {
  let bottom = top;
  const placed = rows.map((row) => {
    const y = bottom;
    bottom += row.height;
    return { ...row, y };
  });
  return { rows: placed, bottom };
}
