// What the what-if has to say about a record: the scenarios of its programmes, and what stands for it in the production model.
import type { Id } from '../model/atlas.ts';
import type { Atlas } from '../model/atlasIndex.ts';
import type { Production } from '../model/production.ts';
import { reachOf } from '../model/reach.ts';
import type { Model } from './schema.ts';

/** What a model can lose: a supplier, a part or a country, by its id there. */
export interface Losable {
  readonly what: 'org' | 'item' | 'country';
  readonly id: Id;
}

/** Scenarios that ask about a programme of the record, those about fewest programmes first: they are nearest to it. */
export function scenariosOf<Scenario extends { readonly programs: readonly Id[] }>(
  atlas: Atlas,
  key: string,
  scenarios: readonly Scenario[],
): readonly Scenario[] {
  const { programs } = reachOf(atlas, key);
  return scenarios
    .filter((row) => row.programs.some((id) => programs.has(id)))
    .sort((a, b) => a.programs.length - b.programs.length);
}

/** Null where nothing in the model stands for the record. A part of the tables is an item of the model, under another id. */
export function losableOf(key: string, model: Model, production: Production): Losable | null {
  const [table, id = ''] = key.split('/');
  const lines = model.lines ?? [];
  if (table === 'organizations') return lines.some((line) => line.org === id) ? { what: 'org', id } : null;
  if (table === 'countries') return lines.some((line) => line.country === id) ? { what: 'country', id } : null;
  if (table !== 'components') return null;
  const item = lines.map((line) => line.item).find((own) => production.items[own]?.component === id);
  return item === undefined ? null : { what: 'item', id: item };
}
