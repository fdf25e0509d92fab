// The low and the high run beside a central one: they come a moment later, and a newer question stops them.
import type { Outcome } from '../../scenario/outcome.ts';
import { rangeOf, type RangeOutcome } from '../../scenario/rangeOf.ts';

export class BandRun {
  /** Of the central run they belong to; null until they are there. */
  range = $state.raw<RangeOutcome | null>(null);
  #controller: AbortController | null = null;

  /** Starts the two runs once what is there has been painted. */
  start(central: Outcome): () => void {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    const timer = setTimeout(() => {
      rangeOf(central.model, { signal: controller.signal }, central).then(
        (range) => (this.range = range),
        (error: unknown) => {
          if (!controller.signal.aborted) throw error;
        },
      );
    }, 30);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }
}
