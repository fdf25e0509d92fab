// Another opening of a buffer.
import { describe, expect, it } from 'vitest';
import { findingsWith, runWith } from '../../../tests/scenario/networks.ts';
import type { Row } from '../../../tests/scenario/networks.ts';

const set = (opening: unknown, more: Row = {}): Row => ({ kind: 'buffer-set', id: 'depot', opening, ...more });

describe('a buffer set', () => {
  it.each([
    // 8 are ordered, 6 seekers made: the depot gives 2 a year as long as it lasts
    { opening: 5, delivered: [8, 8, 7], left: [3, 1, 0] },
    { opening: 0, delivered: [6, 6, 6], left: [0, 0, 0] },
    { opening: 2, delivered: [8, 6, 6], left: [0, 0, 0] },
    { opening: 0.5, delivered: [6.5, 6, 6], left: [0, 0, 0] },
    { opening: 100, delivered: [8, 8, 8], left: [98, 96, 94] },
    { opening: { low: 0, central: 2, high: 6 }, delivered: [8, 6, 6], left: [0, 0, 0] },
  ])('to $opening', ({ opening, delivered, left }) => {
    const { demands, buffers } = runWith('buffered', set(opening));
    expect({ delivered: demands['us']!.delivered, left: buffers['depot'] }).toEqual({ delivered, left });
  });

  it.each([
    { list: [set(1, { id: 'shed' })], finding: 'interventions[0].id: no buffer has the id "shed"' },
    { list: [set(undefined)], finding: 'interventions[0].opening: is missing' },
    { list: [set(-1)], finding: 'interventions[0].opening: must be 0 or more, not -1' },
    { list: [set(1, { rank: 1 })], finding: 'interventions[0].rank: is not a field of this format' },
    {
      list: [set(1), set(1)],
      finding: 'interventions[1].opening: sets the opening of buffer depot, which interventions[0].opening sets too',
    },
  ])('finds $finding', ({ list, finding }) => expect(findingsWith('buffered', ...list)).toEqual([finding]));
});
