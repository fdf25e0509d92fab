// Orders of a demand: path x all factors + all adds, never below 0.
import { describe, expect, it } from 'vitest';
import { changed, findingsWith, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';
import { parseModel } from '../parse.ts';
import { runNow } from '../run.ts';

const change = (more: Row): Row => ({ kind: 'orders', demand: 'us', ...more });

describe('changed orders', () => {
  it.each([
    { name: 'times a factor', more: { factor: 2 }, expected: [30, 30, 30] },
    { name: 'plus a number', more: { add: 5 }, expected: [20, 20, 20] },
    { name: 'times and plus', more: { factor: 2, add: 5 }, expected: [35, 35, 35] },
    { name: 'less a number', more: { add: -5 }, expected: [10, 10, 10] },
    { name: 'never below 0', more: { add: -50 }, expected: [0, 0, 0] },
    { name: 'times nothing', more: { factor: 0 }, expected: [0, 0, 0] },
    { name: 'by nothing', more: {}, expected: [15, 15, 15] },
    { name: 'from a year on', more: { add: 5, from: 2026 }, expected: [15, 20, 20] },
    { name: 'until a year', more: { add: 5, to: 2025 }, expected: [20, 15, 15] },
    { name: 'in one year', more: { add: 5, from: 2026, to: 2026 }, expected: [15, 20, 15] },
    { name: 'before the run', more: { add: 5, to: 2000 }, expected: [15, 15, 15] },
    { name: 'after the run', more: { add: 5, from: 2040 }, expected: [15, 15, 15] },
    { name: 'from mid-year on', more: { add: 5, from: 2026.5 }, expected: [15, 15, 20] },
    { name: 'as a range', more: { add: { low: 9, central: 5, high: 1 } }, expected: [20, 20, 20] },
  ])('$name', ({ more, expected }) => {
    expect(runWith('single', change(more)).demands['us']!.orders).toEqual(expected);
  });

  it('take all factors first and then all adds, in any order', () => {
    const list = [change({ add: 1 }), change({ factor: 2 }), change({ add: 2 }), change({ factor: 3 })];
    const expected = [93, 93, 93]; // 15 x 2 x 3 + 1 + 2
    expect(runWith('single', ...list).demands['us']!.orders).toEqual(expected);
    expect(runWith('single', ...list.reverse()).demands['us']!.orders).toEqual(expected);
  });

  it('change a path by year, and may order in a year without any', () => {
    const document = changed('single', ({ demands }) => (demands[0]!['orders'] = { '2026': 4 }));
    const model = parseModel({ ...document, interventions: [change({ factor: 2, add: 1 })] });
    expect(runNow(model).demands['us']!.orders).toEqual([1, 9, 1]);
  });

  it('do not touch another buyer', () => {
    expect(runWith('priority', change({ factor: 2 })).demands['jp']!.orders).toEqual([8, 8, 8]);
  });

  it('do not touch a rule, which has no path', () => {
    const document = changed('single', ({ demands }) => {
      demands[0] = {
        id: 'us',
        item: 'missile',
        country: 'USA',
        orderRule: { type: 'base-stock' },
        stock: { opening: 0, target: 7 },
      };
    });
    const model = parseModel({ ...document, interventions: [change({ factor: 9, add: 9 })] });
    expect(runNow(model).demands['us']!.orders).toEqual([7, 0, 0]);
  });

  it.each([
    { wrong: { demand: 'p' }, finding: 'interventions[0].demand: no demand has the id "p"' },
    { wrong: { demand: undefined }, finding: 'interventions[0].demand: is missing' },
    { wrong: { factor: -1 }, finding: 'interventions[0].factor: must be 0 or more, not -1' },
    { wrong: { add: null }, finding: 'interventions[0].add: must be a number or {low, central, high}, not null' },
    { wrong: { times: 2 }, finding: 'interventions[0].times: is not a field of this format' },
  ])('finds $finding', ({ wrong, finding }) => expect(findingsWith('single', change(wrong))).toEqual([finding]));
});
