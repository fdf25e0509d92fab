// Checked tables to the core of the atlas (static/data/core.json): all that the pictures need, nothing that they do not.
import type * as atlas from '../../src/model/atlas.ts';
import { byId, compact, idOf, namesOf } from './compact.ts';
import { compileAgreements, compileEvents, compileRelations } from './compileLinks.ts';
import { compileRedirects } from './compileRedirects.ts';
import { compareText } from './finding.ts';
import { listOf, numberOf, rowsOf, textOf, type Row, type Tables } from './table.ts';

export interface DataVersion {
  readonly version: string;
  readonly asOf: string;
}

export function compileCore(tables: Tables, { version, asOf }: DataVersion): atlas.AtlasData {
  const redirects = compileRedirects(tables);
  const sorted = (name: string) => byId(rowsOf(tables, name));
  return {
    version,
    asOf,
    countries: sorted('countries').map((row) => ({
      ...namesOf(row),
      anchor: lonLatOf(row, 'anchor_lon', 'anchor_lat'),
    })),
    families: inOrder(rowsOf(tables, 'families')).map((row) => namesOf(row) as atlas.Family),
    technologies: sorted('technologies').map((row) => ({
      ...namesOf(row),
      family: (textOf(row, 'family') as atlas.FamilyId | undefined) ?? null,
    })),
    organizations: sorted('organizations').map(compileOrganization),
    sites: sorted('sites').map(compileSite),
    programs: compileProgrammes(sorted('programs'), rowsOf(tables, 'phases')),
    agreements: compileAgreements(sorted('agreements')),
    components: sorted('components').map(compileComponent),
    relations: compileRelations(sorted('relations')),
    events: compileEvents(sorted('events')),
    questions: inOrder(rowsOf(tables, 'questions')).map(compileQuestion),
    labels: compileLabels(rowsOf(tables, 'enumerations')),
    counts: {
      sources: rowsOf(tables, 'sources').length,
      capacities: rowsOf(tables, 'capacities').length,
      series: rowsOf(tables, 'series').length,
      facts: rowsOf(tables, 'facts').length,
    },
    ...(redirects && { redirects }),
  };
}

function lonLatOf(row: Row, lon: string, lat: string): atlas.LonLat {
  return [numberOf(row, lon) ?? 0, numberOf(row, lat) ?? 0];
}

function inOrder(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (numberOf(a, 'order') ?? 0) - (numberOf(b, 'order') ?? 0));
}

function compileOrganization(row: Row): atlas.Organization {
  return compact<atlas.Organization>({
    ...namesOf(row),
    country: row.cells.country ?? '',
    kind: row.cells.kind ?? '',
    parent: textOf(row, 'parent'),
  });
}

function compileSite(row: Row): atlas.Site {
  return compact<atlas.Site>({
    ...namesOf(row),
    org: row.cells.org ?? '',
    country: row.cells.country ?? '',
    place: row.cells.place ?? '',
    jaCity: cityOf(textOf(row, 'place_ja')),
    lonLat: lonLatOf(row, 'lon', 'lat'),
    roles: listOf(row, 'roles'),
    programs: listOf(row, 'programs'),
    from: numberOf(row, 'from'),
    to: numberOf(row, 'to'),
  });
}

/** "愛知県名古屋市" -> "名古屋市": the prefecture, state or province goes before, and the map has no room for it. */
function cityOf(place: string | undefined): string | undefined {
  const smallest = place?.replace(/^.+、/u, '');
  return smallest?.replace(/^(?:東京都|北海道|(?:京都|大阪)府|[^州県]{1,3}県|.{2,3}道|.+首都特別地域|.+州)(?=.)/u, '');
}

function compileProgrammes(programs: readonly Row[], phases: readonly Row[]): atlas.Programme[] {
  return programs.map((row) => ({
    ...namesOf(row),
    tech: listOf(row, 'tech'),
    mode: row.cells.mode as atlas.Mode,
    participants: listOf(row, 'participants'),
    lead: listOf(row, 'lead'),
    phases: inOrder(phases.filter((phase) => phase.cells.program === idOf(row))).map((phase) =>
      compact<atlas.Phase>({
        phase: phase.cells.phase as atlas.Phase['phase'],
        from: numberOf(phase, 'from'),
        to: numberOf(phase, 'to'),
      }),
    ),
    status: row.cells.status as atlas.Status,
  }));
}

function compileComponent(row: Row): atlas.Component {
  return compact<atlas.Component>({
    ...namesOf(row),
    program: row.cells.program ?? '',
    tech: listOf(row, 'tech'),
    perUnit: numberOf(row, 'per_unit'),
  });
}

function compileQuestion(row: Row): atlas.Question {
  const { text = '', text_ja = '', address = '' } = row.cells;
  return { id: idOf(row), text: { en: text, ja: text_ja }, address };
}

/** Lists by name, the values of each in their order. */
function compileLabels(rows: readonly Row[]): atlas.AtlasData['labels'] {
  const labels: Record<string, Record<string, atlas.Label>> = {};
  const sorted = inOrder(rows).sort((a, b) => compareText(a.cells.list ?? '', b.cells.list ?? ''));
  for (const { cells } of sorted)
    (labels[cells.list ?? ''] ??= {})[cells.id ?? ''] = { en: cells.en ?? '', ja: cells.ja ?? '' };
  return labels;
}
