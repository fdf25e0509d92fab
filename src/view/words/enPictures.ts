// The words on and about the pictures, in English. See en.ts.
import { formatNumber } from './numbers.ts';

const n = (value: number): string => formatNumber(value, 'en');
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

export const enPictures = {
  map: {
    title: 'Map',
    label: 'Map of who works with whom',
    hint: 'Arrow keys move between marks, Page Up and Page Down go through all of them, Enter opens one. On the map plus and minus zoom, 0 shows the whole, Shift and an arrow move the ground.',
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
      world: 'World (Equal Earth)',
      globe: 'Globe',
    },
    tears: 'Flows between Asia and Europe leave at the left edge and come back at the right',
    horizon: 'What lies beyond the horizon is hidden: drag, or press Shift and an arrow key, to turn the globe',
    pole: 'North Pole',
    country: (name: string, programs: number, domestic: number) =>
      `${name}: ${count(programs, 'programme', 'programmes')}${domestic > 0 ? `, ${n(domestic)} of them within the country` : ''}`,
    flow: (a: string, b: string, family: string, programs: number, plan: boolean) =>
      `${a} and ${b}, ${family}: ${count(programs, plan ? 'planned programme' : 'programme', plan ? 'planned programmes' : 'programmes')}`,
    leads: (name: string, value: number) => `${name} leads ${n(value)}`,
    place: (name: string, ties: number) => `${name}: ${count(ties, 'tie', 'ties')}`,
    cluster: (names: string, more: number) => (more > 0 ? `${names} and ${n(more)} more sites` : names),
    /** `family` is empty where none is known, `standing` where it is simply at work. */
    tie: (from: string, to: string, value: number, family: string, standing: string) =>
      `${from} to ${to}${family && `, ${family}`}: ${count(value, 'tie', 'ties')}${standing && `, ${standing}`}`,
    anchor: (name: string) => `${name} (no city known)`,
    notDrawn: (domestic: number, unplaced: number, isGathered: boolean) =>
      [
        domestic > 0
          ? `${count(domestic, 'tie', 'ties')} inside one ${isGathered ? 'state, prefecture or place' : 'place'}, counted on its mark`
          : '',
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
    breadth: 'Width',
    byCount: 'programmes',
    byValue: 'value',
    taper: 'Broad where it is led',
    tiesWidth: 'Arrow: who gives to whom',
    fact: 'At work',
    plan: 'Planned or announced',
    proposed: 'Proposed',
    ended: 'Ended or cancelled',
    hub: 'Country and its programmes',
    site: 'City with sites',
    province: 'State or prefecture with its sites; behind the name, its programmes',
    tint: 'Tint: 1, 5, 25 programmes or more',
    anchor: 'Only the country is known',
    ghost: 'Pale bar: all years, all filters off',
  },
  network: {
    title: 'Network',
    label: 'Network of countries, technologies and leads',
    overview: 'Overview',
    whole: 'Whole',
    chain: 'Chain',
    away: {
      upstream: (steps: number) => `upstream, ${count(steps, 'step', 'steps')} away`,
      downstream: (steps: number) => `downstream, ${count(steps, 'step', 'steps')} away`,
    },
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
    lead: (organization: string, programme: string) => `${organization}, lead of ${programme}`,
    lattice: 'Full dot: the country leads. Ring: it takes part. Dashed: planned.',
    notShown: 'Faded: outside the filters.',
    without: (tiers: string) => `Not drawn here: ${tiers}.`,
    drawAll: 'Draw the whole chain',
    empty: 'Nothing passes the filters.',
    firstArea: 'A programme stands under its first area; filters match any of its areas.',
    noChain: 'No tie of this programme is recorded yet.',
  },
  timeline: {
    closer: (year: number) => `Years before ${year} are drawn closer together.`,
    label: 'Timeline of agreements and programmes',
    agreements: 'Agreements and rules',
    programmes: 'Programmes',
    event: 'Event',
    agreement: (name: string, date: string, programs: readonly string[]) =>
      `${name}, ${date}: allows ${programs.join(', ')}`,
    programme: (name: string, phases: readonly string[]) => `${name}: ${phases.join('; ')}`,
  },
};
