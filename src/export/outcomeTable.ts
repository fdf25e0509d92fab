// What every buyer gets, year by year, as rows of a table: as published, with the scenario, its range, and the grade of the worst
// number that it rests on.
import type { Runs } from '../layout/whatIf/measureAnswer.ts';
import type { Grade } from '../scenario/grades.ts';

/** What the table says of a buyer besides its numbers. */
export interface BuyerEntry {
  readonly id: string;
  readonly name: string;
  readonly program: string;
  readonly item: string;
  /** Empty for a buyer that stands for several countries. */
  readonly country: string;
  readonly unit: string;
  readonly grade: Grade | null;
}

export function outcomeTable(scenario: string, before: Runs, after: Runs, buyers: readonly BuyerEntry[]) {
  const columns = [
    ...['scenario', 'buyer_id', 'buyer', 'programme', 'item', 'country', 'year', 'unit'],
    ...['delivered_as_published', 'delivered', 'delivered_least', 'delivered_most', 'grade'],
  ];
  const rows = buyers.flatMap((buyer) =>
    after.central.years.map((year, t) => {
      const of = (run: Runs['low']) => run?.demands[buyer.id]?.delivered[t];
      const cases = [after.low, after.central, after.high].map(of).filter((each) => each !== undefined);
      const isRanged = cases.length === 3;
      return [
        ...[scenario, buyer.id, buyer.name, buyer.program, buyer.item, buyer.country, year, buyer.unit],
        tidy(of(before.central) ?? 0),
        tidy(of(after.central) ?? 0),
        isRanged ? tidy(Math.min(...cases)) : undefined,
        isRanged ? tidy(Math.max(...cases)) : undefined,
        buyer.grade ?? undefined,
      ];
    }),
  );
  return { columns, rows };
}

/** No dust of binary fractions in a file. */
const tidy = (units: number): number => Number(units.toPrecision(9));
