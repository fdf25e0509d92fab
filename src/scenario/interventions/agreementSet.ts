// New dates for an agreement.
import { number } from '../ranged.ts';
import { optional, record, text, word } from '../shape.ts';
import { kind, need } from './kind.ts';

/** A date that is not given stays as it is. */
export const agreementSet = kind({
  shape: record(
    {
      kind: word(['agreement-set'], 'kind'),
      id: text('id of the agreement'),
      from: optional(number('first year in force')),
      to: optional(number('last year in force')),
    },
    'dates of an agreement',
  ),
  stage: 'agreements',
  check(set, path, world) {
    if (!need(world, 'agreements', set.id, `${path}.id`)) return;
    if (set.from !== undefined) world.claim(`the first year of agreement ${set.id}`, `${path}.from`);
    if (set.to !== undefined) world.claim(`the last year of agreement ${set.id}`, `${path}.to`);
  },
  apply(set, draft) {
    const agreement = draft.agreements.get(set.id)!;
    agreement.from = set.from ?? agreement.from;
    agreement.to = set.to ?? agreement.to;
  },
});
