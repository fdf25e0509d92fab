// One at a time: each ranged number at its low and at its high end, all others central.
import { DocumentError } from './findings.ts';
import { paced } from './pacer.ts';
import type { Job, Steps } from './pacer.ts';
import { pathOf, rangesOf, resolve, withNumber } from './resolve.ts';
import { netFor } from './run.ts';
import type { Model, PlainModel } from './schema.ts';
import { Simulation } from './simulate.ts';

/** Cumulative deliveries of the figure's demand at the horizon's end, in its units. */
export interface TornadoBar {
  /** The ranged number, as `lines[3].capacity`. */
  readonly path: string;
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

export interface TornadoOptions extends Job {
  /** Told of each bar as it is found. */
  readonly found?: (bar: TornadoBar) => void;
}

const widthOf = ({ low, central, high }: TornadoBar) => Math.max(low, central, high) - Math.min(low, central, high);

function* cumulativeOf(model: PlainModel, demand: string): Steps<number> {
  const net = netFor(model);
  const simulation = new Simulation(net);
  for (let t = 0; t < net.span; t++) {
    simulation.step(t);
    yield;
  }
  return simulation.state.cumulative[net.demands.findIndex((each) => each.demand.id === demand)]!;
}

/**
 * A bar for every ranged number of the model, widest first.
 * @throws DocumentError where no demand has the id; the signal's reason when aborted
 */
export async function tornado(model: Model, demand: string, options: TornadoOptions = {}): Promise<TornadoBar[]> {
  const plain = resolve(model, 'central');
  if (!plain.demands?.some(({ id }) => id === demand)) {
    throw new DocumentError([{ path: 'figure', reason: `no demand has the id ${JSON.stringify(demand)}` }]);
  }
  const ranges = rangesOf(model);
  return paced(options, ranges.length, async (pacer) => {
    const central = await pacer.finish(cumulativeOf(plain, demand));
    const bars: TornadoBar[] = [];
    for (const { keys, range } of ranges) {
      const at = async (value: number) =>
        value === range.central ? central : await pacer.finish(cumulativeOf(withNumber(plain, keys, value), demand));
      const bar = { path: pathOf(keys), low: await at(range.low), central, high: await at(range.high) };
      bars.push(bar);
      options.found?.(bar);
      await pacer.done();
    }
    return bars.sort((a, b) => widthOf(b) - widthOf(a));
  });
}
