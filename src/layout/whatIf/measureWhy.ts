// The way from what is changed to what comes of it, in one year: the lines that the interventions touch, and all downstream of
// them to the buyers, each with what it makes before and after.
import type { Explanation } from '../../scenario/explain.ts';
import type { Intervention } from '../../scenario/interventions/kinds.ts';
import { nameIn } from '../../scenario/draft.ts';
import type { Chain } from './measureChain.ts';
import type { ChainYear, LinkYear, NodeYear } from './measureYear.ts';

export interface Way {
  /** Changed buyers first, then lines and buyers, farthest upstream first. */
  readonly steps: readonly NodeYear[];
  /** Ids of all lines, buyers and links on it. */
  readonly lit: ReadonlySet<string>;
}

/** Ids of the lines and buyers that an intervention speaks of. */
function touchedBy(intervention: Intervention, chain: Chain): readonly string[] {
  const linked = (gate: string) =>
    chain.links.flatMap(({ id, source }) => (chain.after.links.get(id)?.link.gates?.includes(gate) ? [source] : []));
  switch (intervention.kind) {
    case 'capacity-add':
      return [intervention.line];
    case 'line-add':
      return [intervention.line.id];
    case 'link-add': {
      // A link to a new line is part of it; else its source gets a further taker.
      const { source, target } = intervention.link;
      return [chain.nodes.some(({ id, isNew }) => id === target && isNew) ? target : source];
    }
    case 'link-remove':
      return chain.links.flatMap(({ id, source }) => (id === intervention.id ? [source] : []));
    case 'knock-out':
    case 'capacity-factor':
      return chain.after.lines.flatMap(({ line }) =>
        nameIn(line, intervention.what) === intervention.id ? [line.id] : [],
      );
    case 'agreement-set':
    case 'agreement-delay':
      return linked(intervention.id);
    case 'admit':
      return linked(intervention.agreement);
    case 'orders':
    case 'priority':
      return [intervention.demand];
    case 'stock-set':
      return [intervention.id];
    case 'buffer-set':
      return [];
  }
}

/** Ids of all lines and buyers that the interventions speak of. */
export function touchedIn(chain: Chain, interventions: readonly Intervention[]): ReadonlySet<string> {
  return new Set(interventions.flatMap((each) => touchedBy(each, chain)));
}

/** The buyers that go before others of the chain in this year because of the changes. */
export function servedFirst(chain: Chain, year: number): ReadonlySet<string> {
  const buyers = chain.nodes.flatMap(({ id }) => chain.after.demands.get(id) ?? []);
  const classes = buyers.map(({ demand, priorities }) => {
    const own = priorities.find(({ from, to }) => from <= year && year <= to);
    return { id: demand.id, isSet: own !== undefined, value: own?.value ?? demand.priority ?? 1 };
  });
  const last = Math.max(...classes.map(({ value }) => value));
  const isSet = classes.some((each) => each.isSet);
  return new Set(classes.filter(({ value }) => isSet && value < last).map(({ id }) => id));
}

const flows = (link: LinkYear): boolean => link.units > 0 || link.unitsBefore > 0;

/** The lines upstream of some buyers that hold them back, with or without the changes; where there is none, those that serve them. */
function contestedBy(year: ChainYear, buyers: ReadonlySet<string>): readonly string[] {
  const seen = new Set(buyers);
  const stack = [...buyers];
  for (let id = stack.pop(); id !== undefined; id = stack.pop())
    for (const link of year.links)
      if (link.target === id && flows(link) && !seen.has(link.source)) {
        seen.add(link.source);
        stack.push(link.source);
      }
  const lines = year.nodes.filter((node) => !node.isDemand && seen.has(node.id));
  const binding = lines.filter((node) => node.isBinding || node.isBindingBefore);
  const serving = lines.filter(({ id }) => year.links.some((link) => link.source === id && buyers.has(link.target)));
  return (binding.length > 0 ? binding : serving).map(({ id }) => id);
}

/** Null where nothing of the chain is touched. */
function measureWhy(year: ChainYear, touched: readonly string[]): Way | null {
  const nodes = new Map(year.nodes.map((node) => [node.id, node]));
  const starts = touched.filter((id) => nodes.has(id));
  if (starts.length === 0) return null;
  const buyers = new Set(starts.filter((id) => nodes.get(id)!.isDemand));
  const lit = new Set([...starts, ...contestedBy(year, buyers)]);
  const stack = [...lit];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    for (const link of year.links) {
      if (link.source !== id || !flows(link)) continue;
      lit.add(link.id);
      if (!lit.has(link.target)) {
        lit.add(link.target);
        stack.push(link.target);
      }
    }
  }
  const rank = (node: NodeYear): number => (buyers.has(node.id) ? Infinity : node.tier);
  const steps = [...lit]
    .flatMap((id) => nodes.get(id) ?? [])
    .toSorted((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
  return { steps, lit };
}

export interface ToldWay {
  readonly way: Way;
  readonly touched: ReadonlySet<string>;
}

/** The ways of all interventions; one that lies within another, or goes on the same way, is told with it. */
export function measureWays(year: ChainYear, chain: Chain, interventions: readonly Intervention[]): readonly ToldWay[] {
  const byRest = new Map<string, readonly string[]>();
  const buyers = new Set(chain.nodes.filter((node) => node.isDemand).map((node) => node.id));
  const all = interventions.map((each) => touchedBy(each, chain));
  // Orders of several buyers are one change: they compete for the same lines.
  const ofBuyers = all.filter((touched) => touched.every((id) => buyers.has(id))).flat();
  for (const touched of [ofBuyers, ...all.filter((each) => !each.every((id) => buyers.has(id)))]) {
    const rest = measureWhy(year, touched)?.steps.filter(({ id }) => !touched.includes(id));
    const key = rest && rest.length > 0 ? rest.map(({ id }) => id).join() : touched.join();
    byRest.set(key, [...new Set([...(byRest.get(key) ?? []), ...touched])]);
  }
  const ways = [...byRest.values()].flatMap((touched): ToldWay[] => {
    const way = measureWhy(year, touched);
    return way ? [{ way, touched: new Set(touched) }] : [];
  });
  const told: ToldWay[] = [];
  for (const each of ways.toSorted((a, b) => b.way.lit.size - a.way.lit.size)) {
    const at = told.findIndex(({ way }) => each.way.steps.every(({ id }) => way.lit.has(id)));
    const wider = told[at];
    if (wider) told[at] = { way: wider.way, touched: new Set([...wider.touched, ...each.touched]) };
    else told.push(each);
  }
  return told;
}

/** From buyers down to what holds them back: ids of all lines and links on the way. */
export function litBy(explanations: readonly Explanation[], start: string): ReadonlySet<string> {
  const steps = explanations.flatMap(({ binding, blocked }) => [...binding.steps, ...blocked.steps]);
  return new Set([
    start,
    ...steps.flatMap(({ consumer, link, supplier }) => [consumer, link ?? consumer, supplier ?? consumer]),
  ]);
}
