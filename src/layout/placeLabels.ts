// Labels that never overlap: each tries a few spots around its mark, the important first; what finds no room is left out
// (its mark still answers to hover, focus and the table).
import { overlaps, type Box, type Point, type Size } from './geometry.ts';
import { textWidth } from './text.ts';

export interface LabelRequest {
  readonly key: string;
  readonly text: string;
  /** A second, lighter part behind the text (a count). */
  readonly suffix?: string;
  readonly at: Point;
  /** Distance from the mark's centre that the label keeps, pixels. */
  readonly gap: number;
  /** Type size, pixels. */
  readonly size: number;
  readonly weight?: 400 | 600 | 700;
  /** Placed first where higher. */
  readonly priority: number;
}

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly suffix?: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly box: Box;
}

/** Space before a suffix, pixels. */
export const suffixGap = 5;

/** Spots in order of preference: right, left, above, below, then the corners. */
const spots: readonly { readonly dx: number; readonly dy: number; readonly anchor: PlacedLabel['anchor'] }[] = [
  { dx: 1, dy: 0, anchor: 'start' },
  { dx: -1, dy: 0, anchor: 'end' },
  { dx: 0, dy: 1, anchor: 'middle' },
  { dx: 0, dy: -1, anchor: 'middle' },
  { dx: 0.75, dy: 0.75, anchor: 'start' },
  { dx: -0.75, dy: 0.75, anchor: 'end' },
  { dx: 0.75, dy: -0.75, anchor: 'start' },
  { dx: -0.75, dy: -0.75, anchor: 'end' },
];

/** `obstacles` are boxes (marks) that no label may cover. Labels keep inside `size`. */
export function placeLabels(
  requests: readonly LabelRequest[],
  size: Size,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const ordered = [...requests].sort((a, b) => b.priority - a.priority || (a.key < b.key ? -1 : 1));
  for (const request of ordered) {
    const label = spots
      .map((spot) => labelAt(request, spot))
      .find(
        ({ box }) =>
          isInside(box, size) &&
          !placed.some((other) => overlaps(box, other.box)) &&
          !obstacles.some((obstacle) => overlaps(box, obstacle)),
      );
    if (label) placed.push(label);
  }
  return placed;
}

function labelAt(request: LabelRequest, spot: (typeof spots)[number]): PlacedLabel {
  const { at, gap, size, text, key } = request;
  const { suffix } = request;
  const width = textWidth(text, size, request.weight) + (suffix ? suffixGap + textWidth(suffix, size) : 0);
  const x = at[0] + spot.dx * gap;
  const middle = at[1] + spot.dy * (gap + size * 0.5);
  const left = spot.anchor === 'start' ? x : spot.anchor === 'end' ? x - width : x - width / 2;
  return {
    key,
    text,
    ...(suffix && { suffix }),
    x,
    y: middle + size * 0.36,
    anchor: spot.anchor,
    size,
    box: { x: left, y: middle - size * 0.55, width, height: size * 1.1 },
  };
}

function isInside(box: Box, size: Size): boolean {
  return box.x >= 2 && box.y >= 2 && box.x + box.width <= size.width - 2 && box.y + box.height <= size.height - 2;
}
