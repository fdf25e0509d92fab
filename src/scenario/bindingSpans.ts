// What holds a demand back, as spans of years with the same causes: the badge that moves.
import type { Outcome } from './outcome.ts';

export interface BindingSpan {
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  /** `short`: less came than was due; `waiting`: orders wait for a path; `free`: nothing held it back. */
  readonly state: 'short' | 'waiting' | 'free';
  /** As in an outcome: `line:ID`, `link:ID`, `agreement:ID`, `no-source:ITEM`; capacities before rules. */
  readonly causes: readonly string[];
}

const ranks = ['line', 'link', 'no-source', 'agreement'];
const rankOf = (cause: string) => ranks.indexOf(cause.slice(0, cause.indexOf(':')));

/** Capacities and caps first, what is closed by a rule last. */
function inOrder(causes: readonly string[]): string[] {
  return [...causes].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : a > b ? 1 : 0));
}

/**
 * The spans of one demand, in order and without gaps.
 * @throws RangeError for a demand that the outcome does not have
 */
export function bindingSpans({ years, demands }: Outcome, demand: string): BindingSpan[] {
  if (!Object.hasOwn(demands, demand)) throw new RangeError(`no demand has the id ${JSON.stringify(demand)}`);
  const { binding, blocked } = demands[demand]!;
  const spans: BindingSpan[] = [];
  years.forEach((year, t) => {
    const isShort = binding[t]!.length > 0;
    const causes = inOrder(isShort ? binding[t]! : blocked[t]!);
    const state = isShort ? 'short' : causes.length > 0 ? 'waiting' : 'free';
    const before = spans.at(-1);
    if (before?.state === state && before.causes.join() === causes.join())
      spans[spans.length - 1] = { ...before, to: year };
    else spans.push({ from: year, to: year, state, causes });
  });
  return spans;
}
