// One run of a model.
import { draftOf } from './applyInterventions.ts';
import { netOf } from './net.ts';
import type { Net } from './net.ts';
import type { Outcome } from './outcome.ts';
import { finishNow, paced } from './pacer.ts';
import type { Job, Steps } from './pacer.ts';
import type { Case } from './ranged.ts';
import { Recorder } from './recorder.ts';
import { resolve } from './resolve.ts';
import type { Model, PlainModel } from './schema.ts';
import { Simulation } from './simulate.ts';

/** The net of a resolved model, ready to be simulated. */
export function netFor(model: PlainModel): Net {
  return netOf(draftOf(model));
}

/** A run, year by year. */
function* runSteps(model: Model, end: Case): Steps<Outcome> {
  const net = netFor(resolve(model, end));
  const simulation = new Simulation(net);
  const recorder = new Recorder(simulation);
  for (let t = 0; t < net.span; t++) {
    simulation.step(t, recorder);
    yield;
  }
  const years = Array.from({ length: net.span }, (_, t) => net.first + t);
  return { model, case: end, years, ...recorder.tables() };
}

/**
 * Runs a parsed model to its last year, at once.
 * Method: fair fill, as specified in the scenario model (event-driven, exact up to rounding).
 */
export function runNow(model: Model, end: Case = 'central'): Outcome {
  return finishNow(runSteps(model, end));
}

/**
 * Runs a parsed model, giving way after every slice of time; progress counts years.
 * @throws the signal's reason when it is aborted
 */
export async function run(model: Model, end: Case = 'central', job: Job = {}): Promise<Outcome> {
  const [first, last] = model.years;
  return paced(job, last - first + 1, async (pacer) => {
    const work = runSteps(model, end);
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
      await pacer.done();
    }
  });
}
