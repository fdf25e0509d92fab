// How many capacities behind a figure are known. An unknown capacity never binds, so a figure is only an upper bound where one
// is unknown: it is counted here and must be shown beside the figure.
import { chainOf } from './chain.ts';
import { resolve } from './resolve.ts';
import type { Model } from './schema.ts';

export interface Coverage {
  /** Lines whose capacity is known, of all lines in the chain. */
  readonly known: number;
  readonly of: number;
  /** Ids of the others. */
  readonly unknown: readonly string[];
}

/**
 * Capacities known in a model, or in the chain of one demand; lines that interventions add count.
 * @throws RangeError where no demand has the id
 */
export function coverageOf(model: Model, demand?: string): Coverage {
  const { lines } = chainOf(resolve(model, 'central'), demand);
  const unknown = lines.flatMap(({ value }) => (value.capacity === null ? [value.id] : []));
  return { known: lines.length - unknown.length, of: lines.length, unknown };
}
