// One year axis for everything: agreements as marks above it, programmes as rows of bars below. Positions are in pixels from
// the left edge of the axis' own picture and from the top of the rows'.
import { fitText } from '../text.ts';
import type { FamilyId, Id, Phase } from '../../model/atlas.ts';
import { lastKnownYear, lastYearOf } from '../../model/years.ts';
import type { Timeline, TimelineRow } from './measureTimeline.ts';
import { yearAxis, type YearAxis } from './yearAxis.ts';

export interface PlacedPhase {
  readonly phase: Phase['phase'];
  readonly x: number;
  readonly width: number;
  /** Not at work yet: planned, or later than the date of the data. */
  readonly isPlan: boolean;
  /** It has ended, and nothing says when: the bar ends with what is known. */
  readonly isEndUnknown: boolean;
}
export interface PlacedTimelineRow {
  readonly program: Id;
  readonly family: FamilyId;
  readonly label: string;
  readonly y: number;
  readonly phases: readonly PlacedPhase[];
  readonly events: readonly { readonly id: Id; readonly x: number }[];
}
export interface PlacedAgreement {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly enables: readonly Id[];
}
/** A family: its heading, and where its rows are folded, how many of its programmes each year has. */
export interface PlacedGroup {
  readonly family: FamilyId;
  /** Middle of the heading, pixels. */
  readonly y: number;
  readonly count: number;
  readonly isFolded: boolean;
  /** Outlines over the years, as high as programmes at work and as all with plans; empty where it is not folded. */
  readonly atWork: string;
  readonly withPlans: string;
}
export interface PlacedTimeline extends YearAxis {
  readonly rows: readonly PlacedTimelineRow[];
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
  readonly agreements: readonly PlacedAgreement[];
  readonly headHeight: number;
  /** Of an agreement's mark, pixels. */
  readonly radius: number;
  readonly nowX: number;
}

export interface TimelineOptions {
  readonly width: number;
  /** Room for the programmes' names, pixels. */
  readonly labelWidth: number;
  readonly size: number;
  readonly now: number;
  readonly labelOf: (key: string) => string;
  /** Families whose rows are folded into one. */
  readonly folded?: ReadonlySet<FamilyId>;
  /** Programmes that have their rows even there. */
  readonly kept?: ReadonlySet<Id>;
}

const rowPitch = 20;
const groupPitch = 34;
const barHeight = 10;
/** Above a folded family's heading, for its outline, pixels. */
const foldedRoom = 24;
const outlineHeight = 34;
const mark = { radius: 4, small: 2.4, gap: 1 };
const narrowWidth = 460;
/** With names above the bars a row is taller. */
const tallRowPitch = 34;
/** There the first heading is under the axis, and leaves room for a remark on a year. */
const firstNarrow = 30;
const axisRoom = 24;
/** Before the first year where no names stand there: half of a year's own figures, which are centred on its line. */
const leastLeft = 16;

export function placeTimeline(timeline: Timeline, options: TimelineOptions): PlacedTimeline {
  const { width, labelWidth, size, now, labelOf, folded = new Set(), kept = new Set() } = options;
  const isNarrow = width < narrowWidth;
  const left = Math.max(labelWidth, leastLeft);
  const axis = yearAxis(timeline.from, timeline.to, now, left, Math.max(left, width - 8));
  const { xOf } = axis;
  const groups: PlacedGroup[] = [];
  const families = [...new Set(timeline.rows.map((row) => row.family))];
  const most = Math.max(1, ...families.map((family) => mostInYear(timeline, family, now)));
  let y = 0;
  const rows = timeline.rows.flatMap((row): PlacedTimelineRow[] => {
    const isFolded = folded.has(row.family);
    if (groups.at(-1)?.family !== row.family) {
      const isFirst = groups.length === 0;
      y += isFirst && isNarrow ? firstNarrow : isFirst || groups.at(-1)?.isFolded ? groupPitch * 0.6 : groupPitch;
      if (isFolded) y += foldedRoom;
      groups.push({ ...groupOf(timeline, row.family, isFolded, { y, most, now, xOf }), y });
      y += isFolded ? foldedRoom * 0.4 : 4;
    }
    if (isFolded && !kept.has(row.programme.id)) return [];
    y += isNarrow ? tallRowPitch : rowPitch;
    return [
      {
        program: row.programme.id,
        family: row.family,
        label: fitText(labelOf(`programs/${row.programme.id}`), isNarrow ? width : labelWidth - 14, size),
        y,
        phases: phasesOf(row, xOf, now),
        events: row.events.map(({ id, at }) => ({ id, x: xOf(at) })),
      },
    ];
  });
  const radius = width < narrowWidth ? mark.small : mark.radius;
  const { agreements, lanes } = stack(timeline, xOf, radius);
  return {
    rows,
    groups,
    height: y + rowPitch,
    agreements,
    headHeight: lanes * (2 * radius + mark.gap) + axisRoom,
    radius,
    ...axis,
    nowX: xOf(now + 1),
  };
}

