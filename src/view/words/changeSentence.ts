// What the live region says of a committed change: what was chosen or dropped, and what there is now, in one sentence.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Filter } from '../../model/filter.ts';
import { filterName } from './filterName.ts';
import { wordsOf } from './words.ts';

const dimensions = ['areas', 'countries', 'organizations', 'modes', 'statuses'] as const;

/** A sentence that goes on from what stands before its colon. */
export function afterColon(head: string, sentence: string, lang: Lang): string {
  const rest = lang === 'ja' ? sentence : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
  return `${head}${wordsOf(lang).colon}${rest}`;
}

/** `Air chosen: in 2026, 32 programmes ...`; `opening` is the sentence on what there is now. */
export function changeSentence(atlas: Atlas, before: Filter, after: Filter, opening: string, lang: Lang): string {
  const words = wordsOf(lang).said;
  /** The names of what the first filter has and the second has not. */
  const beyond = (some: Filter, others: Filter): readonly string[] =>
    dimensions.flatMap((dimension) => {
      const own: readonly string[] = others[dimension];
      return some[dimension].filter((id) => !own.includes(id)).map((id) => filterName(atlas, dimension, id, lang));
    });
  const list = (names: readonly string[]): string => names.join(words.betweenNames);
  const chosen = beyond(after, before);
  const dropped = beyond(before, after);
  const isCleared = dropped.length > 1 && dimensions.every((dimension) => after[dimension].length === 0);
  const done = [
    ...(chosen.length > 0 ? [words.chosen(list(chosen))] : []),
    ...(isCleared ? [words.cleared] : dropped.length > 0 ? [words.dropped(list(dropped))] : []),
  ];
  return done.length > 0 ? afterColon(done.join(words.betweenChanges), opening, lang) : opening;
}
