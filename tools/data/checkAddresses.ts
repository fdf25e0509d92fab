// One page is one source: no two sources with the same address, however it is written.
import type { Finding } from './finding.ts';
import { rowsOf, type Tables } from './table.ts';

export function checkAddresses(tables: Tables): Finding[] {
  const first = new Map<string, { row: number; id?: string; url: string }>();
  return rowsOf(tables, 'sources').flatMap(({ row, cells }): Finding[] => {
    const { id, url = '' } = cells;
    const page = url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/#]+$/, '');
    const earlier = first.get(page);
    if (page === '') return [];
    if (!earlier) first.set(page, { row, id, url });
    if (!earlier || earlier.url === url) return []; // the very same address: said of the column, which is unique
    const problem = `is the page of row ${earlier.row} (${earlier.id})`;
    const remedy = 'Name that source instead, and take this row out.';
    return [{ file: 'sources.csv', row, column: 'url', value: url, problem, remedy }];
  });
}
