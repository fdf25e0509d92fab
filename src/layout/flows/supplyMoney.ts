// Paths of supply by value. Money is never added across currencies or kinds: one of each at a time.
import type { Id, Relation, RelationKind } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Shown } from '../../model/filter.ts';
import { placeOfEnd } from '../../model/places.ts';
import { isPlan, standingOf, type Years } from '../../model/years.ts';
import { moneyOf } from '../../model/money.ts';
import { keyOfEnd } from '../network/measureProgramme.ts';
import type { SupplyPath } from './supplyPaths.ts';

export interface MoneyPaths {
  readonly paths: readonly SupplyPath[];
  /** Ties whose value is known in this currency and kind, of all ties in the set. */
  readonly known: number;
  readonly ties: number;
  /** Programmes of the set that have no such value. */
  readonly unknown: readonly Id[];
}

/** Who is paid stands at the source of these; of all others at the target. */
const paidAtSource: ReadonlySet<RelationKind> = new Set(['supplies', 'assembles', 'develops', 'maintains', 'licenses']);

/** Who is paid by a relation, and who pays. */
export function payerOf(row: Relation): { readonly paid: Relation['source']; readonly payer: Relation['source'] } {
  return paidAtSource.has(row.kind) ? { paid: row.source, payer: row.target } : { paid: row.target, payer: row.source };
}

/** `money` as in model/money.ts: `USD-contract`. Amounts in whole units of the currency. */
export function pathsByValue(atlas: Atlas, shown: Shown, years: Years, money: string): MoneyPaths {
  const rows = relationsOfShown(shown);
  const known = rows.filter((row) => row.value !== undefined && moneyOf(row) === money);
  const paths = known.map((row): SupplyPath => {
    const program = row.program ?? '';
    return {
      program,
      family: atlas.familyOfProgram.get(program) ?? 'air',
      ends: endsOf(atlas, row, `programs/${program}`),
      value: row.value?.amount ?? 0,
      isPlan: isPlan(standingOf(row.status, years, atlas.now)),
      isCeiling: row.bound === 'ceiling',
    };
  });
  const drawn = new Set(paths.map((path) => path.program));
  const unknown = shown.programs.map((row) => row.id).filter((id) => !drawn.has(id));
  return { paths, known: known.length, ties: rows.length, unknown };
}

/** The ties of the set that are of a programme of the set. */
export function relationsOfShown(shown: Shown): readonly Relation[] {
  const programs = new Set(shown.programs.map((row) => row.id));
  return shown.relations.filter((row) => row.program !== undefined && programs.has(row.program));
}

function endsOf(atlas: Atlas, row: Relation, own: string): SupplyPath['ends'] {
  const { paid, payer } = payerOf(row);
  const country = paid.type === 'program' ? undefined : placeOfEnd(atlas, paid, row.program)?.country;
  const maker = paid.type === 'organization' ? keyOfEnd(paid) : null;
  const middle = row.component ? `components/${row.component}` : maker;
  const user = payer.type === 'organization' || payer.type === 'country' ? keyOfEnd(payer) : null;
  return [country ? `countries/${country}` : null, middle, own, user];
}
