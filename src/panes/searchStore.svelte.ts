// The search index, built when a reader first wants to search; a failure can be tried again.
import type { Atlas } from '../model/atlasIndex.ts';
import type { SearchIndex } from '../model/searchTables.ts';
import { loadSpellings } from './load.ts';

export class SearchStore {
  index = $state.raw<SearchIndex | null>(null);
  failure = $state.raw<string | null>(null);
  #isBuilding = false;

  want(atlas: Atlas): void {
    if (this.index || this.#isBuilding) return;
    this.#isBuilding = true;
    this.failure = null;
    Promise.all([import('../model/search.ts'), loadSpellings()])
      .then(([{ indexNames }, spellings]) => indexNames(atlas, spellings))
      .then(
        (index) => (this.index = index),
        (error: unknown) => (this.failure = (error as Error).message),
      )
      .finally(() => (this.#isBuilding = false));
  }
}
