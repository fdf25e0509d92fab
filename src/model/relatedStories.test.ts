// Stories of a record, from the states of their steps.
import { expect, it } from 'vitest';
import { readJson } from '../../tests/fixtures/realAtlas.ts';
import { storiesOf } from './relatedStories.ts';
import type { StoryEntry } from './story.ts';

const story = (id: string, ...states: string[]): StoryEntry => {
  const none = { en: '', ja: '' };
  return { id, title: none, summary: none, author: none, date: '2026-01-01', states };
};
const ids = (key: string, ...stories: StoryEntry[]) => storiesOf(key, stories).map(({ id }) => id);

it('are those that select it, open its network or filter by it', () => {
  const stories = [
    story('selects', 'view=map', 'focus=programs/gcap'),
    story('opens', 'view=network&at=programs/gcap'),
    story('other', 'focus=programs/gcap-engine'),
    story('filters', 'countries=JPN,GBR&view=map'),
  ];
  expect(ids('programs/gcap', ...stories)).toEqual(['selects', 'opens']);
  expect(ids('countries/GBR', ...stories)).toEqual(['filters']);
  expect(ids('countries/ITA', ...stories)).toEqual([]);
});

it('there are for what the shipped stories show', () => {
  const { stories } = readJson('stories/index.json') as { stories: readonly StoryEntry[] };
  const told = new Set(
    stories.flatMap((entry) => entry.states.flatMap((state) => new URLSearchParams(state).get('focus') ?? [])),
  );
  expect(told.size).toBeGreaterThan(0);
  for (const key of told) expect(storiesOf(key, stories).length, key).toBeGreaterThan(0);
});
