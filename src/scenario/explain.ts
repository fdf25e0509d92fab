// Why a demand got what it got in a year: who served it, what stopped it, and the chain from the buyer to each cause, as data
// from which words and lit paths are made.
import { causesOf } from './causes.ts';
import type { Step } from './causes.ts';
import type { Outcome } from './outcome.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';
import { Simulation } from './simulate.ts';
import { sourcesOf } from './sources.ts';
import type { Source } from './sources.ts';
import { yearIndex } from './yearIndex.ts';

/** Causes, and the steps that lead from the demand to them; both empty where nothing stood in the way. */
export interface Chain {
  readonly causes: readonly string[];
  readonly steps: readonly Step[];
}

export interface Explanation {
  readonly demand: string;
  readonly year: number;
  /** `filled`: all that was due came; `short`: some did not; `waiting`: nothing was due, orders wait; `idle`: no orders. */
  readonly state: 'filled' | 'short' | 'waiting' | 'idle';
  /** Units due and delivered. */
  readonly eligible: number;
  readonly delivered: number;
  /** Who delivered, largest first. */
  readonly sources: readonly Source[];
  /** At the moment the demand stopped unfilled. */
  readonly binding: Chain;
  /** On the year's opening state, for orders that wait because no path is open. */
  readonly blocked: Chain;
}

const nothing: Chain = { causes: [], steps: [] };

/**
 * The chain of causes behind one figure, by running the case again up to that year.
 * @throws RangeError for a demand or a year that the outcome does not have; the signal's reason when aborted
 */
export function explain(outcome: Outcome, demand: string, year: number, signal?: AbortSignal): Explanation {
  const net = netFor(resolve(outcome.model, outcome.case));
  const t = yearIndex(net, year);
  const d = net.demands.findIndex((each) => each.demand.id === demand);
  if (d < 0) throw new RangeError(`no demand has the id ${JSON.stringify(demand)}`);
  const found = { binding: nothing, blocked: nothing };
  const simulation = new Simulation(net);
  const watch = (name: keyof typeof found) => (at: number, who: number) => {
    if (at !== t || who !== d) return;
    const steps: Step[] = [];
    found[name] = { causes: causesOf(net, simulation.work, t, d, steps), steps };
  };
  for (let k = 0; k <= t; k++) {
    signal?.throwIfAborted();
    simulation.step(k, { stopped: watch('binding'), blocked: watch('blocked') });
  }
  const { eligible, delivered } = simulation.books;
  const isWaiting = found.blocked.causes.length > 0;
  const state =
    found.binding.causes.length > 0 ? 'short' : eligible[d]! > 1e-9 ? 'filled' : isWaiting ? 'waiting' : 'idle';
  return {
    demand,
    year,
    state,
    eligible: eligible[d]!,
    delivered: delivered[d]!,
    sources: sourcesOf(outcome, demand, year),
    ...found,
  };
}
