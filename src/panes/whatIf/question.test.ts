// Which buyers' figures are added, which changes are left out and why, and that nothing done to a model leaves it as it was.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseModel } from '../../scenario/parse.ts';
import type { Model } from '../../scenario/schema.ts';
import { parseShipped } from '../../scenario/shipped/checkShipped.ts';
import { openText } from './openFile.ts';
import { itemOf, questionOf, sortOwn } from './question.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`static/data/${file}.json`, 'utf8'));
const model = parseModel(read('models/all'));
const small: Model = {
  years: [2026, 2027],
  items: [
    { id: 'a', unit: 'missile' },
    { id: 'b', unit: 'missile' },
  ],
  lines: [
    { id: 'line-a', item: 'a', country: 'USA', capacity: 5 },
    { id: 'line-b', item: 'b', country: 'USA', capacity: 5 },
  ],
  links: [
    { source: 'line-a', target: 'x' },
    { source: 'line-a', target: 'y' },
    { source: 'line-b', target: 'z' },
  ],
  demands: [
    { id: 'x', item: 'a', country: 'USA', orders: 3 },
    { id: 'y', item: 'a', country: 'JPN', orders: 3 },
    { id: 'z', item: 'b', country: 'USA', orders: 3 },
  ],
};

it('never adds unlike items, even where both are counted in missiles', () => {
  const { demands, others } = questionOf(small, [], {}, []);
  expect(demands).toEqual(['x', 'y']);
  expect(others).toEqual([['z']]);
});

it('holds of every shipped scenario: amounts are of one item, shares are a mean of all buyers named', () => {
  const { scenarios } = read('scenarios/index') as { scenarios: readonly { id: string }[] };
  expect(scenarios).toHaveLength(14);
  for (const { id } of scenarios) {
    const shipped = parseShipped(read(`scenarios/${id}`));
    const model = parseModel(read(`models/${shipped.model}`));
    const { measure, demands, others } = questionOf(model, [shipped], {}, []);
    expect(demands.length, id).toBeGreaterThan(0);
    if (['fill', 'availability', 'lead'].includes(measure)) expect(others, id).toEqual([]);
    else expect(new Set(demands.map((demand) => itemOf(model, demand))).size, id).toBe(1);
  }
});

it('a share keeps all the buyers that the scenario names', () => {
  const crisis = parseShipped(read('scenarios/sosa-crisis'));
  expect(questionOf(model, [crisis], {}, []).demands).toEqual(crisis.outputs[0]?.demands);
});

it('says which own change does not fit, and why', () => {
  const good = { kind: 'grow', line: 'line-a', amount: 2, from: 2027 } as const;
  const bad = { kind: 'grow', line: 'nowhere', amount: 2, from: 2027 } as const;
  const { fitting, leftOut } = sortOwn(small, [], [bad, good]);
  expect(fitting).toEqual([good]);
  expect(leftOut.map(({ own }) => own)).toEqual([bad]);
  expect(leftOut[0]?.reason).toContain('nowhere');
});

it('an opened model that was not changed is saved as it was', () => {
  const text = JSON.stringify(small, null, 2);
  const opening = openText(text, null);
  expect(opening.isSound).toBe(true);
  if (opening.isSound) expect(JSON.stringify(questionOf(opening.model, [], {}, []).scenario, null, 2)).toBe(text);
});
