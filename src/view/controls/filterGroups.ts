// The filter's dimensions as groups of options with counts, in the reader's words.
import { modes, statuses, type Country, type Lang, type Named } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Facets } from '../../model/facets.ts';
import type { Filter } from '../../model/filter.ts';
import { countParticipants } from '../../model/summary.ts';
import { labelOf, shortNameOf } from '../words/names.ts';
import { wordsOf } from '../words/words.ts';

export interface FilterOption {
  readonly id: string;
  readonly name: string;
  readonly lang: Lang;
  /** Programmes that would be shown if this were asked for: see model/facets.ts. */
  readonly count: number;
  /** What tells it from others of a like name. */
  readonly beside?: string;
}

export type Dimension = 'areas' | 'countries' | 'modes' | 'statuses' | 'organizations';

export interface FilterGroup {
  readonly id: Dimension;
  readonly title: string;
  /** Null where there are too many to be read through: their list is fetched when it is opened. */
  readonly options: readonly FilterOption[] | null;
}

/** The dimensions as they follow each other. The options stand still: a filter changes their counts, never their order. */
export function filterGroups(atlas: Atlas, facets: Facets, lang: Lang): readonly FilterGroup[] {
  const words = wordsOf(lang).filters;
  return [
    {
      id: 'areas',
      title: words.areas,
      options: atlas.technologies.map((row) => recordOption(row, facets.areas.get(row.id), lang)),
    },
    {
      id: 'countries',
      title: words.countries,
      options: participants(atlas).map((row) => recordOption(row, facets.countries.get(row.id), lang)),
    },
    {
      id: 'organizations',
      title: wordsOf(lang).details.organizations,
      options: null,
    },
    {
      id: 'modes',
      title: words.modes,
      options: modes.map((id) => ({
        id,
        name: labelOf(atlas.labels['mode'], id, lang),
        lang,
        count: facets.modes.get(id) ?? 0,
      })),
    },
    {
      id: 'statuses',
      title: words.statuses,
      options: statuses.map((id) => ({
        id,
        name: labelOf(atlas.labels['status'], id, lang),
        lang,
        count: facets.statuses.get(id) ?? 0,
      })),
    },
  ];
}

export function familyOptions(atlas: Atlas, facets: Facets, lang: Lang): readonly FilterOption[] {
  return atlas.families.map((row) => recordOption(row, facets.families.get(row.id), lang));
}

/** Dimensions in which a record can meet several options, and where the filter keeps whether it must meet them all. */
export const joins = { areas: 'allAreas', countries: 'allCountries' } as const;
export type Joinable = keyof typeof joins;

export function isJoinable(id: Dimension): id is Joinable {
  return id in joins;
}

/** The change of the filter that a choice in a dimension makes; "all of them" needs two options at least. */
export function choose(id: Dimension, chosen: readonly string[]): Partial<Filter> {
  return { [id]: chosen, ...(isJoinable(id) && chosen.length < 2 && { [joins[id]]: false }) };
}

export const nothingChosen: Partial<Filter> = {
  areas: [],
  allAreas: false,
  countries: [],
  allCountries: false,
  modes: [],
  statuses: [],
  organizations: [],
};

/** How many options are chosen in all dimensions. */
export function countChosen(filter: Filter): number {
  const { areas, countries, modes, statuses, organizations } = filter;
  return areas.length + countries.length + modes.length + statuses.length + organizations.length;
}

/** Countries that take part in any programme, the busiest of the whole atlas first. */
function participants(atlas: Atlas): readonly Country[] {
  const totals = countParticipants(atlas.programs.map((row) => row.participants));
  return atlas.countries
    .filter((row) => totals.has(row.id))
    .sort((a, b) => (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0));
}

function recordOption(record: Named, count: number | undefined, lang: Lang): FilterOption {
  const name = shortNameOf(record, lang);
  return { id: record.id, name: name.text, lang: name.lang, count: count ?? 0 };
}
