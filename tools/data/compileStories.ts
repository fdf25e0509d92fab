// The shipped stories to files: each in both languages, stories/ID.json, and a list of all, stories/index.json.
import type { CompiledStory, StoryEntry } from '../../src/model/story.ts';

/** In the order in which the gallery shows them; a story that is not named here comes last, by its id. */
const order = ['shared-production', 'patriots-flow-back', 'two-boats-a-year', 'repair-there', 'rules-opened-doors'];

const placeOf = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

export function compileStories(stories: readonly CompiledStory[]): [string, unknown][] {
  if (stories.length === 0) return [];
  const sorted = stories.toSorted((a, b) => placeOf(a.en.id) - placeOf(b.en.id));
  return [
    ...sorted.map((story): [string, unknown] => [`stories/${story.en.id}.json`, story]),
    ['stories/index.json', { stories: sorted.map(entryOf) }],
  ];
}

function entryOf({ en, ja }: CompiledStory): StoryEntry {
  return {
    id: en.id,
    title: { en: en.title, ja: ja.title },
    summary: { en: en.summary, ja: ja.summary },
    author: { en: en.author, ja: ja.author },
    date: en.date,
    states: en.steps.map(({ state }) => state),
  };
}
