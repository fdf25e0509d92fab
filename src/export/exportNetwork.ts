// The visible set as one network of nodes and directed links, for programs that draw and measure networks.
import { keyOfEnd } from '../layout/network/measureProgramme.ts';
import type { Atlas } from '../model/atlasIndex.ts';
import { namedRecord } from '../view/words/markTexts.ts';
import type { VisibleSet } from './visibleSet.ts';

export interface ExportNode {
  /** `table/id`. */
  readonly id: string;
  readonly name: string;
  readonly nameJa?: string;
  readonly table: string;
  readonly country?: string;
  readonly family?: string;
  readonly status?: string;
}

export interface ExportLink {
  /** The relation's id; what follows from a record itself is named `leads:...`, `enables:...`. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly program?: string;
  readonly family?: string;
  readonly status?: string;
  /** Years, inclusive; absent where unknown or open. */
  readonly from?: number;
  readonly to?: number;
  readonly quantity?: number;
  readonly unit?: string;
  readonly value?: number;
  readonly currency?: string;
}

export interface ExportNetwork {
  readonly nodes: readonly ExportNode[];
  readonly links: readonly ExportLink[];
}

/** Relations, who leads a programme, and which agreement enables it; every end is a node. */
export function exportNetworkOf(atlas: Atlas, set: VisibleSet): ExportNetwork {
  const programs = new Set(set.programs.map((row) => row.id));
  const links: ExportLink[] = [
    ...set.relations.map((row): ExportLink => ({
      id: row.id,
      source: keyOfEnd(row.source),
      target: keyOfEnd(row.target),
      kind: row.kind,
      ...(row.program && { program: row.program }),
      ...familyProperty(atlas.familyOfRelation.get(row.id)),
      status: row.status,
      ...(row.from !== undefined && { from: row.from }),
      ...(row.to !== undefined && { to: row.to }),
      ...(row.quantity && { quantity: row.quantity.value, unit: row.quantity.unit }),
      ...(row.value && { value: row.value.amount, currency: row.value.currency }),
    })),
    ...set.programs.flatMap((row) =>
      row.lead.map((org): ExportLink => ({
        id: `leads:${org}:${row.id}`,
        source: `organizations/${org}`,
        target: `programs/${row.id}`,
        kind: 'leads',
        program: row.id,
        ...familyProperty(atlas.familyOfProgram.get(row.id)),
        status: row.status,
      })),
    ),
    ...set.agreements.flatMap((row) =>
      row.enables
        .filter((id) => programs.has(id))
        .map((id): ExportLink => ({
          id: `enables:${row.id}:${id}`,
          source: `agreements/${row.id}`,
          target: `programs/${id}`,
          kind: 'enables',
          program: id,
          ...(row.date && { from: Number(row.date.slice(0, 4)) }),
        })),
    ),
  ];
  const keys = new Set([
    ...set.programs.map((row) => `programs/${row.id}`),
    ...links.flatMap((link) => [link.source, link.target]),
  ]);
  return { nodes: [...keys].sort().map((key) => nodeOf(atlas, key)), links };
}

function nodeOf(atlas: Atlas, id: string): ExportNode {
  const [table = '', own = ''] = id.split('/');
  const record = namedRecord(atlas, id);
  const programme = table === 'programs' ? atlas.program.get(own) : undefined;
  const country =
    table === 'organizations' ? atlas.organization.get(own)?.country : table === 'countries' ? own : undefined;
  return {
    id,
    name: record?.name ?? id,
    ...(record?.ja && { nameJa: record.ja }),
    table,
    ...(country && { country }),
    ...familyProperty(programme && atlas.familyOfProgram.get(own)),
    ...(programme && { status: programme.status }),
  };
}

function familyProperty(family: string | undefined): { family?: string } {
  return family === undefined ? {} : { family };
}
