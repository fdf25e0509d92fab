// Sources by year, with the few early ones gathered: what the page about the data draws and filters by.

export interface YearColumn {
  /** A year as text, or `to-YEAR` for that year and all before. */
  readonly id: string;
  readonly year: number;
  /** All years up to this one. */
  readonly isGathered: boolean;
  readonly count: number;
}

/** @param counts by year as text. @param from years before this one are gathered into one column. @param now the last year */
export function yearColumns(counts: Readonly<Record<string, number>>, from: number, now: number): YearColumn[] {
  const early = Object.entries(counts).reduce((sum, [year, count]) => sum + (Number(year) < from ? count : 0), 0);
  const years = Array.from({ length: Math.max(0, now - from + 1) }, (_, index) => from + index);
  return [
    { id: `to-${from - 1}`, year: from - 1, isGathered: true, count: early },
    ...years.map((year) => ({ id: String(year), year, isGathered: false, count: counts[year] ?? 0 })),
  ];
}

/** Whether a date (YYYY, YYYY-MM or YYYY-MM-DD) belongs to a choice: a year, `to-YEAR`, or `undated`. */
export function isOfYear(date: string | undefined, choice: string): boolean {
  if (choice === 'undated' || date === undefined) return choice === 'undated' && date === undefined;
  return choice.startsWith('to-') ? Number(date.slice(0, 4)) <= Number(choice.slice(3)) : date.slice(0, 4) === choice;
}
