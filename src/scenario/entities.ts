// The entities of a model document: their fields, units, defaults and what absence means. Types, checks, messages and the
// published JSON Schema all come from these declarations.
import { list, map, nullable, optional, pair, record, text, word } from './shape.ts';
import type { Of, Shape } from './shape.ts';
import { number, yearly } from './ranged.ts';
import type { Ranged } from './ranged.ts';
import { isRecord, quote } from './shape.ts';

const year = (description: string) => number(description);

const points = list(
  pair(year('year'), number('units a year', { min: 0, rising: true }), '[year, value]'),
  'points, straight between, flat outside',
);

/** Units a year: a number, points [year, value], or null where it is unknown (it then never binds). */
const capacity: Shape<Ranged | readonly (readonly [Ranged, Ranged])[] | null, false> = (() => {
  const one = number('units a year', { min: 0, rising: true });
  return {
    optional: false as const,
    json: { anyOf: [one.json, { ...points.json, minItems: 1 }, { type: 'null' }], description: 'null: unknown' },
    check(value, path, report) {
      if (value === null) return;
      if (typeof value === 'number' || isRecord(value)) return one.check(value, path, report);
      if (!Array.isArray(value)) return report(path, `must be a number, points or null, not ${quote(value)}`);
      if (value.length === 0) report(path, 'must have at least one point');
      points.check(value, path, report);
    },
  };
})();

const input = record(
  {
    item: text('id of the item needed'),
    perUnit: number('units of it for one unit of output', { above: 0 }),
  },
  'one input of a line',
);

export const item = record(
  {
    id: text('id'),
    unit: optional(text('what one unit is: missile, boat, charge')),
    kind: optional(word(['end', 'component', 'material', 'service'], 'place in the chain')),
  },
  'a thing that is made; listing it is optional',
);

export const line = record(
  {
    id: text('id, unique among lines and demands'),
    item: text('id of the item it makes'),
    org: optional(text('organization that owns it')),
    site: optional(text('site it stands on')),
    country: text('country it stands in, ISO 3166-1 alpha-3'),
    capacity,
    inputs: optional(list(input, 'what one unit needs; absent: nothing')),
    lead: optional(number('years from order to delivery of its own work; absent: 0', { min: 0 })),
    from: optional(year('first year it works; absent: always')),
    to: optional(year('last year it works; absent: always')),
  },
  'one producer of one item at one place',
);

export const link = record(
  {
    id: optional(text('id; absent: source>target')),
    source: text('id of a line'),
    target: text('id of a line or of a demand'),
    rank: optional(number('1 is asked first; absent: 1')),
    share: optional(number('weight of the split inside a rank; absent: 1', { above: 0 })),
    cap: optional(nullable(number('units a year; absent or null: none', { min: 0, rising: true }))),
    gates: optional(list(text('id of an agreement'), 'agreements that must all be in force; absent: none')),
    delay: optional(number('years added to the lead; absent: 0', { min: 0 })),
    from: optional(year('first year it is open; absent: always')),
    to: optional(year('last year it is open; absent: always')),
  },
  'a permitted route from a line to a line or to a demand',
);

export const buffer = record(
  {
    id: text('id'),
    at: text('id of the line or demand that holds it'),
    item: text('id of the item'),
    opening: number('units at the start', { min: 0, rising: true }),
    rank: optional(number('place among the sources; absent: 99, used last')),
  },
  'a stock of an input at a consumer',
);

const stock = record(
  {
    opening: number('units at the start', { min: 0, rising: true }),
    target: optional(number('units aimed at', { min: 0 })),
    consumption: optional(yearly('units used a year; absent: 0', { min: 0 })),
  },
  'what the buyer holds',
);

const orderRule = record(
  {
    type: word(['base-stock'], 'the rule'),
    maxPerYear: optional(number('units; absent: no limit', { min: 0 })),
  },
  'order up to the target: target + consumption of the year - stock - outstanding',
);

const loop = record(
  {
    fleet: number('units in the fleet', { above: 0 }),
    years: map(number('years', { min: 0 }), 'years per job by line, transit included; absent line: 0'),
  },
  'a repair loop: the demand counts jobs',
);

export const demand = record(
  {
    id: text('id, unique among lines and demands'),
    programme: optional(text('programme it belongs to')),
    item: text('id of the item ordered'),
    country: text('country of the buyer, ISO 3166-1 alpha-3'),
    orders: optional(yearly('units ordered a year; absent: 0', { min: 0 })),
    orderRule: optional(orderRule),
    openOrders: optional(
      list(
        pair(number('year due', { whole: true }), number('units', { min: 0 }), '[year due, units]'),
        'orders of earlier years not yet delivered',
      ),
    ),
    priority: optional(number('class, 1 is filled first; absent: 1')),
    weight: optional(number('pace inside its class; absent: 1', { above: 0 })),
    lead: optional(number('years from order to due; overrides the lead of the chain', { min: 0 })),
    stock: optional(stock),
    loop: optional(loop),
  },
  'one buyer in one programme',
);

export const agreement = record(
  {
    id: text('id'),
    from: optional(year('first year in force; absent: always')),
    to: optional(year('last year in force; absent: always')),
    parties: optional(map(year('year from'), 'year from which each country is a party; absent: only the dates count')),
  },
  'a gate on links',
);

export type Line = Of<typeof line>;
export type Link = Of<typeof link>;
