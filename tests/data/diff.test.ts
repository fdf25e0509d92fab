// What changed between two versions of the small package: rows added, changed and removed, figures, columns and renames.
import { expect, it } from 'vitest';
import { diff, type Diff } from '../../tools/data/diff.ts';
import { parseSide } from '../../tools/data/diffSide.ts';
import { formatDiff } from '../../tools/data/diffText.ts';
import { tinyPackage, withCell, withCopy, withText, type Files } from './tinyPackage.ts';

const between = (older: Files, newer: Files): Diff => diff(parseSide('old', older), parseSide('new', newer));
const since = (newer: Files): Diff => between(tinyPackage(), newer);
const edit = (files: Files, name: string, change: (text: string) => string): Files =>
  files.set(name, change(files.get(name) ?? ''));

it('says nothing of the same tables, whatever the order of rows and the form of cells', () => {
  const turned = withText('relations.csv', (text) => {
    const [header, ...rows] = text.trimEnd().split('\n');
    return `\uFEFF${[header, ...rows.reverse()].join('\r\n')}\r\n`;
  });
  edit(turned, 'series-points.csv', (text) => text.replace(',1.9', ',1.90'));
  expect(since(turned)).toMatchObject({ counts: { added: 0, changed: 0, removed: 0, renamed: 0 }, tables: [] });
});

it('tells records added, changed by field, and removed', () => {
  const newer = withCopy('organizations.csv', 2, { id: 'new-body', name: 'New body' });
  edit(newer, 'programs.csv', (text) => text.replace(',active,', ',ended,'));
  edit(newer, 'events.csv', (text) => text.split('\n').slice(0, 2).join('\n'));
  const { counts, tables } = since(newer);
  expect(counts.changed).toBe(1);
  expect(tables.map(({ table }) => table)).toEqual(['organizations', 'programs', 'events']);
  expect(tables[0]?.added).toEqual([{ key: 'new-body', title: 'New body' }]);
  const changes = [{ field: 'status', from: 'active', to: 'ended' }];
  expect(tables[1]?.changed).toEqual([{ key: 'sm-3-iia', title: 'SM-3 Block IIA', changes }]);
  expect(tables[2]?.removed.map(({ key }) => key)).toEqual(['dsca-japan-sm-3-iia-2018']);
});

it('tells a figure that changed from one that was added or removed', () => {
  const [changed] = since(withCell('capacities.csv', 2, 'value', '14')).tables;
  const key = 'sm-3-iia, 2024, missile per year, estimate';
  expect(changed?.changed).toEqual([{ key, changes: [{ field: 'value', from: '12', to: '14' }] }]);
  const [moved] = since(withCell('capacities.csv', 2, 'year', '2025')).tables;
  expect(moved?.added.map((row) => row.key)).toEqual(['sm-3-iia, 2025, missile per year, estimate']);
  expect(moved?.removed.map((row) => row.key)).toEqual([key]);
});

it('pairs several figures of one key: those that are the same first', () => {
  const two = () => withCopy('capacities.csv', 2, { value: '20', note: 'Another text.' });
  const newer = edit(two(), 'capacities.csv', (text) => text.replace(',12,', ',10,'));
  expect(between(two(), newer).tables[0]?.changed.map(({ changes }) => changes)).toEqual([
    [{ field: 'value', from: '12', to: '10' }],
  ]);
  expect(between(two(), tinyPackage()).tables[0]).toMatchObject({ added: [], changed: [], removed: [{}] });
});

it('tells a new column once, not of every row', () => {
  const older = withText('series-points.csv', () => 'series,year\njapan-deferred-payments,2014\n');
  edit(older, 'datapackage.json', (text) => {
    const json = JSON.parse(text);
    const { schema } = json.resources.find(({ name }: { name: string }) => name === 'series-points');
    schema.fields.pop();
    return JSON.stringify(json);
  });
  const [points] = between(older, tinyPackage()).tables;
  expect(points).toMatchObject({ table: 'series-points', newColumns: ['value'], oldColumns: [], changed: [] });
  expect(points?.added.map(({ key }) => key)).toEqual(['japan-deferred-payments, 2019']);
});

it('counts all rows of a table that the older version did not have', () => {
  const older = edit(tinyPackage(), 'datapackage.json', (text) => {
    const json = JSON.parse(text);
    json.resources = json.resources.filter(({ name }: { name: string }) => name !== 'subjects');
    return JSON.stringify(json);
  });
  expect(between(older, tinyPackage()).tables).toMatchObject([{ table: 'subjects', added: [{}], newColumns: [] }]);
});

it('reads as text', () => {
  const newer = withCell('programs.csv', 2, 'name_short', 'IIA');
  edit(newer, 'families.csv', (text) => text.replace(/\ndigital.*/, ''));
  const lines = formatDiff(since(newer)).split('\n');
  expect(lines[0]).toMatch(/^From old \(\d{4}\.\d\d, as of .+\) to new \(\d{4}\.\d\d, as of .+\):$/);
  expect(lines.slice(1)).toEqual([
    '0 added, 1 changed, 1 removed, 0 renamed.',
    '',
    'families',
    '  - digital  Digital (AI, quantum, cyber, microelectronics)',
    '',
    'programs',
    '  ~ sm-3-iia  SM-3 Block IIA',
    '      name_short: (empty) -> IIA',
  ]);
});
