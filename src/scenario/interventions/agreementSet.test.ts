// New dates for an agreement; a date that is not given stays.
import { describe, expect, it } from 'vitest';
import { findingsWith, rounded, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';

const set = (more: Row): Row => ({ kind: 'agreement-set', id: 'club', ...more });
const toJapan = (...interventions: Row[]) => rounded(runWith('gated', ...interventions).links['p>jp']!);

describe('an agreement set', () => {
  // In 2027 12 of Japan and 4 of the US share 10: 7.5. In 2028 8.5 and 5.5 share 10: 85/14.
  const opened = [0, 0, 7.5, 6.071428571];

  it.each([
    { name: 'to its own first year changes nothing', more: { from: 2026 }, expected: opened },
    { name: 'to an earlier year waits for the parties still', more: { from: 2000 }, expected: opened },
    // 2028: 16 of Japan and 4 of the US share 10
    { name: 'to a later year', more: { from: 2028 }, expected: [0, 0, 0, 8] },
    { name: 'to a year after the run', more: { from: 2029 }, expected: [0, 0, 0, 0] },
    { name: 'to the middle of a year counts from the next', more: { from: 2027.5 }, expected: [0, 0, 0, 8] },
    { name: 'to an end in the run', more: { to: 2027 }, expected: [0, 0, 7.5, 0] },
    { name: 'to an end before it begins', more: { to: 2025 }, expected: [0, 0, 0, 0] },
    { name: 'to nothing new', more: {}, expected: opened },
  ])('$name', ({ more, expected }) => expect(toJapan(set(more))).toEqual(expected));

  it('is set before it is delayed, whatever the order', () => {
    const delay = { kind: 'agreement-delay', id: 'club', years: 1 };
    expect(toJapan(delay, set({ from: 2027 }))).toEqual([0, 0, 0, 8]);
    expect(toJapan(set({ from: 2027 }), delay)).toEqual([0, 0, 0, 8]);
  });

  it.each([
    { list: [set({ id: 'pact' })], finding: 'interventions[0].id: no agreement has the id "pact"' },
    {
      list: [set({ from: 2026 }), set({ from: 2026 })],
      finding: 'interventions[1].from: sets the first year of agreement club, which interventions[0].from sets too',
    },
    {
      list: [set({ to: 2030 }), set({ from: 2026, to: 2031 })],
      finding: 'interventions[1].to: sets the last year of agreement club, which interventions[0].to sets too',
    },
    {
      list: [set({ parties: {} })],
      finding: 'interventions[0].parties: is not a field of this format',
    },
  ])('finds $finding', ({ list, finding }) => expect(findingsWith('gated', ...list)).toEqual([finding]));
});
