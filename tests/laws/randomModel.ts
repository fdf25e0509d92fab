// Small random models for the laws: tiers of lines, links with ranks, shares, caps, gates and delays, buffers, stocks, loops,
// and interventions of every kind. The same seed gives the same model.
import type { Model } from '../../src/scenario/schema.ts';
import type { Intervention } from '../../src/scenario/interventions/kinds.ts';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
export type Draftable = Mutable<Model> & {
  lines: Mutable<NonNullable<Model['lines']>>;
  links: Mutable<NonNullable<Model['links']>>;
  demands: Mutable<NonNullable<Model['demands']>>;
};

/** What a law needs of its networks. */
export interface Taste {
  /** One source per item and consumer. */
  readonly singleSourced?: boolean;
  readonly demands?: number;
  readonly years?: number;
  /** Two tiers and two years at most: for laws that run each network many times. */
  readonly small?: boolean;
  /** No gates, dates, buffers, stocks, loops or priorities: only lines, links and orders. */
  readonly plain?: boolean;
  readonly interventions?: boolean;
  /** Some numbers are ranges. */
  readonly ranges?: boolean;
  readonly unknownCapacities?: boolean;
}

/** A generator of numbers from 0 to 1 (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
  };
}

export class Dice {
  private readonly next: () => number;
  constructor(seed: number) {
    this.next = numbersFrom(seed);
  }
  /** A whole number from a to b, both included. */
  whole(a: number, b: number): number {
    return a + Math.floor(this.next() * (b - a + 1));
  }
  chance(p: number): boolean {
    return this.next() < p;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)]!;
  }
  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i--) {
      const k = this.whole(0, i);
      [copy[i], copy[k]] = [copy[k]!, copy[i]!];
    }
    return copy;
  }
}

const countries = ['USA', 'JPN', 'AUS'];
const first = 2025;

/** A model that passes all checks. */
export function randomModel(seed: number, taste: Taste = {}): Draftable {
  const dice = new Dice(seed);
  const span = taste.years ?? dice.whole(1, taste.small ? 2 : 4);
  const last = first + span - 1;
  const maybe = (p: number) => !taste.plain && dice.chance(p);
  const year = () => dice.whole(first, last);
  const spread = (value: number) =>
    taste.ranges && dice.chance(0.3)
      ? { low: Math.round(value * 0.7), central: value, high: Math.round(value * 1.4) }
      : value;

  const model: Draftable = { years: [first, last], lines: [], links: [], demands: [] };
  const tiers = dice.whole(1, taste.small ? 2 : 3);
  const byTier: string[][] = [];
  for (let tier = 0; tier < tiers; tier++) {
    byTier.push(Array.from({ length: dice.whole(1, 2) }, (_, i) => `i${tier}-${i}`));
  }
  byTier.forEach((items, tier) => {
    for (const item of items) {
      const makers = taste.singleSourced ? 1 : dice.whole(1, 2);
      for (let k = 0; k < makers; k++) {
        const below = byTier[tier + 1] ?? [];
        const inputs = below.filter(() => dice.chance(0.7)).map((each) => ({ item: each, perUnit: dice.whole(1, 3) }));
        const capacity = taste.unknownCapacities && dice.chance(0.15) ? null : dice.whole(0, 12) * 10;
        model.lines.push({
          id: `l-${item}-${k}`,
          item,
          org: `o${dice.whole(0, 3)}`,
          country: dice.pick(countries),
          capacity:
            capacity !== null && maybe(0.2)
              ? [
                  [first, capacity],
                  [last + 1, dice.whole(0, 12) * 10],
                ]
              : capacity === null
                ? null
                : spread(capacity),
          ...(inputs.length > 0 ? { inputs } : {}),
          ...(maybe(0.3) ? { site: `s${dice.whole(0, 2)}` } : {}),
          ...(maybe(0.25) ? { lead: dice.whole(0, 14) / 10 } : {}),
          ...(maybe(0.1) ? { from: year() } : {}),
          ...(maybe(0.1) ? { to: year() } : {}),
        });
      }
    }
  });

  if (maybe(0.6)) {
    model.agreements = [
      { id: 'pact', from: year() },
      { id: 'club', from: dice.whole(first - 2, last), parties: { USA: first - 1, JPN: year() } },
    ];
  }
  const route = (source: string, target: string) => {
    model.links.push({
      source,
      target,
      ...(dice.chance(0.3) ? { rank: dice.whole(1, 3) } : {}),
      ...(dice.chance(0.3) ? { share: dice.whole(1, 4) } : {}),
      ...(dice.chance(0.2) ? { cap: dice.whole(0, 8) * 10 } : {}),
      ...(model.agreements && dice.chance(0.25) ? { gates: [dice.pick(['pact', 'club'])] } : {}),
      ...(maybe(0.2) ? { delay: dice.whole(0, 10) / 10 } : {}),
      ...(maybe(0.1) ? { from: year() } : {}),
      ...(maybe(0.1) ? { to: year() } : {}),
    });
  };
  const suppliers = (item: string, target: string) => {
    const makers = model.lines.filter((line) => line.item === item);
    const chosen = taste.singleSourced ? [dice.pick(makers)] : makers.filter(() => dice.chance(0.85));
    for (const { id } of chosen) route(id, target);
  };
  for (const line of model.lines) for (const input of line.inputs ?? []) suppliers(input.item, line.id);

  const count = taste.demands ?? dice.whole(1, 3);
  for (let d = 0; d < count; d++) {
    const item = dice.pick(byTier[0]!);
    const hasStock = maybe(0.25);
    model.demands.push({
      id: `d${d}`,
      programme: 'p',
      item,
      country: dice.pick(countries),
      ...(hasStock
        ? {
            orderRule: { type: 'base-stock', maxPerYear: dice.whole(1, 9) * 10 },
            stock: {
              opening: dice.whole(0, 5) * 10,
              target: dice.whole(0, 12) * 10,
              consumption: dice.whole(0, 6) * 10,
            },
          }
        : { orders: spread(dice.whole(0, 9) * 10) }),
      ...(dice.chance(0.3) ? { weight: dice.whole(1, 3) } : {}),
      ...(maybe(0.4) ? { priority: dice.whole(1, 2) } : {}),
      ...(maybe(0.2) ? { lead: dice.whole(0, 1) } : {}),
      ...(maybe(0.3) ? { openOrders: [[dice.whole(first - 2, last + 1), dice.whole(1, 40)]] } : {}),
    });
    suppliers(item, `d${d}`);
    if (maybe(0.15)) {
      const yards = model.lines.filter((line) => line.item === item).map(({ id }): [string, number] => [id, 0.5]);
      model.demands[d]!.loop = { fleet: 100, years: Object.fromEntries(yards) };
    }
  }
  if (!taste.plain) {
    const slots = [
      ...model.lines.flatMap((line) => (line.inputs ?? []).map((input) => ({ at: line.id, item: input.item }))),
      ...model.demands.map((demand) => ({ at: demand.id, item: demand.item })),
    ];
    model.buffers = slots
      .filter(() => !taste.singleSourced && dice.chance(0.25))
      .map((slot, i) => ({
        id: `b${i}`,
        ...slot,
        opening: dice.whole(0, 5) * 10,
        ...(dice.chance(0.3) ? { rank: dice.whole(1, 2) } : {}),
      }));
  }
  if (taste.interventions) model.interventions = randomInterventions(model, dice) as Mutable<Intervention>[];
  return model;
}

