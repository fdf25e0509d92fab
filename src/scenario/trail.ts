// A run that is remembered year by year, so that another run which differs only in capacities can start where they differ and
// stop where it has come back to the same state.
import type { Net } from './net.ts';
import type { Steps } from './pacer.ts';
import { copyState, openingState, Simulation } from './simulate.ts';
import type { State } from './simulate.ts';

export interface Trail {
  readonly net: Net;
  /** The state before each year, and after the last. */
  readonly states: readonly State[];
  /** Units made, [year x lines + line]. */
  readonly output: Float64Array;
}

/** Runs all years and keeps the state between them; `stopped` is told of every demand that stops unfilled. */
export function* trailOf(
  net: Net,
  stopped?: (simulation: Simulation, t: number, demand: number) => void,
): Steps<Trail> {
  const simulation = new Simulation(net);
  const watcher = stopped ? { stopped: (t: number, d: number) => stopped(simulation, t, d) } : {};
  const states = [copyState(simulation.state)];
  const output = new Float64Array(net.span * net.lines.length);
  for (let t = 0; t < net.span; t++) {
    simulation.step(t, watcher);
    states.push(copyState(simulation.state));
    output.set(simulation.work.lineOutput, t * net.lines.length);
    yield;
  }
  return { net, states, output };
}

/** Another capacity in some years: from the first (included) to the last (included), as places in the run. */
interface Change {
  readonly capacity: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** Runs again with other capacities; gives the cumulative deliveries after each of the years asked for (ascending). */
export function* rerun(trail: Trail, change: Change, after: readonly number[]): Steps<Float64Array[]> {
  const { net, states } = trail;
  const simulation = new Simulation(
    { ...net, capacity: change.capacity },
    copyState(states[change.from] ?? openingState(net)),
  );
  const found: Float64Array[] = [];
  let isBack = false;
  for (let t = change.from; found.length < after.length; t++) {
    if (!isBack) simulation.step(t);
    isBack ||= t >= change.to && isSameState(simulation.state, states[t + 1]!);
    while (t === after[found.length]) found.push((isBack ? states[t + 1]! : simulation.state).cumulative.slice());
    yield;
  }
  return found;
}

function isSameState(a: State, b: State): boolean {
  return (Object.keys(a) as (keyof State)[]).every((name) => isEqual(a[name], b[name]));
}

function isEqual(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
