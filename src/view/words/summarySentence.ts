// The generated sentences under the title: what is on screen. They are also the accessible description of the pictures; the first
// of them is what the live region says after a change.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Summary } from '../../model/summary.ts';
import type { Years } from '../../model/years.ts';
import { nameOf } from './names.ts';
import { wordsOf } from './words.ts';

export interface SummaryWords extends Pick<Summary, 'programs' | 'countries' | 'shared'> {
  readonly years: Years;
}

/** The first of the sentences alone. */
export function openingSentence(summary: Summary, years: Years, lang: Lang): string {
  return wordsOf(lang).summary.opening({ ...summary, years });
}

export function summarySentence(atlas: Atlas, summary: Summary, years: Years, lang: Lang): string {
  const words = wordsOf(lang).summary;
  const countryName = (id: string): string => {
    const country = atlas.country.get(id);
    return country ? nameOf(country, lang).text : id;
  };
  const { busiest, partner, plans } = summary;
  const sentences = [openingSentence(summary, years, lang)];
  if (busiest) {
    sentences.push(
      words.busiest(
        countryName(busiest.country),
        busiest.programs,
        partner && countryName(partner.country),
        partner?.programs ?? 0,
      ),
    );
  }
  if (plans.programs + plans.relations > 0) sentences.push(words.plans(plans.programs, plans.relations));
  return sentences.join(lang === 'ja' ? '' : ' ');
}
