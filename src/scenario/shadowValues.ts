// What one more unit a year of a line's capacity is worth to each demand: a slope to the right, by running again.
import { baseCapacity, capacityIn } from './capacity.ts';
import { causesOf } from './causes.ts';
import { paced } from './pacer.ts';
import type { Job } from './pacer.ts';
import type { Case } from './ranged.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';
import type { Model } from './schema.ts';
import type { Simulation } from './simulate.ts';
import { rerun, trailOf } from './trail.ts';

export interface ShadowOptions extends Job {
  readonly case?: Case;
}

/** Extra units delivered over the horizon per extra unit a year, by line and demand. */
export type ShadowValues = Record<string, Record<string, number>>;

/**
 * Shadow values of every line: (run with a step more - run) / step, the step being 1 percent of the line's highest capacity
 * before interventions (1 where that is 0), added like a capacity-add in every year. Lines that bind nowhere are 0, and so
 * are lines of unknown capacity.
 * @throws the signal's reason when aborted
 */
export async function shadowValues(model: Model, options: ShadowOptions = {}): Promise<ShadowValues> {
  const net = netFor(resolve(model, options.case ?? 'central'));
  const years = Array.from({ length: net.span }, (_, t) => net.first + t);
  return paced(options, net.lines.length, async (pacer) => {
    const binding = new Set<string>();
    const note = ({ work }: Simulation, t: number, d: number) => {
      for (const cause of causesOf(net, work, t, d)) binding.add(cause);
    };
    const trail = await pacer.finish(trailOf(net, note));
    const end = trail.states[net.span]!.cumulative;
    const values: ShadowValues = {};
    for (const [l, line] of net.lines.entries()) {
      const top = Math.max(...years.map((year) => baseCapacity(line, year)));
      const step = top === 0 ? 1 : top / 100;
      let more = end;
      if (binding.has(net.lineCause[l]!) && step < Infinity) {
        const raised = { ...line, adds: [...line.adds, { start: net.first, ramp: 1, amount: step }] };
        const capacity = net.capacity.slice();
        years.forEach((year, t) => (capacity[t * net.lines.length + l] = capacityIn(raised, year)));
        more = (await pacer.finish(rerun(trail, { capacity, from: 0, to: net.span - 1 }, [net.span - 1])))[0]!;
      }
      values[line.line.id] = Object.fromEntries(
        net.demands.map(({ demand }, d) => [demand.id, more === end ? 0 : (more[d]! - end[d]!) / step]),
      );
      await pacer.done();
    }
    return values;
  });
}
