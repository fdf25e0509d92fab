// Orders of a demand times a factor, and plus a number, in a span of years.
import { number } from '../ranged.ts';
import { optional, record, text, word } from '../shape.ts';
import { kind, need } from './kind.ts';

/** Orders of a year become path x all factors + all adds. A base-stock rule has no path and is not touched. */
export const orders = kind({
  shape: record(
    {
      kind: word(['orders'], 'kind'),
      demand: text('id of the demand'),
      from: optional(number('first year; absent: the first of the run')),
      to: optional(number('last year; absent: the last of the run')),
      factor: optional(number('absent: 1', { min: 0 })),
      add: optional(number('units a year, may be negative; absent: 0')),
    },
    'orders changed',
  ),
  stage: 'rest',
  check: (change, path, world) => void need(world, 'demands', change.demand, `${path}.demand`),
  apply(change, draft) {
    const { from = -Infinity, to = Infinity, factor = 1, add = 0 } = change;
    draft.demands.get(change.demand)!.orders.push({ from, to, factor, add });
  },
});
