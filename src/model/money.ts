// Money is never added across currencies or kinds. A kind of money is named by both: `USD-contract`, `JPY-funding`.
import type { Relation } from './atlas.ts';

/** What was agreed or ordered; the most that a notice allows; what was voted or paid as funds. */
export const moneyKinds = ['contract', 'ceiling', 'funding'] as const;
export type MoneyKind = (typeof moneyKinds)[number];

const contracts = new Set(['buys', 'supplies', 'assembles', 'develops', 'maintains', 'licenses']);

/** The kind of money that a tie's value is; undefined where it has none, or none of these kinds. */
export function moneyOf(relation: Relation): string | undefined {
  if (!relation.value) return undefined;
  const kind: MoneyKind | undefined =
    relation.bound === 'ceiling'
      ? 'ceiling'
      : relation.kind === 'funds'
        ? 'funding'
        : contracts.has(relation.kind)
          ? 'contract'
          : undefined;
  return kind && `${relation.value.currency}-${kind}`;
}

/** The kinds of money in these ties, the one known most often first. */
export function moneysOf(relations: readonly Relation[]): readonly { readonly money: string; readonly ties: number }[] {
  const counts = new Map<string, number>();
  for (const relation of relations) {
    const money = moneyOf(relation);
    if (money) counts.set(money, (counts.get(money) ?? 0) + 1);
  }
  return [...counts]
    .map(([money, ties]) => ({ money, ties }))
    .sort((a, b) => b.ties - a.ties || (a.money < b.money ? -1 : 1));
}
