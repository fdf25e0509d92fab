// The coverage report, on the small package: what is counted, what is listed, and how it reads.
import { expect, it } from 'vitest';
import { parseSide } from '../../tools/data/diffSide.ts';
import { report, type Report } from '../../tools/data/report.ts';
import { formatReport } from '../../tools/data/reportText.ts';
import { tinyPackage, withCell, withCopy, type Files } from './tinyPackage.ts';

function reportOf(files: Files, asOf = '2026-11-22'): Report {
  return report(parseSide('tiny', files).tables, { version: '2026.11', asOf }, 0);
}

const countsOf = (shares: Report['relations']['shares']) =>
  Object.fromEntries(shares.map(({ has, count }) => [has, count]));

it('counts rows by table and figures by grade', () => {
  const { counts, grades } = reportOf(tinyPackage());
  expect(counts).toMatchObject({ programs: 1, relations: 4, capacities: 2, countries: 2, redirects: 0 });
  expect(grades).toEqual({ capacities: { estimated: 1, reported: 1 } });
});

it('counts what programmes have', () => {
  expect(countsOf(reportOf(tinyPackage()).programmes.shares)).toEqual({
    'a supplier relation': 1,
    'a supplier or a selling firm named': 1,
    'one named, or a written reason': 1,
    'a site': 1,
    'a phase': 1,
    'an event': 1,
    'a figure': 1,
    'a Japanese name': 1,
    'a Japanese summary': 0,
    'two sources': 0,
    'two relations and events, or a reason': 1,
  });
  const bare = withCopy('programs.csv', 2, { id: 'sm-4', name_ja: '', summary_ja: '概要', sources: 'a;b' });
  const { count, shares } = reportOf(bare).programmes;
  expect(count).toBe(2);
  expect(shares.find(({ has }) => has === 'a Japanese name')).toEqual({
    id: 'japanese-name',
    has: 'a Japanese name',
    count: 1,
    share: 0.5,
  });
  expect(countsOf(shares)).toMatchObject({ 'a supplier relation': 1, 'a Japanese summary': 1, 'two sources': 1 });
});

it('counts a programme as explained that says why no supplier is named', () => {
  const bare = withCopy('programs.csv', 2, { id: 'sm-4' });
  const explained = (files: Files) => countsOf(reportOf(files).programmes.shares)['one named, or a written reason'];
  expect(explained(bare)).toBe(1);
  bare.set('exceptions.csv', 'record,rule,reason,reason_ja\nprograms/sm-4,supplier,Nobody makes it yet.,\n');
  expect(explained(bare)).toBe(2);
});

it('lists programmes with fewer than two relations or events', () => {
  expect(reportOf(tinyPackage()).programmes.thin).toEqual([]);
  const bare = withCopy('programs.csv', 2, { id: 'sm-4' });
  expect(reportOf(bare).programmes.thin).toEqual([{ id: 'sm-4', relations: 0, events: 0 }]);
});

it('gives the reason of a thin programme once', () => {
  const bare = withCopy('programs.csv', 2, { id: 'sm-4' });
  const row = (rule: string) => `programs/sm-4,${rule},Named in one sentence.,\n`;
  bare.set('exceptions.csv', `record,rule,reason,reason_ja\n${row('two-relations')}${row('two-events')}`);
  expect(reportOf(bare).programmes.thin[0]?.reasons).toEqual(['Named in one sentence.']);
  expect(formatReport(reportOf(bare))).toContain('\n  sm-4: 0 relations, 0 events; Named in one sentence.\n');
});

it('tells recent sources of relations from old ones', () => {
  const { count, shares, stale } = reportOf(tinyPackage()).relations;
  expect(countsOf(shares)).toEqual({ 'a source': count, 'a source dated 2015 or later': count - stale.length });
  expect(stale).toEqual(['jpn-funds-sm-3-iia', 'mhi-supplies-sm-3-iia-nosecone']);
});

it('finds the oldest and the newest source, and counts the undated', () => {
  const { oldest, newest, undated } = reportOf(withCell('sources.csv', 3, 'date', '')).sources;
  expect(oldest).toEqual({ id: 'japan-times-2005-12-25-missile-shield', date: '2005-12-25' });
  expect(newest).toEqual({ id: 'rbtfl-2026-04-sm-3-surge', date: '2026-04-15' });
  expect(undated).toBe(1);
});

it('counts the statements of the founding documents by status', () => {
  expect(reportOf(tinyPackage()).founding).toEqual({ coverage: { covered: 1, missing: 1 }, subjects: { covered: 1 } });
});

it('reads as text, and rounds down so that only all is 100 %', () => {
  const text = formatReport(reportOf(tinyPackage()));
  expect(text).toMatch(/^Data 2026\.11, as of 2026-11-22: no findings\.\n\nRows by table\n {2}countries +2\n/);
  expect(text).toContain('  a Japanese summary                         0     0.0 %');
  expect(text).toContain('Programmes with fewer than two relations or two events (0)');
  const share = { id: 'source' as const, has: 'a source', count: 9999, share: 0.99999 };
  const almost = { ...reportOf(tinyPackage()), relations: { count: 10_000, shares: [share], stale: ['one'] } };
  expect(formatReport(almost)).toMatch(/a source +9999 +99\.9 %\n\nRelations without such a source \(1\)\n {2}one\n/);
});
