// Where the numbers of one line or buyer come from: each with its place in the data, its value in a model, its grade and its sources.
import type { Grade } from './grades.ts';
import { isRange, type Ranged } from './ranged.ts';
import type { Model } from './schema.ts';

/** What the data say of each number, by place, as in production.json: `lines/ID/capacity/YEAR`. */
type Origins = Readonly<Record<string, { readonly grade: Grade; readonly sources: readonly string[] }>>;

export const originFields = [
  'capacity',
  'inputs',
  'lead',
  'delay',
  'gate',
  'orders',
  'open',
  'stock',
  'target',
  'use',
  'fleet',
  'job-years',
] as const;
export type OriginField = (typeof originFields)[number];

export interface NumberOrigin {
  readonly place: string;
  readonly field: OriginField;
  /** The year, item, line or agreement that it is of; null where there is one only. */
  readonly of: string | null;
  /** Null where the model has no such number any more. */
  readonly value: Ranged | null;
  readonly grade: Grade;
  readonly sources: readonly string[];
}

type Line = NonNullable<Model['lines']>[number];
type Demand = NonNullable<Model['demands']>[number];

function ofLine({ capacity, inputs, lead }: Line, field: string, of: string): Ranged | null {
  if (field === 'lead') return lead ?? null;
  if (field === 'inputs') return inputs?.find(({ item }) => item === of)?.perUnit ?? null;
  if (!Array.isArray(capacity)) return (capacity as Ranged | null | undefined) ?? null;
  const points: readonly (readonly [Ranged, Ranged])[] = capacity;
  return points.find(([year]) => String(year) === of)?.[1] ?? null;
}

type Yearly = Demand['orders'];

/** Of a number for all years, or one for each. */
function inYear(yearly: Yearly, year: string): Ranged | undefined {
  if (yearly === undefined || typeof yearly === 'number' || isRange(yearly)) return yearly as Ranged | undefined;
  return (yearly as Readonly<Record<string, Ranged>>)[year];
}

function ofDemand({ orders, openOrders, lead, stock, loop }: Demand, field: string, of: string): Ranged | null {
  const found = {
    orders: inYear(orders, of),
    open: openOrders?.find(([year]) => String(year) === of)?.[1],
    lead,
    stock: stock?.opening,
    target: stock?.target,
    use: inYear(stock?.consumption, of),
    fleet: loop?.fleet,
    'job-years': loop?.years[of],
  }[field];
  return found ?? null;
}

/** The places of the routes that leave a line: `links/SOURCE>TARGET`. */
export function routesFrom(model: Model, line: string): readonly string[] {
  return (model.links ?? [])
    .filter(({ source }) => source === line)
    .map(({ source, target }) => `links/${source}>${target}`);
}

/**
 * The numbers of a line (with the delays of its routes and the agreements that open them) or of a buyer, in the order of
 * `originFields`, then of years; of an agreement the year from which it counts.
 * @param key `lines/ID`, `demands/ID` or `agreements/ID`
 */
export function originsOf(model: Model, origins: Origins, key: string): readonly NumberOrigin[] {
  const [table = '', id = ''] = key.split('/', 2);
  const line = table === 'lines' ? model.lines?.find((each) => each.id === id) : undefined;
  const demand = table === 'demands' ? model.demands?.find((each) => each.id === id) : undefined;
  const links = line ? (model.links ?? []).filter(({ source }) => source === id) : [];
  const own = Object.keys(origins)
    .filter((place) => table !== 'agreements' && place.startsWith(`${key}/`))
    .map((place) => {
      const [field = '', of = ''] = place.slice(key.length + 1).split('/');
      const value = line ? ofLine(line, field, of) : demand ? ofDemand(demand, field, of) : null;
      return { place, field, of: of || null, value };
    });
  const delays = links.map(({ source, target, delay }) => {
    return { place: `links/${source}>${target}/delay`, field: 'delay', of: target, value: delay ?? null };
  });
  const held = table === 'agreements' ? [id] : links.flatMap(({ gates }) => gates ?? []);
  const gates = [...new Set(held)].map((gate) => {
    const from = model.agreements?.find((each) => each.id === gate)?.from ?? null;
    return { place: `agreements/${gate}/from`, field: 'gate', of: gate, value: from };
  });
  const rank = (field: string) => originFields.indexOf(field as OriginField);
  return [...own, ...delays, ...gates]
    .flatMap(({ place, field, of, value }) => {
      const origin = origins[place];
      return origin && rank(field) >= 0 ? [{ place, field: field as OriginField, of, value, ...origin }] : [];
    })
    .sort((a, b) => rank(a.field) - rank(b.field));
}
