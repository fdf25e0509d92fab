// The way from what is changed to what comes of it, in one year: the lines that the interventions touch, and all downstream of
// them to the buyers, each with what it makes before and after.
import type { Explanation } from '../../scenario/explain.ts';
import type { Intervention } from '../../scenario/interventions/kinds.ts';
import { nameIn } from '../../scenario/draft.ts';
import type { Chain } from './measureChain.ts';
import type { ChainYear, NodeYear } from './measureYear.ts';

export interface Way {
  /** Lines and buyers, farthest upstream first. */
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
    case 'link-add':
      return [intervention.link.source];
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

/** Null where nothing of the chain is touched. */
function measureWhy(year: ChainYear, touched: readonly string[]): Way | null {
  const nodes = new Map(year.nodes.map((node) => [node.id, node]));
  const lit = new Set(touched.filter((id) => nodes.has(id)));
  if (lit.size === 0) return null;
  const stack = [...lit];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    for (const link of year.links) {
      if (link.source !== id || (link.units === 0 && link.unitsBefore === 0)) continue;
      lit.add(link.id);
      if (!lit.has(link.target)) {
        lit.add(link.target);
        stack.push(link.target);
      }
    }
  }
  const steps = [...lit].flatMap((id) => nodes.get(id) ?? []).toSorted((a, b) => b.tier - a.tier);
  return { steps, lit };
}

export interface ToldWay {
  readonly way: Way;
  readonly touched: ReadonlySet<string>;
}

/** The ways of all interventions; those that touch the same marks, or from there on go the same way, are told together. */
export function measureWays(year: ChainYear, chain: Chain, interventions: readonly Intervention[]): readonly ToldWay[] {
  const buyers = new Set(chain.nodes.filter((node) => node.isDemand).map((node) => node.id));
  const byMarks = new Map<string, readonly string[]>();
  for (const each of interventions) {
    const touched = touchedBy(each, chain);
    const isOfBuyers = touched.every((id) => buyers.has(id));
    const key = isOfBuyers ? 'buyers' : touched.toSorted().join();
    byMarks.set(key, [...new Set([...(byMarks.get(key) ?? []), ...touched])]);
  }
  const byRest = new Map<string, readonly string[]>();
  for (const touched of byMarks.values()) {
    const rest = measureWhy(year, touched)?.steps.filter(({ id }) => !touched.includes(id));
    const key = rest && rest.length > 0 ? rest.map(({ id }) => id).join() : touched.join();
    byRest.set(key, [...new Set([...(byRest.get(key) ?? []), ...touched])]);
  }
  return [...byRest.values()].flatMap((touched) => {
    const way = measureWhy(year, touched);
    return way ? [{ way, touched: new Set(touched) }] : [];
  });
}

/** From buyers down to what holds them back: ids of all lines and links on the way. */
export function litBy(explanations: readonly Explanation[], start: string): ReadonlySet<string> {
  const steps = explanations.flatMap(({ binding, blocked }) => [...binding.steps, ...blocked.steps]);
  return new Set([
    start,
    ...steps.flatMap(({ consumer, link, supplier }) => [consumer, link ?? consumer, supplier ?? consumer]),
  ]);
}
