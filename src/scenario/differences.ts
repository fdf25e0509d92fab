// Two runs side by side as a table: who gets more or less (by programme, country and item), and where it is made.
// Units of unlike items are never added.
import { draftOf } from './applyInterventions.ts';
import type { Outcome } from './outcome.ts';
import { resolve } from './resolve.ts';

/** A figure in both runs, in units of the item over the years asked for. */
interface Both {
  readonly baseline: number;
  readonly scenario: number;
  /** Scenario less baseline; 0 where they differ by rounding only. */
  readonly difference: number;
}

/** What the buyers of one country get in one programme. */
export interface BuyerDifference extends Both {
  /** Undefined where the demands name none. */
  readonly programme?: string;
  readonly country: string;
  readonly item: string;
  readonly demands: readonly string[];
  /** Delivered / due over the years asked for, 0-1: 1 where nothing was due. */
  readonly fill: { readonly baseline: number; readonly scenario: number };
  /** Owed at the end of the last year. */
  readonly backlog: Both;
}

/** What the lines of one country make of one item. */
export interface MakerDifference extends Both {
  readonly country: string;
  readonly item: string;
  readonly lines: readonly string[];
}

export interface Differences {
  /** Largest difference, as a share of the baseline, first. */
  readonly buyers: readonly BuyerDifference[];
  readonly makers: readonly MakerDifference[];
}

/** First and last year that count. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const rounding = 1e-9;

function bothOf(baseline: number, scenario: number): Both {
  const difference = scenario - baseline;
  const isRounding = Math.abs(difference) <= rounding * Math.max(1, Math.abs(baseline));
  return { baseline, scenario, difference: isRounding ? 0 : difference };
}

/** Difference as a share of the larger of the two. */
const shareOf = ({ baseline, scenario, difference }: Both) =>
  Math.abs(difference) / Math.max(1e-12, Math.abs(baseline), Math.abs(scenario));

function groups<T>(entries: readonly T[], key: (entry: T) => readonly (string | undefined)[]): T[][] {
  const found = new Map<string, T[]>();
  for (const entry of entries) {
    const name = JSON.stringify(key(entry));
    found.set(name, [...(found.get(name) ?? []), entry]);
  }
  return [...found.values()];
}

const own = <T>(table: Readonly<Record<string, T>>, id: string) => (Object.hasOwn(table, id) ? table[id] : undefined);

/**
 * Differences between two runs; a line or demand that one of the two lacks counts 0 there.
 * @throws RangeError where the runs cover other years
 */
export function differences(baseline: Outcome, scenario: Outcome, span?: Span): Differences {
  const { years } = baseline;
  if (years.join() !== scenario.years.join()) throw new RangeError('the two runs must cover the same years');
  const { from = years[0]!, to = years.at(-1)! } = span ?? {};
  const isIn = years.map((year) => from <= year && year <= to);
  const sum = (values: readonly number[] = []) => values.reduce((total, value, t) => total + (isIn[t] ? value : 0), 0);
  const last = isIn.lastIndexOf(true);
  const runs = [baseline, scenario] as const;

  const bothDrafts = runs.map((outcome) => draftOf(resolve(outcome.model, outcome.case)));
  const demandOf = new Map(bothDrafts.flatMap(({ demands }) => [...demands].map(([id, { demand }]) => [id, demand])));
  const lineOf = new Map(bothDrafts.flatMap(({ lines }) => lines.map(({ line }) => [line.id, line])));

  const buyers = groups([...demandOf.values()], (each) => [each.programme, each.country, each.item]).map((group) => {
    const tables = runs.map(({ demands }) => group.map(({ id }) => own(demands, id)));
    const total = (run: 0 | 1, figure: (demand: NonNullable<(typeof tables)[0][0]>) => number) =>
      tables[run]!.reduce((all, demand) => all + (demand ? figure(demand) : 0), 0);
    const delivered = ([0, 1] as const).map((run) => total(run, (demand) => sum(demand.delivered)));
    const fillOf = (run: 0 | 1) => {
      // What was left over from the year before is due again: it counts once.
      const due = total(run, (demand) => sum(demand.delivered) + (demand.eligibleBacklog[last] ?? 0));
      return due > rounding ? delivered[run]! / due : 1;
    };
    const backlogOf = (run: 0 | 1) => total(run, (demand) => demand.backlog[last] ?? 0);
    const [{ programme, country, item }] = group as [(typeof group)[0], ...typeof group];
    return {
      ...(programme === undefined ? {} : { programme }),
      country,
      item,
      demands: group.map(({ id }) => id),
      ...bothOf(delivered[0]!, delivered[1]!),
      fill: { baseline: fillOf(0), scenario: fillOf(1) },
      backlog: bothOf(backlogOf(0), backlogOf(1)),
    };
  });

  const makers = groups([...lineOf.values()], (line) => [line.item, line.country]).map((group) => {
    const made = runs.map(({ lines }) => group.reduce((all, { id }) => all + sum(own(lines, id)?.output), 0));
    const [{ country, item }] = group as [(typeof group)[0], ...typeof group];
    return { country, item, lines: group.map(({ id }) => id), ...bothOf(made[0]!, made[1]!) };
  });

  const largestFirst = <T extends Both>(rows: T[]) => rows.sort((a, b) => shareOf(b) - shareOf(a));
  return { buyers: largestFirst(buyers), makers: largestFirst(makers) };
}
