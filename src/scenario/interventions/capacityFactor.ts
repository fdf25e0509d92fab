// All capacity of a line, item, organization, site or country times a factor, in a span of years.
import { nameIn, scopes } from '../draft.ts';
import { number } from '../ranged.ts';
import { optional, record, text, word } from '../shape.ts';
import { kind } from './kind.ts';

export const capacityFactor = kind({
  shape: record(
    {
      kind: word(['capacity-factor'], 'kind'),
      what: word(scopes, 'what the id is the id of'),
      id: text('id'),
      from: optional(number('first year; absent: the first of the run')),
      to: optional(number('last year; absent: the last of the run')),
      factor: number('capacity is multiplied by it', { min: 0 }),
    },
    'capacity times a factor',
  ),
  stage: 'rest',
  check(factor, path, world) {
    if (!world.bears(factor.what, factor.id)) {
      world.report(`${path}.id`, `no line has the ${factor.what} ${JSON.stringify(factor.id)}`);
    }
  },
  apply(factor, draft) {
    const entry = { from: factor.from ?? -Infinity, to: factor.to ?? Infinity, factor: factor.factor };
    for (const line of draft.lines) if (nameIn(line.line, factor.what) === factor.id) line.factors.push(entry);
  },
});
