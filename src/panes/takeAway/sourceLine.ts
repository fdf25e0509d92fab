// The line of sources under a slide, a sheet or a printed page: whose data, and who published what the picture shows.
import { takeAwayWords } from '../../view/words/late/takeAwayWords.ts';
import type { Lang } from '../../model/atlas.ts';
import type { StoryStep } from '../../model/story.ts';
import { viewAddress } from '../site.ts';
import { openStep } from '../stories/openStep.ts';
import { loadStepSources } from '../stories/stepSources.ts';
import type { Ground } from './drawStep.ts';

/** Publishers that are named; the others are counted. */
const most = 4;

export async function sourceLine({ atlas, lang }: Ground, step: StoryStep): Promise<string> {
  const words = takeAwayWords[lang];
  const sources = await loadStepSources(atlas, openStep(atlas, step.state, lang).choices);
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en')).map(([name]) => name);
  return words.source(atlas.version, atlas.asOf, ranked.slice(0, most), Math.max(0, ranked.length - most));
}

/** Where the view of a step can be opened; empty where nobody but this reader could. */
export function stepAddress({ state }: StoryStep, lang: Lang): string {
  const page = viewAddress();
  return /^https?:/.test(page) ? new URL(`?${state}${lang === 'ja' ? '&lang=ja' : ''}`, page).href : '';
}
