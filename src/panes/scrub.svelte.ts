// Dragging the year over two pictures: one picture a frame. Both in one frame can take longer than a thirtieth of a second,
// and the hand feels it; so the second follows in the next frame, and what was asked for meanwhile comes after it, the latest alone.
import type { Shown } from '../model/filter.ts';
import type { Years } from '../model/years.ts';
import type { Choices } from '../state/choices.ts';

/** What a picture shows. */
export interface Drawn {
  readonly shown: Shown;
  readonly choices: Choices;
}

/** Runs when the frame that is now due has been painted. @returns takes it back */
export type AfterPaint = (run: () => void) => () => void;

export const afterPaint: AfterPaint = (run) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

export class Scrub {
  /** What the second picture still shows, null where it shows the same as the first. */
  behind: Drawn | null = $state.raw(null);
  #next: Years | null = null;
  #takeBack: (() => void) | null = null;
  readonly #now: () => Drawn;
  readonly #preview: (years: Years) => void;
  readonly #afterPaint: AfterPaint;

  /**
   * @param now what the first picture shows
   * @param preview draws other years in it
   */
  constructor(now: () => Drawn, preview: (years: Years) => void, wait: AfterPaint = afterPaint) {
    this.#now = now;
    this.#preview = preview;
    this.#afterPaint = wait;
  }

  /** Draws the years: at once where nothing is being drawn, else as soon as both pictures show what was asked for before. */
  draw(years: Years): void {
    if (this.#takeBack) {
      this.#next = years;
      return;
    }
    this.behind = this.#now();
    this.#preview(years);
    this.#takeBack = this.#afterPaint(() => {
      this.behind = null;
      this.#takeBack = this.#afterPaint(() => {
        const next = this.#next;
        this.#next = null;
        this.#takeBack = null;
        if (next) this.draw(next);
      });
    });
  }

  /** Both pictures show the same from now on, and nothing is to come: the reader has let go. */
  end(): void {
    this.#takeBack?.();
    this.#takeBack = null;
    this.#next = null;
    this.behind = null;
  }
}
