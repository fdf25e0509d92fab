// A new producer: nothing flows from it until it has a route, and its years are the later of both.
import { describe, expect, it } from 'vitest';
import { findingsWith, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';

const line = (more: Row = {}): Row => ({ id: 'q', item: 'missile', country: 'KOR', capacity: 3, ...more });
const add = (more: Row = {}, its: Row = {}): Row => ({ kind: 'line-add', line: line(its), ...more });
const route: Row = { kind: 'link-add', link: { source: 'q', target: 'us', rank: 2 } };

describe('an added line', () => {
  it('without a route makes nothing', () => {
    const { lines, demands } = runWith('single', add());
    expect(lines['q']).toEqual({ capacity: [3, 3, 3], output: [0, 0, 0], use: [0, 0, 0] });
    expect(demands['us']!.delivered).toEqual([10, 10, 10]);
  });

  it('with a route delivers what the first line cannot', () => {
    const { demands, items } = runWith('single', route, add());
    expect(demands['us']!.delivered).toEqual([13, 13, 13]); // 10 + 3 of 15
    // 100 x 10/13 = 76.923 and 23.077 percent: 5917.16 + 532.54
    expect(items['missile']!.hhiOutput[0]).toBeCloseTo(6449.704142, 6);
  });

  it.each([
    { name: 'from its own first year', its: { from: 2026 }, more: {}, expected: [0, 3, 3] },
    { name: 'from the intervention’s', its: {}, more: { from: 2027 }, expected: [0, 0, 3] },
    { name: 'from the later of both', its: { from: 2027 }, more: { from: 2026 }, expected: [0, 0, 3] },
    { name: 'from the later of both, the other way', its: { from: 2026 }, more: { from: 2027 }, expected: [0, 0, 3] },
    { name: 'until its own last year', its: { to: 2025 }, more: {}, expected: [3, 0, 0] },
    { name: 'never, where it ends before it begins', its: { to: 2025 }, more: { from: 2026 }, expected: [0, 0, 0] },
  ])('works $name', ({ its, more, expected }) => {
    expect(runWith('single', add(more, its), route).lines['q']!.output).toEqual(expected);
  });

  it('is a producer like others: interventions may speak of it, in any order', () => {
    const out = { kind: 'knock-out', what: 'country', id: 'KOR', from: 2026, duration: 1 };
    const more = { kind: 'capacity-add', line: 'q', approved: 2027, amount: 1 };
    expect(runWith('single', out, more, route, add()).lines['q']!.output).toEqual([3, 0, 4]);
  });

  it('stands after the model’s own lines in the outcome', () => {
    expect(Object.keys(runWith('pair', add()).lines)).toEqual(['asm', 'seek', 'q']);
  });

  it.each([
    { its: { id: 'p' }, finding: 'interventions[0].line.id: duplicate id "p", first given in lines[0].id' },
    { its: { country: undefined }, finding: 'interventions[0].line.country: is missing' },
    { its: { capacity: undefined }, finding: 'interventions[0].line.capacity: is missing' },
    { its: { capacity: -3 }, finding: 'interventions[0].line.capacity: must be 0 or more, not -3' },
    { its: { owner: 'x' }, finding: 'interventions[0].line.owner: is not a field of this format' },
  ])('finds $finding', ({ its, finding }) => expect(findingsWith('single', add({}, its))).toEqual([finding]));

  it('with the id of a buyer is found at the buyer', () => {
    expect(findingsWith('single', add({}, { id: 'us' }))).toEqual([
      'demands[0].id: duplicate id "us", first given in interventions[0].line.id',
    ]);
  });

  it('needs a line', () => {
    expect(findingsWith('single', { kind: 'line-add' })).toEqual(['interventions[0].line: is missing']);
  });
});
