// Long work gives way: counted with a clock and a rest of the test's own, so that no machine's speed has a say.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../tests/scenario/networks.ts';
import { knockOuts } from './knockOuts.ts';
import { finishNow, paced, Pacer, slice } from './pacer.ts';
import type { Job, Pace, Steps } from './pacer.ts';
import { rangeOf } from './rangeOf.ts';
import { run } from './run.ts';
import { shadowValues } from './shadowValues.ts';
import { singlePoints } from './singlePoints.ts';
import { timesToSurvive } from './timeToSurvive.ts';
import { tornado } from './tornado.ts';

/** A clock that goes on by some milliseconds whenever it is read, and a count of the rests. */
function slowPace(perLook: number): { pace: Pace; rests: () => number; longest: () => number } {
  let time = 0;
  let rests = 0;
  let since = 0;
  let longest = 0;
  return {
    pace: {
      now() {
        time += perLook;
        longest = Math.max(longest, time - since);
        return time;
      },
      rest() {
        rests++;
        since = time;
        return Promise.resolve();
      },
    },
    rests: () => rests,
    longest: () => longest,
  };
}

function* count(to: number): Steps<string> {
  for (let i = 0; i < to; i++) yield;
  return `${to} steps`;
}

describe('steps', () => {
  it('can be done at once', () => expect(finishNow(count(5))).toBe('5 steps'));

  it.each([
    { name: 'without a rest inside a slice', perLook: 0, steps: 50, expected: 0 },
    { name: 'with a rest at every step that takes a slice', perLook: slice, steps: 5, expected: 5 },
    // Looks at 4, 8, 12 after the start: due at the third. A rest takes a look of its own to start anew.
    { name: 'with a rest at every third step of 4 ms', perLook: 4, steps: 9, expected: 3 },
  ])('$name', async ({ perLook, steps, expected }) => {
    const { pace, rests } = slowPace(perLook);
    expect(await new Pacer({ pace }, 1).finish(count(steps))).toBe(`${steps} steps`);
    expect(rests()).toBe(expected);
  });

  it('are never longer than a slice and one step', async () => {
    const { pace, longest } = slowPace(3);
    await new Pacer({ pace }, 1).finish(count(100));
    expect(longest()).toBeLessThanOrEqual(slice + 2 * 3);
  });
});

describe('the slice', () => {
  it('keeps a page far from a long task of 50 ms', () => expect(slice).toBeLessThanOrEqual(20));
});

describe('pieces', () => {
  it('are told one by one', async () => {
    const told: string[] = [];
    await paced({ progress: (done, of) => told.push(`${done} of ${of}`) }, 3, async (pacer) => {
      for (let i = 0; i < 3; i++) await pacer.done();
    });
    expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  });

  it('give what the work gives, or fail as it fails', async () => {
    await expect(paced({}, 1, () => Promise.resolve(7))).resolves.toBe(7);
    await expect(paced({}, 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });

  it('let timers and messages have their turn on real time', async () => {
    let isTold = false;
    setImmediate(() => (isTold = true));
    let time = 0;
    // a real rest, with a clock that is always late
    const pacer = new Pacer({}, 1);
    const late = { now: () => (time += 1000) };
    Object.assign((pacer as unknown as { pace: Pace }).pace, late);
    for (let i = 0; i < 50 && !isTold; i++) await pacer.done();
    pacer.close();
    expect(isTold).toBe(true);
  });
});

/** Every analysis, with the number of pieces it tells on `ranged`. */
const works: { name: string; pieces: number; work: (job: Job) => Promise<unknown> }[] = [
  { name: 'run', pieces: 3, work: (job) => run(modelOf('ranged'), 'central', job) },
  { name: 'rangeOf', pieces: 9, work: (job) => rangeOf(modelOf('ranged'), job) },
  // 2 lines, 2 items, 2 organizations, 2 countries
  { name: 'knockOuts', pieces: 8, work: (job) => knockOuts(modelOf('ranged'), job) },
  { name: 'singlePoints', pieces: 8, work: (job) => singlePoints(modelOf('ranged'), job) },
  { name: 'shadowValues', pieces: 2, work: (job) => shadowValues(modelOf('ranged'), job) },
  { name: 'timesToSurvive', pieces: 2, work: (job) => timesToSurvive(modelOf('ranged'), job) },
  { name: 'tornado', pieces: 2, work: (job) => tornado(modelOf('ranged'), 'us', job) },
];

describe('every analysis', () => {
  it.each(works)('$name tells $pieces pieces, each once, in order', async ({ name, pieces, work }) => {
    const told: number[] = [];
    const of = new Set<number>();
    await work({
      progress(done, all) {
        told.push(done);
        of.add(all);
      },
    });
    const perRun = name === 'rangeOf' ? 3 : pieces; // three runs of three years
    expect(told).toEqual(Array.from({ length: pieces }, (_, i) => (i % perRun) + 1));
    expect([...of]).toEqual([perRun]);
  });

  it.each(works)('$name rests after every piece where each takes a slice', async ({ pieces, work }) => {
    const { pace, rests } = slowPace(slice);
    await work({ pace });
    expect(rests()).toBeGreaterThanOrEqual(pieces);
  });

  it.each(works)('$name does not rest where there is time', async ({ work }) => {
    const { pace, rests } = slowPace(0);
    await work({ pace });
    expect(rests()).toBe(0);
  });

  it.each(works)('$name gives the same however often it rests', async ({ work }) => {
    expect(await work({ pace: slowPace(slice).pace })).toEqual(await work({ pace: slowPace(0).pace }));
  });

  it.each(works)('$name does not begin when it is aborted before', async ({ work }) => {
    const told: number[] = [];
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(work({ signal, progress: (done) => told.push(done) })).rejects.toThrow('too late');
    expect(told).toEqual([]);
  });

  it.each(works)('$name ends with the piece in which it is aborted', async ({ work }) => {
    const controller = new AbortController();
    const told: number[] = [];
    const progress = (done: number) => {
      told.push(done);
      controller.abort(new Error('enough'));
    };
    await expect(work({ signal: controller.signal, progress })).rejects.toThrow('enough');
    expect(told).toEqual([1]);
  });

  it.each(works)('$name ends in the rest in which it is aborted', async ({ work }) => {
    const controller = new AbortController();
    const { pace } = slowPace(slice);
    const rest = () => {
      controller.abort(new Error('enough'));
      return Promise.resolve();
    };
    await expect(work({ signal: controller.signal, pace: { ...pace, rest } })).rejects.toThrow('enough');
  });

  it.each(works)('$name is not troubled by an abort afterwards', async ({ work }) => {
    const controller = new AbortController();
    const result = await work({ signal: controller.signal });
    controller.abort();
    expect(result).toBeDefined();
  });
});
