// The files in which the visible set can be taken away: what each is called, and how it is written.
import type { Atlas } from '../model/atlasIndex.ts';
import type { Details } from '../model/details.ts';
import type { Shown } from '../model/filter.ts';
import { writeCsv } from './csv.ts';
import { exportNetworkOf } from './exportNetwork.ts';
import { writeGeoJson } from './geojson.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphMl } from './graphml.ts';
import { writeJson } from './json.ts';
import type { Provenance } from './provenance.ts';
import { programmeTable, relationTable } from './rows.ts';
import { visibleSetOf } from './visibleSet.ts';

export const formats = ['programs', 'relations', 'json', 'geojson', 'graphml', 'gexf'] as const;
export type Format = (typeof formats)[number];

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** File names say what and which version: `latticework-2026.11-programmes.csv`. */
export function fileName(version: string, what: string): string {
  return `latticework-${version}-${what}`;
}

export function dataFile(
  format: Format,
  atlas: Atlas,
  shown: Shown,
  details: Details,
  provenance: Provenance,
): TextFile {
  const set = visibleSetOf(atlas, shown);
  const named = (what: string, type: string, text: string): TextFile => ({
    name: fileName(provenance.version, what),
    type,
    text,
  });
  switch (format) {
    case 'programs': {
      const { columns, rows } = programmeTable(atlas, set.programs, details);
      return named('programmes.csv', 'text/csv', writeCsv(columns, rows, provenance));
    }
    case 'relations': {
      const { columns, rows } = relationTable(atlas, set.relations, details);
      return named('relations.csv', 'text/csv', writeCsv(columns, rows, provenance));
    }
    case 'json':
      return named('view.json', 'application/json', writeJson(atlas, set, details, provenance));
    case 'geojson':
      return named('places.geojson', 'application/geo+json', writeGeoJson(atlas, set, provenance));
    case 'graphml':
      return named('network.graphml', 'application/xml', writeGraphMl(exportNetworkOf(atlas, set), provenance));
    case 'gexf':
      return named('network.gexf', 'application/xml', writeGexf(exportNetworkOf(atlas, set), provenance));
  }
}
