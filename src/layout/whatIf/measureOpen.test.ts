// Which ways are open in a year, as published and with a scenario: by gates and parties, by lines that it adds.
import { expect, it } from 'vitest';
import type { Model } from '../../scenario/schema.ts';
import { measureOpen } from './measureOpen.ts';

const baseline: Model = {
  years: [2026, 2030],
  lines: [
    { id: 'us', item: 'a', country: 'USA', capacity: 1 },
    { id: 'japan', item: 'a', country: 'JPN', capacity: 1 },
  ],
  links: [
    { source: 'us', target: 'x' },
    { source: 'japan', target: 'x', gates: ['pact'] },
  ],
  demands: [
    { id: 'x', item: 'a', country: 'USA', orders: 1 },
    { id: 'y', item: 'b', country: 'USA', orders: 1 },
  ],
  agreements: [{ id: 'pact', from: 2028 }],
};

it('tells open, closed, opened and shut apart, and counts them', () => {
  expect(measureOpen(baseline, baseline, ['x', 'y'], 2027)).toEqual({
    demands: ['x', 'y'],
    rows: [
      { country: 'JPN', ways: ['closed', null] },
      { country: 'USA', ways: ['open', null] },
    ],
    before: 1,
    after: 1,
    all: 2,
  });
  const earlier: Model = { ...baseline, agreements: [{ id: 'pact', from: 2026 }] };
  expect(measureOpen(baseline, earlier, ['x'], 2027)).toMatchObject({ rows: [{ ways: ['opened'] }, {}], after: 2 });
  expect(measureOpen(earlier, baseline, ['x'], 2027)).toMatchObject({ rows: [{ ways: ['shut'] }, {}], before: 2 });
  expect(measureOpen(baseline, baseline, ['x'], 2028)).toMatchObject({ after: 2 });
});
