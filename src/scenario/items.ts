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

function outcomeOf(producers: readonly Producer[], span: number): ItemOutcome {
  const item: ItemOutcome = { output: [], shareByCountry: [], hhiOutput: [], hhiCapacity: [] };
  const countries = [...new Set(producers.map(({ line }) => line.country))].sort();
  const place = producers.map(({ line }) => countries.indexOf(line.country));
  for (let t = 0; t < span; t++) {
    const made = countries.map(() => 0);
    const able = countries.map(() => 0);
    producers.forEach(({ outcome }, i) => {
      made[place[i]!]! += outcome.output[t]!;
      able[place[i]!]! += outcome.capacity[t] ?? 0; // unknown: left out
    });
    const output = made.reduce((sum, units) => sum + units, 0);
    item.output.push(output);
    item.shareByCountry.push(Object.fromEntries(countries.map((id, i) => [id, output > 0 ? made[i]! / output : 0])));
    item.hhiOutput.push(concentrationOf(made));
    item.hhiCapacity.push(concentrationOf(able));
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
