// What an address may name, read from the atlas.
import type { Atlas } from '../model/atlasIndex.ts';
import { yearExtent } from '../model/facets.ts';
import type { KnownIds } from '../state/choices.ts';
import { everyColumn } from '../view/figures/tableColumns.ts';

const tables = [
  'countries',
  'families',
  'organizations',
  'sites',
  'programs',
  'agreements',
  'components',
  'relations',
  'events',
] as const;

export function knownIdsOf(atlas: Atlas): KnownIds {
  return {
    areas: new Set([...atlas.families, ...atlas.technologies].map((row) => row.id)),
    countries: new Set(atlas.countries.map((row) => row.id)),
    records: new Set(tables.flatMap((table) => atlas[table].map((row) => `${table}/${row.id}`))),
    years: yearExtent(atlas),
    columns: new Set(everyColumn),
  };
}
