// Where a scenario changes things, by country: what is made there and what flows between countries, before and after, in
// finished units so that different parts can be added.
import type { ChainYear } from './measureYear.ts';
import { treatmentOf, type Treatment } from './measureYear.ts';

export interface CountryChange {
  readonly country: string;
  readonly before: number;
  readonly after: number;
  readonly treatment: Treatment;
}

export interface FlowChange {
  readonly source: string;
  readonly target: string;
  readonly before: number;
  readonly after: number;
  readonly treatment: Treatment;
}

export interface Change {
  readonly countries: readonly CountryChange[];
  readonly flows: readonly FlowChange[];
}

/** Buyers that stand for several countries have no place: what flows to them is made, and shown, where it is made. */
export function measureChange(year: ChainYear, isPlaceless: (demand: string) => boolean = () => false): Change {
  const placed = year.nodes.filter((node) => !(node.isDemand && isPlaceless(node.id)));
  const countryOf = new Map(placed.map((node) => [node.id, node.country]));
  const flows = new Map<string, { source: string; target: string; before: number; after: number }>();
  const made = new Map<string, { before: number; after: number }>();
  const seen = new Map(placed.map((node) => [node.country, { before: 0, after: 0 }]));
  for (const [country, zero] of seen) made.set(country, zero);
  for (const link of year.links) {
    const [source, target] = [countryOf.get(link.source) ?? '', countryOf.get(link.target) ?? ''];
    const [before, after] = [link.unitsBefore / link.perUnit, link.units / link.perUnit];
    const own = made.get(source);
    if (own) made.set(source, { before: own.before + before, after: own.after + after });
    if (target === '' || source === target || before + after === 0) continue;
    const key = `${source}>${target}`;
    const sum = flows.get(key) ?? { source, target, before: 0, after: 0 };
    flows.set(key, { ...sum, before: sum.before + before, after: sum.after + after });
  }
  return {
    countries: [...made].map(([country, { before, after }]) => ({
      country,
      before,
      after,
      treatment: treatmentOf(before, after),
    })),
    flows: [...flows.values()].map((flow) => ({ ...flow, treatment: treatmentOf(flow.before, flow.after) })),
  };
}
