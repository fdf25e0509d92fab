// What the details panel says of a record, table by table: plain rows at the top, then lists. Data only; the panel draws it.
import { keyOfEnd } from '../../layout/network/measureProgramme.ts';
import type { Agreement, AtlasEvent, Id, Lang, Phase, Programme, Relation } from '../../model/atlas.ts';
import { programsOfRelation, type Atlas } from '../../model/atlasIndex.ts';
import type { Details, Figure } from '../../model/details.ts';
import { panelWords } from '../words/late/panelWords.ts';
import { labelOf } from '../words/names.ts';
import { formatDate, formatSpan } from '../words/numbers.ts';
import { relationAmounts, relationYears } from '../words/relationTexts.ts';
import { wordsOf } from '../words/words.ts';
import { areaNames, joined, recordsRow, textRow, type FactRow } from './factRows.ts';

export interface RecordFacts {
  readonly rows: readonly FactRow[];
  readonly phases: readonly Phase[];
  readonly figures: readonly (Figure & { readonly id: string })[];
  /** `table/id` of records, by the heading that they stand under. */
  readonly lists: readonly { readonly title: string; readonly keys: readonly string[] }[];
  readonly relations: readonly Relation[];
  readonly events: readonly AtlasEvent[];
}

const nothing: RecordFacts = { rows: [], phases: [], figures: [], lists: [], relations: [], events: [] };

export function recordFacts(atlas: Atlas, key: string, details: Details | null, lang: Lang): RecordFacts {
  const [table, id = '', family] = key.split('/');
  switch (table) {
    case 'programs':
      return programmeFacts(atlas, id, details, lang);
    case 'organizations':
      return organizationFacts(atlas, id, details, lang);
    case 'sites':
      return siteFacts(atlas, id, details, lang);
    case 'agreements':
      return agreementFacts(atlas, id, lang);
    case 'components':
      return componentFacts(atlas, id, details, lang);
    case 'countries':
      return countryFacts(atlas, id, lang);
    case 'relations':
      return relationFacts(atlas, id, lang);
    case 'pairs':
      return pairFacts(atlas, id, family, lang);
    case 'families':
      return {
        ...nothing,
        lists: [
          programsList(
            programsWhere(atlas, (row) => atlas.familyOfProgram.get(row.id) === id),
            lang,
          ),
        ],
      };
    case 'events':
      return eventFacts(atlas, id, lang);
    default:
      return nothing;
  }
}

function programmeFacts(atlas: Atlas, id: Id, details: Details | null, lang: Lang): RecordFacts {
  const words = wordsOf(lang).details;
  const row = atlas.program.get(id);
  if (!row) return nothing;
  return {
    rows: [
      { label: words.status, text: labelOf(atlas.labels['status'], row.status, lang) },
      { label: words.mode, text: labelOf(atlas.labels['mode'], row.mode, lang) },
      { label: words.technology, text: areaNames(atlas, row.tech, lang) },
      { label: words.participants, records: row.participants.map((country) => `countries/${country}`) },
      { label: words.lead, records: row.lead.map((org) => `organizations/${org}`) },
    ],
    phases: row.phases,
    figures: figuresWhere(details, (figure) => figure.program === id),
    lists: [
      list(
        words.allowedBy,
        atlas.agreements.filter((agreement) => agreement.enables.includes(id)),
        'agreements',
      ),
      list(
        words.parts,
        atlas.components.filter((component) => component.program === id),
        'components',
      ),
      list(words.sites, atlas.sitesOfProgram.get(id) ?? [], 'sites'),
    ],
    relations: atlas.relationsOfProgram.get(id) ?? [],
    events: eventsWhere(atlas, (event) => event.programs.includes(id)),
  };
}

