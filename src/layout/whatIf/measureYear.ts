// One year of a chain: what each line makes of what it could, what each link carries, what is closed, what binds; before and
// after, so that every mark knows how it is treated.
import { closedBy } from '../../scenario/openLinks.ts';
import type { Draft } from '../../scenario/draft.ts';
import type { Outcome } from '../../scenario/outcome.ts';
import type { Chain, ChainLink, ChainNode } from './measureChain.ts';

/** How the scenario changes a mark against the baseline. */
export const treatments = ['added', 'raised', 'same', 'lowered', 'lost'] as const;
export type Treatment = (typeof treatments)[number];

export interface NodeYear extends ChainNode {
  /** Made; for a buyer, delivered. */
  readonly units: number;
  readonly unitsBefore: number;
  /** Could be made (for a buyer: is due); null where unknown. */
  readonly limit: number | null;
  readonly limitBefore: number | null;
  readonly treatment: Treatment;
  /** Whether it holds a shown buyer back this year. */
  readonly isBinding: boolean;
  readonly isBindingBefore: boolean;
  /** Of a buyer whose units go through repair: those away in the year; null of all others. */
  readonly loop: LoopYear | null;
}

/** Units in work and units that wait for their turn, with the changes and as published. */
export interface LoopYear {
  readonly inWork: number;
  readonly inWorkBefore: number;
  readonly waiting: number;
  readonly waitingBefore: number;
}

export interface LinkYear extends ChainLink {
  readonly units: number;
  readonly unitsBefore: number;
  readonly treatment: Treatment;
  /** What keeps it closed: `agreement:ID`, or `link:ID` for its own dates; null where it is open. */
  readonly closedBy: string | null;
  readonly isBinding: boolean;
}

export interface ChainYear {
  readonly year: number;
  readonly nodes: readonly NodeYear[];
  readonly links: readonly LinkYear[];
  /** Names of causes, as in outcomes. */
  readonly binding: readonly string[];
  readonly bindingBefore: readonly string[];
}

/** A difference below one percent is none: what is drawn must be seen. */
const leastChange = 0.01;

export function treatmentOf(before: number, after: number, least = 1e-9): Treatment {
  const isNothing = (units: number) => Math.abs(units) <= least;
  if (isNothing(before) && isNothing(after)) return 'same';
  if (isNothing(before)) return 'added';
  if (isNothing(after)) return 'lost';
  const change = (after - before) / Math.abs(before);
  return change > leastChange ? 'raised' : change < -leastChange ? 'lowered' : 'same';
}

/** @throws RangeError for a year that the outcomes do not have */
export function measureYear(chain: Chain, baseline: Outcome, scenario: Outcome, year: number): ChainYear {
  const t = scenario.years.indexOf(year);
  if (t < 0) throw new RangeError(`the run has no year ${year}`);
  const buyers = chain.nodes.filter((node) => node.isDemand).map((node) => node.id);
  const causesIn = (outcome: Outcome) =>
    new Set(
      buyers.flatMap((id) => [...(outcome.demands[id]?.binding[t] ?? []), ...(outcome.demands[id]?.blocked[t] ?? [])]),
    );
  const causes = causesIn(scenario);
  const causesBefore = causesIn(baseline);
  return {
    year,
    nodes: chain.nodes.map((node): NodeYear => {
      const [after, before] = [scenario, baseline].map((outcome) => figuresOf(node, outcome, t));
      return {
        ...node,
        units: after!.units,
        unitsBefore: before!.units,
        limit: after!.limit,
        limitBefore: before!.limit,
        treatment: treatmentOf(before!.units, after!.units),
        isBinding: causes.has(`line:${node.id}`),
        isBindingBefore: causesBefore.has(`line:${node.id}`),
        loop: loopOf(node.id, baseline, scenario, t),
      };
    }),
    links: chain.links.map((link): LinkYear => {
      const units = scenario.links[link.id]?.[t] ?? 0;
      const unitsBefore = baseline.links[link.id]?.[t] ?? 0;
      return {
        ...link,
        units,
        unitsBefore,
        treatment: treatmentOf(unitsBefore, units),
        closedBy: closingOf(chain.after, link.id, year),
        isBinding: causes.has(`link:${link.id}`),
      };
    }),
    binding: [...causes],
    bindingBefore: [...causesBefore],
  };
}

function figuresOf(node: ChainNode, outcome: Outcome, t: number): { units: number; limit: number | null } {
  if (node.isDemand) {
    const demand = outcome.demands[node.id];
    return { units: demand?.delivered[t] ?? 0, limit: demand?.eligible[t] ?? 0 };
  }
  const line = outcome.lines[node.id];
  return { units: line?.output[t] ?? 0, limit: line ? (line.capacity[t] ?? null) : 0 };
}

function loopOf(id: string, baseline: Outcome, scenario: Outcome, t: number): LoopYear | null {
  const [before, after] = [baseline.demands[id], scenario.demands[id]];
  if (!before?.inWork || !before.waiting || !after?.inWork || !after.waiting) return null;
  return {
    inWork: after.inWork[t]!,
    inWorkBefore: before.inWork[t]!,
    waiting: after.waiting[t]!,
    waitingBefore: before.waiting[t]!,
  };
}

function closingOf(draft: Draft, id: string, year: number): string | null {
  const link = draft.links.get(id);
  if (!link) return `link:${id}`;
  const countryOf = (end: string) =>
    draft.lines.find(({ line }) => line.id === end)?.line.country ?? draft.demands.get(end)?.demand.country ?? '';
  return closedBy(draft, link, { source: countryOf(link.link.source), target: countryOf(link.link.target) }, year);
}
