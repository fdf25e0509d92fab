// Wrong tables: headers, rows, keys, pairs and what one table says against another.
import { expect, it } from 'vitest';
import type { Finding } from '../../tools/data/finding.ts';
import { findingsIn, tinyPackage, withCell, withCopy, withText, type Files } from './tinyPackage.ts';

type Expected = Partial<Omit<Finding, 'problem' | 'remedy'>> & { problem: RegExp; remedy: RegExp };

function expectFinding(files: Files, { problem, remedy, ...place }: Expected) {
  const texts = { problem: expect.stringMatching(problem), remedy: expect.stringMatching(remedy) };
  expect(findingsIn(files)).toContainEqual(expect.objectContaining({ ...place, ...texts }));
}

it('finds a missing, an unknown and a repeated column', () => {
  const file = 'phases.csv';
  const files = withText(file, (text) =>
    text.replace('program,order,phase,from,to', 'program,order,phase,start,program'),
  );
  expectFinding(files, { file, row: 1, column: 'from', problem: /missing/, remedy: /program,order,phase,from,to/ });
  expectFinding(files, {
    file,
    row: 1,
    column: 'start',
    value: 'start',
    problem: /unknown/,
    remedy: /datapackage\.json/,
  });
  expectFinding(files, { file, row: 1, column: 'program', problem: /twice/, remedy: /Keep one/ });
});

it('finds a row with too few cells', () => {
  const files = withText('phases.csv', (text) =>
    text.replace('sm-3-iia,2,development,2006,2017', 'sm-3-iia,2,development'),
  );
  expectFinding(files, {
    file: 'phases.csv',
    row: 3,
    value: 'sm-3-iia,2,development',
    problem: /has 3 cells, the header 5/,
    remedy: /comma or a quote/,
  });
});

it('finds a quote that never closes, and keeps reading the rows after it', () => {
  const files = withText('sites.csv', (text) => text.replace('"Komaki, Aichi"', '"Komaki Aichi'));
  expectFinding(files, { file: 'sites.csv', row: 2, problem: /never closed/, remedy: /Close it/ });
  expect(findingsIn(files).filter((finding) => finding.row === 3)).toEqual([]);
});

it('finds a quote inside a quoted cell that is not doubled', () => {
  const files = withText('sites.csv', (text) => text.replace('"Komaki, Aichi"', '"Komaki, "Aichi""'));
  expectFinding(files, { file: 'sites.csv', row: 2, problem: /closing quote/, remedy: /twice/ });
});

it('finds a blank row in the middle', () => {
  const files = withText('series-points.csv', (text) => text.replace('\n', '\n\n'));
  expectFinding(files, { file: 'series-points.csv', row: 2, problem: /blank/, remedy: /out/ });
});

it('finds a key used twice', () => {
  const files = withCopy('components.csv', 2, {});
  expectFinding(files, {
    file: 'components.csv',
    row: 3,
    column: 'id',
    value: 'sm-3-iia-nosecone',
    problem: /row 2 already/,
    remedy: /Give each row its own/,
  });
});

it('finds a key of several columns used twice', () => {
  const files = withCopy('series-points.csv', 2, { value: '7' });
  expectFinding(files, { file: 'series-points.csv', row: 4, column: 'series, year', problem: /row 2/, remedy: /take/ });
});

it('finds the same figure twice', () => {
  expectFinding(withCopy('capacities.csv', 2, {}), {
    file: 'capacities.csv',
    row: 4,
    problem: /row 2/,
    remedy: /take/,
  });
});

it('finds two organizations of one name', () => {
  const files = withCopy('organizations.csv', 4, { id: 'missile-defence-agency' });
  const value = 'Missile Defense Agency';
  expectFinding(files, { file: 'organizations.csv', row: 7, column: 'name', value, problem: /row 4/, remedy: /take/ });
});

