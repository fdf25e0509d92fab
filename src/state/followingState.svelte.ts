// The same choices with the filter of a moment ago: what the second of two pictures is told while the first is drawn.
import type { Filter } from '../model/filter.ts';
import type { Choices } from './choices.ts';
import type { Reader } from './viewState.svelte.ts';

export class FollowingState implements Reader {
  readonly #base: Reader;
  readonly choices: Choices;

  /** @param held the filter that is still to be shown, null where it is that of now */
  constructor(base: Reader, held: () => Filter | null) {
    this.#base = base;
    const filter = $derived(held() ?? base.choices.filter);
    this.choices = $derived(filter === base.choices.filter ? base.choices : { ...base.choices, filter });
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
