// A view in two states, the earlier one first, and what differs between them.
import { differenceOf, onlyDifferent } from '../../model/difference.ts';
import { applyFilter } from '../../model/filter.ts';
import type { Years } from '../../model/years.ts';
import { ComparedState } from '../../state/comparedState.svelte.ts';
import { compareWords } from '../../view/words/late/compareWords.ts';
import { formatNumber, formatYears } from '../../view/words/numbers.ts';
import type { StillProps } from './stillProps.ts';

const firstYear = (years: Years): number => (years === 'all' ? -Infinity : years.from);

/** Null where nothing is compared. */
export function comparedStates({ atlas, shown, viewState }: Pick<StillProps, 'atlas' | 'shown' | 'viewState'>) {
  const { against, filter, lang, onlyDifferent: isLess } = viewState.choices;
  if (against === null) return null;
  const words = compareWords[lang];
  const other = new ComparedState(viewState, 'all');
  const own = { state: viewState, shown, years: filter.years };
  const second = { state: other, shown: applyFilter(atlas, other.choices.filter), years: against };
  const [before, after] = firstYear(own.years) < firstYear(against) ? [own, second] : [second, own];
  const difference = differenceOf(atlas, before, after);
  const nameOf = (years: Years): string => (years === 'all' ? words.all : formatYears(years, lang));
  const n = (list: readonly unknown[]): string => formatNumber(list.length, lang);
  return {
    halves: [before, after].map((half) => ({
      ...half,
      heading: nameOf(half.years),
      shown: isLess ? onlyDifferent(half.shown, difference) : half.shown,
    })),
    difference,
    /** All programmes and relations of either state. */
    both: {
      ...shown,
      programs: [...new Set([...before.shown.programs, ...after.shown.programs])],
      relations: [...new Set([...before.shown.relations, ...after.shown.relations])],
    },
    sentence: words.finding(nameOf(before.years), nameOf(after.years), {
      added: n(difference.added),
      gone: n(difference.gone),
      changed: n(difference.changed),
      same: n(difference.same),
    }),
  };
}

export type ComparedStates = ReturnType<typeof comparedStates>;
