// Fetches the shipped stories: the list of all, and each in every language. Each file once.
import { DataError } from '../../model/dataError.ts';
import type { CompiledStory, StoryEntry } from '../../model/story.ts';
import { fetchJson } from '../load.ts';

const indexFile = 'data/stories/index.json';
const known = new Map<string, Promise<unknown>>();

/** A failure is not remembered, so that one can try again. */
function once(file: string): Promise<unknown> {
  const found = known.get(file) ?? fetchJson(file);
  known.set(file, found);
  found.catch(() => known.delete(file));
  return found;
}

/** @throws DataError where the list is missing or is something else */
export async function loadStoryIndex(): Promise<readonly StoryEntry[]> {
  const { stories } = (await once(indexFile)) as { stories?: readonly StoryEntry[] };
  if (!Array.isArray(stories)) throw new DataError(indexFile, '(the whole file)', 'no list of stories');
  return stories;
}

/** Null where there is no such story. @throws DataError where its file does not come */
export async function loadStory(id: string): Promise<CompiledStory | null> {
  const index = await loadStoryIndex();
  if (!index.some((entry) => entry.id === id)) return null;
  return (await once(`data/stories/${id}.json`)) as CompiledStory;
}
