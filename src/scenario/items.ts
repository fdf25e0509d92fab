// Output, shares and concentration of each item.
import type { Line } from './entities.ts';
import type { ItemOutcome, LineOutcome } from './outcome.ts';
import type { Plain } from './resolve.ts';

interface Producer {
  readonly line: Plain<Line>;
  readonly outcome: LineOutcome;
}

/** Herfindahl-Hirschman index of amounts, 0-10,000: the sum of squared percent shares. Null where all are 0. */
export function concentrationOf(amounts: readonly number[]): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total > 0 ? amounts.reduce((sum, amount) => sum + (100 * (amount / total)) ** 2, 0) : null;
}

/** Amounts of a year summed by a name of the line; lines without that name count for themselves. */
export function sumBy(
  producers: readonly Producer[],
  name: (line: Plain<Line>) => string,
  amount: (outcome: LineOutcome) => number,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { line, outcome } of producers) sums.set(name(line), (sums.get(name(line)) ?? 0) + amount(outcome));
  return sums;
}

function outcomeOf(producers: readonly Producer[], span: number): ItemOutcome {
  const item: ItemOutcome = { output: [], shareByCountry: [], hhiOutput: [], hhiCapacity: [] };
  for (let t = 0; t < span; t++) {
    const made = sumBy(
      producers,
      (line) => line.country,
      ({ output }) => output[t]!,
    );
    const able = sumBy(
      producers,
      (line) => line.country,
      ({ capacity }) => capacity[t] ?? 0,
    ); // unknown: left out
    const output = [...made.values()].reduce((sum, units) => sum + units, 0);
    const shares = [...made].sort(([a], [b]) => (a < b ? -1 : 1));
    item.output.push(output);
    item.shareByCountry.push(Object.fromEntries(shares.map(([id, units]) => [id, output > 0 ? units / output : 0])));
    item.hhiOutput.push(concentrationOf([...made.values()]));
    item.hhiCapacity.push(concentrationOf([...able.values()]));
  }
  return item;
}

/** Every item that a line makes, by id. */
export function itemOutcomes(producers: readonly Producer[], span: number): Record<string, ItemOutcome> {
  const byItem = new Map<string, Producer[]>();
  for (const producer of producers) {
    const list = byItem.get(producer.line.item);
    if (list) list.push(producer);
    else byItem.set(producer.line.item, [producer]);
  }
  return Object.fromEntries([...byItem].map(([id, list]) => [id, outcomeOf(list, span)]));
}
