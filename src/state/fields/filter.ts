// What the reader filters by: years, areas, countries, cooperation modes, statuses, organizations.
import { modes, statuses } from '../../model/atlas.ts';
import type { Years } from '../../model/years.ts';
import type { Choices, KnownIds } from '../choices.ts';
import { changed, type Field, type Fields } from '../field.ts';

export const filterFields: Fields = {
  years: {
    read: (text, known) => {
      const years = readYears(text, known);
      return years && inFilter({ years });
    },
    write: ({ filter }, fallback) => changed(writeYears(filter.years), writeYears(fallback.filter.years)),
  },
  areas: listField('areas', (known) => known.areas),
  'areas-join': {
    read: (text) => (text === 'all' ? inFilter({ allAreas: true }) : undefined),
    write: ({ filter }) => (filter.allAreas ? 'all' : undefined),
  },
  countries: listField('countries', (known) => known.countries),
  join: {
    read: (text) => (text === 'all' ? inFilter({ allCountries: true }) : undefined),
    write: ({ filter }) => (filter.allCountries ? 'all' : undefined),
  },
  modes: listField('modes', () => new Set<string>(modes)),
  statuses: listField('statuses', () => new Set<string>(statuses)),
  organizations: listField('organizations', (known) => ({
    has: (id: string) => known.records.has(`organizations/${id}`),
  })),
};

function listField(
  key: 'areas' | 'countries' | 'modes' | 'statuses' | 'organizations',
  valuesOf: (known: KnownIds) => Pick<ReadonlySet<string>, 'has'>,
): Field {
  return {
    read: (text, known) => {
      const ids = [...new Set(text.split(','))].filter((id) => valuesOf(known).has(id));
      return ids.length > 0 ? inFilter({ [key]: ids }) : undefined;
    },
    write: ({ filter }) => (filter[key].length > 0 ? filter[key].join(',') : undefined),
    unknownParts: (text, known) => text.split(',').filter((id) => !valuesOf(known).has(id)),
  };
}

/** A change of the filter alone; reading lays it over the choices. */
function inFilter(change: Partial<Choices['filter']>): Partial<Choices> {
  return { filter: change as Choices['filter'] };
}

/** A year, a range or all of them, within the years of the data. */
export function readYears(text: string, { years }: KnownIds): Years | undefined {
  if (text === 'all') return 'all';
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to && from >= years.from && to <= years.to ? { from, to } : undefined;
}

export function writeYears(years: Years): string {
  if (years === 'all') return 'all';
  return years.from === years.to ? String(years.from) : `${years.from}-${years.to}`;
}
