// One at a time: each ranged number at its low and at its high end, all others central.
import { DocumentError } from './findings.ts';
import { Pacer } from './pacer.ts';
import type { Job } from './pacer.ts';
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

function cumulativeOf(model: PlainModel, demand: string): number {
  const net = netFor(model);
  const simulation = new Simulation(net);
  for (let t = 0; t < net.span; t++) simulation.step(t);
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
  const central = cumulativeOf(plain, demand);
  const bars: TornadoBar[] = [];
  const pacer = new Pacer(options, ranges.length);
  try {
    for (const { keys, range } of ranges) {
      const [low, high] = [range.low, range.high].map((value) =>
        value === range.central ? central : cumulativeOf(withNumber(plain, keys, value), demand),
      );
      const bar = { path: pathOf(keys), low: low!, central, high: high! };
      bars.push(bar);
      options.found?.(bar);
      await pacer.done();
    }
  } finally {
    pacer.close();
  }
  const width = (bar: TornadoBar) =>
    Math.max(bar.low, bar.central, bar.high) - Math.min(bar.low, bar.central, bar.high);
  return bars.sort((a, b) => width(b) - width(a));
}
