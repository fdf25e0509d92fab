// The rule of a crisis: another class for a buyer, for a time.
import { describe, expect, it } from 'vitest';
import { findingsWith, rounded, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';

const first = (more: Row = {}): Row => ({ kind: 'priority', demand: 'jp', value: 1, ...more });
const toJapan = (...interventions: Row[]) => rounded(runWith('priority', ...interventions).demands['jp']!.delivered);

describe('a priority', () => {
  it.each([
    // Orders are 6 and 8, capacity is 10; second in line, Japan gets 4 a year and is owed 4, 8, 12.
    { name: 'after the run changes nothing', more: { from: 2028 }, expected: [4, 4, 4] },
    { name: 'before the run changes nothing', more: { to: 2024 }, expected: [4, 4, 4] },
    // In 2026 it may go before the US: 4 + 8 = 12 are due, 10 are made.
    { name: 'above the other’s takes everything', more: { value: 0, from: 2026, to: 2026 }, expected: [4, 10, 0] },
    // In 2027 the US has 6 of 2026 and 6 more due: 10 go there.
    { name: 'of the same class shares by what is due', more: { from: 2027 }, expected: [4, 4, 7.272727273] },
    { name: 'below the other’s as before', more: { value: 9 }, expected: [4, 4, 4] },
    { name: 'from mid-year counts from the next', more: { value: 0, from: 2026.5 }, expected: [4, 4, 10] },
  ])('$name', ({ more, expected }) => {
    // 2027 at one class: 16 of Japan and 6 of the US share 10: 160/22
    expect(toJapan(first(more))).toEqual(expected);
  });

  it('may be given twice for different years', () => {
    expect(toJapan(first({ value: 0, to: 2025 }), first({ value: 0, from: 2027 }))).toEqual([8, 0, 10]);
  });

  it('may change for both in the same years', () => {
    const swapped = [first({ value: 1 }), first({ demand: 'us', value: 2 })];
    expect(toJapan(...swapped)).toEqual([8, 8, 8]);
    expect(runWith('priority', ...swapped).demands['us']!.delivered).toEqual([2, 2, 2]);
  });

  it.each([
    { list: [first({ demand: 'p' })], finding: 'interventions[0].demand: no demand has the id "p"' },
    { list: [first({ value: undefined })], finding: 'interventions[0].value: is missing' },
    {
      list: [first(), first({ value: 2 })],
      finding: 'interventions[1]: sets the priority of jp, which interventions[0] sets too',
    },
    {
      list: [first({ to: 2026 }), first({ from: 2026 })],
      finding: 'interventions[1]: sets the priority of jp, which interventions[0] sets too',
    },
  ])('finds $finding', ({ list, finding }) => expect(findingsWith('priority', ...list)).toEqual([finding]));
});
