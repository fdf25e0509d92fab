// What stands with a view that becomes a step: a headline that says what its picture says, and the text under it.
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Summary } from '../../model/summary.ts';
import type { Choices } from '../../state/choices.ts';
import { asHeadline, type StepText } from '../sharing.svelte.ts';
import { fullName } from '../../view/words/markTexts.ts';
import { formatYears } from '../../view/words/numbers.ts';
import { openingSentence, summarySentence } from '../../view/words/summarySentence.ts';
import { storyWords } from '../../view/words/late/storyWords.ts';

/** Of a view of the explorer: the record whose network is drawn, else the first of the sentences about all that is shown. */
export function stepText(atlas: Atlas, choices: Choices, summary: Summary): StepText {
  const { lang, view, depth, filter } = choices;
  const sentence = summarySentence(atlas, summary, filter.years, lang);
  if ((view === 'network' || view === 'both') && depth?.includes('/')) {
    const headline = storyWords[lang].own.network(fullName(atlas, depth, lang), formatYears(filter.years, lang));
    return { headline, text: sentence };
  }
  const opening = openingSentence(summary, filter.years, lang);
  return { headline: asHeadline(opening), text: sentence.slice(opening.length).trim() || sentence };
}
