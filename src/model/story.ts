// A story: steps that each show a view state under a headline that states the finding. data/stories/ holds the texts.
import type { Lang } from './atlas.ts';

/** A remark that stands at something on the picture. */
export interface Annotation {
  /** A record (`organizations/mhi`), a place (`lonLat/139.7,35.7`) or a year (`years/2024`). */
  readonly anchor: string;
  readonly text: string;
}

export interface StoryStep {
  /** The view state: the query of a link, without `?`. */
  readonly state: string;
  readonly headline: string;
  /** Paragraphs. */
  readonly text: readonly string[];
  /** What the speaker says; paragraphs. */
  readonly notes: readonly string[];
  readonly annotations: readonly Annotation[];
}

/** One story in one language; the other language has the same id and as many steps. */
export interface Story {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  /** What it says, in a sentence or two. */
  readonly summary: string;
  readonly author: string;
  /** ISO date. */
  readonly date: string;
  readonly steps: readonly StoryStep[];
}

/** static/data/stories/ID.json: the story in every language. */
export type CompiledStory = Readonly<Record<Lang, Story>>;

/** One line of static/data/stories/index.json, in the order in which stories are shown. */
export interface StoryEntry {
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly summary: Readonly<Record<Lang, string>>;
  readonly author: Readonly<Record<Lang, string>>;
  readonly date: string;
  /** State of each step. */
  readonly states: readonly string[];
}
