// A country that becomes a party to an agreement.
import { number } from '../ranged.ts';
import { record, text, word } from '../shape.ts';
import { kind, need } from './kind.ts';

/** Every link that waited on it opens. A country that is a party already gets the year given here. */
export const admit = kind({
  shape: record(
    {
      kind: word(['admit'], 'kind'),
      agreement: text('id of the agreement'),
      country: text('country, ISO 3166-1 alpha-3'),
      year: number('first year as a party'),
    },
    'a country admitted to an agreement',
  ),
  stage: 'rest',
  check(entry, path, world) {
    if (!need(world, 'agreements', entry.agreement, `${path}.agreement`)) return;
    if (!world.hasParties(entry.agreement)) {
      world.report(`${path}.agreement`, `${JSON.stringify(entry.agreement)} has no parties: nobody can be admitted`);
    }
    world.claim(`the year in which ${entry.country} joins ${entry.agreement}`, `${path}.year`);
  },
  apply(entry, draft) {
    draft.agreements.get(entry.agreement)!.parties!.set(entry.country, entry.year);
  },
});
