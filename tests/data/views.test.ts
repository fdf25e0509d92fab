// The published views: what the tools read of them, and no query in them that the app would not understand.
import { expect, it } from 'vitest';
import { readPublishedViews } from '../../tools/publishedViews.ts';
import { findingsIn, withCell, withText } from './tinyPackage.ts';

const file = 'views.csv';
const published = (query: string) => findingsIn(withCell(file, 2, 'query', query));

it('reads the views of data/ in their order, in both languages, each kind of picture among them', () => {
  const views = readPublishedViews();
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
  for (const { query, title, note, ratio } of views) {
    expect(title.en).toMatch(/^[A-Z]/);
    expect(title.ja).toMatch(/[ぁ-ん]/);
    if (note) expect(note.ja).toMatch(/[ぁ-ん]/);
    expect(query).not.toMatch(/^\?|\b(?:lang|theme)=/);
    expect(ratio).toBeGreaterThan(0.4);
  }
  const kinds = new Set(views.map(({ query }) => new URLSearchParams(query).get('view')));
  expect([...kinds]).toEqual(expect.arrayContaining(['map', 'network', 'flows', 'matrix', 'timeline', 'what-if']));
});

it('accepts a view whose query the app understands, and no view at all', () => {
  expect(published('view=network&at=programs/sm-3-iia')).toEqual([]);
  expect(findingsIn(withText(file, (text) => `${text.split('\n')[0]}\n`))).toEqual([]);
});

it.each([
  [
    'view=network&at=programs/sm-3-iib',
    /"programs\/sm-3-iib" means nothing to the parameter "at"/,
    /programs\/sm-3-iia/,
  ],
  ['view=map&countries=JPN,FRA', /"FRA" means nothing to the parameter "countries"/, /./],
  ['view=what-if&scenario=no-such', /"no-such" means nothing to the parameter "scenario"/, /Copy/],
  ['view=flows&model=no-such', /"no-such" means nothing to the parameter "model"/, /./],
  ['viw=map', /"viw" is no parameter/, /Copy/],
  ['view=map&theme=dark', /"theme" is the reader's own choice/, /out/],
  ['view=both', /opens the view that is open already/, /Choose/],
])('finds what is wrong with %s, by row and column', (query, problem, remedy) => {
  const texts = { problem: expect.stringMatching(problem), remedy: expect.stringMatching(remedy) };
  expect(published(query)).toEqual([{ file, row: 2, column: 'query', value: query, ...texts }]);
});
