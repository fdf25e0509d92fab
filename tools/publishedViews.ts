// The views that are published with a page, pictures and a table of their own, as data/views.csv lists them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';

/** A text in both languages. */
interface InBoth {
  readonly en: string;
  readonly ja: string;
}

export interface PublishedView {
  /** Permanent: `views/ID/`, `embed/ID.html`. */
  readonly id: string;
  /** The view state: the query of a link, without `?`, `lang` and `theme`. */
  readonly query: string;
  /** What is seen, as a headline. */
  readonly title: InBoth;
  /** A remark below the picture. */
  readonly note?: InBoth;
  /** Width of the picture divided by its height. */
  readonly ratio: number;
  /** Pixels of the embed at the widths that the shape of a frame is made of; empty where nobody measured. */
  readonly heights: readonly number[];
}

const file = join(import.meta.dirname, '../data/views.csv');

/** In their order. The table is checked by `npm run data`. */
export function readPublishedViews(): PublishedView[] {
  return csvParse(readFileSync(file, 'utf8'))
    .toSorted((a, b) => Number(a['order']) - Number(b['order']))
    .map((row) => {
      const both = (column: string): InBoth => ({ en: row[column] ?? '', ja: row[`${column}_ja`] ?? '' });
      return {
        id: row['id'] ?? '',
        query: row['query'] ?? '',
        title: both('title'),
        ...(row['note'] ? { note: both('note') } : {}),
        ratio: Number(row['ratio']),
        heights: (row['heights'] ?? '').split(' ').filter(Boolean).map(Number),
      };
    });
}
