// `npm run render -- --story ID --out FILE.pdf`: a story on paper, one step a page, as the site itself prints it.
import type { Lang } from '../../src/model/atlas.ts';
import { Plain } from '../plainly.mjs';
import { storiesOfSite, withSite } from '../takeStory.ts';

export interface StoryPaper {
  readonly lang: Lang;
  readonly paper: string;
  /** Whether the speaker's notes are under each picture. */
  readonly hasNotes: boolean;
}

/** @throws Plain where there is no such story, no such paper, no built site or no browser */
export async function storyPdf(
  id: string,
  { lang, paper, hasNotes }: StoryPaper,
): Promise<{ title: string; pdf: Buffer }> {
  const stories = storiesOfSite();
  const story = stories.find((each) => each.id === id);
  if (!story) throw new Plain(`no story "${id}"`, `choose one of ${stories.map((each) => each.id).join(', ')}`);
  if (paper !== 'A4' && paper !== 'letter') throw new Plain(`no paper "${paper}"`, 'choose A4 or letter');
  return { title: story.title[lang], pdf: await withSite((taker) => taker.print(id, lang, paper, hasNotes)) };
}