export const timelineBar = { height: barHeight, axisRoom };

function phasesOf(row: TimelineRow, xOf: (year: number) => number, now: number): readonly PlacedPhase[] {
  return row.phases
    .filter((phase) => phase.phase !== 'ended')
    .flatMap((phase): PlacedPhase[] => {
      const to = lastYearOf(row.programme, phase, now);
      const isPlan = phase.phase === 'planned' || phase.from > now;
      const bar = (from: number, last: number, plan: boolean): PlacedPhase => ({
        phase: phase.phase,
        x: xOf(from),
        width: Math.max(2, xOf(last + 1) - xOf(from)),
        isPlan: plan,
        isEndUnknown: lastKnownYear(row.programme, phase) !== undefined,
      });
      // What goes on after the date of the data is a plan, and drawn as one.
      if (isPlan || to <= now) return [bar(phase.from, to, isPlan)];
      return [bar(phase.from, now, false), bar(now + 1, to, true)];
    });
}

interface GroupPlace {
  readonly y: number;
  /** Programmes of the fullest year of any family: the outline's full height. */
  readonly most: number;
  readonly now: number;
  readonly xOf: (year: number) => number;
}

function groupOf(timeline: Timeline, family: FamilyId, isFolded: boolean, { y, most, now, xOf }: GroupPlace) {
  const own = timeline.rows.filter((row) => row.family === family);
  const outline = (withPlans: boolean): string => {
    const base = y + 9;
    const steps = yearsOf(timeline).map((year) => {
      const count = own.filter((row) => covers(row, year, now, withPlans)).length;
      return `V${(base - (count / most) * outlineHeight).toFixed(1)}H${xOf(year + 1).toFixed(1)}`;
    });
    return `M${xOf(timeline.from).toFixed(1)},${base}${steps.join('')}V${base}Z`;
  };
  return {
    family,
    count: own.length,
    isFolded,
    atWork: isFolded ? outline(false) : '',
    withPlans: isFolded ? outline(true) : '',
  };
}

function mostInYear(timeline: Timeline, family: FamilyId, now: number): number {
  const own = timeline.rows.filter((row) => row.family === family);
  return Math.max(...yearsOf(timeline).map((year) => own.filter((row) => covers(row, year, now, true)).length));
}

function yearsOf(timeline: Timeline): readonly number[] {
  return Array.from({ length: timeline.to - timeline.from + 1 }, (_, index) => timeline.from + index);
}

/** Whether a programme has a phase in a year; without plans, one that is at work. */
function covers(row: TimelineRow, year: number, now: number, withPlans: boolean): boolean {
  if (!withPlans && year > now) return false;
  return row.phases.some(
    (phase) =>
      phase.phase !== 'ended' &&
      (withPlans || phase.phase !== 'planned') &&
      phase.from <= year &&
      lastYearOf(row.programme, phase, now) >= year,
  );
}

/** Marks of near dates are stacked upwards, the earliest at the bottom. */
function stack(timeline: Timeline, xOf: (year: number) => number, radius: number) {
  const lastX: number[] = [];
  const step = 2 * radius + mark.gap;
  const placed = timeline.agreements.map((row) => {
    const x = xOf(row.at);
    const free = lastX.findIndex((last) => x - last >= step);
    const lane = free < 0 ? lastX.length : free;
    lastX[lane] = x;
    return { id: row.id, x, lane, enables: row.enables };
  });
  const lanes = lastX.length;
  const agreements = placed.map(({ id, x, lane, enables }): PlacedAgreement => ({
    id,
    x,
    y: (lanes - lane - 0.5) * step,
    enables,
  }));
  return { agreements, lanes };
}
