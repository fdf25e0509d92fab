// Redirects: old addresses lead in one step to records that exist, and the core holds them only where there are any.
import { expect, it } from 'vitest';
import { compileCore } from '../../tools/data/compileCore.ts';
import { parseSide } from '../../tools/data/diffSide.ts';
import { findingsIn, tinyPackage, withText, type Files } from './tinyPackage.ts';

const withRedirects = (...rows: string[]): Files =>
  withText('redirects.csv', (header) => `${header}${rows.map((row) => `${row}\n`).join('')}`);

const problems = (files: Files) =>
  findingsIn(files)
    .filter(({ file }) => file === 'redirects.csv')
    .map(({ row, column, problem }) => [row, column, problem]);

function coreOf(files: Files) {
  const side = parseSide('tiny', files);
  return compileCore(side.tables, side);
}

it('has no findings where an old address leads to a record', () => {
  expect(problems(withRedirects('programs/sm-3-2a,programs/sm-3-iia,2026-11-22'))).toEqual([]);
});

it('finds a redirect of a record that is still there', () => {
  const files = withRedirects('organizations/mda,organizations/japan-mod,2026');
  expect(problems(files)).toEqual([[2, 'old', 'is a record still']]);
});

it('finds a redirect to nowhere, and one that leads on to another', () => {
  const files = withRedirects(
    'programs/a,programs/sm-3-ib,2026',
    'programs/b,programs/c,2026',
    'programs/c,programs/sm-3-iia,2026',
  );
  expect(problems(files)).toEqual([
    [2, 'new', 'is no record'],
    [3, 'new', 'was renamed itself'],
  ]);
});

it('finds an address that is none, an old one told twice and a missing date', () => {
  const found = problems(
    withRedirects('sm-3,programs/sm-3-iia,', 'programs/b,programs/sm-3-iia,2026', 'programs/b,programs/sm-3-iia,2026'),
  );
  expect(found.map(([row, column]) => [row, column])).toEqual(
    expect.arrayContaining([
      [2, 'old'],
      [2, 'since'],
      [4, 'old'],
    ]),
  );
});

it('compiles redirects into the core in order, and no field where there are none', () => {
  const core = coreOf(withRedirects('programs/z,programs/sm-3-iia,2026', 'programs/a,programs/sm-3-iia,2026'));
  expect(Object.entries(core.redirects ?? {})).toEqual([
    ['programs/a', 'programs/sm-3-iia'],
    ['programs/z', 'programs/sm-3-iia'],
  ]);
  expect(coreOf(tinyPackage())).not.toHaveProperty('redirects');
});
