// The cells of each table's rows, by column, in words. See tableColumns.ts for which there are.
import { keyOfEnd } from '../../layout/network/measureProgramme.ts';
import type { Id, Lang, Programme, Relation } from '../../model/atlas.ts';
import { programsOfRelation, type Atlas } from '../../model/atlasIndex.ts';
import { hasAssumedStart, isWithin, phaseSpanOf } from '../../model/years.ts';
import { fullName, nodeName } from '../words/markTexts.ts';
import { labelOf } from '../words/names.ts';
import { formatDate } from '../words/numbers.ts';
import { relationFigures } from '../words/relationTexts.ts';
import { wordsOf } from '../words/words.ts';
import type { ColumnId, TableName } from './tableColumns.ts';
import type { Cell } from './tableRows.ts';

type Cells = Readonly<Partial<Record<ColumnId, Cell>>>;

/** A function that gives the cells of a record of the table by its id. */
export function cellsOf(atlas: Atlas, table: TableName, lang: Lang): (id: Id) => Cells {
  const own = cellMakers[table](atlas, lang);
  return (id) => ({ ...own(id), id: { text: `${table}/${id}` } });
}

type CellMaker = (atlas: Atlas, lang: Lang) => (id: Id) => Cells;

const cellMakers: Readonly<Record<TableName, CellMaker>> = {
  programs: (atlas, lang) => {
    const label = labels(atlas, lang);
    const parts = countBy(atlas.components.map((row) => row.program));
    const rules = countBy(atlas.agreements.flatMap((row) => row.enables));
    return (id) => {
      const row = atlas.program.get(id);
      if (!row) return {};
      const [from, to] = yearsOf(atlas, row);
      return {
        name: { ...linkTo(atlas, `programs/${id}`, lang), text: nodeName(atlas, `programs/${id}`, lang) },
        family: familyCell(atlas, atlas.familyOfProgram.get(id), lang),
        areas: listCell(atlas, 'technologies', row.tech, lang),
        mode: label('mode', row.mode),
        status: label('status', row.status),
        participants: listCell(atlas, 'countries', row.participants, lang),
        lead: listCell(atlas, 'organizations', row.lead, lang),
        from: numberCell(from),
        to: numberCell(to),
        phase: phaseCell(atlas, row, lang),
        ties: numberCell(atlas.relationsOfProgram.get(id)?.length ?? 0),
        parts: numberCell(parts.get(id) ?? 0),
        agreements: numberCell(rules.get(id) ?? 0),
      };
    };
  },
  relations: (atlas, lang) => {
    const label = labels(atlas, lang);
    return (id) => {
      const row = atlas.relation.get(id);
      if (!row) return {};
      const assumed = hasAssumedStart(row) ? atlas.spansOfRelation.get(id)?.[0]?.from : undefined;
      const programme = atlas.program.get(row.program ?? '');
      return {
        source: shortLink(atlas, keyOfEnd(row.source), lang),
        kind: { ...label('relationKind', row.kind), record: `relations/${id}` },
        target: shortLink(atlas, keyOfEnd(row.target), lang),
        component: row.component ? shortLink(atlas, `components/${row.component}`, lang) : none,
        programme: row.program ? shortLink(atlas, `programs/${row.program}`, lang) : none,
        family: familyCell(atlas, atlas.familyOfRelation.get(id), lang),
        mode: programme ? label('mode', programme.mode) : none,
        status: label('status', row.status),
        from: assumed === undefined ? numberCell(row.from) : { text: `[${assumed}]`, rank: assumed },
        to: numberCell(row.to),
        amount: amountCell(atlas, row, lang),
        agreement: row.agreement ? shortLink(atlas, `agreements/${row.agreement}`, lang) : none,
      };
    };
  },
  organizations: (atlas, lang) => {
    const label = labels(atlas, lang);
    const leads = countBy(atlas.programs.flatMap((row) => row.lead));
    const ties = countBy(atlas.relations.flatMap((row) => endsOf(row, 'organization')));
    return (id) => {
      const row = atlas.organization.get(id);
      if (!row) return {};
      const programmes = new Set(
        atlas.relations.filter((tie) => endsOf(tie, 'organization').includes(id)).flatMap(programsOfRelation),
      );
      return {
        name: linkTo(atlas, `organizations/${id}`, lang),
        country: shortLink(atlas, `countries/${row.country}`, lang),
        kind: label('orgKind', row.kind),
        parent: row.parent ? shortLink(atlas, `organizations/${row.parent}`, lang) : none,
        leads: numberCell(leads.get(id) ?? 0),
        ties: numberCell(ties.get(id) ?? 0),
        places: numberCell(atlas.sitesOfOrg.get(id)?.length ?? 0),
        programmes: listCell(atlas, 'programs', [...programmes], lang),
      };
    };
  },
  sites: (atlas, lang) => {
    const label = labels(atlas, lang);
    return (id) => {
      const row = atlas.site.get(id);
      if (!row) return {};
      return {
        name: linkTo(atlas, `sites/${id}`, lang),
        place: { text: row.place },
        country: shortLink(atlas, `countries/${row.country}`, lang),
        owner: shortLink(atlas, `organizations/${row.org}`, lang),
        roles: { text: row.roles.map((role) => label('siteRole', role).text).join(comma(lang)) },
        programmes: listCell(atlas, 'programs', row.programs, lang),
        from: numberCell(row.from),
        to: numberCell(row.to),
      };
    };
  },
  agreements: (atlas, lang) => {
    const label = labels(atlas, lang);
    const words = wordsOf(lang).details;
    const ties = countBy(
      atlas.relations.flatMap((row) => [...(row.agreement ? [row.agreement] : []), ...endsOf(row, 'agreement')]),
    );
    return (id) => {
      const row = atlas.agreement.get(id);
      if (!row) return {};
      return {
        date: dateCell(row.date, lang),
        name: linkTo(atlas, `agreements/${id}`, lang),
        type: label('agreementType', row.type),
        parties: listCell(atlas, 'countries', row.parties, lang),
        binding: { text: row.binding === undefined ? '' : row.binding ? words.yes : words.no },
        enables: listCell(atlas, 'programs', row.enables, lang),
        ended: dateCell(row.to, lang),
        ties: numberCell(ties.get(id) ?? 0),
      };
    };
  },
  components: (atlas, lang) => (id) => {
    const row = atlas.component.get(id);
    if (!row) return {};
    const ties = atlas.relations.filter((tie) => tie.component === id || endsOf(tie, 'component').includes(id));
    const suppliers = ties
      .filter((tie) => tie.kind === 'supplies')
      .flatMap((tie) => endsOf(tie, 'organization', 'source'));
    return {
      name: linkTo(atlas, `components/${id}`, lang),
      programme: shortLink(atlas, `programs/${row.program}`, lang),
      family: familyCell(atlas, atlas.familyOfProgram.get(row.program), lang),
      suppliers: listCell(atlas, 'organizations', [...new Set(suppliers)], lang),
      perUnit: numberCell(row.perUnit),
      ties: numberCell(ties.length),
    };
  },
  events: (atlas, lang) => {
    const events = new Map(atlas.events.map((row) => [row.id, row]));
    return (id) => {
      const row = events.get(id);
      if (!row) return {};
      return {
        date: dateCell(row.date, lang),
        event: { text: lang === 'ja' && row.ja ? row.ja : row.title, record: `events/${id}` },
        programmes: listCell(atlas, 'programs', row.programs, lang),
        agreements: listCell(atlas, 'agreements', row.agreements, lang),
        organizations: listCell(atlas, 'organizations', row.orgs, lang),
      };
    };
  },
};

