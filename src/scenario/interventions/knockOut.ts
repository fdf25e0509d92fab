// A line, item, organization, site or country out for a time.
import { nameIn, scopes } from '../draft.ts';
import { number } from '../ranged.ts';
import { optional, record, text, word } from '../shape.ts';
import { kind } from './kind.ts';

/** Dates may be fractional: a year loses the share of it that the outage overlaps. */
export const knockOut = kind({
  shape: record(
    {
      kind: word(['knock-out'], 'kind'),
      what: word(scopes, 'what the id is the id of'),
      id: text('id'),
      from: number('date of the outage, in years; 2026.5 is mid-2026'),
      duration: number('years', { min: 0 }),
      residual: optional(number('share of capacity left; absent: 0', { min: 0, max: 1 })),
    },
    'an outage',
  ),
  stage: 'rest',
  check(outage, path, world) {
    if (!world.bears(outage.what, outage.id)) {
      world.report(`${path}.id`, `no line has the ${outage.what} ${JSON.stringify(outage.id)}`);
    }
  },
  apply(outage, draft) {
    const entry = { from: outage.from, duration: outage.duration, residual: outage.residual ?? 0 };
    for (const line of draft.lines) if (nameIn(line.line, outage.what) === outage.id) line.outages.push(entry);
  },
});
