// Choices <-> the query of the address. Only what differs from the default is written. Unknown parameters and values that make
// no sense are left out and reported; they never break a link. The hash belongs to hosts and is not touched.
import { modes, statuses, type Lang } from '../model/atlas.ts';
import { regions } from '../model/regions.ts';
import type { Years } from '../model/years.ts';
import { tables, themes, views, type Camera, type Choices, type KnownIds, type Sort } from './choices.ts';
import { migrations } from './migrations.ts';

/** Something in an address that was not understood and is ignored. */
export interface AddressNote {
  readonly parameter: string;
  readonly value: string;
  readonly reason: 'unknown-parameter' | 'unknown-value';
}

export interface ReadAddress {
  readonly choices: Choices;
  readonly notes: readonly AddressNote[];
}

const langs: readonly Lang[] = ['en', 'ja'];
/** Nearer than this one would see less than a city. */
const nearest = 60;

/** What a parameter's text means, or undefined where it means nothing. */
type Field = {
  readonly read: (text: string, known: KnownIds) => Partial<Choices> | undefined;
  /** Undefined where the choice is the default. */
  readonly write: (choices: Choices, fallback: Choices) => string | undefined;
};

const fields: Readonly<Record<string, Field>> = {
  view: choice(views, 'view'),
  years: {
    read: (text, known) => {
      const years = readYears(text, known);
      return years && inFilter({ years });
    },
    write: ({ filter }, fallback) => changed(writeYears(filter.years), writeYears(fallback.filter.years)),
  },
  areas: listField('areas', (known) => known.areas),
  countries: listField('countries', (known) => known.countries),
  join: {
    read: (text) => (text === 'all' ? inFilter({ allCountries: true }) : undefined),
    write: ({ filter }) => (filter.allCountries ? 'all' : undefined),
  },
  modes: listField('modes', () => new Set<string>(modes)),
  statuses: listField('statuses', () => new Set<string>(statuses)),
  focus: {
    read: (text, known) => (isFocus(text, known) ? { focus: text } : undefined),
    write: ({ focus }) => focus ?? undefined,
  },
  at: {
    read: (text, known) =>
      /^(families|programs)\//.test(text) && known.records.has(text) ? { depth: text } : undefined,
    write: ({ depth }) => depth ?? undefined,
  },
  region: choice(regions, 'region'),
  camera: {
    read: (text) => {
      const camera = readCamera(text);
      return camera && { camera };
    },
    write: ({ camera }) => (camera ? `${camera.lon},${camera.lat},${camera.k}` : undefined),
  },
  table: choice(tables, 'table'),
  sort: {
    read: (text, known) => {
      const column = text.replace(/^-/, '');
      return known.columns.has(column) ? { sort: { column, descending: text.startsWith('-') } } : undefined;
    },
    write: ({ sort }) => (sort ? writeSort(sort) : undefined),
  },
  lang: choice(langs, 'lang'),
  theme: choice(themes, 'theme'),
};

/** `search` with or without its question mark. A parameter given twice counts once, the first time. */
export function readAddress(search: string, fallback: Choices, known: KnownIds): ReadAddress {
  const params = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search)) if (!params.has(name)) params.set(name, value);
  for (const migrate of migrations) migrate(params);
  let choices = fallback;
  const notes: AddressNote[] = [];
  for (const [parameter, value] of params) {
    const field = Object.hasOwn(fields, parameter) ? fields[parameter] : undefined;
    if (!field) {
      notes.push({ parameter, value, reason: 'unknown-parameter' });
      continue;
    }
    if (isListParameter(parameter)) {
      for (const part of value.split(',').filter((id) => !isKnown(parameter, id, known)))
        notes.push({ parameter, value: part, reason: 'unknown-value' });
    }
    const change = field.read(value, known);
    if (change) choices = merge(choices, change);
    else if (!isListParameter(parameter)) notes.push({ parameter, value, reason: 'unknown-value' });
  }
  return { choices, notes };
}

/** The query with its question mark, or an empty text where everything is the default. */
export function writeAddress(choices: Choices, fallback: Choices): string {
  const parts = Object.entries(fields).flatMap(([name, field]) => {
    const text = field.write(choices, fallback);
    return text === undefined ? [] : [`${name}=${readable(text)}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

function choice<Key extends 'view' | 'region' | 'table' | 'lang' | 'theme'>(
  values: readonly Choices[Key][],
  key: Key,
): Field {
  return {
    read: (text) => (values.some((value) => value === text) ? { [key]: text } : undefined),
    write: (choices, fallback) => changed(choices[key], fallback[key]),
  };
}

function listField(
  key: 'areas' | 'countries' | 'modes' | 'statuses',
  valuesOf: (known: KnownIds) => ReadonlySet<string>,
): Field {
  return {
    read: (text, known) => {
      const ids = [...new Set(text.split(','))].filter((id) => valuesOf(known).has(id));
      return ids.length > 0 ? inFilter({ [key]: ids }) : undefined;
    },
    write: ({ filter }) => (filter[key].length > 0 ? filter[key].join(',') : undefined),
  };
}

function isListParameter(name: string): boolean {
  return ['areas', 'countries', 'modes', 'statuses'].includes(name);
}

function isKnown(parameter: string, id: string, known: KnownIds): boolean {
  return fields[parameter]?.read(id, known) !== undefined;
}

/** A change of the filter alone; `merge` lays it over the choices. */
function inFilter(change: Partial<Choices['filter']>): Partial<Choices> {
  return { filter: change as Choices['filter'] };
}

function merge(choices: Choices, change: Partial<Choices>): Choices {
  return { ...choices, ...change, filter: { ...choices.filter, ...change.filter } };
}

function changed(value: string, fallback: string): string | undefined {
  return value === fallback ? undefined : value;
}

function readYears(text: string, { years }: KnownIds): Years | undefined {
  if (text === 'all') return 'all';
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  return from <= to && from >= years.from && to <= years.to ? { from, to } : undefined;
}

function writeYears(years: Years): string {
  if (years === 'all') return 'all';
  return years.from === years.to ? String(years.from) : `${years.from}-${years.to}`;
}

function readCamera(text: string): Camera | undefined {
  const numbers = text.split(',').map(Number);
  if (numbers.length !== 3 || text.split(',').some((part) => part.trim() === '')) return undefined;
  const [lon, lat, k] = numbers as [number, number, number];
  const isSound = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && k >= 1 && k <= nearest;
  return isSound ? { lon, lat, k } : undefined;
}

function writeSort(sort: Sort): string {
  return `${sort.descending ? '-' : ''}${sort.column}`;
}

/** `pairs/JPN-USA`, with a family behind it where one family's flow is meant; or a record. */
function isFocus(text: string, known: KnownIds): boolean {
  if (known.records.has(text)) return true;
  const pair = /^pairs\/([A-Z]{3})-([A-Z]{3})(?:\/([a-z-]+))?$/.exec(text);
  if (!pair) return false;
  const [, a = '', b = '', family] = pair;
  return (
    known.countries.has(a) &&
    known.countries.has(b) &&
    a < b &&
    (family === undefined || known.records.has(`families/${family}`))
  );
}

/** Links are read by people: what a query may hold unescaped stays as it is. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/');
}
