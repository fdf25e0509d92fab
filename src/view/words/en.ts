// Every word of the interface in English. ja.ts has the same keys; the compiler holds the two together.
import { formatNumber, formatYears } from './numbers.ts';
import type { SummaryWords } from './summarySentence.ts';
import type { Years } from '../../model/years.ts';

const n = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;
const are = (value: number): string => (value === 1 ? 'is' : 'are');

export const en = {
  site: {
    name: 'Latticework',
    description:
      'Maps and networks of allied defence-industrial cooperation around Japan and the United States, from published sources.',
    title: (years: Years) =>
      years === 'all'
        ? 'Who builds what with whom, through the years'
        : `Who builds what with whom, ${formatYears(years, 'en')}`,
    skip: 'Skip to the picture',
    otherLanguage: '日本語',
    otherLanguageLabel: '日本語で表示',
  },
  views: {
    label: 'View',
    both: 'Map and network',
    map: 'Map',
    network: 'Network',
    table: 'Table',
  },
  theme: {
    label: 'Theme',
    auto: 'Automatic',
    light: 'Light',
    dark: 'Dark',
  },
  share: {
    copy: 'Copy link',
    copied: 'Link copied',
    failed: 'Copying is not allowed here: the link is in the address bar',
  },
  summary: {
    opening: (s: SummaryWords) => {
      const when = s.years === 'all' ? 'Across all years' : `In ${formatYears(s.years, 'en')}`;
      if (s.programs === 0) return `${when}, no programme passes the filters.`;
      const shared = s.shared === s.programs ? 'all of them shared' : `${n(s.shared)} of them shared`;
      return `${when}, ${count(s.programs, 'programme', 'programmes')} in ${count(s.countries, 'country', 'countries')}, ${shared}.`;
    },
    busiest: (country: string, programs: number, partner: string | undefined, together: number) =>
      partner === undefined
        ? `${sentenceName(country)} is in ${n(programs)}.`
        : `${sentenceName(country)} is in ${n(programs)}, ${together === programs ? 'all' : n(together)} of these with ${theName(partner)}.`,
    plans: (programs: number, relations: number) =>
      `${count(programs, 'programme', 'programmes')} and ${count(relations, 'tie', 'ties')} ${are(programs + relations)} planned or announced, not yet at work.`,
  },
  filters: {
    label: 'Filters',
    open: 'Filters',
    close: 'Close',
    done: 'Show the picture',
    clear: 'Clear all filters',
    active: (value: number) => count(value, 'filter set', 'filters set'),
    families: 'Technology',
    areas: 'Areas',
    countries: 'Countries',
    modes: 'Cooperation',
    statuses: 'Status',
    any: 'Any of them',
    all: 'All of them together',
    join: 'Programmes that join',
    chosen: (name: string, value: number) => `${name}: ${n(value)} chosen`,
    option: (name: string, value: number) => `${name}, ${count(value, 'programme', 'programmes')}`,
  },
  years: {
    label: 'Year',
    from: 'From year',
    to: 'To year',
    single: 'One year',
    range: 'Range',
    all: 'All years',
    mode: 'Years shown',
    play: 'Play the years',
    pause: 'Pause',
    now: 'date of the data',
    bar: (year: number, facts: number, plans: number) => `${year}: ${n(facts)} at work, ${n(plans)} planned`,
    histogram: 'Programmes by year',
  },
  map: {
    title: 'Map',
    label: 'Map of who works with whom',
    hint: 'Arrow keys move between marks, Enter opens one.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Whole region',
    region: 'Region',
    regions: {
      'north-pacific': 'North Pacific',
      japan: 'Japan',
      'western-pacific': 'Western Pacific',
      'north-america': 'North America',
      europe: 'Europe',
      australia: 'Australia',
    },
    pole: 'North Pole',
    country: (name: string, programs: number, domestic: number) =>
      `${name}: ${count(programs, 'programme', 'programmes')}${domestic > 0 ? `, ${n(domestic)} of them within the country` : ''}`,
    flow: (a: string, b: string, family: string, programs: number, plan: boolean) =>
      `${a} and ${b}, ${family}: ${count(programs, plan ? 'planned programme' : 'programme', plan ? 'planned programmes' : 'programmes')}`,
    leads: (name: string, value: number) => `${name} leads ${n(value)}`,
    place: (name: string, ties: number) => `${name}: ${count(ties, 'tie', 'ties')}`,
    cluster: (names: string, more: number) => (more > 0 ? `${names} and ${n(more)} more sites` : names),
    tie: (from: string, to: string, value: number) => `${from} to ${to}: ${count(value, 'tie', 'ties')}`,
    anchor: (name: string) => `${name} (no city known)`,
    notDrawn: (domestic: number, unplaced: number) =>
      [
        domestic > 0 ? `${count(domestic, 'tie', 'ties')} inside one place, counted on its mark` : '',
        unplaced > 0 ? `${count(unplaced, 'tie', 'ties')} without a place, listed in the table` : '',
      ]
        .filter(Boolean)
        .join('; '),
    domesticPrograms: (value: number) =>
      `${count(value, 'programme', 'programmes')} within one country, counted on its mark`,
    undated: (value: number) => `${count(value, 'tie', 'ties')} without a date, drawn only under “All years”`,
    borders: 'Borders: Natural Earth; no statement on any dispute.',
  },
  legend: {
    label: 'How to read it',
    width: 'Width: number of programmes',
    taper: ', broad where it is led',
    tiesWidth: 'Arrow: who gives to whom',
    fact: 'At work',
    plan: 'Planned or announced',
    proposed: 'Proposed',
    ended: 'Ended or cancelled',
    hub: 'Country and its programmes',
    site: 'City with sites',
    anchor: 'Only the country is known',
    ghost: 'Pale bar: all years, all filters off',
  },
  network: {
    title: 'Network',
    label: 'Network of countries, technologies and leads',
    overview: 'Overview',
    path: 'Depth of the network',
    columns: { country: 'Country', family: 'Technology', organization: 'Led by', programme: 'Programme' },
    tiers: {
      government: 'Government',
      agreement: 'Agreement',
      programme: 'Programme',
      prime: 'Prime contractor',
      supplier: 'Supplier and partner',
      part: 'Part',
      place: 'Place',
    },
    other: { countries: 'Others', organizations: 'Other leads' },
    node: (name: string, programs: number) => `${name}: ${count(programs, 'programme', 'programmes')}`,
    ribbon: (a: string, b: string, facts: number, plans: number) =>
      `${a}, ${b}: ${n(facts)} at work, ${n(plans)} planned`,
    standing: {
      fact: 'at work',
      planned: 'planned',
      proposed: 'proposed',
      ended: 'ended',
      cancelled: 'cancelled',
      absent: 'outside the filters',
    },
    row: (name: string, standing: string, countries: readonly string[]) =>
      `${name}, ${standing}: ${countries.join(', ')}`,
    lattice: 'Full dot: the country leads. Ring: it takes part. Dashed: planned.',
    notShown: 'Faded: outside the filters.',
    empty: 'Nothing passes the filters.',
    firstArea: 'A programme stands under its first area; filters match any of its areas.',
    noChain: 'No relation of this programme is recorded yet.',
  },
  table: {
    title: 'Table',
    programs: 'Programmes',
    relations: 'Relations',
    which: 'Rows',
    caption: (what: string, rows: number) => `${what}: ${count(rows, 'row', 'rows')}`,
    sortBy: (column: string) => `Sort by ${column}`,
    showAll: (rows: number) => `Show all ${n(rows)} rows`,
    name: 'Name',
    family: 'Technology',
    mode: 'Cooperation',
    status: 'Status',
    participants: 'Participants',
    lead: 'Led by',
    from: 'From',
    to: 'To',
    kind: 'Kind',
    source: 'From whom',
    target: 'To whom',
    programme: 'Programme',
    component: 'Part',
    assumed: 'assumed from the programme',
    empty: 'No row passes the filters.',
  },
  details: {
    label: 'Details',
    close: 'Close details',
    loading: 'Fetching the details…',
    failed: 'The details could not be loaded.',
    retry: 'Try again',
    inNetwork: 'Show its chain in the network',
    facts: 'At a glance',
    country: 'Country',
    countries: 'Countries',
    kind: 'Kind',
    parent: 'Part of',
    mode: 'Cooperation',
    status: 'Status',
    technology: 'Technology',
    participants: 'Participants',
    lead: 'Led by',
    leads: 'Leads',
    place: 'Place',
    owner: 'Organization',
    roles: 'Role',
    years: 'Years',
    date: 'Date',
    ended: 'Ended',
    binding: 'Binding',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    type: 'Type',
    parties: 'Parties',
    enables: 'Allows',
    allowedBy: 'Allowed by',
    perUnit: 'In each unit',
    phases: 'Phases',
    figures: 'Figures',
    parts: 'Parts',
    relations: 'Ties',
    sites: 'Places',
    events: 'Events',
    programmes: 'Programmes',
    organizations: 'Organizations',
    agreements: 'Agreements',
    sources: 'Sources',
    source: 'Source',
    more: (value: number) => `Show ${n(value)} more`,
    upTo: 'up to',
    shared: (a: string, b: string) => `${a} and ${b}`,
    sharedIn: (a: string, b: string, family: string) => `${a} and ${b}: ${family}`,
    officialName: 'Official title',
    nothing: 'Nothing recorded yet.',
    within: (shown: number, all: number) => `${n(shown)} within the filters, ${n(all)} in all`,
    opens: 'opens in a new tab',
  },
  search: {
    open: 'Search',
    label: 'Search programmes, organizations, agreements, places',
    placeholder: 'Name, abbreviation or Japanese reading',
    close: 'Close',
    results: 'Results',
    loading: 'Getting the names ready…',
    failed: 'The search could not be loaded.',
    nothing: 'Nothing has a name like this.',
    hint: (records: number) => `${n(records)} records, in English and Japanese. Enter opens the first.`,
    found: (value: number) => (value >= 60 ? 'The best 60 matches' : count(value, 'match', 'matches')),
    tables: {
      programs: 'Programmes',
      organizations: 'Organizations',
      agreements: 'Agreements',
      sites: 'Places',
      components: 'Parts',
      countries: 'Countries',
      technologies: 'Technology areas',
      events: 'Events',
    },
  },
  notes: {
    title: 'Parts of the link were not understood and are ignored:',
    parameter: (name: string) => `“${name}” is no setting of this page`,
    value: (name: string, value: string) => `“${value}” means nothing for “${name}”`,
    dismiss: 'Dismiss',
  },
  load: {
    failed: 'The data could not be loaded.',
    why: 'Reason',
    picture: 'The picture below is the one that came with the page.',
    retry: 'Try again',
  },
  footer: {
    data: (version: string, sources: number) =>
      `Data ${version}, from ${n(sources)} public sources. Each figure leads to its own.`,
    licence: 'Data CC BY 4.0, code MIT.',
    report: 'Report an error',
    city: 'Places are shown at city level, never finer.',
  },
};

/** Names that English puts an article before. */
const withArticle = /^(United|Netherlands|Philippines|Czech)/;
function theName(name: string): string {
  return withArticle.test(name) ? `the ${name}` : name;
}
function sentenceName(name: string): string {
  return withArticle.test(name) ? `The ${name}` : name;
}

/** The catalogue's shape: every language has every message. */
export type Words = typeof en;
