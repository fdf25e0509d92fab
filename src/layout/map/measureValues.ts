// Country-to-country flows by value: sums of one currency and one kind of money only. What has no such value is counted apart.
import type { CountryId, FamilyId, Id, Relation } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Shown } from '../../model/filter.ts';
import { moneyOf } from '../../model/money.ts';
import { placeOfEnd } from '../../model/places.ts';
import { isPlan, standingOf, type Years } from '../../model/years.ts';
import { payerOf, relationsOfShown } from '../flows/supplyMoney.ts';

type Ends = readonly [CountryId, CountryId];

/** What one country pays another in one family. */
export interface ValueFlow {
  /** `values/JPN-USA/air/JPN`, the payer last, with `/plan` behind it. */
  readonly key: string;
  /** In alphabetical order. */
  readonly ends: Ends;
  readonly payer: CountryId;
  readonly family: FamilyId;
  readonly isPlan: boolean;
  /** Sum in whole units of the currency. */
  readonly amount: number;
  readonly relations: readonly Id[];
}

/** Relations between two countries whose value is not known in this money. */
export interface UnvaluedPair {
  /** `unvalued/JPN-USA`. */
  readonly key: string;
  readonly ends: Ends;
  readonly relations: readonly Id[];
}

export interface MeasuredValues {
  readonly flows: readonly ValueFlow[];
  readonly unvalued: readonly UnvaluedPair[];
  /** Relations between countries with such a value, and all of them. */
  readonly known: number;
  readonly between: number;
  /** Relations with such a value that do not cross a border, or have no place: not drawn. */
  readonly inside: readonly Id[];
}

/** `money` as in model/money.ts: `USD-contract`. */
export function measureValues(atlas: Atlas, shown: Shown, years: Years, money: string): MeasuredValues {
  const flows = new Map<string, ValueFlow & { amount: number; relations: Id[] }>();
  const unvalued = new Map<string, UnvaluedPair & { relations: Id[] }>();
  const inside: Id[] = [];
  let [known, between] = [0, 0];
  for (const relation of relationsOfShown(shown)) {
    const amount = moneyOf(relation) === money ? relation.value?.amount : undefined;
    const crossing = crossingOf(atlas, relation);
    if (!crossing) {
      if (amount !== undefined) inside.push(relation.id);
      continue;
    }
    const { ends, payer } = crossing;
    between += 1;
    const pair = ends.join('-');
    if (amount === undefined) {
      const entry = unvalued.get(pair) ?? { key: `unvalued/${pair}`, ends, relations: [] };
      entry.relations.push(relation.id);
      unvalued.set(pair, entry);
      continue;
    }
    known += 1;
    const family =
      atlas.familyOfRelation.get(relation.id) ?? atlas.familyOfProgram.get(relation.program ?? '') ?? 'air';
    const plan = isPlan(standingOf(relation.status, years, atlas.now));
    const key = `values/${pair}/${family}/${payer}${plan ? '/plan' : ''}`;
    const flow = flows.get(key) ?? { key, ends, payer, family, isPlan: plan, amount: 0, relations: [] };
    flow.amount += amount;
    flow.relations.push(relation.id);
    flows.set(key, flow);
  }
  return { flows: [...flows.values()], unvalued: [...unvalued.values()], known, between, inside };
}

/** The two countries of a relation and which of them pays; undefined where it stays in one, or one is not known. */
function crossingOf(atlas: Atlas, relation: Relation): { readonly ends: Ends; readonly payer: CountryId } | undefined {
  const { paid, payer } = payerOf(relation);
  const countryOf = (end: Relation['source']): CountryId | undefined =>
    placeOfEnd(atlas, end, relation.program)?.country;
  const [to, from] = [countryOf(paid), countryOf(payer)];
  if (!to || !from || to === from) return undefined;
  return { ends: to < from ? [to, from] : [from, to], payer: from };
}

/** The largest round amount (1, 2 or 5 with zeros) that is not above `most`: for the scale of the legend. */
export function roundBelow(most: number): number {
  if (!(most > 0)) return 0;
  const unit = 10 ** Math.floor(Math.log10(most));
  return unit * ([5, 2].find((step) => step * unit <= most) ?? 1);
}

/** Pixels per unit of the currency at which the broadest pair of countries is `most` pixels broad; 0 where no value is known. */
export function perUnitOf({ flows }: MeasuredValues, most: number): number {
  const totals = new Map<string, number>();
  for (const { ends, amount } of flows) totals.set(ends.join('-'), (totals.get(ends.join('-')) ?? 0) + amount);
  const largest = Math.max(0, ...totals.values());
  return largest > 0 ? most / largest : 0;
}
