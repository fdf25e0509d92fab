// More capacity on one line: approval, delay, ramp and amount, and what is no capacity-add.
import { describe, expect, it } from 'vitest';
import { findingsWith, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';

const add = (more: Row): Row => ({ kind: 'capacity-add', line: 'p', approved: 2025, amount: 6, ...more });

describe('a capacity-add', () => {
  it.each([
    { name: 'is there at once without delay and ramp', more: {}, expected: [16, 16, 16] },
    { name: 'a ramp of 0 is a ramp of 1', more: { ramp: 0 }, expected: [16, 16, 16] },
    { name: 'comes in thirds over a ramp of 3', more: { ramp: 3 }, expected: [12, 14, 16] },
    { name: 'waits for its delay', more: { delay: 1 }, expected: [10, 16, 16] },
    { name: 'ramps from the end of its delay', more: { delay: 1, ramp: 2 }, expected: [10, 13, 16] },
    {
      name: 'approved before the run is on its ramp already',
      more: { approved: 2024, ramp: 4 },
      expected: [13, 14.5, 16],
    },
    { name: 'approved long before the run is whole', more: { approved: 1990, ramp: 9 }, expected: [16, 16, 16] },
    { name: 'approved after the run is not there', more: { approved: 2028 }, expected: [10, 10, 10] },
    { name: 'delayed beyond the run is not there', more: { delay: 3 }, expected: [10, 10, 10] },
    { name: 'may be negative', more: { amount: -4, approved: 2026 }, expected: [10, 6, 6] },
    { name: 'never takes a line below 0', more: { amount: -40 }, expected: [0, 0, 0] },
    { name: 'may be a part of a unit', more: { amount: 0.25 }, expected: [10.25, 10.25, 10.25] },
    { name: 'of nothing changes nothing', more: { amount: 0 }, expected: [10, 10, 10] },
  ])('$name', ({ more, expected }) => {
    expect(runWith('single', add(more)).lines['p']!.capacity).toEqual(expected);
  });

  it('delivers what it adds', () => {
    // 15 are ordered a year: 10, then 13 of 5 + 15, then 16 of 7 + 15
    const { delivered, backlog } = runWith('single', add({ delay: 1, ramp: 2 })).demands['us']!;
    expect({ delivered, backlog }).toEqual({ delivered: [10, 13, 16], backlog: [5, 7, 6] });
  });

  it('adds up with others, in any order', () => {
    const [one, two] = [add({ amount: 3 }), add({ amount: 2, approved: 2026 })];
    expect(runWith('single', one, two).lines['p']!.capacity).toEqual([13, 15, 15]);
    expect(runWith('single', two, one)).toMatchObject({ lines: runWith('single', one, two).lines });
  });

  it('is a range where its amount is one', () => {
    const amount = { low: 1, central: 2, high: 3 };
    expect(runWith('single', add({ amount })).lines['p']!.capacity).toEqual([12, 12, 12]);
  });

  it('leaves all other lines as they are', () => {
    const { lines } = runWith('pair', add({ line: 'seek' }));
    expect([lines['asm']!.capacity, lines['seek']!.capacity]).toEqual([
      [10, 10, 10],
      [12, 12, 12],
    ]);
  });

  it.each([
    { wrong: { line: 'q' }, finding: 'interventions[0].line: no line has the id "q"' },
    { wrong: { line: 'us' }, finding: 'interventions[0].line: no line has the id "us"' },
    { wrong: { line: undefined }, finding: 'interventions[0].line: is missing' },
    { wrong: { approved: undefined }, finding: 'interventions[0].approved: is missing' },
    { wrong: { approved: 2025.5 }, finding: 'interventions[0].approved: must be a whole number, not 2025.5' },
    { wrong: { delay: -1 }, finding: 'interventions[0].delay: must be 0 or more, not -1' },
    { wrong: { delay: 0.5 }, finding: 'interventions[0].delay: must be a whole number, not 0.5' },
    { wrong: { ramp: -2 }, finding: 'interventions[0].ramp: must be 0 or more, not -2' },
    { wrong: { ramp: 1.5 }, finding: 'interventions[0].ramp: must be a whole number, not 1.5' },
    { wrong: { amount: undefined }, finding: 'interventions[0].amount: is missing' },
    { wrong: { amount: Infinity }, finding: 'interventions[0].amount: must be finite, not Infinity' },
    { wrong: { capacity: 5 }, finding: 'interventions[0].capacity: is not a field of this format' },
  ])('finds $finding', ({ wrong, finding }) => {
    expect(findingsWith('single', add(wrong))).toEqual([finding]);
  });
});
