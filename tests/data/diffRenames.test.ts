// Renames in a comparison: told once, by the redirects of the newer version.
import { expect, it } from 'vitest';
import { diff } from '../../tools/data/diff.ts';
import { parseSide } from '../../tools/data/diffSide.ts';
import { formatDiff } from '../../tools/data/diffText.ts';
import { tinyPackage, withCopy, type Files } from './tinyPackage.ts';

const between = (older: Files, newer: Files) => diff(parseSide('old', older), parseSide('new', newer));

/** The small package with an id written otherwise in every table that refers to it, and a redirect that says so. */
function renamed(table: string, from: string, to: string): Files {
  const tables = [...tinyPackage()].map(([name, text]): [string, string] => {
    const changed = text.replaceAll(new RegExp(`(^|[,;/])${from}(?=[,;\\n])`, 'gm'), `$1${to}`);
    return [name, name.endsWith('.csv') && name !== 'facts.csv' ? changed : text];
  });
  return withRedirect(new Map(tables), `${table}/${from}`, `${table}/${to}`);
}

function withRedirect(files: Files, from: string, to: string): Files {
  return files.set('redirects.csv', `old,new,since\n${from},${to},2026-11-22\n`);
}

const rowsBesides = (result: ReturnType<typeof diff>) => result.tables.filter(({ table }) => table !== 'redirects');

it('tells the rename of a programme once, and not by every row that names it', () => {
  const result = between(tinyPackage(), renamed('programs', 'sm-3-iia', 'standard-missile-3'));
  expect(result.renamed).toEqual([{ from: 'programs/sm-3-iia', to: 'programs/standard-missile-3' }]);
  expect(rowsBesides(result)).toEqual([]);
  expect(formatDiff(result)).toContain('renamed\n  > programs/sm-3-iia is programs/standard-missile-3\n');
});

it('follows a renamed organization to the ends of relations', () => {
  const result = between(tinyPackage(), renamed('organizations', 'raytheon', 'rtx-raytheon'));
  expect(rowsBesides(result)).toEqual([]);
});

it('tells what else changed of a renamed record', () => {
  const newer = renamed('organizations', 'mda', 'us-mda');
  newer.set('organizations.csv', newer.get('organizations.csv')!.replace(',Missile Defense Agency,', ',US MDA,'));
  const changes = [{ field: 'name', from: 'Missile Defense Agency', to: 'US MDA' }];
  expect(rowsBesides(between(tinyPackage(), newer))).toMatchObject([{ changed: [{ key: 'us-mda', changes }] }]);
});

it('takes a record that was merged into another for renamed, not removed', () => {
  const older = withCopy('organizations.csv', 2, { id: 'double', name: 'Told twice' });
  const result = between(older, withRedirect(tinyPackage(), 'organizations/double', 'organizations/mda'));
  expect(result.counts).toMatchObject({ removed: 0, renamed: 1 });
  expect(rowsBesides(result)).toEqual([]);
});

it('leaves out redirects of records that the older version did not have', () => {
  const newer = withRedirect(tinyPackage(), 'programs/long-gone', 'programs/sm-3-iia');
  expect(between(tinyPackage(), newer).renamed).toEqual([]);
});

it('takes a record that went to another table out of the old one', () => {
  const older = withCopy('components.csv', 2, { id: 'whole-missile' });
  const result = between(older, withRedirect(tinyPackage(), 'components/whole-missile', 'programs/sm-3-iia'));
  expect(result.counts).toMatchObject({ removed: 0, renamed: 1 });
});
