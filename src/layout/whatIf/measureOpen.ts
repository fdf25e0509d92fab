// Who may deliver what in a year: makers' countries against buyers, each way open as published, with the scenario, or shut.
import { draftOf } from '../../scenario/applyInterventions.ts';
import type { Draft } from '../../scenario/draft.ts';
import { closedBy } from '../../scenario/openLinks.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { Model } from '../../scenario/schema.ts';

/** `opened` and `shut`: by the scenario. */
export type Way = 'open' | 'opened' | 'shut' | 'closed';

export interface OpenWays {
  readonly demands: readonly string[];
  /** A way for each of the demands; null where no link leads there at all. */
  readonly rows: readonly { readonly country: string; readonly ways: readonly (Way | null)[] }[];
  /** How many are open as published, and with the scenario. */
  readonly before: number;
  readonly after: number;
  readonly all: number;
}

export function measureOpen(baseline: Model, scenario: Model, demands: readonly string[], year: number): OpenWays {
  const [before, after] = [waysIn(baseline, demands, year), waysIn(scenario, demands, year)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const countries = [...new Set(keys.map((key) => key.split('>')[0]!))].sort();
  const wayOf = (key: string): Way | null => {
    if (!before.has(key) && !after.has(key)) return null;
    const [was, is] = [before.get(key) ?? false, after.get(key) ?? false];
    return was ? (is ? 'open' : 'shut') : is ? 'opened' : 'closed';
  };
  const count = (ways: ReadonlyMap<string, boolean>): number => [...ways.values()].filter(Boolean).length;
  return {
    demands,
    rows: countries.map((country) => ({ country, ways: demands.map((demand) => wayOf(`${country}>${demand}`)) })),
    before: count(before),
    after: count(after),
    all: keys.length,
  };
}

/** `COUNTRY>DEMAND` to whether any link of that country's lines to it is open. */
function waysIn(model: Model, demands: readonly string[], year: number): ReadonlyMap<string, boolean> {
  const draft: Draft = draftOf(resolve(model, 'central'));
  const countryOf = new Map(draft.lines.map(({ line }) => [line.id, line.country]));
  const ways = new Map<string, boolean>();
  for (const link of draft.links.values()) {
    const { source, target } = link.link;
    const from = countryOf.get(source);
    const to = draft.demands.get(target)?.demand.country;
    if (from === undefined || to === undefined || !demands.includes(target)) continue;
    const key = `${from}>${target}`;
    ways.set(key, (ways.get(key) ?? false) || closedBy(draft, link, { source: from, target: to }, year) === null);
  }
  return ways;
}
