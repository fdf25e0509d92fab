// The same choices in other years: what the second of two compared pictures is told. What the reader changes there is changed
// in both, but for the years, which are its own.
import type { Filter } from '../model/filter.ts';
import type { Years } from '../model/years.ts';
import type { Choices } from './choices.ts';
import type { Reader } from './viewState.svelte.ts';

export class ComparedState implements Reader {
  readonly #base: Reader;
  readonly choices: Choices;

  /** @param fallback the years of the second picture while none are chosen */
  constructor(base: Reader, fallback: Years) {
    this.#base = base;
    this.choices = $derived({
      ...base.choices,
      filter: { ...base.choices.filter, years: base.choices.against ?? fallback },
    });
  }

  commit(change: Partial<Choices>): void {
    this.#base.commit(change.filter ? { ...change, ...this.#split(change.filter) } : change);
  }

  settle(change: Partial<Choices>): void {
    this.#base.settle(change);
  }

  commitFilter(change: Partial<Filter>): void {
    this.commit({ filter: { ...this.choices.filter, ...change } });
  }

  preview(change: Partial<Choices>): void {
    this.#base.preview(change);
  }

  previewFilter(change: Partial<Filter>): void {
    this.#base.previewFilter({ ...change, years: this.#base.choices.filter.years });
  }

  #split(filter: Filter): Partial<Choices> {
    return { against: filter.years, filter: { ...filter, years: this.#base.choices.filter.years } };
  }
}
