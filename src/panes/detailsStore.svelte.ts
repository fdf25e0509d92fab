// The details, fetched once when a reader first asks for any; a failure can be tried again.
import type { Details } from '../model/details.ts';
import { loadDetails } from './load.ts';

export class DetailsStore {
  details = $state.raw<Details | null>(null);
  /** Why they could not be fetched. */
  failure = $state.raw<string | null>(null);
  #isFetching = false;

  want(): void {
    if (this.details || this.#isFetching) return;
    this.#isFetching = true;
    this.failure = null;
    loadDetails()
      .then(
        (details) => (this.details = details),
        (error: unknown) => (this.failure = (error as Error).message),
      )
      .finally(() => (this.#isFetching = false));
  }
}
