// A new permitted route: its years, its gates, its rank, and what it must not join.
import { describe, expect, it } from 'vitest';
import { findingsWith, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';

const second: Row = { kind: 'line-add', line: { id: 'eye2', item: 'seeker', country: 'KOR', capacity: 3 } };
const route = (more: Row = {}, its: Row = {}): Row => ({
  kind: 'link-add',
  link: { source: 'eye2', target: 'asm', ...its },
  ...more,
});
const flowOf = (...interventions: Row[]) => runWith('pair', second, ...interventions).links['eye2>asm'];

describe('an added link', () => {
  it.each([
    // 8 are due in 2025; at one rank both seekers share: 4 + 4, but eye2 has 3 and seek gives 5
    { name: 'shares with its equals', more: {}, its: {}, expected: [3, 3, 3] },
    { name: 'of a later rank gives what is lacking', more: {}, its: { rank: 2 }, expected: [2, 2, 2] },
    { name: 'of an earlier rank goes first', more: {}, its: { rank: 0 }, expected: [3, 3, 3] },
    { name: 'carries no more than its cap', more: {}, its: { cap: 1 }, expected: [1, 1, 1] },
    { name: 'opens with the intervention', more: { from: 2027 }, its: {}, expected: [0, 0, 3] },
    { name: 'opens with its own date', more: {}, its: { from: 2026 }, expected: [0, 3, 3] },
    { name: 'opens with the later of both', more: { from: 2027 }, its: { from: 2026 }, expected: [0, 0, 3] },
    { name: 'closes with its own date', more: {}, its: { to: 2025 }, expected: [3, 0, 0] },
  ])('$name', ({ more, its, expected }) => expect(flowOf(route(more, its))).toEqual(expected));

  it('may bear an id of its own', () => {
    expect(Object.keys(runWith('pair', second, route({}, { id: 'sea-lane' })).links)).toEqual([
      'seek>asm',
      'asm>us',
      'sea-lane',
    ]);
  });

  it('may wait behind a gate', () => {
    const link = { id: 'second', source: 'p', target: 'us', gates: ['club'], rank: 2 };
    expect(runWith('gated', { kind: 'link-add', link }).links['second']).toEqual([0, 0, 0, 0]);
  });

  it('with its removal from the first year is the baseline', () => {
    const removed = { kind: 'link-remove', id: 'eye2>asm' };
    expect(Object.keys(runWith('pair', second, route(), removed).links)).toEqual(['seek>asm', 'asm>us']);
  });

  it.each([
    { its: { source: 'nobody' }, finding: 'interventions[1].link.source: no line has the id "nobody"' },
    { its: { target: 'nobody' }, finding: 'interventions[1].link.target: no line or demand has the id "nobody"' },
    {
      its: { target: 'us' },
      finding: 'interventions[1].link.target: "us" takes no "seeker", which the source makes',
    },
    { its: { gates: ['pact'] }, finding: 'interventions[1].link.gates[0]: no agreement has the id "pact"' },
    { its: { id: 'asm>us' }, finding: 'interventions[1].link.id: duplicate id "asm>us", first given in links[1]' },
    { its: { cap: -1 }, finding: 'interventions[1].link.cap: must be 0 or more, not -1' },
    { its: { lane: 1 }, finding: 'interventions[1].link.lane: is not a field of this format' },
  ])('finds $finding', ({ its, finding }) => {
    expect(findingsWith('pair', second, route({}, its))).toEqual([finding]);
  });
});
