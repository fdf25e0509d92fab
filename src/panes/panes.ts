// The pictures that are fetched when they are first asked for; map and network come with the page.
import type { Component } from 'svelte';
import type { Atlas } from '../model/atlasIndex.ts';
import type { Shown } from '../model/filter.ts';
import type { CountryShape } from '../model/geography.ts';
import type { Reach } from '../model/reach.ts';
import type { View } from '../state/choices.ts';
import type { Reader } from '../state/viewState.svelte.ts';

/** What every picture is told. */
export interface PaneProps {
  readonly atlas: Atlas;
  /** The coarse outlines of the countries. */
  readonly shapes: readonly CountryShape[];
  /** What passes the filters. */
  readonly shown: Shown;
  /** Where two are compared: what either of them shows. */
  readonly together?: Shown;
  readonly viewState: Reader;
  /** What is pointed at, and what belongs to it. */
  readonly hovered: string | null;
  readonly reach: Reach | null;
  /** Ids of the elements that describe the picture. */
  readonly describedby: string;
  readonly onhover: (key: string | null) => void;
  readonly onselect: (key: string) => void;
  /** Deeper in the network or back: `table/id`, `whole`, `chain`, or null for the overview. */
  readonly onopen: (key: string | null) => void;
}

type LatePane = () => Promise<{ default: Component<PaneProps> }>;

export const latePanes: Readonly<Partial<Record<View, LatePane>>> = {
  flows: () => import('./FlowsPane.svelte'),
  matrix: () => import('./MatrixPane.svelte'),
  timeline: () => import('./TimelinePane.svelte'),
  table: () => import('./TablePane.svelte'),
  tree: () => import('./TreePane.svelte'),
};
