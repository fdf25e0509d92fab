// "2023 tomahawk", "tomahawk 2023", "23t": what is dated is found by its year together with its name, since many events of one
// kind bear one title.
import type { Atlas } from './atlasIndex.ts';
import { plainOf, rankSpellings, squeezed, type Spelled } from './searchRank.ts';

export interface DatedQuery {
  /** All four digits of a year, or its last two. */
  readonly year: string;
  /** What else was typed, squeezed. */
  readonly rest: string;
}

const yearFirst = /^((?:19|20)\d\d|\d\d)(?!\d)年?(.*)$/u;
const yearLast = /^(.*?)(?<!\d)((?:19|20)\d\d)年?$/u;

/** Null where no year was typed: two digits count as one only at the beginning. */
export function datedQueryOf(query: string): DatedQuery | null {
  const plain = plainOf(query).trim();
  const [, first, after = ''] = yearFirst.exec(plain) ?? [];
  if (first !== undefined) return { year: first, rest: squeezed(after) };
  const [, before = '', last] = yearLast.exec(plain) ?? [];
  return last === undefined ? null : { year: last, rest: squeezed(before) };
}

/** The year of each agreement and event that has a date, by `table/id`. */
export function yearsOfRecords({ agreements, events }: Atlas): ReadonlyMap<string, string> {
  const dates = [
    ...agreements.map(({ id, date }) => [`agreements/${id}`, date] as const),
    ...events.map(({ id, date }) => [`events/${id}`, date] as const),
  ];
  return new Map(dates.flatMap(([key, date]) => (date === undefined ? [] : [[key, date.slice(0, 4)]])));
}

/** What a year alone is worth, and how much of its worth a name keeps beside one: a name that holds the digits comes first. */
const worth = { yearAlone: 2, share: 0.8 } as const;

/** What a dated query makes of a record; 0 where it names another year, or nothing of it. */
export function rankDated(spellings: readonly Spelled[], year: string | undefined, query: DatedQuery): number {
  if (!year?.endsWith(query.year)) return 0;
  return query.rest === '' ? worth.yearAlone : worth.share * rankSpellings(spellings, query.rest);
}