function organizationFacts(atlas: Atlas, id: Id, details: Details | null, lang: Lang): RecordFacts {
  const words = wordsOf(lang).details;
  const row = atlas.organization.get(id);
  if (!row) return nothing;
  return {
    ...nothing,
    rows: [
      { label: words.country, records: [`countries/${row.country}`] },
      ...(row.parent ? [{ label: words.parent, records: [`organizations/${row.parent}`] }] : []),
    ],
    figures: figuresWhere(details, (figure) => figure.org === id),
    lists: [
      list(
        words.leads,
        programsWhere(atlas, (programme) => programme.lead.includes(id)),
        'programs',
      ),
      list(words.sites, atlas.sitesOfOrg.get(id) ?? [], 'sites'),
      list(
        words.organizations,
        atlas.organizations.filter((other) => other.parent === id),
        'organizations',
      ),
    ],
    relations: atlas.relations.filter((relation) => touches(relation, `organizations/${id}`)),
    events: eventsWhere(atlas, (event) => event.orgs.includes(id)),
  };
}

function siteFacts(atlas: Atlas, id: Id, details: Details | null, lang: Lang): RecordFacts {
  const words = wordsOf(lang).details;
  const row = atlas.site.get(id);
  if (!row) return nothing;
  const years = formatSpan(row.from, row.to, lang);
  const placeJa = lang === 'ja' ? details?.records.sites[id]?.placeJa : undefined;
  return {
    ...nothing,
    rows: [
      { label: words.place, text: placeJa ?? row.place },
      { label: words.country, records: [`countries/${row.country}`] },
      { label: words.owner, records: [`organizations/${row.org}`] },
      {
        label: words.roles,
        text: joined(
          row.roles.map((role) => labelOf(atlas.labels['siteRole'], role, lang)),
          lang,
        ),
      },
      ...(years ? [{ label: words.years, text: years }] : []),
    ],
    lists: [{ title: words.programmes, keys: row.programs.map((program) => `programs/${program}`) }],
    relations: atlas.relations.filter(
      (relation) =>
        touches(relation, `organizations/${row.org}`) &&
        programsOfRelation(relation).some((program) => row.programs.includes(program)),
    ),
  };
}

function agreementFacts(atlas: Atlas, id: Id, lang: Lang): RecordFacts {
  const words = wordsOf(lang).details;
  const row: Agreement | undefined = atlas.agreement.get(id);
  if (!row) return nothing;
  const binding = row.binding === undefined ? words.unknown : row.binding ? words.yes : words.no;
  return {
    ...nothing,
    rows: [
      { label: words.type, text: labelOf(atlas.labels['agreementType'], row.type, lang) },
      { label: words.date, text: row.date ? formatDate(row.date, lang) : words.unknown },
      ...(row.to ? [{ label: words.ended, text: formatDate(row.to, lang) }] : []),
      { label: words.binding, text: binding },
      { label: words.parties, records: row.parties.map((country) => `countries/${country}`) },
    ],
    lists: [{ title: words.enables, keys: row.enables.map((program) => `programs/${program}`) }],
    relations: atlas.relations.filter((relation) => relation.agreement === id || touches(relation, `agreements/${id}`)),
    events: eventsWhere(atlas, (event) => event.agreements.includes(id)),
  };
}

function componentFacts(atlas: Atlas, id: Id, details: Details | null, lang: Lang): RecordFacts {
  const words = wordsOf(lang).details;
  const row = atlas.component.get(id);
  if (!row) return nothing;
  return {
    ...nothing,
    rows: [
      { label: words.programmes, records: [`programs/${row.program}`] },
      { label: words.technology, text: areaNames(atlas, row.tech, lang) },
      ...(row.perUnit === undefined ? [] : [{ label: words.perUnit, text: String(row.perUnit) }]),
    ],
    figures: figuresWhere(details, (figure) => figure.component === id),
    relations: atlas.relations.filter((relation) => relation.component === id || touches(relation, `components/${id}`)),
  };
}

function countryFacts(atlas: Atlas, id: Id, lang: Lang): RecordFacts {
  const words = wordsOf(lang).details;
  return {
    ...nothing,
    lists: [
      programsList(
        programsWhere(atlas, (row) => row.participants.includes(id)),
        lang,
      ),
      list(
        words.organizations,
        atlas.organizations.filter((row) => row.country === id),
        'organizations',
      ),
      list(words.agreements, newestFirst(atlas.agreements.filter((row) => row.parties.includes(id))), 'agreements'),
      list(
        words.sites,
        atlas.sites.filter((row) => row.country === id),
        'sites',
      ),
    ],
    relations: atlas.relations.filter((relation) => touches(relation, `countries/${id}`)),
  };
}

