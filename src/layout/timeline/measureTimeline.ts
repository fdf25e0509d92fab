// What the timeline shows: the phases of the shown programmes by family, their events, and the agreements that allowed them.
import type { FamilyId, Id, Programme } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Shown } from '../../model/filter.ts';
import type { DatedPhase, Years } from '../../model/years.ts';

export interface TimelineRow {
  readonly programme: Programme;
  readonly family: FamilyId;
  /** First to last year of what is known; an open phase ends with the date of the data. */
  readonly phases: readonly DatedPhase[];
  /** Dates of its events as years with a fraction. */
  readonly events: readonly { readonly id: Id; readonly at: number }[];
}

export interface TimelineAgreement {
  readonly id: Id;
  readonly at: number;
  /** Shown programmes that it enables. */
  readonly enables: readonly Id[];
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly agreements: readonly TimelineAgreement[];
  /** First and last year that anything shown touches; years to come that are asked for are in it too. */
  readonly from: number;
  readonly to: number;
}

export function measureTimeline(atlas: Atlas, shown: Shown, asked: Years): Timeline {
  const ids = new Set(shown.programs.map((row) => row.id));
  const rows = shown.programs
    .flatMap((programme): TimelineRow[] => {
      const family = atlas.familyOfProgram.get(programme.id);
      const phases = programme.phases.filter((phase) => phase.from !== undefined) as TimelineRow['phases'];
      if (!family) return [];
      const events = atlas.events
        .filter((event) => event.programs.includes(programme.id))
        .map((event) => ({ id: event.id, at: yearOf(event.date) }));
      return [{ programme, family, phases, events }];
    })
    .sort((a, b) => rank(atlas, a) - rank(atlas, b) || firstYear(a) - firstYear(b) || compare(a, b));
  const agreements = atlas.agreements
    .map((row) => ({ id: row.id, date: row.date, enables: row.enables.filter((id) => ids.has(id)) }))
    .filter((row): row is typeof row & { date: string } => row.date !== undefined && row.enables.length > 0)
    .map(({ id, date, enables }) => ({ id, at: yearOf(date), enables }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const years = [
    ...rows.flatMap((row) => row.phases.flatMap((phase) => [phase.from, phase.to ?? atlas.now])),
    ...agreements.map((row) => Math.floor(row.at)),
    atlas.now,
    ...(asked === 'all' ? [] : [asked.to]),
  ];
  return { rows, agreements, from: Math.min(...years), to: Math.max(...years) };
}

/** YYYY, YYYY-MM or YYYY-MM-DD as a year with a fraction; a bare year stands in its middle. */
export function yearOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + ((day ?? 15) - 1) / 365;
}

function rank(atlas: Atlas, row: TimelineRow): number {
  return atlas.families.findIndex((family) => family.id === row.family);
}

function firstYear(row: TimelineRow): number {
  return Math.min(...row.phases.map((phase) => phase.from), 9999);
}

function compare(a: TimelineRow, b: TimelineRow): number {
  return a.programme.id < b.programme.id ? -1 : 1;
}
