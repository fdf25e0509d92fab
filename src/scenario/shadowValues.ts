// What one more unit a year of a line's capacity is worth to each demand: a slope to the right, by running again.
import { baseCapacity, capacityIn } from './capacity.ts';
import { Pacer } from './pacer.ts';
import type { Job } from './pacer.ts';
import type { Net } from './net.ts';
import type { Case } from './ranged.ts';
import { Recorder } from './recorder.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';
import type { Model } from './schema.ts';
import { Simulation } from './simulate.ts';
import { rerun, trailOf } from './trail.ts';

export interface ShadowOptions extends Job {
  readonly case?: Case;
}

/** Extra units delivered over the horizon per extra unit a year, by line and demand. */
export type ShadowValues = Record<string, Record<string, number>>;

/** The lines named as a cause in any year of a run. */
function bindingLines(net: Net): Set<string> {
  const simulation = new Simulation(net);
  const recorder = new Recorder(simulation);
  for (let t = 0; t < net.span; t++) simulation.step(t, recorder);
  return new Set(Object.values(recorder.tables().demands).flatMap(({ binding }) => binding.flat()));
}

/**
 * Shadow values of every line: (run with a step more - run) / step, the step being 1 percent of the line's highest capacity
 * before interventions (1 where that is 0), added like a capacity-add in every year. Lines that bind nowhere are 0, and so
 * are lines of unknown capacity.
 * @throws the signal's reason when aborted
 */
export async function shadowValues(model: Model, options: ShadowOptions = {}): Promise<ShadowValues> {
  const net = netFor(resolve(model, options.case ?? 'central'));
  const trail = trailOf(net);
  const binding = bindingLines(net);
  const end = trail.states[net.span]!.cumulative;
  const pacer = new Pacer(options, net.lines.length);
  const values: ShadowValues = {};
  try {
    for (const [l, line] of net.lines.entries()) {
      const years = Array.from({ length: net.span }, (_, t) => net.first + t);
      const top = Math.max(...years.map((year) => baseCapacity(line, year)));
      const step = top === 0 ? 1 : top / 100;
      let more = end;
      if (binding.has(`line:${line.line.id}`) && step < Infinity) {
        const raised = { ...line, adds: [...line.adds, { start: net.first, ramp: 1, amount: step }] };
        const capacity = net.capacity.slice();
        years.forEach((year, t) => (capacity[t * net.lines.length + l] = capacityIn(raised, year)));
        more = rerun(trail, { capacity, from: 0, to: net.span - 1 }, [net.span - 1])[0]!;
      }
      values[line.line.id] = Object.fromEntries(
        net.demands.map(({ demand }, d) => [demand.id, more === end ? 0 : (more[d]! - end[d]!) / step]),
      );
      await pacer.done();
    }
    return values;
  } finally {
    pacer.close();
  }
}