function relationFacts(atlas: Atlas, id: Id, lang: Lang): RecordFacts {
  const words = wordsOf(lang).details;
  const row = atlas.relation.get(id);
  if (!row) return nothing;
  return {
    ...nothing,
    rows: [
      { label: panelWords[lang].who, records: [keyOfEnd(row.source)] },
      { label: panelWords[lang].whom, records: [keyOfEnd(row.target)] },
      ...recordsRow(words.programmes, 'programs', programsOfRelation(row)),
      ...recordsRow(words.parts, 'components', row.component ? [row.component] : []),
      ...recordsRow(words.allowedBy, 'agreements', row.agreement ? [row.agreement] : []),
      { label: words.status, text: labelOf(atlas.labels['status'], row.status, lang) },
      ...textRow(words.years, relationYears(row, lang)),
      ...textRow(panelWords[lang].amount, relationAmounts(atlas, row, lang)),
    ],
  };
}

function eventFacts(atlas: Atlas, id: Id, lang: Lang): RecordFacts {
  const words = wordsOf(lang).details;
  const row = atlas.events.find((event) => event.id === id);
  if (!row) return nothing;
  return {
    ...nothing,
    rows: [
      { label: words.date, text: formatDate(row.date, lang) },
      ...textRow(words.technology, areaNames(atlas, row.tech, lang)),
      ...recordsRow(words.organizations, 'organizations', row.orgs),
    ],
    lists: [
      { title: words.programmes, keys: row.programs.map((program) => `programs/${program}`) },
      { title: words.agreements, keys: row.agreements.map((agreement) => `agreements/${agreement}`) },
    ],
  };
}

function pairFacts(atlas: Atlas, id: string, family: string | undefined, lang: Lang): RecordFacts {
  const words = wordsOf(lang).details;
  const ends = id.split('-');
  const joins = (countries: readonly Id[]): boolean => ends.every((end) => countries.includes(end));
  return {
    ...nothing,
    rows: [{ label: words.countries, records: ends.map((end) => `countries/${end}`) }],
    lists: [
      programsList(
        programsWhere(
          atlas,
          (row) => joins(row.participants) && (family === undefined || atlas.familyOfProgram.get(row.id) === family),
        ),
        lang,
      ),
      list(words.agreements, newestFirst(atlas.agreements.filter((row) => joins(row.parties))), 'agreements'),
    ],
  };
}

/** Without a date comes last. */
function newestFirst(agreements: readonly Agreement[]): readonly Agreement[] {
  return [...agreements].sort((a, b) => compareDates(b.date ?? '', a.date ?? ''));
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function programsList(programs: readonly Programme[], lang: Lang) {
  return list(wordsOf(lang).details.programmes, programs, 'programs');
}

function list(title: string, rows: readonly { readonly id: Id }[], table: string) {
  return { title, keys: rows.map((row) => `${table}/${row.id}`) };
}

function programsWhere(atlas: Atlas, test: (row: Programme) => boolean): readonly Programme[] {
  return atlas.programs.filter(test);
}

/** Newest first. */
function eventsWhere(atlas: Atlas, test: (row: AtlasEvent) => boolean): readonly AtlasEvent[] {
  return atlas.events.filter(test).sort((a, b) => compareDates(b.date, a.date) || compareDates(a.id, b.id));
}

/** Newest first. */
function figuresWhere(details: Details | null, test: (figure: Figure) => boolean): RecordFacts['figures'] {
  return (details?.figures ?? [])
    .map((figure, index) => ({ ...figure, id: `figure-${index}` }))
    .filter(test)
    .sort((a, b) => b.year - a.year);
}

function touches(relation: Relation, key: string): boolean {
  return keyOfEnd(relation.source) === key || keyOfEnd(relation.target) === key;
}
