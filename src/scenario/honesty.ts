// What a figure rests on, for the strip under it: the grade of its worst input, how many numbers are assumed, how many
// capacities are known, and the sources. Counted over what the data say of each number, not over the numbers of a document.
import { chainOf } from './chain.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { linkId } from './draft.ts';
import { grades } from './grades.ts';
import type { Grade } from './grades.ts';
import { resolve } from './resolve.ts';
import type { Model } from './schema.ts';

/** What the data say of a number. */
interface Origin {
  readonly grade: Grade;
  readonly sources?: readonly string[];
}

/** Origins by place, as in production.json: `lines/ID/capacity/YEAR`, `links/SOURCE>TARGET/delay`, `demands/ID/orders/YEAR`. */
export type Origins = Readonly<Record<string, Origin>>;

export interface Honesty {
  /** Of the worst number; null where there is none. */
  readonly grade: Grade | null;
  /** Numbers of each grade, parameters of scenarios included. */
  readonly counts: Readonly<Record<Grade, number>>;
  /** Places of the worst ones; parameters as `parameters/ID`. */
  readonly worst: readonly string[];
  readonly capacities: Coverage;
  /** Ids of the sources of all numbers, sorted. */
  readonly sources: readonly string[];
}

/**
 * What the figures of a demand rest on (or those of the whole model, where none is named): all that stands upstream of it, and
 * the parameters of the scenario that is laid on the model.
 * @throws RangeError where no demand has the id
 */
export function honestyOf(
  model: Model,
  origins: Origins,
  demand?: string,
  parameters: readonly (Origin & { readonly id: string })[] = [],
): Honesty {
  const chain = chainOf(resolve(model, 'central'), demand);
  const agreements = new Set(chain.links.flatMap(({ value }) => value.gates ?? []));
  const demands = new Set(demand === undefined ? model.demands?.map(({ id }) => id) : [demand]);
  const ids: Readonly<Record<string, ReadonlySet<string>>> = {
    lines: new Set(chain.lines.map(({ value }) => value.id)),
    links: new Set(chain.links.map(({ value }) => linkId(value))),
    agreements,
    demands,
  };
  const isInChain = (place: string) => {
    const [table = '', id = ''] = place.split('/', 2);
    return Object.hasOwn(ids, table) && ids[table]!.has(id);
  };
  const numbers = [
    ...Object.entries(origins).filter(([place]) => isInChain(place)),
    ...parameters.map((each): [string, Origin] => [`parameters/${each.id}`, each]),
  ];
  const count = (grade: Grade) => numbers.filter(([, origin]) => origin.grade === grade).length;
  const counts = { reported: count('reported'), estimated: count('estimated'), assumed: count('assumed') };
  const grade = grades.findLast((each) => counts[each] > 0) ?? null;
  return {
    grade,
    counts,
    worst: numbers.flatMap(([place, origin]) => (origin.grade === grade ? [place] : [])),
    capacities: coverageOf(model, demand),
    sources: [...new Set(numbers.flatMap(([, { sources = [] }]) => sources))].sort(),
  };
}
