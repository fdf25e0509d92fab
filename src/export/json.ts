// The visible set as one JSON document: records as the atlas has them, with summaries and sources.
import type { Atlas } from '../model/atlasIndex.ts';
import type { Details, RecordDetails } from '../model/details.ts';
import { citationOf, licence, type Provenance } from './provenance.ts';
import type { VisibleSet } from './visibleSet.ts';

export function writeJson(atlas: Atlas, set: VisibleSet, details: Details, provenance: Provenance): string {
  const tables = {
    programs: withDetails(set.programs, details.records.programs),
    relations: withDetails(set.relations, details.records.relations),
    organizations: withDetails(set.organizations, details.records.organizations),
    sites: withDetails(set.sites, details.records.sites),
    agreements: withDetails(set.agreements, details.records.agreements),
    components: withDetails(set.components, details.records.components),
    events: withDetails(set.events, details.records.events),
  };
  const cited = new Set(Object.values(tables).flatMap((rows) => rows.flatMap((row) => row.sources ?? [])));
  return `${JSON.stringify(
    {
      title: provenance.title,
      version: provenance.version,
      asOf: provenance.asOf,
      made: provenance.made,
      address: provenance.address,
      licence,
      citation: citationOf(provenance).plain,
      ...tables,
      countries: set.countries,
      technologies: atlas.technologies,
      sources: Object.fromEntries(Object.entries(details.sources).filter(([id]) => cited.has(id))),
    },
    null,
    1,
  )}\n`;
}

function withDetails<Row extends { readonly id: string }>(
  rows: readonly Row[],
  details: Readonly<Record<string, RecordDetails>>,
): readonly (Row & Partial<RecordDetails>)[] {
  return rows.map((row) => ({ ...row, ...details[row.id] }));
}
