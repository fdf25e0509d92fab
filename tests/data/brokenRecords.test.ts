// Rules on programmes and the exceptions to them, addresses of records, bounds of figures, and relations that are over.
import { csvFormatRows, csvParseRows } from 'd3-dsv';
import { expect, it } from 'vitest';
import { findingsIn, tinyPackage, withCell, withCopy, withText, type Files } from './tinyPackage.ts';

const row = 'programs/sm-3-iia,place,No source tells.,\n';
const excuse = (text: string) => withText('exceptions.csv', (header) => `${header}${text}`);

function expectFinding(files: Files, file: string, place: object, problem: RegExp, remedy: RegExp) {
  const texts = { problem: expect.stringMatching(problem), remedy: expect.stringMatching(remedy) };
  expect(findingsIn(files)).toContainEqual(expect.objectContaining({ file, ...place, ...texts }));
}

/** No site of the programme, none of its leads. */
function unplaced(): Files {
  const files = tinyPackage();
  const sites = (files.get('sites.csv') ?? '').split('\n');
  return files.set('sites.csv', `${sites[0]}\n`);
}

it('finds a programme without a place, unless it is excused', () => {
  const column = 'id';
  expectFinding(unplaced(), 'programs.csv', { column, value: 'sm-3-iia' }, /"place"/, /sites\.csv/);
  const files = unplaced();
  files.set('exceptions.csv', excuse(row).get('exceptions.csv') ?? '');
  expect(findingsIn(files).filter((finding) => finding.file === 'programs.csv')).toEqual([]);
});

it('finds a programme with one event, and one with one relation', () => {
  const cut = (name: string, rows: number) =>
    withText(name, (text) => `${text.split('\n').slice(0, rows).join('\n')}\n`);
  expectFinding(cut('events.csv', 2), 'programs.csv', { row: 2 }, /"two-events"/, /events\.csv, or say why/);
  expectFinding(cut('relations.csv', 2), 'programs.csv', { row: 2 }, /"two-relations"/, /relations\.csv, or say why/);
});

it('finds a programme without a named supplier, unless it is excused; a firm that sells is one', () => {
  const withKinds = (kind: string, target = 'raytheon') =>
    withText('relations.csv', (text) => {
      const [header = [], ...rows] = csvParseRows(text);
      const set = (row: string[], cells: Record<string, string>) =>
        header.map((name, at) => cells[name] ?? row[at] ?? '');
      return csvFormatRows([header, ...rows.map((row) => set(row, row[1] === 'supplies' ? { kind, target } : {}))]);
    });
  const file = 'programs.csv';
  const bought = findingsIn(withKinds('develops')).filter((finding) => finding.file === file);
  expect(bought).toEqual([]); // the fixture has a purchase from Raytheon
  const files = withText('relations.csv', (text) => text.replaceAll(/^(.*),(supplies|buys),/gm, '$1,develops,'));
  expectFinding(files, file, { value: 'sm-3-iia' }, /"supplier"/, /relations\.csv, or say why/);
  files.set('exceptions.csv', excuse(row.replace('place', 'supplier')).get('exceptions.csv') ?? '');
  expect(findingsIn(files).filter((finding) => finding.file === file)).toEqual([]);
});

it('finds an exception to a rule that is kept, and one for no record', () => {
  expectFinding(excuse(row), 'exceptions.csv', { row: 2 }, /is kept by now/, /out/);
  const unknown = excuse(row.replace('sm-3-iia', 'sm-3-iib'));
  expectFinding(unknown, 'exceptions.csv', { column: 'record' }, /is no record/, /programs\/sm-3-iia/);
});

it('finds a disagreement that names no record, and a record that is none', () => {
  const file = 'open-questions.csv';
  expectFinding(withCell(file, 2, 'records', ''), file, { row: 2, column: 'records' }, /names no record/, /Name/);
  expectFinding(
    withCell(file, 2, 'records', 'ships/maya'),
    file,
    { value: 'ships/maya' },
    /no record/,
    /table and the id/,
  );
});

it('finds a bound of no figure, and an announced purchase that does not say what its figures are', () => {
  const file = 'relations.csv';
  expectFinding(withCell(file, 4, 'bound', 'ceiling'), file, { row: 4, column: 'bound' }, /of no figure/, /out/);
  expectFinding(withCell(file, 2, 'bound', ''), file, { row: 2, column: 'bound' }, /does not say/, /ceiling/);
  expectFinding(withCell(file, 2, 'bound', 'most'), file, { row: 2, column: 'bound' }, /most|one of/i, /ceiling/);
});

it.each(['active', 'planned', 'announced', 'proposed'])('finds a relation that is over and still %s', (status) => {
  const files = withCell('relations.csv', 3, 'status', status);
  expectFinding(files, 'relations.csv', { row: 3, column: 'status' }, /over in 2017/, /ended or cancelled/);
});

it('leaves a relation alone whose last year is now', () => {
  const cells = { id: 'jpn-funds-now', from: '2026', to: '2026', status: 'active' };
  expect(findingsIn(withCopy('relations.csv', 3, cells))).toEqual([]);
});
