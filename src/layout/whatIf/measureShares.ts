// Who makes an item in a year, by country, before and after: shares and their concentration.
import type { ItemOutcome, Outcome } from '../../scenario/outcome.ts';

export interface CountryShare {
  readonly country: string;
  /** 0 to 1. */
  readonly share: number;
}

export interface ItemShares {
  readonly item: string;
  readonly before: readonly CountryShare[];
  readonly after: readonly CountryShare[];
  /** 0 to 10,000; null where nothing is made. */
  readonly hhiBefore: number | null;
  readonly hhiAfter: number | null;
  readonly isChanged: boolean;
}

/** Items made in some year in more than one country, or whose shares change; those that change most first. */
export function measureShares(
  baseline: Outcome,
  scenario: Outcome,
  year: number,
  items: ReadonlySet<string>,
): readonly ItemShares[] {
  const t = scenario.years.indexOf(year);
  return [...items]
    .map((item): ItemShares => {
      const [before, after] = [sharesIn(baseline.items[item], t), sharesIn(scenario.items[item], t)];
      const [hhiBefore, hhiAfter] = [
        baseline.items[item]?.hhiOutput[t] ?? null,
        scenario.items[item]?.hhiOutput[t] ?? null,
      ];
      const isChanged = Math.abs((hhiBefore ?? 0) - (hhiAfter ?? 0)) > 0.5 || shift(before, after) > 0.002;
      return { item, before, after, hhiBefore, hhiAfter, isChanged };
    })
    .filter(({ before, after, isChanged }) => isChanged || before.length > 1 || after.length > 1)
    .toSorted((a, b) => shift(b.before, b.after) - shift(a.before, a.after) || (a.item < b.item ? -1 : 1));
}

/** Countries in the order of their names, so that a bar keeps its colours' places. */
function sharesIn(outcome: ItemOutcome | undefined, t: number): readonly CountryShare[] {
  return Object.entries(outcome?.shareByCountry[t] ?? {})
    .filter(([, share]) => share > 0)
    .map(([country, share]) => ({ country, share }))
    .toSorted((a, b) => (a.country < b.country ? -1 : 1));
}

function shift(before: readonly CountryShare[], after: readonly CountryShare[]): number {
  const shareOf = (list: readonly CountryShare[], country: string) =>
    list.find((each) => each.country === country)?.share ?? 0;
  return [...before, ...after].reduce(
    (sum, { country }) => sum + Math.abs(shareOf(before, country) - shareOf(after, country)),
    0,
  );
}
