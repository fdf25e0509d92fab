// The chain behind a demand's figures: everything that stands upstream of it, whether or not it is open or used in some year.
import { tablesOf } from './checkReferences.ts';
import type { Placed, Tables } from './checkReferences.ts';
import { linkId, nameIn, scopes } from './draft.ts';
import type { Line, Link } from './entities.ts';
import type { PlainModel } from './schema.ts';

/** Places are paths in the document, as in messages: `lines[3]`, `interventions[0].line`. */
export interface UpstreamChain {
  readonly lines: readonly Placed<Line>[];
  readonly links: readonly Placed<Link>[];
  /** Every entity and every intervention that bears on the chain. */
  readonly places: readonly string[];
}

/** Lines and links from which something can come to a demand; all of them where no demand is named. */
function upstream({ lines, links }: Tables, demand: string | undefined) {
  if (demand === undefined) return { lines, links, ids: new Set(lines.map(({ value }) => value.id)) };
  const into = new Map<string, Placed<Link>[]>();
  for (const link of links) into.set(link.value.target, [...(into.get(link.value.target) ?? []), link]);
  const ids = new Set<string>();
  const used: Placed<Link>[] = [];
  const stack = [demand];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (ids.has(id)) continue;
    ids.add(id);
    for (const link of into.get(id) ?? []) {
      used.push(link);
      stack.push(link.value.source);
    }
  }
  return { lines: lines.filter(({ value }) => ids.has(value.id)), links: used, ids };
}

/** Names by which an intervention may speak of a thing in the chain. */
function namesOf(chain: ReturnType<typeof upstream>, others: readonly string[]): Set<string> {
  const names = new Set([...chain.ids, ...others]);
  for (const { value } of chain.links) names.add(linkId(value));
  for (const { value } of chain.lines) for (const what of scopes) names.add(nameIn(value, what) ?? value.id);
  return names;
}

/**
 * The chain of a demand, or of the whole model where none is named.
 * @throws RangeError where no demand has the id
 */
export function chainOf(model: PlainModel, demand?: string): UpstreamChain {
  const tables = tablesOf(model);
  if (demand !== undefined && !tables.demandOf.has(demand)) {
    throw new RangeError(`no demand has the id ${JSON.stringify(demand)}`);
  }
  const chain = upstream(tables, demand);
  const gates = new Set(chain.links.flatMap(({ value }) => value.gates ?? []));
  const placesOf = <T extends { readonly id: string }>(
    table: string,
    list: readonly T[] = [],
    has: (row: T) => boolean,
  ) => list.flatMap((row, i) => (has(row) ? [{ id: row.id, path: `${table}[${i}]` }] : []));
  const others = [
    ...placesOf('buffers', model.buffers, ({ at }) => demand === undefined || chain.ids.has(at)),
    ...placesOf('demands', model.demands, ({ id }) => demand === undefined || id === demand),
    ...placesOf('agreements', model.agreements, ({ id }) => gates.has(id)),
  ];
  const names = namesOf(
    chain,
    others.map(({ id }) => id),
  );
  const isNamed = (value: unknown) => typeof value === 'string' && names.has(value);
  const touching = (model.interventions ?? []).flatMap((each, i) =>
    Object.entries(each).some(([field, value]) => field !== 'kind' && field !== 'country' && isNamed(value))
      ? [`interventions[${i}]`]
      : [],
  );
  const own = [...chain.lines, ...chain.links, ...others].map(({ path }) =>
    path.replace(/^(interventions\[\d+\]).*/, '$1'),
  );
  return { lines: chain.lines, links: chain.links, places: [...new Set([...own, ...touching])] };
}
