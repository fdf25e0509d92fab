// Which sources a reader asks for: words, kind and year together, newest first.
import type { Source } from '../../model/details.ts';
import { isOfYear } from '../../model/sourceYears.ts';

export interface SourceWish {
  /** Words that publisher, title, id, date or address must hold, all of them. */
  readonly find: string;
  readonly kind: string | null;
  /** See `isOfYear`. */
  readonly year: string | null;
}

export function findSources(sources: readonly Source[], { find, kind, year }: SourceWish): readonly Source[] {
  const words = find.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  return sources
    .filter((source) => kind === null || source.kind === kind)
    .filter((source) => year === null || isOfYear(source.date, year))
    .filter((source) => {
      if (words.length === 0) return true;
      const { publisher, title, id, date = '', url = '' } = source;
      const text = `${publisher} ${title} ${id} ${date} ${url}`.normalize('NFKC').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(a.publisher, b.publisher) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
