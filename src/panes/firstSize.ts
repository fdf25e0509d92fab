// The size that a pane has before it is measured: the prerendered page's, or the one that a still picture is drawn in.
import { getContext, hasContext } from 'svelte';
import type { Size } from '../layout/geometry.ts';

/** Context in which whoever draws without a page says the size. */
export const stillSize = 'still-size';

/** While a component is made: the size given by whoever draws without a page, else the pane's own first one. */
export function firstSize(own: Size): Size {
  return hasContext(stillSize) ? getContext<Size>(stillSize) : own;
}
