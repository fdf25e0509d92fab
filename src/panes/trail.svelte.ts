// A change of the filter is drawn in two frames. In one it takes longer than what a reader feels as "at once". So the controls and
// the first picture go ahead; the second picture, and what counts along, follow in the very next frame, whose work is done while
// another core rasters the first.
import { untrack } from 'svelte';
import type { Filter, Shown } from '../model/filter.ts';
import { afterPaint, type Later } from './afterPaint.ts';

/** A filter, and the set that answers it. */
export interface Drawn {
  readonly shown: Shown;
  readonly filter: Filter;
}

export class Trail {
  /** What the first picture showed when it was last painted. */
  drawn: Drawn;
  #takeBack: (() => void) | null = null;

  /** @param now what the first picture shows */
  constructor(now: () => Drawn, wait: Later = afterPaint) {
    this.drawn = $state.raw(untrack(now));
    $effect(() => {
      const { shown } = now();
      if (shown === untrack(() => this.drawn.shown)) return;
      // What is asked for while one waits is what follows: never what was asked for first.
      this.#takeBack ??= wait(() => {
        this.#takeBack = null;
        this.drawn = now();
      });
    });
    $effect(() => () => this.#takeBack?.());
  }
}
