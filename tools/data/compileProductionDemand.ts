// A demand of the production tables, with its figures, as the engine takes it.
import type { Ranged } from '../../src/scenario/ranged.ts';
import type { Model } from '../../src/scenario/schema.ts';
import { compact, idOf } from './compact.ts';
import { rangedOf } from './compileProductionNumbers.ts';
import { compareText } from './finding.ts';
import { numberOf, rowsOf, textOf, type Row, type Tables } from './table.ts';

type Demand = NonNullable<Model['demands']>[number];

/** `years`: the first and the last year of the document. */
export function compileProductionDemand(tables: Tables, row: Row, [first, last]: readonly [number, number]): Demand {
  const figures = rowsOf(tables, 'production-demand-figures').filter(({ cells }) => cells.demand === idOf(row));
  const rowsAs = (figure: string) =>
    figures
      .filter(({ cells }) => cells.figure === figure)
      .sort((a, b) => (numberOf(a, 'from') ?? 0) - (numberOf(b, 'from') ?? 0));
  const number = (figure: string) => rowsAs(figure).map(rangedOf)[0];
  const byYear = (figure: string) => {
    const years = rowsAs(figure).flatMap((each) => {
      const from = Math.max(first, numberOf(each, 'from') ?? first);
      const count = Math.min(last, numberOf(each, 'to') ?? last) - from + 1;
      return Array.from({ length: Math.max(0, count) }, (_, i): [number, Ranged] => [from + i, rangedOf(each) ?? 0]);
    });
    return years.length > 0 ? Object.fromEntries(years) : undefined;
  };
  const open = rowsAs('open').map((each): [number, Ranged] => [numberOf(each, 'from') ?? first, rangedOf(each) ?? 0]);
  const [opening, fleet] = [number('stock'), number('fleet')];
  const jobs = rowsAs('job-years').map((each): [string, Ranged] => [each.cells.line ?? '', rangedOf(each) ?? 0]);
  return compact<Demand>({
    id: idOf(row),
    programme: textOf(row, 'program'),
    item: row.cells.item ?? '',
    country: row.cells.country ?? '',
    orders: byYear('orders'),
    openOrders: open.length > 0 ? open : undefined,
    priority: numberOf(row, 'priority'),
    lead: number('lead'),
    stock:
      opening === undefined ? undefined : compact({ opening, target: number('target'), consumption: byYear('use') }),
    loop:
      fleet === undefined
        ? undefined
        : { fleet, years: Object.fromEntries(jobs.sort(([a], [b]) => compareText(a, b))) },
  });
}
