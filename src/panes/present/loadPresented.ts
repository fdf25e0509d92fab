// The story that is presented: a shipped one, or the reader's own.
import type { Lang } from '../../model/atlas.ts';
import type { Story } from '../../model/story.ts';
import { draft } from '../stories/draft.svelte.ts';
import { loadStory } from '../stories/loadStories.ts';

/** Null where there is no such story, or it has no step. @throws DataError where its file does not come */
export async function loadPresented(id: string | null, lang: Lang): Promise<Story | null> {
  if (id === null) return null;
  const story = id === 'draft' ? draft.story : ((await loadStory(id))?.[lang] ?? null);
  return story && story.steps.length > 0 ? story : null;
}
