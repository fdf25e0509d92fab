// Scenarios together: which model, what is added once, and what they cannot both set.
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../tests/scenario/networks.ts';
import { shippedOf, wrongIn } from '../../../tests/scenario/tinyShipped.ts';
import { runNow } from '../run.ts';
import { combine, combinedModel } from './combine.ts';

const bare = (id: string, interventions: object[], more = {}) =>
  shippedOf({ id, parameters: [], interventions, ...more });
const growth = (amount: number) => ({ kind: 'capacity-add', line: 'p', approved: 2025, amount });
const line = (capacity: number) => ({ kind: 'line-add', line: { id: 'q', item: 'missile', country: 'JPN', capacity } });
const link = { kind: 'link-add', link: { source: 'q', target: 'us', rank: 2 } };
const first = (value: number) => ({ kind: 'priority', demand: 'us', value });

describe('scenarios together', () => {
  it('stand on their model where they share one, else on all', () => {
    const [a, b] = [bare('a', [growth(1)]), bare('b', [growth(1)], { model: 'pair' })];
    expect(combine([{ scenario: a }, { scenario: a }]).model).toBe('single');
    expect(combine([{ scenario: a }, { scenario: b }]).model).toBe('all');
    expect(combine([])).toEqual({ model: 'all', interventions: [], from: [] });
  });

  it('add up, in any order', () => {
    const parts = [{ scenario: bare('a', [growth(1)]) }, { scenario: bare('b', [growth(2)]) }];
    for (const each of [parts, [...parts].reverse()]) {
      const { model, findings } = combinedModel(combine(each), modelOf('single'));
      expect(findings).toEqual([]);
      expect(runNow(model!).demands['us']!.delivered).toEqual([13, 13, 13]);
    }
  });

  it('keep their settings and ranges', () => {
    const { interventions, from } = combine([
      { scenario: shippedOf(), values: { more: 10, year: 2026 } },
      { scenario: bare('b', [growth(2)]) },
    ]);
    expect(interventions).toEqual([{ ...growth(1), approved: 2026 }, growth(2)]);
    expect(from).toEqual(['tiny', 'b']);
  });

  it('add a line once that both add alike', () => {
    const { interventions } = combine([
      { scenario: bare('a', [line(3), link]) },
      { scenario: bare('b', [line(3), link, growth(1)]) },
    ]);
    expect(interventions).toEqual([line(3), link, growth(1)]);
    const twice = combine([{ scenario: bare('a', [growth(1)]) }, { scenario: bare('b', [growth(1)]) }]);
    expect(twice.interventions).toHaveLength(2);
  });
});

describe('what two of them cannot both do', () => {
  const findings = (a: object[], b: object[], base = modelOf('single')) =>
    combinedModel(combine([{ scenario: bare('a', a) }, { scenario: bare('b', b) }]), base);

  it('is found with both names', () => {
    expect(findings([first(1)], [growth(1), first(2)])).toEqual({
      model: null,
      findings: [
        { path: 'b: interventions[1]', reason: 'sets the priority of us, which a: interventions[0] sets too' },
      ],
    });
  });
  it('is found for lines of one id that differ', () => {
    expect(findings([line(3)], [line(4)]).findings).toEqual([
      {
        path: 'b: interventions[0].line.id',
        reason: 'duplicate id "q", first given in a: interventions[0].line.id',
      },
    ]);
  });
  it('is found where the model itself sets it', () => {
    const base = modelOf('single', { interventions: [first(1)] });
    expect(findings([], [first(2)], base).findings).toEqual([
      { path: 'b: interventions[0]', reason: 'sets the priority of us, which interventions[0] sets too' },
    ]);
  });
});

it('a setting that a scenario does not have is not overlooked', () => {
  expect(wrongIn(() => combine([{ scenario: shippedOf(), values: { less: 1 } }]))).toEqual([
    'values.less: tiny has no parameter of this id',
  ]);
});
