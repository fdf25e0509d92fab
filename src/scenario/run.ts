// One run of a model.
import { draftOf } from './applyInterventions.ts';
import { netOf } from './net.ts';
import type { Net } from './net.ts';
import type { Outcome } from './outcome.ts';
import { Pacer } from './pacer.ts';
import type { Job } from './pacer.ts';
import type { Case } from './ranged.ts';
import { Recorder } from './recorder.ts';
import { resolve } from './resolve.ts';
import type { Model, PlainModel } from './schema.ts';
import { Simulation } from './simulate.ts';

/** The net of a resolved model, ready to be simulated. */
export function netFor(model: PlainModel): Net {
  return netOf(draftOf(model));
}

function start(model: Model, end: Case) {
  const net = netFor(resolve(model, end));
  const simulation = new Simulation(net);
  const recorder = new Recorder(simulation);
  const years = Array.from({ length: net.span }, (_, t) => net.first + t);
  const finish = (): Outcome => ({ model, case: end, years, ...recorder.tables() });
  return { net, simulation, recorder, finish };
}

/**
 * Runs a parsed model to its last year, at once.
 * Method: fair fill, as specified in the scenario model (event-driven, exact up to rounding).
 */
export function runNow(model: Model, end: Case = 'central'): Outcome {
  const { net, simulation, recorder, finish } = start(model, end);
  for (let t = 0; t < net.span; t++) simulation.step(t, recorder);
  return finish();
}

/**
 * Runs a parsed model, giving way after every year; progress counts years.
 * @throws the signal's reason when it is aborted
 */
export async function run(model: Model, end: Case = 'central', job: Job = {}): Promise<Outcome> {
  const { net, simulation, recorder, finish } = start(model, end);
  const pacer = new Pacer(job, net.span);
  try {
    for (let t = 0; t < net.span; t++) {
      simulation.step(t, recorder);
      await pacer.done();
    }
    return finish();
  } finally {
    pacer.close();
  }
}
