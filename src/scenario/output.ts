// The outcome as the command line writes it.
import type { Outcome } from './outcome.ts';

/** The name of the method, in every output. */
const method = 'fair-fill v1';

/** The tables of a run without the document, under the method's name. */
export function outputOf(outcome: Outcome): Record<string, unknown> {
  const { case: end, years, demands, lines, links, buffers, items } = outcome;
  return { model: method, case: end, years, demands, lines, links, buffers, items };
}
