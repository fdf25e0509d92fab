// What every page is told that takes the whole place of the pictures.
import type { Atlas } from '../model/atlasIndex.ts';
import type { CountryShape } from '../model/geography.ts';
import type { ViewState } from '../state/viewState.svelte.ts';

export interface PageProps {
  readonly atlas: Atlas;
  /** The coarse outlines of the countries. */
  readonly shapes: readonly CountryShape[];
  readonly viewState: ViewState;
  /** Says a sentence to screen readers: once for each committed change. */
  readonly announce: (text: string) => void;
  /** Opens a record's details: `table/id`. */
  readonly onselect: (key: string) => void;
}
