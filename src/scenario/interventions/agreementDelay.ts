// An agreement that comes into force later (or, with a negative number, sooner).
import { number } from '../ranged.ts';
import { record, text, word } from '../shape.ts';
import { kind, need } from './kind.ts';

/** Moves only the first year; an agreement without one is in force from the start and stays so. */
export const agreementDelay = kind({
  shape: record(
    {
      kind: word(['agreement-delay'], 'kind'),
      id: text('id of the agreement'),
      years: number('years later; may be negative'),
    },
    'an agreement delayed',
  ),
  stage: 'rest',
  check: (delay, path, world) => void need(world, 'agreements', delay.id, `${path}.id`),
  apply(delay, draft) {
    draft.agreements.get(delay.id)!.from += delay.years;
  },
});
