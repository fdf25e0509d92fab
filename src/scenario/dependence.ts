// Dependence: every supplier, part and country by what would not be delivered without it, how long the rest would last, and
// what a reserve or a second source would buy. It is about resilience, not about places: sites are not among the nodes.
// Method: knock-outs as in knockOuts.ts, on the parts of the model that the node is in; the rest cannot change.
import { draftOf } from './applyInterventions.ts';
import { componentsOf } from './components.ts';
import { hangingOn } from './singlePoints.ts';
import { lossesOf, stageOf } from './dependenceRuns.ts';
import type { Losses, Stage } from './dependenceRuns.ts';
import type { Draft } from './draft.ts';
import { netOf } from './net.ts';
import { nodesOf } from './nodes.ts';
import { paced } from './pacer.ts';
import type { Job, Pacer } from './pacer.ts';
import { cases } from './ranged.ts';
import type { Case } from './ranged.ts';
import { resolve } from './resolve.ts';
import type { Model } from './schema.ts';
import { survivorOf } from './timeToSurvive.ts';
import type { Survivor } from './timeToSurvive.ts';

/** What is ranked. */
const kinds = ['org', 'item', 'country'] as const;
type Kind = (typeof kinds)[number];

/** A share at the three ends of all ranged numbers; low is the end at which less is delivered, not the smallest of the three. */
export type ShareRange = Readonly<Record<Case, number>>;

export interface Dependence {
  readonly what: Kind;
  readonly id: string;
  /** Lines that it stands for, in the parts of the model that matter. */
  readonly lines: readonly string[];
  /** Mean over the demands that are asked about of lost / delivered without the outage, at the horizon's end. */
  readonly share: ShareRange;
  /** Units lost by demand at the horizon's end; demands that lose and gain nothing in any case are left out. */
  readonly lost: Readonly<Record<string, ShareRange>>;
  /** Units missing by demand at the end of the outage's first year (central case); some of them come later. */
  readonly late: Readonly<Record<string, number>>;
  /** Mean over the same demands of what is missing in that year / delivered in it without the outage. */
  readonly lateShare: number;
  /** Demands that have a complete path and would have none without it. */
  readonly singlePointOf: readonly string[];
  /** Years that the rest holds the year's rates; null: without limit. Demands short in that year anyway are left out. */
  readonly timeToSurvive: number | null;
  readonly shortAnyway: readonly string[];
  /** The same mean share, in the central case, with a reserve of what it makes in half a year and in a year ... */
  readonly withHalfYear: number;
  readonly withYear: number;
  /** ... and with a second source, half as large, from the outage on; negative where that gives more than there was. */
  readonly withSecondSource: number;
}

/** With its place among all. */
export type RankedDependence = Dependence & {
  /** Share of the central case over the largest one: 1 is the worst. */
  readonly exposure: number;
};

export interface DependenceOptions extends Job {
  /** First year of the outage; absent: the first of the run. */
  readonly year?: number;
  /** Years out; absent: 1. */
  readonly duration?: number;
  /** Ids of the demands that are asked about; absent: all. */
  readonly demands?: readonly string[];
  /** Absent: all three. */
  readonly among?: readonly Kind[];
  /** Told of each as it is found. */
  readonly found?: (row: Dependence) => void;
}

/** One part of the model, at all three ends. */
interface Part {
  readonly stages: Readonly<Record<Case, Stage>>;
  readonly hanging: (lines: readonly number[]) => string[];
  readonly survivor: Survivor;
  /** Places of its lines, by id. */
  readonly placeOf: ReadonlyMap<string, number>;
}

/** The ids of demands of some programmes and countries; absent: of any. */
export function demandsOf(
  model: Model,
  { programmes, countries }: { readonly programmes?: readonly string[]; readonly countries?: readonly string[] },
): string[] {
  return (model.demands ?? [])
    .filter(({ programme = '' }) => programmes?.includes(programme) ?? true)
    .filter(({ country }) => countries?.includes(country) ?? true)
    .map(({ id }) => id);
}

/** The parts that hold demands asked about. */
async function partsOf(
  drafts: Readonly<Record<Case, Draft>>,
  options: DependenceOptions,
  pacer: Pacer,
): Promise<Part[]> {
  const isAsked = (id: string) => options.demands?.includes(id) ?? true;
  const split = {
    low: componentsOf(drafts.low),
    central: componentsOf(drafts.central),
    high: componentsOf(drafts.high),
  };
  const parts: Part[] = [];
  for (const [i, draft] of split.central.entries()) {
    if (draft.lines.length === 0 || ![...draft.demands.keys()].some(isAsked)) continue;
    const stageAt = (end: Case) => pacer.finish(stageOf(netOf(split[end][i]!), options));
    const stages = { low: await stageAt('low'), central: await stageAt('central'), high: await stageAt('high') };
    const { net } = stages.central.trail;
    const { first } = stages.central;
    parts.push({
      stages,
      hanging: hangingOn(net, first),
      survivor: await pacer.finish(survivorOf(net, first)),
      placeOf: new Map(net.lines.map(({ line }, l) => [line.id, l])),
    });
  }
  return parts;
}

/** Losses of one set of lines; the same set is run once, whatever names it. */
type Known = Map<string, Found>;

interface Found {
  readonly losses: Readonly<Record<Case, Losses>>;
  readonly hanging: readonly string[];
  readonly survives: number | null;
}

async function foundIn(part: Part, lines: readonly number[], pacer: Pacer): Promise<Found> {
  const at = (end: Case) => pacer.finish(lossesOf(part.stages[end], lines, end === 'central'));
  return {
    losses: { low: await at('low'), central: await at('central'), high: await at('high') },
    hanging: part.hanging(lines),
    survives: await pacer.finish(part.survivor.yearsWithout(lines)),
  };
}

