// The founding documents in the tables: nothing of them without a record or a reason, and every subject found by a record.
import { expect, it } from 'vitest';
import { addressesOf } from '../../tools/data/addresses.ts';
import { readPackage } from '../../tools/data/disk.ts';
import { parseSide } from '../../tools/data/diffSide.ts';
import type { Finding } from '../../tools/data/finding.ts';
import { listOf, rowsOf } from '../../tools/data/table.ts';
import { findingsIn, tinyPackage, withCell, type Files } from './tinyPackage.ts';

const { tables } = parseSide('data', readPackage());
const known = addressesOf(tables);
const statements = rowsOf(tables, 'coverage');
const subjects = rowsOf(tables, 'subjects');

it('goes through all five documents, statement by statement', () => {
  const documents = rowsOf(tables, 'documents').map(({ cells }) => cells.id);
  expect(documents).toEqual(['doc-1', 'doc-2', 'doc-3', 'doc-4', 'doc-5']);
  expect(statements.length).toBeGreaterThanOrEqual(209);
  expect(new Set(statements.map(({ cells }) => cells.document))).toEqual(new Set(documents));
});

it('names records that exist, and a reason wherever a statement is not simply covered', () => {
  for (const row of statements) {
    const { id, status, note } = row.cells;
    expect(
      listOf(row, 'records').filter((address) => !known.has(address)),
      id,
    ).toEqual([]);
    expect(status === 'covered' || note !== '', `${id} is ${status} without a note`).toBe(true);
    expect(status === 'missing' || listOf(row, 'records').length > 0, `${id} has no record`).toBe(true);
  }
});

it('finds every subject by at least one record', () => {
  expect(new Set(subjects.map(({ cells }) => cells.kind))).toEqual(new Set(['programme', 'agreement', 'actor']));
  for (const row of subjects) {
    expect(listOf(row, 'records').filter((address) => known.has(address)).length, row.cells.id).toBeGreaterThan(0);
  }
});

it.each([
  ['F-35', 'GCAP', 'SM-3 Block IIA', 'Glide Phase Interceptor', 'Patriot', 'Tomahawk', 'Howitzer', '155 mm'],
  ['microwave', 'hypersonic', 'Autonomous', 'counterstrike', 'Pillar I', 'Pillar II', 'Virginia', 'SSN-AUKUS'],
  ['Security of Supply', 'Three Principles', 'DICAS', 'PIPIR', '43 trillion', '2+2', 'clearance', 'Military Sales'],
])('has the subjects %s, %s, %s, %s and others', (...words) => {
  const text = subjects.map(({ cells }) => cells.subject).join('\n');
  for (const word of words) expect(text).toContain(word);
});

function expectFinding(files: Files, file: string, column: string, problem: RegExp): void {
  const finding: Partial<Finding> = { file, column, problem: expect.stringMatching(problem) };
  expect(findingsIn(files)).toContainEqual(expect.objectContaining(finding));
}

it('has nothing to say of the small package', () => {
  const files = ['coverage.csv', 'documents.csv', 'subjects.csv'];
  expect(findingsIn(tinyPackage()).filter(({ file }) => files.includes(file))).toEqual([]);
});

it('finds a record that does not exist, and the one that was meant', () => {
  const files = withCell('subjects.csv', 2, 'records', 'programs/sm-3-ia');
  expectFinding(files, 'subjects.csv', 'records', /is no record/);
  expect(findingsIn(files).map(({ remedy }) => remedy)).toContain('Did you mean programs/sm-3-iia?');
});

it('finds a status without its reason', () => {
  expectFinding(withCell('coverage.csv', 3, 'note', ''), 'coverage.csv', 'note', /"missing".*does not say why/);
  expectFinding(withCell('coverage.csv', 2, 'status', 'contradicts'), 'coverage.csv', 'note', /does not say why/);
});

it('finds a status that the records belie', () => {
  const named = withCell('coverage.csv', 3, 'records', 'programs/sm-3-iia');
  expectFinding(named, 'coverage.csv', 'records', /records are named and the status is "missing"/);
  expectFinding(withCell('subjects.csv', 2, 'records', ''), 'subjects.csv', 'records', /no record is named/);
});

it('finds a statement that a subject names and that is none', () => {
  expectFinding(withCell('subjects.csv', 2, 'statements', 'doc-9-01'), 'subjects.csv', 'statements', /coverage\.csv/);
});

it('names each founding document as its source is named', () => {
  const sources = new Map(rowsOf(tables, 'sources').map(({ cells }) => [cells.id, cells]));
  for (const { cells } of rowsOf(tables, 'documents')) {
    const { title, publisher, date, url } = sources.get(cells.source ?? '') ?? {};
    expect({ title, publisher, date, url }, cells.id).toEqual({
      title: cells.title,
      publisher: cells.publisher,
      date: cells.date,
      url: cells.url,
    });
  }
});
