// A new producer; its routes are added by link-add.
import { draftLine } from '../draft.ts';
import { line } from '../entities.ts';
import { number } from '../ranged.ts';
import { optional, record, word } from '../shape.ts';
import { kind } from './kind.ts';

export const lineAdd = kind({
  shape: record(
    {
      kind: word(['line-add'], 'kind'),
      line,
      from: optional(number('first year it works, if later than its own; absent: its own dates')),
    },
    'a new line',
  ),
  stage: 'lines',
  adds: (added) => ({ line: added.line }),
  check() {}, // its ids are checked with those of the model's own lines
  apply(added, draft) {
    draft.lines.push(draftLine(added.line, added.from));
  },
});
