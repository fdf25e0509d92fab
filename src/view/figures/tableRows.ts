// The filtered set as rows: what the table shows, sorts and (later) hands out. The same programmes and relations as the pictures.
import { keyOfEnd } from '../../layout/network/measureProgramme.ts';
import type { Lang, Programme, Relation } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Shown } from '../../model/filter.ts';
import { hasAssumedStart } from '../../model/years.ts';
import { nodeName } from '../words/markTexts.ts';
import { labelOf } from '../words/names.ts';
import { wordsOf } from '../words/words.ts';

export type TableName = 'programs' | 'relations';

export interface Cell {
  readonly text: string;
  /** What the cell sorts by; absent sorts last. */
  readonly rank?: number | string;
  /** `table/id` of a record to go to. */
  readonly record?: string;
}

export interface TableColumn {
  readonly id: string;
  readonly title: string;
  readonly isNumber: boolean;
}

export interface TableRow {
  /** `programs/ID` or `relations/ID`. */
  readonly key: string;
  readonly cells: readonly Cell[];
}

const columnIds = {
  programs: ['name', 'family', 'mode', 'status', 'participants', 'lead', 'from', 'to'],
  relations: ['source', 'kind', 'target', 'component', 'programme', 'family', 'status', 'from', 'to'],
} as const;
type ColumnId = (typeof columnIds)[TableName][number];

/** Every column of every table. */
export const sortableColumns: readonly string[] = [...new Set(Object.values(columnIds).flat())];

export function tableColumns(table: TableName, lang: Lang): readonly TableColumn[] {
  const words = wordsOf(lang).table;
  return columnIds[table].map((id: ColumnId) => ({ id, title: words[id], isNumber: id === 'from' || id === 'to' }));
}

export function tableRows(
  atlas: Atlas,
  shown: Shown,
  table: TableName,
  sort: { readonly column: string; readonly descending: boolean } | null,
  lang: Lang,
): readonly TableRow[] {
  const rows =
    table === 'programs'
      ? shown.programs.map((row) => programmeRow(atlas, row, lang))
      : shown.relations.map((row) => relationRow(atlas, row, lang));
  const index = sort ? (columnIds[table] as readonly string[]).indexOf(sort.column) : -1;
  if (!sort || index < 0) return rows;
  const collator = new Intl.Collator(lang);
  return [...rows].sort(
    (a, b) => compare(a.cells[index], b.cells[index], sort.descending, collator) || (a.key < b.key ? -1 : 1),
  );
}

function programmeRow(atlas: Atlas, row: Programme, lang: Lang): TableRow {
  const spans = atlas.spansOfProgram.get(row.id) ?? [];
  const from = spans.length > 0 ? Math.min(...spans.map((span) => span.from)) : undefined;
  const phaseEnds = row.phases.filter((phase) => phase.phase !== 'ended').map((phase) => phase.to);
  const to = phaseEnds.includes(undefined) ? undefined : Math.max(...phaseEnds.map(Number));
  const comma = lang === 'ja' ? '、' : ', ';
  return {
    key: `programs/${row.id}`,
    cells: [
      { text: nodeName(atlas, `programs/${row.id}`, lang), record: `programs/${row.id}` },
      { text: familyName(atlas, atlas.familyOfProgram.get(row.id), lang) },
      { text: labelOf(atlas.labels['mode'], row.mode, lang) },
      { text: labelOf(atlas.labels['status'], row.status, lang) },
      {
        text: row.participants.map((id) => nodeName(atlas, `countries/${id}`, lang)).join(comma),
        rank: row.participants.length,
      },
      { text: row.lead.map((id) => nodeName(atlas, `organizations/${id}`, lang)).join(comma) },
      yearCell(from),
      yearCell(to),
    ],
  };
}

function relationRow(atlas: Atlas, row: Relation, lang: Lang): TableRow {
  const link = (key: string | undefined): Cell =>
    key === undefined ? { text: '' } : { text: nodeName(atlas, key, lang), record: key };
  const assumed = hasAssumedStart(row) ? atlas.spansOfRelation.get(row.id)?.[0]?.from : undefined;
  return {
    key: `relations/${row.id}`,
    cells: [
      link(keyOfEnd(row.source)),
      { text: labelOf(atlas.labels['relationKind'], row.kind, lang), record: `relations/${row.id}` },
      link(keyOfEnd(row.target)),
      link(row.component && `components/${row.component}`),
      link(row.program && `programs/${row.program}`),
      { text: familyName(atlas, atlas.familyOfRelation.get(row.id), lang) },
      { text: labelOf(atlas.labels['status'], row.status, lang) },
      assumed === undefined ? yearCell(row.from) : { text: `[${assumed}]`, rank: assumed },
      yearCell(row.to),
    ],
  };
}

function familyName(atlas: Atlas, family: string | undefined, lang: Lang): string {
  return family === undefined ? '' : nodeName(atlas, `families/${family}`, lang);
}

function yearCell(year: number | undefined): Cell {
  return year === undefined ? { text: '' } : { text: String(year), rank: year };
}

/** Empty cells stand last in both directions. */
function compare(a: Cell | undefined, b: Cell | undefined, descending: boolean, collator: Intl.Collator): number {
  const [x, y] = [a?.rank ?? a?.text ?? '', b?.rank ?? b?.text ?? ''];
  if (x === '' || y === '') return Number(x === '') - Number(y === '');
  const order = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
  return descending ? -order : order;
}
