// Choices <-> the query of the address. Only what differs from the default is written. Unknown parameters and values that make
// no sense are left out and reported; they never break a link. The hash belongs to hosts and is not touched.
import type { Lang } from '../model/atlas.ts';
import { themes, views, type Choices, type KnownIds } from './choices.ts';
import { choice, type Fields } from './field.ts';
import { compareFields } from './fields/compare.ts';
import { dataFields } from './fields/data.ts';
import { filterFields } from './fields/filter.ts';
import { flowsFields } from './fields/flows.ts';
import { focusFields } from './fields/focus.ts';
import { keyFields } from './fields/keys.ts';
import { mapFields } from './fields/map.ts';
import { matrixFields } from './fields/matrix.ts';
import { networkFields } from './fields/network.ts';
import { storyFields } from './fields/stories.ts';
import { tableFields } from './fields/table.ts';
import { whatIfFields } from './fields/whatIf.ts';
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

/** Every parameter, in the order in which they are written. */
const fields: Fields = {
  view: choice(views, 'view'),
  ...compareFields,
  ...filterFields,
  ...focusFields,
  ...networkFields,
  ...mapFields,
  ...flowsFields,
  ...matrixFields,
  ...tableFields,
  ...whatIfFields,
  ...dataFields,
  ...storyFields,
  ...keyFields,
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
    const change = field.read(value, known);
    if (change) choices = { ...choices, ...change, filter: { ...choices.filter, ...change.filter } };
    const unknown = field.unknownParts?.(value, known) ?? (change ? [] : [value]);
    for (const part of unknown) notes.push({ parameter, value: part, reason: 'unknown-value' });
  }
  return { choices, notes };
}

/** Characters of an address that work everywhere: in mail, chats and old proxies. */
export const longestAddress = 2000;

/** The query with its question mark, or an empty text where everything is the default. */
export function writeAddress(choices: Choices, fallback: Choices): string {
  const parts = Object.entries(fields).flatMap(([name, field]) => {
    const text = field.write(choices, fallback);
    return text === undefined ? [] : [`${name}=${readable(text)}`];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Links are read by people: what a query may hold unescaped stays as it is. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
}