it('finds a relation told twice over overlapping years', () => {
  const files = withCopy('relations.csv', 5, { id: 'raytheon-assembles-again', from: '2020' });
  expectFinding(files, {
    file: 'relations.csv',
    row: 6,
    column: 'id',
    value: 'raytheon-assembles-again',
    problem: /row 5 \(raytheon-assembles-sm-3-iia\) again/,
    remedy: /agreement, quantity, value, years or note/,
  });
});

it('takes two relations of separate years or contracts for two', () => {
  expect(findingsIn(withCopy('relations.csv', 3, { id: 'jpn-funds-later', from: '2018', to: '2020' }))).toEqual([]);
  expect(findingsIn(withCopy('relations.csv', 2, { id: 'buys-japan-more', quantity: '5' }))).toEqual([]);
});

it('finds a relation that ends where it starts', () => {
  const files = withCell('relations.csv', 4, 'target', 'mitsubishi-heavy-industries');
  expectFinding(files, {
    file: 'relations.csv',
    row: 4,
    column: 'target',
    problem: /ends where it starts/,
    remedy: /other side/,
  });
});

it('finds a relation that starts from a part', () => {
  const files = withCopy('relations.csv', 4, { source_type: 'component', source: 'sm-3-iia-nosecone', note: '' });
  expectFinding(files, {
    file: 'relations.csv',
    row: 6,
    column: 'source_type',
    problem: /cannot start/,
    remedy: /who does it/,
  });
});

it('finds a source that nothing names', () => {
  const files = withCopy('sources.csv', 2, { id: 'al-com-other', url: 'https://example.org/other' });
  expectFinding(files, {
    file: 'sources.csv',
    row: 20,
    column: 'id',
    value: 'al-com-other',
    problem: /no row/,
    remedy: /Name it/,
  });
});

it('finds one page under two addresses', () => {
  const files = withCell('sources.csv', 3, 'url', 'https://jinf.jp/a');
  files.set(
    'sources.csv',
    (files.get('sources.csv') ?? '').replace('https://jinf.jp/?p=27491', 'http://www.jinf.jp/a/'),
  );
  expectFinding(files, {
    file: 'sources.csv',
    row: 12,
    column: 'url',
    problem: /page of row 3/,
    remedy: /Name that source/,
  });
});

it('finds a country and a unit that nothing uses', () => {
  const country = { id: 'FRA', iso_numeric: '250', name: 'France', name_ja: 'フランス', kana: 'ふらんす' };
  const france = withCopy('countries.csv', 2, { ...country, anchor_lat: '46.6', anchor_lon: '2.4', aliases: '' });
  expectFinding(france, {
    file: 'countries.csv',
    row: 4,
    column: 'id',
    value: 'FRA',
    problem: /no row/,
    remedy: /Take it out/,
  });
  const unit = withCopy('enumerations.csv', 105, { list: 'unit', id: 'radar', en: 'radar', ja: '基', order: '99' });
  expectFinding(unit, { file: 'enumerations.csv', row: 107, value: 'radar', problem: /unit/, remedy: /Take it out/ });
});

it('finds a programme that nothing names, unless it is listed', () => {
  const files = withText('phases.csv', (text) => `${text}sm-9,1,research,2020,\n`);
  const programs = withCopy('programs.csv', 2, { id: 'sm-9', name: 'SM-9', name_ja: 'SM-9', name_ja_short: '' }).get(
    'programs.csv',
  );
  files.set('programs.csv', programs ?? '');
  expectFinding(files, {
    file: 'programs.csv',
    row: 3,
    column: 'id',
    value: 'sm-9',
    problem: /names the programme/,
    remedy: /Add one/,
  });
  const descriptor = files.get('datapackage.json') ?? '';
  files.set(
    'datapackage.json',
    descriptor.replace('"programmesWithoutRelations":[]', '"programmesWithoutRelations":["sm-9"]'),
  );
  const excuses = ['two-relations', 'two-events', 'supplier'].map(
    (rule) => `programs/sm-9,${rule},Nothing was found.,\n`,
  );
  files.set('exceptions.csv', (files.get('exceptions.csv') ?? '') + excuses.join(''));
  expect(findingsIn(files)).toEqual([]);
});

