// What stands with the dependence ranking when it becomes a step of a story.
import type { RankRow } from '../../layout/whatIf/measureRanking.ts';
import { percent } from '../../view/whatIf/amounts.ts';
import type { Naming } from '../../view/whatIf/naming.ts';
import { dependenceWords } from '../../view/words/late/dependenceWords.ts';
import type { StepText } from '../sharing.svelte.ts';

/** A headline of the row that is picked out or first; without one, the question that the ranking answers. */
export function rankingStep(row: RankRow | undefined, naming: Naming, year: number): StepText {
  const { lang, inScope } = naming;
  const words = dependenceWords[lang];
  const headline = row ? words.finding(inScope(row.what, row.id), percent(row.missing, lang), year) : words.title;
  return { headline, text: words.assumed(words.years('1'), year) };
}
