// Another opening stock, or another target, of a buyer.
import { number } from '../ranged.ts';
import { optional, record, text, word } from '../shape.ts';
import { kind, need } from './kind.ts';

export const stockSet = kind({
  shape: record(
    {
      kind: word(['stock-set'], 'kind'),
      id: text('id of the demand'),
      opening: optional(number('units at the start; absent: as it is', { min: 0 })),
      target: optional(number('units aimed at; absent: as it is', { min: 0 })),
    },
    'a stock set',
  ),
  stage: 'rest',
  check(set, path, world) {
    if (!need(world, 'demands', set.id, `${path}.id`)) return;
    if (!world.hasStock(set.id)) world.report(`${path}.id`, `${JSON.stringify(set.id)} has no stock`);
    if (set.opening !== undefined) world.claim(`the opening stock of ${set.id}`, `${path}.opening`);
    if (set.target !== undefined) world.claim(`the target of ${set.id}`, `${path}.target`);
  },
  apply(set, draft) {
    const demand = draft.demands.get(set.id)!;
    demand.opening = set.opening ?? demand.opening;
    demand.target = set.target ?? demand.target;
  },
});
