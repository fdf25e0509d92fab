// Partners that join in vain: the reason is where they stand, not that nothing was asked.
import { expect, it } from 'vitest';
import { draftOf } from '../../scenario/applyInterventions.ts';
import { resolve } from '../../scenario/resolve.ts';
import { runNow } from '../../scenario/run.ts';
import type { Intervention } from '../../scenario/interventions/kinds.ts';
import type { Model } from '../../scenario/schema.ts';
import { idleJoins } from './idleJoins.ts';

const baseline: Model = {
  years: [2026, 2029],
  lines: [
    { id: 'us', item: 'part', country: 'USA', capacity: 2 },
    { id: 'japan', item: 'part', country: 'JPN', capacity: 2 },
    { id: 'spare', item: 'part', country: 'CAN', capacity: 2 },
  ],
  links: [
    { source: 'us', target: 'buyer' },
    { source: 'japan', target: 'buyer', gates: ['club'] },
    { source: 'spare', target: 'buyer', rank: 2, gates: ['club'] },
  ],
  demands: [{ id: 'buyer', item: 'part', country: 'USA', orders: 3 }],
  agreements: [
    { id: 'club', parties: { USA: 2020 } },
    { id: 'idle', parties: { USA: 2020 } },
  ],
};
const joins = (agreement: string, country: string, year: number): Intervention => ({
  kind: 'admit',
  agreement,
  country,
  year,
});
const reasonsIn = (year: number, ...interventions: Intervention[]) => {
  const scenario = { ...baseline, interventions };
  const after = draftOf(resolve(scenario, 'central'));
  return idleJoins(interventions, after, runNow(baseline), runNow(scenario), year).map(({ reason }) => reason);
};

it('says nothing of a partner whose way carries something now', () => {
  expect(reasonsIn(2028, joins('club', 'JPN', 2027))).toEqual([]);
});

it('tells where nothing waits for the agreement, and where the country has no part in what does', () => {
  expect(reasonsIn(2028, joins('idle', 'JPN', 2027), joins('club', 'DEU', 2027))).toEqual(['no-way', 'no-end']);
});

it('tells a year before it joins, and ways that open and carry nothing', () => {
  expect(reasonsIn(2026, joins('club', 'JPN', 2027))).toEqual(['later']);
  expect(reasonsIn(2028, joins('club', 'JPN', 2026), joins('club', 'CAN', 2026))).toEqual(['as-before']);
});
