// Dragging the year over pictures that take a frame each: what is asked for while they are drawn comes after them, the latest alone.
import type { Years } from '../model/years.ts';
import { afterPaint, type Later } from './afterPaint.ts';

export class Scrub {
  #next: Years | null = null;
  #takeBack: (() => void) | null = null;
  readonly #preview: (years: Years) => void;
  readonly #afterPaint: Later;

  /** @param preview draws other years: the first picture at once, the second a frame later */
  constructor(preview: (years: Years) => void, wait: Later = afterPaint) {
    this.#preview = preview;
    this.#afterPaint = wait;
  }

  /** Draws the years: at once where nothing is being drawn, else as soon as both pictures show what was asked for before. */
  draw(years: Years): void {
    if (this.#takeBack) {
      this.#next = years;
      return;
    }
    this.#preview(years);
    this.#takeBack = this.#afterPaint(() => {
      this.#takeBack = this.#afterPaint(() => {
        const next = this.#next;
        this.end();
        if (next) this.draw(next);
      });
    });
  }

  /** Nothing more is to come: the reader has let go. */
  end(): void {
    this.#takeBack?.();
    this.#takeBack = null;
    this.#next = null;
  }
}
