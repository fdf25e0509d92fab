// What each single loss costs: every node out for a time, the rest goes on by the same rule (after the Risk Exposure Index of
// Simchi-Levi and co-authors, Interfaces 45(5), 2015, with the fair fill in place of their LP).
import { availabilityIn, times } from './capacity.ts';
import type { Scope } from './draft.ts';
import { nodesOf } from './nodes.ts';
import type { Node } from './nodes.ts';
import { paced } from './pacer.ts';
import type { Job, Steps } from './pacer.ts';
import type { Case } from './ranged.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';
import type { Model } from './schema.ts';
import { rerun, trailOf } from './trail.ts';
import type { Trail } from './trail.ts';
import { yearIndex } from './yearIndex.ts';

/** The loss of one node, in units of each demand's item; negative where a demand gains. */
export interface Loss {
  readonly what: Scope;
  readonly id: string;
  /** Cumulative deliveries of the run less those with the knock-out, at the horizon's end. */
  readonly lost: Readonly<Record<string, number>>;
  /** The same at the end of the knocked-out year. */
  readonly lostAtYearEnd: Readonly<Record<string, number>>;
  /** Mean over demands of lost / delivered without the knock-out. */
  readonly meanShare: number;
}

export type KnockOut = Omit<Loss, 'meanShare'> & {
  /** The mean share lost, divided by the largest such mean: 1 is the worst node. */
  readonly exposure: number;
};

export interface KnockOutOptions extends Job {
  /** First year of the outage; absent: the first of the run. */
  readonly year?: number;
  /** Years out; absent: 1. */
  readonly duration?: number;
  readonly case?: Case;
  /** Which scopes; absent: all. */
  readonly among?: readonly Scope[];
  /** `year`: stop at the end of the year of the outage, and let `lost` be the loss until then. Absent: the whole horizon. */
  readonly until?: 'year' | 'horizon';
  /** Told of each loss as it is found. */
  readonly found?: (loss: Loss) => void;
}

interface Outage {
  readonly from: number;
  readonly duration: number;
  /** Places in the run: first and last year touched, and the years after which deliveries are compared. */
  readonly first: number;
  readonly last: number;
  readonly after: readonly number[];
}

function outageOf(trail: Trail, { year, duration = 1, until = 'horizon' }: KnockOutOptions): Outage {
  const first = yearIndex(trail.net, year);
  const from = trail.net.first + first;
  const last = Math.min(trail.net.span - 1, first + Math.ceil(duration) - 1);
  return { from, duration, first, last, after: [first, until === 'year' ? first : trail.net.span - 1] };
}

type Found = readonly Float64Array[] | null;

/** Cumulative deliveries at both ends with these lines out; null where nothing changes because nothing came from them. */
function* deliveriesWithout(
  trail: Trail,
  lines: readonly number[],
  outage: Outage,
  capacity: Float64Array,
): Steps<Found> {
  const count = trail.net.lines.length;
  let isUsed = false;
  for (let t = outage.first; t <= outage.last; t++) {
    const left = availabilityIn({ ...outage, residual: 0 }, trail.net.first + t);
    for (const l of lines) {
      capacity[t * count + l] = times(trail.net.capacity[t * count + l]!, left);
      isUsed ||= trail.output[t * count + l]! > 0;
    }
  }
  const found = isUsed ? yield* rerun(trail, { capacity, from: outage.first, to: outage.last }, outage.after) : null;
  for (let t = outage.first; t <= outage.last; t++) {
    for (const l of lines) capacity[t * count + l] = trail.net.capacity[t * count + l]!;
  }
  return found;
}

function lossOf(trail: Trail, node: Node, outage: Outage, found: Found): Loss {
  const lostAfter = (k: number) =>
    trail.net.demands.map(({ demand }, d) => {
      const without = trail.states[outage.after[k]! + 1]!.cumulative[d]!;
      return { id: demand.id, without, lost: found ? without - found[k]![d]! : 0 };
    });
  const byDemand = (list: ReturnType<typeof lostAfter>) => Object.fromEntries(list.map(({ id, lost }) => [id, lost]));
  const atEnd = lostAfter(1);
  const served = atEnd.filter(({ without }) => without > 0);
  const meanShare = served.reduce((sum, { lost, without }) => sum + lost / without, 0) / Math.max(1, served.length);
  return { what: node.what, id: node.id, lost: byDemand(atEnd), lostAtYearEnd: byDemand(lostAfter(0)), meanShare };
}

/**
 * The loss of every node, worst first. Equal to running each knock-out as an intervention; nodes from which nothing came in
 * the outage are not run again, and nodes that stand for the same lines are run once.
 * @throws RangeError for a year outside the run; the signal's reason when aborted
 */
export async function knockOuts(model: Model, options: KnockOutOptions = {}): Promise<KnockOut[]> {
  const net = netFor(resolve(model, options.case ?? 'central'));
  const nodes = nodesOf(net, options.among);
  return paced(options, nodes.length, async (pacer) => {
    const trail = await pacer.finish(trailOf(net));
    const outage = outageOf(trail, options);
    const capacity = net.capacity.slice();
    const known = new Map<string, Found>();
    const losses: Loss[] = [];
    for (const node of nodes) {
      const key = node.lines.join();
      if (!known.has(key)) {
        known.set(key, await pacer.finish(deliveriesWithout(trail, node.lines, outage, capacity)));
      }
      const loss = lossOf(trail, node, outage, known.get(key)!);
      losses.push(loss);
      options.found?.(loss);
      await pacer.done();
    }
    return rank(losses);
  });
}

/** Losses as shares of the worst, worst first; equal ones stay in order. */
export function rank(losses: readonly Loss[]): KnockOut[] {
  const worst = losses.reduce((most, { meanShare }) => Math.max(most, meanShare), 0);
  return losses
    .map(({ meanShare, ...loss }) => ({ ...loss, exposure: worst > 0 ? meanShare / worst : 0 }))
    .sort((a, b) => b.exposure - a.exposure);
}
