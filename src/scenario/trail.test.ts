// A run that is remembered: its states, and running again from where another run differs.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../tests/scenario/networks.ts';
import type { Name } from '../../tests/scenario/networks.ts';
import { finishNow } from './pacer.ts';
import { resolve } from './resolve.ts';
import { netFor } from './run.ts';
import { rerun, trailOf } from './trail.ts';

const trailFor = (name: Name) => finishNow(trailOf(netFor(resolve(modelOf(name), 'central'))));

describe('a trail', () => {
  it('has the state before each year and after the last', () => {
    const { states } = trailFor('single');
    expect(states.map(({ cumulative }) => [...cumulative])).toEqual([[0], [10], [20], [30]]);
    expect(states.map(({ overdue }) => [...overdue])).toEqual([[0], [5], [10], [15]]);
  });

  it('has what each line made in each year', () => {
    expect([...trailFor('pair').output]).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it('can be interrupted after every year', () => {
    const steps = trailOf(netFor(resolve(modelOf('gated'), 'central')));
    let years = 0;
    while (steps.next().done !== true) years++;
    expect(years).toBe(4);
  });

  it('tells who stops unfilled', () => {
    const told: string[] = [];
    const net = netFor(resolve(modelOf('buffered'), 'central'));
    finishNow(trailOf(net, (_, t, d) => told.push(`${t} ${net.demands[d]!.demand.id}`)));
    expect(told).toEqual(['2 us']); // the depot lasts two years
  });
});

describe('running again', () => {
  const again = (name: Name, capacityIn: Record<number, number>, after: number[], from = 0, to = 2) => {
    const trail = trailFor(name);
    const capacity = trail.net.capacity.slice();
    for (const [t, value] of Object.entries(capacityIn)) capacity[Number(t)] = value;
    const steps = rerun(trail, { capacity, from, to }, after);
    let count = 0;
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return { count, found: value.map((each) => [...each]) };
      count++;
    }
  };

  it.each([
    { name: 'with nothing changed', capacityIn: {}, after: [0, 2], expected: [[10], [30]] },
    { name: 'without the first year', capacityIn: { 0: 0 }, after: [0, 2], expected: [[0], [20]] },
    { name: 'without the last', capacityIn: { 2: 0 }, after: [1, 2], expected: [[20], [20]] },
    { name: 'with more in the middle', capacityIn: { 1: 18 }, after: [2], expected: [[38]] },
    { name: 'asked twice for one year', capacityIn: { 0: 4 }, after: [0, 0], expected: [[4], [4]] },
  ])('$name', ({ capacityIn, after, expected }) => {
    expect(again('single', capacityIn as Record<number, number>, after).found).toEqual(expected);
  });

  it('starts at the first year that differs', () => {
    expect(again('single', { 2: 0 }, [2], 2, 2)).toEqual({ count: 1, found: [[20]] });
  });

  it('goes no further than the last year asked for', () => {
    expect(again('single', { 0: 0 }, [0], 0, 0).count).toBe(1);
  });
});
