// The visible set as two plain tables, for CSV: ids beside names in both languages, years, sources.
import { keyOfEnd } from '../layout/network/measureProgramme.ts';
import type { End, Programme, Relation } from '../model/atlas.ts';
import type { Atlas } from '../model/atlasIndex.ts';
import type { Details } from '../model/details.ts';
import { namedRecord } from '../view/words/markTexts.ts';

export interface PlainTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

const list = (values: readonly string[]): string => values.join('; ');

export function programmeTable(atlas: Atlas, programs: readonly Programme[], details: Details): PlainTable {
  return {
    columns: [
      ...['id', 'name', 'name_ja', 'family', 'areas', 'mode', 'status', 'participants', 'leads', 'phases', 'summary'],
      'sources',
    ],
    rows: programs.map((row) => [
      row.id,
      row.name,
      row.ja,
      atlas.familyOfProgram.get(row.id),
      list(row.tech),
      row.mode,
      row.status,
      list(row.participants),
      list(row.lead),
      list(row.phases.map(({ phase, from, to }) => `${phase} ${from ?? '?'}-${to ?? ''}`)),
      details.records.programs[row.id]?.summary,
      sourcesOf(details, 'programs', row.id),
    ]),
  };
}

export function relationTable(atlas: Atlas, relations: readonly Relation[], details: Details): PlainTable {
  const nameOf = (end: End, key: 'name' | 'ja'): string | undefined => namedRecord(atlas, keyOfEnd(end))?.[key];
  return {
    columns: [
      ...['id', 'source', 'source_name', 'source_name_ja', 'kind', 'target', 'target_name', 'target_name_ja'],
      ...['program', 'component', 'agreement', 'family', 'status', 'from', 'to', 'quantity', 'unit'],
      ...['value', 'currency', 'value_year', 'bound', 'sources'],
    ],
    rows: relations.map((row) => [
      row.id,
      keyOfEnd(row.source),
      nameOf(row.source, 'name'),
      nameOf(row.source, 'ja'),
      row.kind,
      keyOfEnd(row.target),
      nameOf(row.target, 'name'),
      nameOf(row.target, 'ja'),
      row.program,
      row.component,
      row.agreement,
      atlas.familyOfRelation.get(row.id),
      row.status,
      row.from,
      row.to,
      row.quantity?.value,
      row.quantity?.unit,
      row.value?.amount,
      row.value?.currency,
      row.value?.year,
      row.bound,
      sourcesOf(details, 'relations', row.id),
    ]),
  };
}

/** Addresses of a record's sources, or publisher and title where one has no address. */
export function sourcesOf(details: Details, table: keyof Details['records'], id: string): string {
  const ids = details.records[table][id]?.sources ?? [];
  return list(
    ids.flatMap((source) => {
      const row = details.sources[source];
      return row ? [row.url ?? `${row.publisher}: ${row.title}`] : [];
    }),
  );
}
