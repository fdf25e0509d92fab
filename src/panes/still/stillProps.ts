// What a still picture is told: all data that it may need, at hand.
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Shown } from '../../model/filter.ts';
import type { CountryShape } from '../../model/geography.ts';
import type { Provinces } from '../../model/provinces.ts';
import type { Reach } from '../../model/reach.ts';
import type { Reader } from '../../state/viewState.svelte.ts';

export interface StillProps {
  readonly atlas: Atlas;
  /** The finer outlines. */
  readonly shapes: readonly CountryShape[];
  readonly provinces: Provinces;
  /** What passes the filters. */
  readonly shown: Shown;
  readonly viewState: Reader;
  /** What belongs to the selection. */
  readonly reach: Reach | null;
}

/** Of the picture of a question: the answer through the years, or who makes what. */
export type QuestionPart = 'outcome' | 'chain';
