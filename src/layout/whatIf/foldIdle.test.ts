// Lines that make nothing in any year are left out where many make one thing, and only there.
import { expect, it } from 'vitest';
import { runNow } from '../../scenario/run.ts';
import type { Model } from '../../scenario/schema.ts';
import { foldIdle } from './foldIdle.ts';
import { measureChain } from './measureChain.ts';

function modelOf(makers: number): Model {
  const ids = Array.from({ length: makers }, (_, at) => `l${at}`);
  return {
    years: [2026, 2028],
    lines: ids.map((id, at) => ({ id, item: 'a', country: 'USA', capacity: at === 0 ? 5 : 0 })),
    links: ids.map((source) => ({ source, target: 'x' })),
    demands: [{ id: 'x', item: 'a', country: 'USA', orders: 4 }],
  };
}

it('leaves idle lines and their links out where many make one thing', () => {
  const model = modelOf(6);
  const { chain, hidden } = foldIdle(measureChain(model, model), [runNow(model)]);
  expect(hidden).toBe(5);
  expect(chain.nodes.map(({ id }) => id).sort()).toEqual(['l0', 'x']);
  expect(chain.links).toHaveLength(1);
});

it('keeps them where few do, and where one of the runs makes something', () => {
  const few = modelOf(4);
  const whole = measureChain(few, few);
  expect(foldIdle(whole, [runNow(few)])).toEqual({ chain: whole, hidden: 0 });
  const many = modelOf(6);
  const scenario: Model = {
    ...many,
    interventions: [
      { kind: 'capacity-factor', what: 'line', id: 'l0', factor: 0.1 },
      { kind: 'capacity-add', line: 'l3', approved: 2026, amount: 3, delay: 0, ramp: 0 },
    ] as Model['interventions'],
  };
  const folded = foldIdle(measureChain(many, scenario), [runNow(many), runNow(scenario)]);
  expect(folded.chain.nodes.map(({ id }) => id)).toContain('l3');
  expect(folded.hidden).toBe(4);
});
