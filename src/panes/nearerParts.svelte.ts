// What the map fetches as one comes nearer: finer outlines, states and prefectures, small maps beside the overview.
import type { CountryShape } from '../model/geography.ts';
import type { MiddleLevel } from '../view/figures/MapFigure.svelte';
import { loadFineShapes, loadProvinces } from './load.ts';

/** Screen pixels per radian from which coarse outlines look coarse. */
export const fineScale = 900;
/** ... and from which states and prefectures may soon be wanted. */
export const middleScale = 400;

export class NearerParts {
  fineShapes = $state.raw<readonly CountryShape[] | null>(null);
  middle = $state.raw<MiddleLevel | null>(null);
  #isFetching = false;
  #isFetchingMiddle = false;

  wantFine(): void {
    if (this.#isFetching || this.fineShapes) return;
    this.#isFetching = true;
    loadFineShapes().then(
      (finer) => (this.fineShapes = finer),
      () => (this.#isFetching = false), // the coarse outlines stay; the next change of scale tries again
    );
  }

  wantMiddle(): void {
    if (this.#isFetchingMiddle || this.middle) return;
    this.#isFetchingMiddle = true;
    Promise.all([import('../view/figures/MapProvinces.svelte'), loadProvinces()]).then(
      ([{ default: Part }, provinces]) => (this.middle = { Part, provinces }),
      () => (this.#isFetchingMiddle = false), // places stand for them
    );
  }
}
