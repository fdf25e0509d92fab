// A new permitted route.
import { draftLink } from '../draft.ts';
import { link } from '../entities.ts';
import { number } from '../ranged.ts';
import { optional, record, word } from '../shape.ts';
import { kind } from './kind.ts';

export const linkAdd = kind({
  shape: record(
    {
      kind: word(['link-add'], 'kind'),
      link,
      from: optional(number('first year it is open, if later than its own; absent: its own dates')),
    },
    'a new link',
  ),
  stage: 'links',
  adds: (added) => ({ link: added.link }),
  check() {}, // its ids are checked with those of the model's own links
  apply(added, draft) {
    const fresh = draftLink(added.link, added.from, true);
    draft.links.set(fresh.id, fresh);
  },
});
