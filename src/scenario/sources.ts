// Who served a demand in a year, by line and by country.
import { draftOf } from './applyInterventions.ts';
import type { Outcome } from './outcome.ts';
import { resolve } from './resolve.ts';

/** One line's part in what a demand got in a year. */
export interface Source {
  readonly line: string;
  readonly country: string;
  /** The link it came through. */
  readonly link: string;
  readonly units: number;
  /** Part of all that came through links, 0-1. */
  readonly share: number;
}

/** The sources of a demand in a year, largest first; lines that gave nothing are left out. */
export function sourcesOf(outcome: Outcome, demand: string, year: number): Source[] {
  const draft = draftOf(resolve(outcome.model, outcome.case));
  const countryOf = new Map(draft.lines.map(({ line }) => [line.id, line.country]));
  const flows = [...draft.links.values()]
    .filter(({ link }) => link.target === demand)
    .map(({ id, link }) => ({ link: id, line: link.source, units: outcome.links[id]?.[year - outcome.years[0]!] ?? 0 }))
    .filter(({ units }) => units > 0);
  const total = flows.reduce((sum, { units }) => sum + units, 0);
  return flows
    .map((flow) => ({ ...flow, country: countryOf.get(flow.line)!, share: flow.units / total }))
    .sort((a, b) => b.units - a.units);
}