interface Table {
  readonly parts: readonly Part[];
  readonly known: readonly Known[];
  /** Places of the demands asked about, by part. */
  readonly asked: readonly (readonly number[])[];
}

/** Mean share lost over all demands asked about that get anything of what it is a share of. */
function meanShare(
  table: Table,
  whole: (part: Part) => Float64Array,
  lossIn: (part: number, demand: number) => number,
): number {
  let sum = 0;
  let served = 0;
  table.parts.forEach((part, p) => {
    const all = whole(part);
    for (const d of table.asked[p]!) {
      if (all[d]! <= 0) continue;
      served++;
      sum += lossIn(p, d) / all[d]!;
    }
  });
  return served > 0 ? sum / served : 0;
}

/** Differences below this part of what is delivered come from rounding. */
const rounding = 1e-9;

async function rowOf(
  table: Table,
  what: Kind,
  id: string,
  lines: readonly string[],
  pacer: Pacer,
): Promise<Dependence> {
  const found: (Found | undefined)[] = [];
  for (const [p, part] of table.parts.entries()) {
    const own = lines.flatMap((line) => part.placeOf.get(line) ?? []);
    const key = own.join();
    if (own.length > 0 && !table.known[p]!.has(key)) table.known[p]!.set(key, await foundIn(part, own, pacer));
    found.push(table.known[p]!.get(key));
  }
  const lossAt = (end: Case, name: keyof Losses) => (p: number, d: number) => found[p]?.losses[end][name][d] ?? 0;
  const share = (end: Case, name: keyof Losses = 'atEnd') =>
    meanShare(table, ({ stages }) => stages[end].without, lossAt(end, name));

  const lost: Record<string, ShareRange> = {};
  const late: Record<string, number> = {};
  table.parts.forEach(({ stages }, p) => {
    for (const d of table.asked[p]!) {
      const { id: demand } = stages.central.trail.net.demands[d]!.demand;
      const small = rounding * Math.max(1, ...cases.map((end) => stages[end].without[d]!));
      const units = (end: Case) => lossAt(end, 'atEnd')(p, d);
      if (cases.some((end) => Math.abs(units(end)) > small)) {
        lost[demand] = { low: units('low'), central: units('central'), high: units('high') };
      }
      const missing = lossAt('central', 'afterFirst')(p, d);
      if (Math.abs(missing) > small) late[demand] = missing;
    }
  });
  const inIt = found.flatMap((each, p) => (each ? [{ ...each, part: table.parts[p]! }] : []));
  const limits = inIt.flatMap(({ survives }) => (survives === null ? [] : [survives]));
  const askedIds = new Set(
    table.parts.flatMap(({ stages }, p) => table.asked[p]!.map((d) => stages.central.trail.net.demands[d]!.demand.id)),
  );
  return {
    what,
    id,
    lines,
    share: { low: share('low'), central: share('central'), high: share('high') },
    lost,
    late,
    lateShare: meanShare(table, ({ stages }) => stages.central.inFirst, lossAt('central', 'afterFirst')),
    singlePointOf: inIt.flatMap(({ hanging }) => hanging.filter((demand) => askedIds.has(demand))),
    timeToSurvive: limits.length > 0 ? Math.min(...limits) : null,
    shortAnyway: inIt.flatMap(({ part }) => part.survivor.short.filter((demand) => askedIds.has(demand))),
    withHalfYear: share('central', 'withHalfYear'),
    withYear: share('central', 'withYear'),
    withSecondSource: share('central', 'withSecondSource'),
  };
}

/**
 * Every supplier, part and country that stands in the part of the model where the demands asked about are, worst first.
 * @throws RangeError for a year outside the run; the signal's reason when aborted
 */
export async function dependences(model: Model, options: DependenceOptions = {}): Promise<RankedDependence[]> {
  const drafts = {
    low: draftOf(resolve(model, 'low')),
    central: draftOf(resolve(model, 'central')),
    high: draftOf(resolve(model, 'high')),
  };
  const nodes = nodesOf(netOf(drafts.central), options.among ?? kinds);
  return paced(options, nodes.length, async (pacer) => {
    const parts = await partsOf(drafts, options, pacer);
    const isAsked = (id: string) => options.demands?.includes(id) ?? true;
    const table: Table = {
      parts,
      known: parts.map(() => new Map()),
      asked: parts.map(({ stages }) =>
        stages.central.trail.net.demands.flatMap(({ demand }, d) => (isAsked(demand.id) ? [d] : [])),
      ),
    };
    const lineIds = [...drafts.central.lines.map(({ line }) => line.id)].sort((a, b) => (a < b ? -1 : 1));
    const rows: Dependence[] = [];
    for (const { what, id, lines } of nodes) {
      const here = lines.map((l) => lineIds[l]!).filter((line) => parts.some(({ placeOf }) => placeOf.has(line)));
      if (here.length > 0) {
        const row = await rowOf(table, what as Kind, id, here, pacer);
        rows.push(row);
        options.found?.(row);
      }
      await pacer.done();
    }
    return rankDependences(rows);
  });
}

/** Worst first, by the share of the central case; equal ones stay in order. */
export function rankDependences(rows: readonly Dependence[]): RankedDependence[] {
  const worst = rows.reduce((most, { share }) => Math.max(most, share.central), 0);
  return rows
    .map((row) => ({ ...row, exposure: worst > 0 ? row.share.central / worst : 0 }))
    .sort((a, b) => b.exposure - a.exposure);
}
