// What is filtered by, in a line: for the title of what is taken away.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Filter } from '../../model/filter.ts';
import { filterName } from './filterName.ts';
import { wordsOf } from './words.ts';

/** `Sea or Air; Japan and US`; empty where nothing but years is asked for. */
export function filterText(atlas: Atlas, filter: Filter, lang: Lang): string {
  const { or, and } = wordsOf(lang).filters;
  const joined = { areas: filter.allAreas, countries: filter.allCountries } as Readonly<Record<string, boolean>>;
  const space = lang === 'ja' ? '' : ' ';
  return (['areas', 'countries', 'organizations', 'modes', 'statuses'] as const)
    .map((dimension) =>
      filter[dimension]
        .map((id) => filterName(atlas, dimension, id, lang))
        .join(`${space}${joined[dimension] ? and : or}${space}`),
    )
    .filter((text) => text !== '')
    .join(lang === 'ja' ? '、' : '; ');
}
