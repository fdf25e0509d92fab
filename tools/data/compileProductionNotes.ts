// What an editor says of a line, a buyer or a number of the production models, in both languages: static/data/details/production-notes.json.
// It is fetched when a reader asks where a number comes from, so that a question opens without it.
import type { ProductionNote, ProductionNotes } from '../../src/model/production.ts';
import { compact, idOf } from './compact.ts';
import { numberTables, placeOf } from './compileProductionNumbers.ts';
import { compareText } from './finding.ts';
import { numberOf, rowsOf, textOf, type Row, type Tables } from './table.ts';

/** By place: `lines/ID`, `demands/ID` and `links/SOURCE>TARGET` for the thing itself, else as in production.json. */
export function compileProductionNotes(tables: Tables): ProductionNotes {
  const things = [
    ['production-lines', 'lines'],
    ['production-demands', 'demands'],
  ] as const;
  const entries = [
    ...things.flatMap(([table, part]) =>
      rowsOf(tables, table).map((row): [string, ProductionNote | null] => [`${part}/${idOf(row)}`, noteOf(row)]),
    ),
    ...numberTables.flatMap((table) =>
      rowsOf(tables, table).map((row): [string, ProductionNote | null] => [notedPlace(table, row), noteOf(row)]),
    ),
  ].filter((entry): entry is [string, ProductionNote] => entry[1] !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}

/** A route without a delay has no number: its note is about the route. */
function notedPlace(table: string, row: Row): string {
  const place = placeOf(table, row);
  return numberOf(row, 'central') === undefined ? place.slice(0, place.lastIndexOf('/')) : place;
}

function noteOf(row: Row): ProductionNote | null {
  const en = textOf(row, 'note');
  return en === undefined ? null : compact<ProductionNote>({ en, ja: textOf(row, 'note_ja') });
}
