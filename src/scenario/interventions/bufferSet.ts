// Another opening stock of an input.
import { number } from '../ranged.ts';
import { record, text, word } from '../shape.ts';
import { kind, need } from './kind.ts';

export const bufferSet = kind({
  shape: record(
    {
      kind: word(['buffer-set'], 'kind'),
      id: text('id of the buffer'),
      opening: number('units at the start', { min: 0 }),
    },
    'a buffer set',
  ),
  stage: 'rest',
  check(set, path, world) {
    if (need(world, 'buffers', set.id, `${path}.id`)) world.claim(`the opening of buffer ${set.id}`, `${path}.opening`);
  },
  apply(set, draft) {
    draft.buffers.get(set.id)!.opening = set.opening;
  },
});
