// A file that the reader gives: a story, or every reason why it is none. Nothing is taken over from a file that is not sound.
import { parseStory, type StoryFinding } from '../../model/parseStory.ts';
import type { Story } from '../../model/story.ts';
import type { KnownIds } from '../../state/choices.ts';
import { checkStates } from './checkStates.ts';

export type OpenedStory =
  | { readonly isSound: true; readonly story: Story }
  | { readonly isSound: false; readonly findings: readonly StoryFinding[] };

/** `now`: the year of the data. */
export function openStory(text: string, known: KnownIds, now: number): OpenedStory {
  const reading = parseStory('draft', text);
  if (!reading.isSound) return reading;
  const findings = checkStates(reading.story, reading.lines, known, now);
  return findings.length > 0 ? { isSound: false, findings } : { isSound: true, story: reading.story };
}