/** A few interventions that fit the model, no two of which set the same thing. */
export function randomInterventions(model: Draftable, dice: Dice): Intervention[] {
  const [from, to] = model.years;
  const year = () => dice.whole(from, to);
  const line = dice.pick(model.lines);
  const demand = dice.pick(model.demands);
  const list: Intervention[] = [
    {
      kind: 'capacity-add',
      line: dice.pick(model.lines).id,
      approved: year(),
      delay: dice.whole(0, 1),
      ramp: dice.whole(0, 3),
      amount: dice.whole(-3, 5) * 10,
    },
    { kind: 'capacity-factor', what: 'country', id: line.country, from: year(), factor: dice.whole(0, 20) / 10 },
    {
      kind: 'knock-out',
      what: dice.pick(['line', 'item'] as const),
      id: '',
      from: from + dice.whole(0, 30) / 10,
      duration: dice.whole(1, 20) / 10,
      residual: dice.whole(0, 5) / 10,
    },
    { kind: 'orders', demand: dice.pick(model.demands).id, from: year(), factor: 1.5, add: dice.whole(-2, 3) * 10 },
    { kind: 'priority', demand: demand.id, from: year(), value: dice.whole(1, 3) },
  ];
  const chosen = list
    .filter(() => dice.chance(0.5))
    .map((each) => (each.kind === 'knock-out' ? { ...each, id: each.what === 'line' ? line.id : line.item } : each));
  if (model.links.length > 0 && dice.chance(0.3)) {
    const { source, target } = dice.pick(model.links);
    chosen.push({ kind: 'link-remove', id: `${source}>${target}`, from: year() });
  }
  if (model.agreements && dice.chance(0.5)) {
    chosen.push({ kind: 'admit', agreement: 'club', country: 'AUS', year: year() });
    chosen.push({ kind: 'agreement-delay', id: 'pact', years: dice.whole(-1, 2) });
  }
  if (dice.chance(0.3)) {
    const item = dice.pick(model.demands).item;
    const target = model.demands.find((each) => each.item === item)!.id;
    chosen.push({ kind: 'line-add', line: { id: 'new', item, country: 'KOR', capacity: 30 }, from: year() });
    chosen.push({ kind: 'link-add', link: { source: 'new', target, rank: 2 } });
  }
  if (model.buffers && model.buffers.length > 0 && dice.chance(0.3)) {
    chosen.push({ kind: 'buffer-set', id: model.buffers[0]!.id, opening: dice.whole(0, 5) * 10 });
  }
  return chosen;
}
