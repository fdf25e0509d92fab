// The size of a picture in a frame: of the frame's width alone, never of its height.
import type { Size } from '../layout/geometry.ts';
import type { View } from '../state/choices.ts';

/** Pixels. @param width of the frame */
export function pictureHeight(view: View, width: number): number {
  const own = view === 'both' && width > 900 ? width * 0.58 : width;
  return Math.round(Math.min(600, Math.max(view === 'network' ? 380 : 230, own * 0.72)));
}

/** What the page's own margins leave of a frame's width, pixels. */
export function roomOf(width: number): number {
  return Math.round(width - 2 * Math.min(24, Math.max(10, width * 0.024)));
}

const gap = 24;

/** The size that a pane will have: it begins with it, and is placed and drawn once. @param hasTwo whether another stands beside it */
export function paneSize(view: View, hasTwo: boolean, width: number): Size {
  const room = roomOf(width);
  const share = view === 'both' ? 1.42 / 2.42 : 0.5;
  return {
    width: hasTwo && width > 900 ? Math.round((room - gap) * share) : room,
    height: Math.max(pictureHeight(view, width), view === 'network' && width <= 520 ? 400 : 0),
  };
}

/** Pixels of a picture beyond which the rest is folded: what an article bears of one. @param hasTwo two states, one above the other */
export function foldHeight(hasTwo: boolean): number {
  return hasTwo ? 1240 : 840;
}
