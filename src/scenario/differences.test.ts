// Differences between two runs: by hand on small networks, and as sums that must agree with the runs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, modelOf, runWith } from '../../tests/scenario/networks.ts';
import { randomModel } from '../../tests/laws/randomModel.ts';
import { differences } from './differences.ts';
import { parseModel } from './parse.ts';
import { runNow } from './run.ts';
import type { Model } from './schema.ts';

const add = (line: string, amount: number, approved = 2025) => ({ kind: 'capacity-add', line, approved, amount });
const programmes = changed('priority', (document) => {
  document.demands[0]!['programme'] = 'shield';
  document.demands[1]!['programme'] = 'shield';
});

describe('buyers', () => {
  it('get what a line makes more, largest share first', () => {
    const baseline = runNow(parseModel(programmes));
    const scenario = runNow(parseModel({ ...programmes, interventions: [add('p', 2, 2026)] }));
    const { buyers } = differences(baseline, scenario);
    expect(buyers.map(({ country, difference }) => [country, difference])).toEqual([
      ['JPN', 4],
      ['USA', 0],
    ]);
    expect(buyers[0]).toEqual({
      programme: 'shield',
      country: 'JPN',
      item: 'missile',
      demands: ['jp'],
      baseline: 12,
      scenario: 16,
      difference: 4,
      fill: { baseline: 0.5, scenario: 16 / 24 },
      backlog: { baseline: 12, scenario: 8, difference: -4 },
    });
  });

  it('are counted over the years asked for', () => {
    const baseline = runNow(parseModel(programmes));
    const scenario = runNow(parseModel({ ...programmes, interventions: [add('p', 2, 2026)] }));
    const japan = (from: number, to: number) =>
      differences(baseline, scenario, { from, to }).buyers.find(({ country }) => country === 'JPN')!;
    expect(japan(2025, 2025)).toMatchObject({ difference: 0, backlog: { baseline: 4, scenario: 4 } });
    expect(japan(2026, 2026)).toMatchObject({ baseline: 4, scenario: 6, fill: { baseline: 1 / 3, scenario: 0.5 } });
    expect(japan(2027, 2027)).toMatchObject({ baseline: 4, scenario: 6, backlog: { difference: -4 } });
  });

  it('of one country in one programme stand together, those of unlike items do not', () => {
    const document = changed('disconnected', ({ demands, links }) => {
      demands.push({ id: 'us2', item: 'missile', country: 'USA', orders: 1 });
      demands.push({ id: 'kites', item: 'kite', country: 'USA', orders: 1 });
      links.push({ source: 'p', target: 'us2' }, { source: 'alone', target: 'kites' });
    });
    const outcome = runNow(parseModel(document));
    const { buyers } = differences(outcome, outcome);
    expect(buyers.map(({ country, item, demands }) => [country, item, demands])).toEqual([
      ['USA', 'missile', ['us', 'us2']],
      ['AUS', 'boat', ['nobody']],
      ['USA', 'kite', ['kites']],
    ]);
    expect(buyers.map(({ programme }) => programme)).toEqual([undefined, undefined, undefined]);
    expect(buyers[1]).toMatchObject({ baseline: 0, fill: { baseline: 1 } });
  });

  it('of rounding only are no difference', () => {
    const baseline = runWith('single');
    const scenario = runWith('single', add('p', 1e-12));
    expect(differences(baseline, scenario).buyers[0]!.difference).toBe(0);
  });
});

describe('makers', () => {
  it('are lines of one item in one country, added ones too', () => {
    const baseline = runWith('pair');
    const link = { kind: 'link-add', link: { source: 'seek2', target: 'asm', rank: 2 } };
    const line = { kind: 'line-add', line: { id: 'seek2', item: 'seeker', country: 'JPN', capacity: 1 } };
    const { makers } = differences(baseline, runWith('pair', line, link));
    expect(makers).toEqual([
      { country: 'USA', item: 'missile', lines: ['asm'], baseline: 18, scenario: 21, difference: 3 },
      { country: 'JPN', item: 'seeker', lines: ['seek', 'seek2'], baseline: 18, scenario: 21, difference: 3 },
    ]);
  });
});

it('needs runs over the same years', () => {
  const other = runNow(modelOf('single', { years: [2025, 2026] }));
  expect(() => differences(runWith('single'), other)).toThrow(RangeError);
});

describe('for any model', () => {
  it('buyers add up to all that is delivered, makers to all that is made', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model: Model = randomModel(seed, { interventions: true });
        const outcome = runNow(model);
        const { buyers, makers } = differences(outcome, outcome);
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        expect(sum(buyers.map(({ scenario }) => scenario))).toBeCloseTo(
          sum(Object.values(outcome.demands).flatMap(({ delivered }) => delivered)),
          6,
        );
        expect(sum(makers.map(({ scenario }) => scenario))).toBeCloseTo(
          sum(Object.values(outcome.lines).flatMap(({ output }) => output)),
          6,
        );
        for (const { difference, fill } of buyers) {
          expect(difference).toBe(0);
          expect(fill.scenario).toBeGreaterThanOrEqual(0);
          expect(fill.scenario).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
