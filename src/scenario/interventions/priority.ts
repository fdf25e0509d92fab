// Another priority class for a demand in a span of years: the rule of a crisis.
import { number } from '../ranged.ts';
import { optional, record, text, word } from '../shape.ts';
import { kind, need } from './kind.ts';

export const priority = kind({
  shape: record(
    {
      kind: word(['priority'], 'kind'),
      demand: text('id of the demand'),
      from: optional(number('first year; absent: the first of the run')),
      to: optional(number('last year; absent: the last of the run')),
      value: number('class, 1 is filled first'),
    },
    'priority changed',
  ),
  stage: 'rest',
  check(change, path, world) {
    if (!need(world, 'demands', change.demand, `${path}.demand`)) return;
    world.claim(`the priority of ${change.demand}`, path, change.from, change.to);
  },
  apply(change, draft) {
    const { from = -Infinity, to = Infinity, value } = change;
    draft.demands.get(change.demand)!.priorities.push({ from, to, value });
  },
});
