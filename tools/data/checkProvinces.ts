// Places: a site in a country that the map draws by state or prefecture must name its own, as the last part of its place.
import { closest } from './closest.ts';
import type { Finding } from './finding.ts';
import { rowsOf, type Tables } from './table.ts';

/** The last part of a place: its state, prefecture or other first division, where it names one. */
export function provinceNameOf(place: string): string {
  return place.slice(place.lastIndexOf(',') + 1).trim();
}

/** Province names of each country that has any. */
export function provinceNames(tables: Tables): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const names = new Map<string, Map<string, string>>();
  for (const { cells } of rowsOf(tables, 'provinces')) {
    const own = names.get(cells.country ?? '') ?? new Map<string, string>();
    own.set(cells.name ?? '', cells.id ?? '');
    names.set(cells.country ?? '', own);
  }
  return names;
}

export function checkProvinces(tables: Tables): Finding[] {
  const names = provinceNames(tables);
  return rowsOf(tables, 'sites').flatMap((row): Finding[] => {
    const known = names.get(row.cells.country ?? '');
    const place = row.cells.place ?? '';
    if (row.isBroken || !known || known.has(provinceNameOf(place))) return [];
    const like = closest(provinceNameOf(place), known.keys());
    return [
      {
        file: 'sites.csv',
        row: row.row,
        column: 'place',
        value: place,
        problem: `its last part is no state or prefecture of ${row.cells.country} in provinces.csv`,
        remedy: like ? `Perhaps "${like}".` : 'Write the city, a comma, and the name as in provinces.csv.',
      },
    ];
  });
}
