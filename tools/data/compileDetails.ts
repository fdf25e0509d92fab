// Checked tables to what a reader asks for record by record: static/data/details/*.json and static/data/sources.json.
import type { Figure, OpenQuestion, RecordDetails, ScenarioFact, Series, Source } from '../../src/model/details.ts';
import { byId, compact, idOf } from './compact.ts';
import { compareText } from './finding.ts';
import { booleanOf, listOf, numberOf, rowsOf, textOf, type Row, type Tables } from './table.ts';

/** Tables whose records have details of their own. */
export const detailTables = [
  'organizations',
  'sites',
  'programs',
  'agreements',
  'components',
  'relations',
  'events',
] as const;

export function compileDetails(rows: readonly Row[]): Record<string, RecordDetails> {
  return Object.fromEntries(byId(rows).map((row) => [idOf(row), detailsOf(row)]));
}

function detailsOf(row: Row): RecordDetails {
  const aliases = listOf(row, 'aliases');
  return compact<RecordDetails>({
    summary: textOf(row, 'summary'),
    summaryJa: textOf(row, 'summary_ja'),
    note: textOf(row, 'note'),
    noteJa: textOf(row, 'note_ja'),
    placeJa: textOf(row, 'place_ja'),
    jaOfficial: textOf(row, 'name_ja_official'),
    jaGrade: textOf(row, 'name_ja_grade'),
    jaSource: textOf(row, 'name_ja_source'),
    kana: textOf(row, 'kana'),
    aliases: aliases.length > 0 ? aliases : undefined,
    sources: listOf(row, 'sources'),
  });
}

/** Figures in the order of programme, component, organization, year, unit, basis, value and note. */
export function compileFigures(tables: Tables): Figure[] {
  const key = ({ program, component, org, unit, basis }: Figure) => [program, component, org, unit, basis].join(' ');
  return rowsOf(tables, 'capacities')
    .map((row) =>
      compact<Figure>({
        program: row.cells.program ?? '',
        component: textOf(row, 'component'),
        org: textOf(row, 'org'),
        year: numberOf(row, 'year') ?? 0,
        value: numberOf(row, 'value') ?? 0,
        unit: row.cells.unit ?? '',
        grade: row.cells.grade as Figure['grade'],
        basis: row.cells.basis as Figure['basis'],
        note: textOf(row, 'note'),
        noteJa: textOf(row, 'note_ja'),
        sources: listOf(row, 'sources'),
      }),
    )
    .sort(
      (a, b) =>
        compareText(key(a), key(b)) || a.year - b.year || a.value - b.value || compareText(a.note ?? '', b.note ?? ''),
    );
}

export function compileSeries(tables: Tables): Series[] {
  const points = rowsOf(tables, 'series-points');
  return byId(rowsOf(tables, 'series')).map((row) =>
    compact<Series>({
      id: idOf(row),
      name: row.cells.name ?? '',
      ja: textOf(row, 'name_ja'),
      unit: row.cells.unit ?? '',
      country: textOf(row, 'country'),
      points: points
        .filter((point) => point.cells.series === idOf(row))
        .map((point): [number, number] => [numberOf(point, 'year') ?? 0, numberOf(point, 'value') ?? 0])
        .sort(([a], [b]) => a - b),
      note: textOf(row, 'note'),
      noteJa: textOf(row, 'note_ja'),
      sources: listOf(row, 'sources'),
    }),
  );
}

export function compileFacts(tables: Tables): ScenarioFact[] {
  return byId(rowsOf(tables, 'facts')).map((row) =>
    compact<ScenarioFact>({
      id: idOf(row),
      topic: row.cells.topic ?? '',
      fact: row.cells.fact ?? '',
      factJa: textOf(row, 'fact_ja'),
      value: numberOf(row, 'value'),
      unit: textOf(row, 'unit'),
      year: numberOf(row, 'year'),
      sources: listOf(row, 'sources'),
    }),
  );
}

export function compileOpenQuestions(tables: Tables): OpenQuestion[] {
  return byId(rowsOf(tables, 'open-questions')).map((row) =>
    compact<OpenQuestion>({
      id: idOf(row),
      kind: row.cells.kind as OpenQuestion['kind'],
      text: row.cells.text ?? '',
      textJa: textOf(row, 'text_ja'),
      records: listOf(row, 'records'),
      sources: listOf(row, 'sources'),
    }),
  );
}

export function compileSources(tables: Tables): Record<string, Source> {
  const records = byId(rowsOf(tables, 'sources')).map((row) =>
    compact<Source>({
      id: idOf(row),
      publisher: row.cells.publisher ?? '',
      title: row.cells.title ?? '',
      date: textOf(row, 'date'),
      url: textOf(row, 'url'),
      kind: row.cells.kind ?? '',
      read: row.cells.read ?? '',
      readIsBase: booleanOf(row, 'read_is_base') || undefined,
    }),
  );
  return Object.fromEntries(records.map((source) => [source.id, source]));
}
