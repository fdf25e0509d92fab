// What stands with a view that becomes a step: a headline that says what its picture says, and the text under it.
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Summary } from '../../model/summary.ts';
import { defaultChoices, type Choices } from '../../state/choices.ts';
import { asHeadline, type StepText } from '../sharing.svelte.ts';
import { afterColon } from '../../view/words/changeSentence.ts';
import { fullName } from '../../view/words/markTexts.ts';
import { formatYears } from '../../view/words/numbers.ts';
import { titleOf } from '../../view/words/recordTexts.ts';
import { openingSentence, summarySentence } from '../../view/words/summarySentence.ts';
import { storyWords } from '../../view/words/late/storyWords.ts';
import { wordsOf } from '../../view/words/words.ts';

/**
 * Of a view of the explorer: the record whose network is drawn, the years that are compared, else the first of the sentences about
 * all that is shown, behind what this picture of it has of its own.
 */
export function stepText(atlas: Atlas, choices: Choices, summary: Summary): StepText {
  const { lang, view, depth, filter, against } = choices;
  const sentence = summarySentence(atlas, summary, filter.years, lang);
  if ((view === 'network' || view === 'both') && depth?.includes('/')) {
    const headline = storyWords[lang].own.network(fullName(atlas, depth, lang), formatYears(filter.years, lang));
    return { headline, text: sentence };
  }
  const opening = openingSentence(summary, filter.years, lang);
  const own = ownOf(atlas, choices);
  const text = sentence.slice(opening.length).trim() || sentence;
  if (against !== null) {
    const compared = wordsOf(lang).site.title(filter.years, against);
    return { headline: own === '' ? compared : afterColon(own, compared, lang), text: sentence };
  }
  return { headline: asHeadline(own === '' ? opening : afterColon(own, opening, lang)), text };
}

/** Which picture, of which part of the world, and what is chosen in it; empty for the pictures that one begins with. */
function ownOf(atlas: Atlas, { lang, view, depth, region, focus }: Choices): string {
  const words = wordsOf(lang);
  const usual = defaultChoices(atlas.now, lang);
  const isMap = view === 'map' || view === 'both';
  const name = depth === 'whole' || depth === 'chain' ? words.network[depth] : words.views[view];
  return [
    ...(view !== usual.view || focus !== null ? [name] : []),
    ...(isMap && region !== usual.region ? [words.map.regions[region]] : []),
    ...(focus !== null ? [titleOf(atlas, focus, lang).text] : []),
  ].join(lang === 'ja' ? '、' : ', ');
}
