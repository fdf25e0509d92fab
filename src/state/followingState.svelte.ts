// The same choices, a moment later: what the second of two pictures is told while the first is drawn.
import type { Filter } from '../model/filter.ts';
import type { Choices } from './choices.ts';
import type { Reader } from './viewState.svelte.ts';

export class FollowingState implements Reader {
  readonly #base: Reader;
  readonly choices: Choices;

  /** @param held the choices that are still to be shown, null where those of now are */
  constructor(base: Reader, held: () => Choices | null) {
    this.#base = base;
    this.choices = $derived(held() ?? base.choices);
  }

  commit(change: Partial<Choices>): void {
    this.#base.commit(change);
  }

  settle(change: Partial<Choices>): void {
    this.#base.settle(change);
  }

  commitFilter(change: Partial<Filter>): void {
    this.#base.commitFilter(change);
  }

  preview(change: Partial<Choices>): void {
    this.#base.preview(change);
  }

  previewFilter(change: Partial<Filter>): void {
    this.#base.previewFilter(change);
  }
}
