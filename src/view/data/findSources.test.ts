import { expect, it } from 'vitest';
import type { Source } from '../../model/details.ts';
import { findSources, type SourceWish } from './findSources.ts';

const source = (id: string, own: Partial<Source>): Source => ({
  id,
  publisher: 'Kyodo',
  title: 'A title',
  kind: 'news',
  read: '2026-11',
  ...own,
});
const all = [
  source('old', { date: '2009', publisher: 'MOD' }),
  source('new', { date: '2024-05-01', title: 'ＰＡＣ-3 output' }),
  source('undated', { kind: 'government', publisher: 'GAO' }),
];
const any: SourceWish = { find: '', kind: null, year: null };
const idsOf = (wish: Partial<SourceWish>) => findSources(all, { ...any, ...wish }).map(({ id }) => id);

it('gives all, newest first, undated last', () => {
  expect(idsOf({})).toEqual(['new', 'old', 'undated']);
});

it('wants every word, in whatever width and case', () => {
  expect(idsOf({ find: 'pac-3 KYODO' })).toEqual(['new']);
  expect(idsOf({ find: 'pac-3 mod' })).toEqual([]);
});

it('joins words, kind and year', () => {
  expect(idsOf({ kind: 'news' })).toEqual(['new', 'old']);
  expect(idsOf({ kind: 'news', year: 'to-2014' })).toEqual(['old']);
  expect(idsOf({ kind: 'government', year: 'undated' })).toEqual(['undated']);
});
