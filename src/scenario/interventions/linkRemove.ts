// A route that closes for good.
import { number } from '../ranged.ts';
import { optional, record, text, word } from '../shape.ts';
import { kind, need } from './kind.ts';

export const linkRemove = kind({
  shape: record(
    {
      kind: word(['link-remove'], 'kind'),
      id: text('id of the link'),
      from: optional(number('first year without it; absent: the first of the run')),
    },
    'a link removed',
  ),
  stage: 'rest',
  check: (removal, path, world) => void need(world, 'links', removal.id, `${path}.id`),
  apply(removal, draft) {
    const link = draft.links.get(removal.id)!;
    const from = Math.max(removal.from ?? -Infinity, draft.first);
    // An added link that is removed before it ever opens was never there: the two are inverses.
    if (link.added && from <= Math.max(link.from, draft.first)) draft.links.delete(removal.id);
    else link.to = Math.min(link.to, Math.ceil(from) - 1);
  },
});
