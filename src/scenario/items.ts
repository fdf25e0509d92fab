// Output, shares and concentration of each item.
import { draftOf } from './applyInterventions.ts';
import { nameIn } from './draft.ts';
import type { Scope } from './draft.ts';
import type { Line } from './entities.ts';
import type { ItemOutcome, LineOutcome, Outcome } from './outcome.ts';
import { resolve } from './resolve.ts';
import type { Plain } from './resolve.ts';

type NameOf = (line: Plain<Line>) => string;

interface Producer {
  readonly line: Plain<Line>;
  readonly outcome: LineOutcome;
}

/** Herfindahl-Hirschman index of amounts, 0-10,000: the sum of squared percent shares. Null where all are 0. */
export function concentrationOf(amounts: readonly number[]): number | null {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total > 0 ? amounts.reduce((sum, amount) => sum + (100 * (amount / total)) ** 2, 0) : null;
}

/** What the producers of an item make and can make, by whatever each is named. */
export interface Concentration {
  readonly output: number[];
  /** Share of output, 0-1; all 0 where nothing was made. */
  readonly shares: Record<string, number>[];
  /** 0-10,000; null where nothing was made, or no capacity is known. */
  readonly hhiOutput: (number | null)[];
  readonly hhiCapacity: (number | null)[];
}

function concentrationBy(name: NameOf, producers: readonly Producer[], span: number): Concentration {
  const found: Concentration = { output: [], shares: [], hhiOutput: [], hhiCapacity: [] };
  const names = [...new Set(producers.map(({ line }) => name(line)))].sort();
  const place = producers.map(({ line }) => names.indexOf(name(line)));
  for (let t = 0; t < span; t++) {
    const made = names.map(() => 0);
    const able = names.map(() => 0);
    producers.forEach(({ outcome }, i) => {
      made[place[i]!]! += outcome.output[t]!;
      able[place[i]!]! += outcome.capacity[t] ?? 0; // unknown: left out
    });
    const output = made.reduce((sum, units) => sum + units, 0);
    found.output.push(output);
    found.shares.push(Object.fromEntries(names.map((id, i) => [id, output > 0 ? made[i]! / output : 0])));
    found.hhiOutput.push(concentrationOf(made));
    found.hhiCapacity.push(concentrationOf(able));
  }
  return found;
}

function byItem<T>(producers: readonly Producer[], figure: (list: readonly Producer[]) => T): Record<string, T> {
  const lists = new Map<string, Producer[]>();
  for (const producer of producers) {
    const list = lists.get(producer.line.item);
    if (list) list.push(producer);
    else lists.set(producer.line.item, [producer]);
  }
  return Object.fromEntries([...lists].map(([id, list]) => [id, figure(list)]));
}

/** Every item that a line makes, by id. */
export function itemOutcomes(producers: readonly Producer[], span: number): Record<string, ItemOutcome> {
  return byItem(producers, (list) => {
    const { output, shares, hhiOutput, hhiCapacity } = concentrationBy((line) => line.country, list, span);
    return { output, shareByCountry: shares, hhiOutput, hhiCapacity };
  });
}

/**
 * Every item's concentration by organization or site, by id; a line that names none stands for itself. 10,000 / HHI is the
 * number of equal suppliers it stands for.
 */
export function concentrations(outcome: Outcome, what: Scope): Record<string, Concentration> {
  const { lines } = draftOf(resolve(outcome.model, outcome.case));
  const producers = lines.map(({ line }) => ({ line, outcome: outcome.lines[line.id]! }));
  return byItem(producers, (list) =>
    concentrationBy((line) => nameIn(line, what) ?? line.id, list, outcome.years.length),
  );
}
