// More (or less) capacity on one line, reached over a ramp.
import { number } from '../ranged.ts';
import { optional, record, text, word } from '../shape.ts';
import { kind, need } from './kind.ts';

/** Adds amount x min(1, (year - start + 1) / ramp) from start = approved + delay on. */
export const capacityAdd = kind({
  shape: record(
    {
      kind: word(['capacity-add'], 'kind'),
      line: text('id of the line'),
      approved: number('year of approval', { whole: true }),
      delay: optional(number('years from approval to the first new unit; absent: 0', { whole: true, min: 0 })),
      ramp: optional(number('years to full effect; absent or 0: 1', { whole: true, min: 0 })),
      amount: number('units a year; may be negative'),
    },
    'capacity added to a line',
  ),
  stage: 'rest',
  check: (add, path, world) => void need(world, 'lines', add.line, `${path}.line`),
  apply(add, draft) {
    const entry = { start: add.approved + (add.delay ?? 0), ramp: Math.max(1, add.ramp ?? 1), amount: add.amount };
    for (const line of draft.lines) if (line.line.id === add.line) line.adds.push(entry);
  },
});
