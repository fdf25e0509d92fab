// Every word of the interface in English. ja.ts has the same keys; the compiler holds the two together.
import { enPictures } from './enPictures.ts';
import { formatNumber, formatYears } from './numbers.ts';
import type { SummaryWords } from './summarySentence.ts';
import type { Years } from '../../model/years.ts';

const n = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;
const are = (value: number): string => (value === 1 ? 'is' : 'are');

export const en = {
  ...enPictures,
  /** Between a kind and a name. */
  colon: ': ',
  site: {
    name: 'Latticework',
    description:
      'Maps and networks of allied defence-industrial cooperation around Japan and the United States, from published sources.',
    /** `against`: other years that these are compared with. */
    title: (years: Years, against: Years | null = null) =>
      years === 'all' && against === null
        ? 'Who builds what with whom, through the years'
        : `Who builds what with whom, ${[against ?? [], years]
            .flat()
            .map((own) => formatYears(own, 'en'))
            .join(' and ')}`,
    skip: 'Skip to the picture',
    asTree: 'Read as a tree',
    otherLanguage: '日本語',
    otherLanguageLabel: '日本語で表示',
  },
  views: {
    label: 'View',
    both: 'Map + network',
    map: 'Map',
    network: 'Network',
    flows: 'Flows',
    matrix: 'Matrix',
    timeline: 'Timeline',
    table: 'Table',
    tree: 'Tree',
    'what-if': 'What if',
    dependence: 'Dependence',
    method: 'Method',
    data: 'Data',
    stories: 'Stories',
    present: 'Presenting',
    speaker: 'Presenter window',
  },
  menu: { pictures: 'Pictures', pages: 'Pages', help: 'Help and keys' },
  theme: {
    label: 'Theme',
    auto: 'Automatic',
    light: 'Light',
    dark: 'Dark',
  },
  share: 'Share',
  addStep: 'Add to a story',
  compare: 'Compare',
  summary: {
    opening: (s: SummaryWords) => {
      const when = s.years === 'all' ? 'Across all years' : `In ${formatYears(s.years, 'en')}`;
      if (s.programs === 0) return `${when}, no programme passes the filters.`;
      const head = `${when}, ${count(s.programs, 'programme', 'programmes')} in ${count(s.countries, 'country', 'countries')}`;
      if (s.programs === 1) return `${head}.`;
      const shared = s.shared === s.programs ? 'all' : s.shared === 0 ? 'none' : n(s.shared);
      return `${head}, ${shared} of them shared.`;
    },
    busiest: (country: string, programs: number, partner: string | undefined, together: number) =>
      partner === undefined
        ? `${sentenceName(country)} is in ${n(programs)}.`
        : `${sentenceName(country)} is in ${n(programs)}, ${together === programs ? 'all' : n(together)} of these with ${theName(partner)}.`,
    plans: (programs: number, relations: number) => {
      const parts = [
        ...(programs > 0 ? [count(programs, 'programme', 'programmes')] : []),
        ...(relations > 0 ? [count(relations, 'tie', 'ties')] : []),
      ];
      return `${parts.join(' and ')} ${are(programs + relations)} planned or announced, not yet at work.`;
    },
  },
  /** What the live region says of a change: what was done, then what there is now. */
  said: {
    chosen: (names: string) => `${names} chosen`,
    dropped: (names: string) => `${names} dropped`,
    cleared: 'All filters cleared',
    betweenNames: ', ',
    betweenChanges: ', ',
  },
  filters: {
    label: 'Filters',
    open: 'Filters',
    done: 'Show the picture',
    clear: 'Clear all filters',
    more: (value: number) => `+${value} more`,
    fewer: 'Show fewer',
    active: (value: number) => count(value, 'filter set', 'filters set'),
    families: 'Technology',
    areas: 'Areas',
    countries: 'Countries',
    modes: 'Cooperation',
    statuses: 'Status',
    join: { areas: 'Programmes that touch', countries: 'Programmes that join' },
    any: { areas: 'Any of them', countries: 'Any of them' },
    all: { areas: 'All of them together', countries: 'All of them together' },
    or: 'or',
    and: 'and',
    orToAnd: 'or: change to all of them together',
    andToOr: 'and: change to any of them',
    chosen: (name: string, value: number) => `${name}: ${n(value)} chosen`,
    option: (name: string, value: number) => `${name}, ${count(value, 'programme', 'programmes')}`,
    remove: (name: string) => `Remove the filter ${name}`,
    only: 'only',
    onlyThis: (name: string) => `Only ${name}`,
  },
  questions: { label: 'Start with a question' },
  empty: {
    most: (what: string, programs: number) =>
      `No programme passes all filters together. Without the filter on ${what} there would be ${n(programs)}.`,
    several:
      'No programme passes all filters, and dropping one of them is not enough. Drop several, or show everything.',
    drop: (what: string, programs: number) => `Drop the filter on ${what} (${n(programs)})`,
    everything: 'Show everything',
    dimensions: {
      areas: 'technology',
      countries: 'countries',
      modes: 'cooperation',
      statuses: 'status',
      organizations: 'organizations',
      years: 'years',
    },
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
    speed: 'Speed',
    times: (factor: number) => `${n(factor)}×`,
    now: 'date of the data',
    bar: (year: number, facts: number, plans: number) => `${year}: ${n(facts)} at work, ${n(plans)} planned`,
    histogram: 'Programmes by year',
  },
  details: {
    label: 'Details',
    close: 'Close details',
    loading: 'Loading the details…',
    failed: 'The details could not be loaded.',
    retry: 'Try again',
    inNetwork: 'Show its chain in the network',
    ownNetwork: 'Show its network',
    chainFrom: 'Chain from here',
    chainTo: 'Chain to here',
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
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known',
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
    openQuestions: 'Open questions',
    sources: 'Sources',
    source: 'Source',
    more: (value: number) => `Show ${n(value)} more`,
    upTo: 'up to',
    atLeast: 'at least',
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
    placeholder: 'Name, abbreviation, Japanese reading, city, year',
    close: 'Close',
    results: 'Results',
    loading: 'Loading the names…',
    failed: 'The search could not be loaded. Close it and open it again.',
    nothing: 'Nothing has a name like this. Try fewer letters, an abbreviation or the Japanese reading.',
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
    parameter: (name: string) => `this page has no setting “${name}”`,
    value: (name: string, value: string) => `“${value}” means nothing for “${name}”`,
    dismiss: 'Dismiss',
  },
  load: {
    failed: 'The data could not be loaded.',
    why: 'Reason',
    picture: 'The picture below is the one that came with the page.',
    retry: 'Try again',
    waiting: 'Loading the picture…',
    noPicture: 'This picture could not be loaded.',
  },
  footer: {
    about: 'About the data',
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
