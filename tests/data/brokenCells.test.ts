// One wrong cell in a real table: the finding names file, row, column and value, and says what would be right.
import { expect, it } from 'vitest';
import { findingsIn, tinyPackage, withCell } from './tinyPackage.ts';

it('has no finding in the tiny package as it stands', () => {
  expect(findingsIn(tinyPackage())).toEqual([]);
});

/** Where the finding shows another cell, or one entry of a list. */
interface Seen {
  column?: string;
  value?: string;
}

type Case = [
  what: string,
  file: string,
  row: number,
  column: string,
  value: string,
  problem: RegExp,
  remedy: RegExp,
  seen?: Seen,
];

const cases: Case[] = [
  ['an empty required cell', 'programs.csv', 2, 'name', '', /cell is empty/, /needs a value/],
  ['no source', 'relations.csv', 3, 'sources', '', /no source/, /sources\.csv/],
  ['no Japanese name', 'organizations.csv', 2, 'name_ja', '', /Japanese name is missing/, /Write it/],
  ['an id in capitals', 'series.csv', 2, 'id', 'Japan_Payments', /form of this column/, /lower-case/],
  ['an id eaten by a spreadsheet', 'components.csv', 2, 'id', '3-Jan', /taken the id for a date/, /Restore/],
  ['no number', 'capacities.csv', 2, 'value', 'twelve', /no number/, /digits/],
  ['no whole number', 'phases.csv', 2, 'order', '1.5', /no whole number/, /Write digits/],
  ['a number in scientific notation', 'relations.csv', 2, 'value', '1.2E+05', /shortened/, /120000/],
  ['thousands separators', 'relations.csv', 2, 'value', '133,300,000', /thousands separators/, /133300000/],
  ['a decimal comma', 'series-points.csv', 2, 'value', '1,9', /decimal comma/, /1\.9/],
  ['no year', 'phases.csv', 3, 'from', '2006.0', /no year/, /four digits/],
  ['a year out of range', 'sites.csv', 3, 'from', '1012', /out of range/, /1850 to 2100/],
  ['neither true nor false', 'agreements.csv', 2, 'binding', 'yes', /neither true nor false/, /true or false/],
  [
    'an unknown value of an enumeration',
    'programs.csv',
    2,
    'mode',
    'codevelopment',
    /allowed values/,
    /co-development/,
  ],
  [
    'an unknown entry in a list',
    'sites.csv',
    2,
    'roles',
    'component-plant;plant',
    /list "siteRole"/,
    /add a row/,
    { value: 'plant' },
  ],
  ['an unknown unit', 'capacities.csv', 3, 'unit', 'missiles requested', /list "unit"/, /missile requested/],
  ['a date with slashes', 'events.csv', 2, 'date', '1/2/2024', /spreadsheet has rewritten/, /YYYY-MM-DD/],
  ['a date as a count of days', 'events.csv', 2, 'date', '45292', /count of days/, /2024-01-01/],
  ['a month by name', 'agreements.csv', 2, 'date', 'Jan-24', /spreadsheet has rewritten/, /YYYY-MM/],
  ['a year turned into a date', 'series-points.csv', 2, 'year', '1/1/2014', /spreadsheet has rewritten/, /text/],
  ['a day that is none', 'events.csv', 3, 'date', '2018-02-30', /no day of the calendar/, /exists/],
  ['no date', 'sources.csv', 2, 'date', 'spring 2018', /no date/, /YYYY/],
  ['a latitude out of range', 'sites.csv', 2, 'lat', '135.29', /out of range/, /-90 to 90/],
  ['a place too exact', 'sites.csv', 2, 'lat', '35.2914', /more than 2 decimals/, /35\.29/],
  [
    'an unknown organization',
    'sites.csv',
    2,
    'org',
    'mitsubishi-heavy-industry',
    /organizations\.csv/,
    /mitsubishi-heavy-industries/,
  ],
  ['an unknown country', 'organizations.csv', 3, 'country', 'JAP', /countries\.csv/, /add a row/],
  [
    'an unknown programme in a list',
    'events.csv',
    2,
    'programs',
    'sm-3-iia;sm-9',
    /programs\.csv/,
    /add a row/,
    { value: 'sm-9' },
  ],
  ['an unknown source', 'facts.csv', 2, 'sources', 'filmogaz-2026-01', /sources\.csv/, /sources|row there/],
  ['an unknown family', 'technologies.csv', 2, 'family', 'digitl', /families\.csv/, /digital/],
  ['an unknown end of a relation', 'relations.csv', 3, 'target', 'sm-3-iib', /programs\.csv/, /sm-3-iia/],
  ['an end of the wrong type', 'relations.csv', 3, 'target_type', 'organization', /another type/, /write program/],
  ['a unit missing', 'relations.csv', 2, 'quantity_unit', '', /no unit/, /unit/],
  ['a currency missing', 'relations.csv', 2, 'currency', '', /no currency/, /ISO 4217/],
  ['a last year before the first', 'relations.csv', 3, 'to', '2005', /before the first, 2006/, /2006 or later/],
  ['an agreement that ends before its date', 'agreements.csv', 2, 'to', '2011', /before its date/, /Correct/],
  ['an event after the date of the data', 'events.csv', 2, 'date', '2040-01-01', /after the date of the data/, /asOf/],
  ['an actual figure of the future', 'capacities.csv', 3, 'basis', 'actual', /cannot be actual/, /target/],
  [
    'an active relation of the future',
    'relations.csv',
    4,
    'from',
    '2050',
    /cannot be active/,
    /planned/,
    { column: 'status', value: 'active' },
  ],
  ['a grade that does not fit', 'capacities.csv', 2, 'grade', 'reported', /does not fit/, /estimated/],
  ['blanks at the end', 'sites.csv', 2, 'place', 'Komaki, Aichi ', /blanks/, /Take them out/],
  ['lost characters', 'countries.csv', 2, 'name_ja', '日\uFFFD', /lost/, /UTF-8/],
  ['question marks for Japanese', 'countries.csv', 2, 'name_ja', '????', /lost/, /UTF-8/],
  ['mojibake', 'sites.csv', 2, 'place', 'KÃ´maki', /wrong encoding/, /UTF-8/],
  ['Japanese mojibake', 'countries.csv', 2, 'name_ja', 'æ—¥æœ¬ã‚¢', /wrong encoding/, /UTF-8/],
  ['an error value', 'capacities.csv', 2, 'note', '#REF!', /an error in place/, /Restore/],
  ['an empty entry in a list', 'programs.csv', 2, 'participants', 'JPN;;USA', /empty entry/, /one ;/],
  ['an entry twice', 'programs.csv', 2, 'participants', 'JPN;USA;JPN', /JPN twice/, /Keep one/],
  ['a reading that is no hiragana', 'countries.csv', 2, 'kana', 'Nihon', /hiragana/, /hiragana/],
  ['a label too long', 'programs.csv', 2, 'name_short', 'Standard Missile 3 Block IIA', /28 characters/, /26 at most/],
  ['an address without a scheme', 'sources.csv', 2, 'url', 'www.al.com', /form of this column/, /https/],
  ['phases that do not count up', 'phases.csv', 5, 'order', '7', /do not count/, /Write 4/],
  ['a phase before the one ahead', 'phases.csv', 4, 'from', '2001', /begins before/, /first year/],
];

it.each(cases)('finds %s', (_, file, row, column, value, problem, remedy, seen = {}) => {
  expect(findingsIn(withCell(file, row, column, value))).toContainEqual({
    file,
    row,
    column: seen.column ?? column,
    value: seen.value ?? value,
    problem: expect.stringMatching(problem),
    remedy: expect.stringMatching(remedy),
  });
});
