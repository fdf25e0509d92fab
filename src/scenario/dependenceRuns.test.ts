// The runs behind a dependence, year by year on a small part: what is out, what a reserve gives, what a second source gives.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../tests/scenario/networks.ts';
import { lossesOf, stageOf } from './dependenceRuns.ts';
import { finishNow } from './pacer.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';

/** `pair`: the seeker plant (line 1 of the net) makes 6 a year, 8 are ordered. */
const net = () => netFor(resolve(modelOf('pair'), 'central'));
const plant = 1;
const run = (options: { year?: number; duration?: number }, lines = [plant], isFull = true) =>
  finishNow(lossesOf(finishNow(stageOf(net(), options)), lines, isFull));
const units = (values: Float64Array) => [...values].map((value) => Number(value.toFixed(9)));

describe('a stage', () => {
  it.each([
    { options: {}, expected: { first: 0, last: 0, left: [0] } },
    { options: { year: 2026 }, expected: { first: 1, last: 1, left: [0] } },
    { options: { duration: 1.5 }, expected: { first: 0, last: 1, left: [0, 0.5] } },
    { options: { year: 2027, duration: 3 }, expected: { first: 2, last: 2, left: [0] } },
    { options: { duration: 0.25 }, expected: { first: 0, last: 0, left: [0.75] } },
  ])('of $options', ({ options, expected }) => {
    const { first, last, left } = finishNow(stageOf(net(), options));
    expect({ first, last, left }).toEqual(expected);
  });

  it('knows what is delivered by the end, by the end of the first year out, and in it', () => {
    const stage = finishNow(stageOf(net(), { year: 2026 }));
    expect([stage.without, stage.afterFirst, stage.inFirst].map(units)).toEqual([[18], [12], [6]]);
  });
});

describe('losses', () => {
  it.each([
    { options: {}, expected: { atEnd: 6, afterFirst: 6, withHalfYear: 3, withYear: 0, withSecondSource: -3 } },
    {
      options: { year: 2027 },
      expected: { atEnd: 6, afterFirst: 6, withHalfYear: 3, withYear: 0, withSecondSource: 3 },
    },
    {
      options: { duration: 1.5 },
      expected: { atEnd: 9, afterFirst: 6, withHalfYear: 6, withYear: 3, withSecondSource: 0 },
    },
    {
      options: { duration: 3 },
      expected: { atEnd: 18, afterFirst: 6, withHalfYear: 15, withYear: 12, withSecondSource: 9 },
    },
  ])('with $options', ({ options, expected }) => {
    const found = run(options);
    for (const [name, value] of Object.entries(expected)) {
      expect(units(found[name as keyof typeof found]), name).toEqual([value]);
    }
  });

  it('of several lines together are those of the chain', () => {
    expect(units(run({}, [0, plant]).atEnd)).toEqual(units(run({}).atEnd));
  });
  it('are asked for alone where nothing else is wanted', () => {
    const found = run({}, [plant], false);
    expect([found.atEnd, found.withYear, found.withSecondSource].map(units)).toEqual([[6], [0], [0]]);
  });
  it('leave the net and the scratch as they were', () => {
    const stage = finishNow(stageOf(net(), { duration: 2 }));
    const before = [...stage.trail.net.capacity];
    finishNow(lossesOf(stage, [0, plant], true));
    expect([...stage.trail.net.capacity]).toEqual(before);
    expect([...stage.scratch]).toEqual(before);
  });
  it('of lines that made nothing are none, but a second source may still help', () => {
    const idle = netFor(resolve(modelOf('disconnected'), 'central'));
    const stage = finishNow(stageOf(idle, {}));
    const alone = idle.lines.findIndex(({ line }) => line.id === 'alone');
    expect(units(finishNow(lossesOf(stage, [alone], true)).atEnd)).toEqual([0, 0]);
  });
});