it('finds a programme in the list of those without relations that has one', () => {
  const files = withText('datapackage.json', (text) =>
    text.replace('"programmesWithoutRelations":[]', '"programmesWithoutRelations":["sm-3-iia"]'),
  );
  expectFinding(files, { file: 'datapackage.json', value: 'sm-3-iia', problem: /by now/, remedy: /Take it out/ });
});

it('finds a programme without phases, and an active one whose phases are over', () => {
  const none = withText('phases.csv', (text) => text.split('\n', 1)[0] ?? '');
  expectFinding(none, { file: 'programs.csv', row: 2, column: 'id', problem: /no phase/, remedy: /phases\.csv/ });
  const over = withText('phases.csv', (text) =>
    text.replace('2017,\n', '2017,2018\n').replace('2021,\n', '2021,2022\n'),
  );
  expectFinding(over, {
    file: 'programs.csv',
    row: 2,
    column: 'status',
    problem: /no phase covers 2026/,
    remedy: /status/,
  });
});

it('finds latitude and longitude swapped, and a place in another country', () => {
  const site = { id: 'other', name: 'Other', lat: '-86.59', lon: '34.73', country: 'USA' };
  const column = 'lat, lon';
  const swapped = withCopy('sites.csv', 3, site);
  expectFinding(swapped, {
    file: 'sites.csv',
    row: 4,
    column,
    value: '-86.59, 34.73',
    problem: /not in USA/,
    remedy: /swapped/,
  });
  const lostMinus = withCell('sites.csv', 3, 'lon', '86.59');
  expectFinding(lostMinus, {
    file: 'sites.csv',
    row: 3,
    column,
    value: '34.73, 86.59',
    problem: /USA/,
    remedy: /west are negative/,
  });
});

it('finds a long name without a label for pictures', () => {
  const files = withCell('organizations.csv', 2, 'name_short', '');
  expectFinding(files, {
    file: 'organizations.csv',
    row: 2,
    column: 'name_short',
    problem: /no short label/,
    remedy: /26/,
  });
});

it('finds a missing file and one that is not described', () => {
  const files = tinyPackage();
  files.delete('series.csv');
  files.set('more.csv', 'id\n');
  expectFinding(files, { file: 'series.csv', problem: /missing/, remedy: /Restore/ });
  expectFinding(files, { file: 'more.csv', problem: /not described/, remedy: /Describe/ });
});

it('finds a datapackage.json that is no JSON, or lacks its date', () => {
  const file = 'datapackage.json';
  expectFinding(
    withText(file, () => '{'),
    { file, problem: /no valid JSON/, remedy: /Mend/ },
  );
  const dateless = withText(file, (text) => text.replace('"asOf":"2026-11-22"', '"asOf":"November"'));
  expectFinding(dateless, { file, column: 'asOf', problem: /must be a date/, remedy: /Expected/ });
});

it('finds a column whose listed values differ from the enumeration', () => {
  const files = withText('enumerations.csv', (text) => text.replace('mode,transfer,', 'mode,handover,'));
  expectFinding(files, {
    file: 'datapackage.json',
    column: 'programs.mode.enum',
    problem: /differs/,
    remedy: /handover/,
  });
});

it('finds a site.json of the wrong shape', () => {
  const file = 'site.json';
  const withSite = (text: string) => withText(file, () => text);
  expectFinding(withSite('{"address": "example.org", "correctionsContact": ""}'), {
    file,
    column: 'address',
    value: 'example.org',
    problem: /https/,
    remedy: /address/,
  });
  expectFinding(withSite('{"address": ""}'), { file, column: 'correctionsContact', problem: /./, remedy: /address/ });
  expectFinding(withSite('nonsense'), { file, problem: /no valid JSON/, remedy: /address/ });
});

it('lists all findings, not the first', () => {
  const files = withCell('sites.csv', 2, 'lat', 'north');
  files.set('series-points.csv', 'series,year,value\nnone,soon,much\n');
  expect(findingsIn(files).map((finding) => finding.column)).toEqual(
    expect.arrayContaining(['lat', 'series', 'year', 'value']),
  );
});
