// The pictures of a presentation that are mounted: that of the step, and out of sight those after and before it, so that a step
// only changes which is seen. They are made while one looks at the present one; there are never more than three.
import { untrack } from 'svelte';
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Story } from '../../model/story.ts';
import type { ViewState } from '../../state/viewState.svelte.ts';
import { openStep } from '../stories/openStep.ts';

export interface Slide {
  /** Which step; the first is 0. */
  readonly at: number;
  /** Its own state, which the reader may change. */
  readonly step: ViewState;
  /** The address of its state as the story has it. */
  readonly asPublished: string;
}

export interface Presented {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly lang: Lang;
  /** The step that is shown. */
  readonly at: number;
}

/** How long a step is looked at, milliseconds, before others are made: its own marks have come to rest by then. */
const rest = 400;
/** The longest that one waits for idle time, and how long where browsers do not say when they are idle; milliseconds. */
const patience = 600;
const idleAfter = 60;

export class Slides {
  readonly #of: () => Presented;
  #ready = $state.raw<readonly Slide[]>([]);

  /** Made while a component is set up: it stops with the component. */
  constructor(of: () => Presented) {
    this.#of = of;
    $effect(() => {
      const { at } = this.shown;
      return inIdleTime([() => this.#prepare(at + 1), () => this.#prepare(at - 1)]);
    });
  }

  readonly #at = $derived.by(() => this.#of().at);
  readonly shown = $derived(this.#ready.find(({ at }) => at === this.#at) ?? this.#open(this.#at));
  readonly mounted = $derived(
    [...this.#ready.filter((slide) => slide !== this.shown && Math.abs(slide.at - this.#at) <= 1), this.shown].sort(
      (a, b) => a.at - b.at,
    ),
  );

  #open(at: number): Slide {
    const { atlas, story, lang } = this.#of();
    const step = openStep(atlas, story.steps[at]!.state, lang);
    return { at, step, asPublished: untrack(() => step.search) };
  }

  /** A neighbour that the reader had changed is made anew, as the story has it. */
  #prepare(wanted: number): void {
    const { shown, mounted } = this;
    const kept = mounted.filter((slide) => slide === shown || slide.step.search === slide.asPublished);
    const isThere = wanted < 0 || wanted >= this.#of().story.steps.length || kept.some(({ at }) => at === wanted);
    this.#ready = isThere ? kept : [...kept, this.#open(wanted)];
  }
}

/** Does one thing after the other, each when the browser has nothing to do; what is returned stops it. */
function inIdleTime(things: readonly (() => void)[]): () => void {
  let stop = (): void => undefined;
  const next = (index: number): void => {
    const thing = things[index];
    if (!thing) return;
    const now = (): void => {
      thing();
      next(index + 1);
    };
    if ('requestIdleCallback' in window) {
      const request = requestIdleCallback(now, { timeout: patience });
      stop = () => cancelIdleCallback(request);
    } else {
      const timer = setTimeout(now, idleAfter);
      stop = () => clearTimeout(timer);
    }
  };
  const timer = setTimeout(() => next(0), rest);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