const none: Cell = { text: '' };

function comma(lang: Lang): string {
  return lang === 'ja' ? '、' : ', ';
}

function labels(atlas: Atlas, lang: Lang): (enumeration: string, value: string) => Cell {
  return (enumeration, value) => ({ text: labelOf(atlas.labels[enumeration], value, lang) });
}

function linkTo(atlas: Atlas, key: string, lang: Lang): Cell {
  return { text: fullName(atlas, key, lang), record: key };
}

function shortLink(atlas: Atlas, key: string, lang: Lang): Cell {
  return { text: nodeName(atlas, key, lang), record: key };
}

/** Names in a line; a single one leads to its record. It sorts by how many there are. */
function listCell(atlas: Atlas, table: string, ids: readonly Id[], lang: Lang): Cell {
  if (ids.length === 0) return none;
  const text = ids.map((id) => nodeName(atlas, `${table}/${id}`, lang)).join(comma(lang));
  const isOne = ids.length === 1 && table !== 'technologies' && table !== 'countries';
  return { text, rank: ids.length, ...(isOne && { record: `${table}/${ids[0]}` }) };
}

function familyCell(atlas: Atlas, family: string | undefined, lang: Lang): Cell {
  return family === undefined ? none : { text: nodeName(atlas, `families/${family}`, lang), family };
}

function numberCell(value: number | undefined): Cell {
  return value === undefined ? none : { text: String(value), rank: value };
}

function dateCell(date: string | undefined, lang: Lang): Cell {
  return date === undefined ? none : { text: formatDate(date, lang), rank: date };
}

function amountCell(atlas: Atlas, row: Relation, lang: Lang): Cell {
  // Without its years, which have columns of their own.
  const { from: _from, to: _to, ...rest } = row;
  const text = relationFigures(atlas, rest, lang);
  const rank = row.value?.amount ?? row.quantity?.value;
  return { text, ...(rank !== undefined && { rank }) };
}

/** The phase that the date of the data falls into; where several do, the last of them. */
function phaseCell(atlas: Atlas, row: Programme, lang: Lang): Cell {
  const { now } = atlas;
  const own = row.phases.filter((phase) => isWithin(phaseSpanOf(row, phase, now), { from: now, to: now }));
  const last = own.at(-1);
  return last ? { text: labelOf(atlas.labels['phase'], last.phase, lang) } : none;
}

/** First and last year of a programme's phases; the last is absent where one is open. */
function yearsOf(atlas: Atlas, row: Programme): readonly [from?: number, to?: number] {
  const spans = atlas.spansOfProgram.get(row.id) ?? [];
  if (spans.length === 0) return [];
  const ends = row.phases.filter((phase) => phase.phase !== 'ended').map((phase) => phase.to);
  const from = Math.min(...spans.map((span) => span.from));
  return ends.includes(undefined) ? [from] : [from, Math.max(...ends.map(Number))];
}

function endsOf(row: Relation, type: string, only?: 'source'): readonly Id[] {
  const ends = only === 'source' ? [row.source] : [row.source, row.target];
  return ends.filter((end) => end.type === type).map((end) => end.id);
}

function countBy(ids: readonly Id[]): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
