// How an intervention reaches a result: the shortest way from what it takes hold of, along links whose flow it changed, to a
// demand. A step may go upstream: a line that grows takes from a shared supplier, and the supplier's other buyers get less.
import { draftOf } from './applyInterventions.ts';
import type { Draft } from './draft.ts';
import type { Span } from './differences.ts';
import type { Outcome } from './outcome.ts';
import { resolve } from './resolve.ts';
import { touchedBy } from './touched.ts';
import type { Touched } from './touched.ts';

/** One link of the way. */
export interface EffectStep {
  readonly link: string;
  /** Ids of a line or demand; with the flow where `direction` is down, against it where it is up. */
  readonly from: string;
  readonly to: string;
  readonly direction: 'down' | 'up';
  /** Units that flowed more (or less) than in the baseline, over the years asked for. */
  readonly difference: number;
}

export interface Effect {
  /** Place of the intervention in the scenario's model. */
  readonly intervention: number;
  readonly touched: Touched;
  /** From what it took hold of to the demand; empty where that is the demand itself, null where nothing reaches it. */
  readonly steps: readonly EffectStep[] | null;
}

export interface Effects {
  readonly demand: string;
  /** Units delivered more (or less) than in the baseline, over the years asked for. */
  readonly difference: number;
  /** One for each intervention that the baseline does not have, in their order. */
  readonly effects: readonly Effect[];
  /** All that is on some way to the demand, for a picture: ids, each once. */
  readonly lit: Touched;
}

interface Edge {
  readonly link: string;
  readonly source: string;
  readonly target: string;
  readonly difference: number;
}

/** Links whose flow differs in some of the years. */
function changedLinks(baseline: Outcome, scenario: Outcome, draft: Draft, isIn: readonly boolean[]): Edge[] {
  const flowOf = ({ links }: Outcome, id: string, t: number) => (Object.hasOwn(links, id) ? links[id]![t]! : 0);
  return [...draft.links.values()].flatMap(({ id, link: { source, target } }) => {
    let difference = 0;
    let isChanged = false;
    scenario.years.forEach((_, t) => {
      if (!isIn[t]) return;
      const [before, after] = [flowOf(baseline, id, t), flowOf(scenario, id, t)];
      difference += after - before;
      isChanged ||= Math.abs(after - before) > 1e-6 * Math.max(1, before, after);
    });
    return isChanged ? [{ link: id, source, target, difference }] : [];
  });
}

/** Breadth first from the demand, so that every start then knows its way. */
function waysTo(demand: string, edges: readonly Edge[]): ReadonlyMap<string, EffectStep | null> {
  const at = new Map<string, Edge[]>();
  for (const edge of edges) {
    for (const end of [edge.source, edge.target]) at.set(end, [...(at.get(end) ?? []), edge]);
  }
  const next = new Map<string, EffectStep | null>([[demand, null]]);
  const queue = [demand];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    for (const { link, source, target, difference } of at.get(node) ?? []) {
      const other = source === node ? target : source;
      if (next.has(other)) continue;
      next.set(other, { link, from: other, to: node, direction: other === source ? 'down' : 'up', difference });
      queue.push(other);
    }
  }
  return next;
}

function wayFrom(start: string, next: ReadonlyMap<string, EffectStep | null>): EffectStep[] | null {
  if (!next.has(start)) return null;
  const steps: EffectStep[] = [];
  for (let step = next.get(start); step; step = next.get(step.to)) steps.push(step);
  return steps;
}

/** The shortest way from anything that was touched. */
function stepsFrom(touched: Touched, draft: Draft, next: ReadonlyMap<string, EffectStep | null>): EffectStep[] | null {
  const starts = [
    ...touched.lines,
    ...touched.demands,
    ...touched.links.flatMap((id) => {
      const link = draft.links.get(id)?.link;
      return link ? [link.source, link.target] : [];
    }),
  ];
  return starts.map((start) => wayFrom(start, next)).reduce(shorter, null);
}

function shorter(a: EffectStep[] | null, b: EffectStep[] | null): EffectStep[] | null {
  return b === null || (a !== null && a.length <= b.length) ? a : b;
}

/**
 * How each intervention of the scenario that is not in the baseline reaches a demand.
 * @throws RangeError where the runs cover other years, or the scenario has no such demand
 */
export function effectsOn(demand: string, baseline: Outcome, scenario: Outcome, span?: Span): Effects {
  const { years } = scenario;
  if (years.join() !== baseline.years.join()) throw new RangeError('the two runs must cover the same years');
  if (!Object.hasOwn(scenario.demands, demand)) throw new RangeError(`no demand has the id ${JSON.stringify(demand)}`);
  const { from = years[0]!, to = years.at(-1)! } = span ?? {};
  const isIn = years.map((year) => from <= year && year <= to);
  const plain = resolve(scenario.model, scenario.case);
  const draft = draftOf(plain);
  const next = waysTo(demand, changedLinks(baseline, scenario, draft, isIn));

  const known = new Set(baseline.model.interventions?.map((each) => JSON.stringify(each)));
  const effects = (scenario.model.interventions ?? []).flatMap((each, intervention): Effect[] => {
    if (known.has(JSON.stringify(each))) return [];
    const touched = touchedBy(plain.interventions![intervention]!, draft);
    return [{ intervention, touched, steps: stepsFrom(touched, draft, next) }];
  });
  const delivered = ({ demands }: Outcome) =>
    (Object.hasOwn(demands, demand) ? demands[demand]!.delivered : []).reduce(
      (sum, units, t) => sum + (isIn[t] ? units : 0),
      0,
    );
  return { demand, difference: delivered(scenario) - delivered(baseline), effects, lit: litBy(demand, effects, draft) };
}

function litBy(demand: string, effects: readonly Effect[], draft: Draft): Touched {
  const reaching = effects.filter(({ steps }) => steps !== null);
  const nodes = reaching.flatMap(({ touched, steps }) => [
    ...touched.lines,
    ...touched.demands,
    demand,
    ...steps!.flatMap((step) => [step.from, step.to]),
  ]);
  const once = (ids: readonly string[]) => [...new Set(ids)];
  return {
    lines: once(nodes.filter((id) => !draft.demands.has(id))),
    demands: once(nodes.filter((id) => draft.demands.has(id))),
    links: once(reaching.flatMap(({ touched, steps }) => [...touched.links, ...steps!.map(({ link }) => link)])),
    agreements: once(reaching.flatMap(({ touched }) => touched.agreements)),
  };
}
