// What "in year Y" means: from <= Y <= to. An unknown `to` lasts through the date of the data, later only where a phase of
// the programme covers the year, and of a programme that has ended only as far as anything is known of it. An unknown `from` is the programme's first phase, marked as assumed; where there is none
// the record has no spans: it is undated, drawn only under "all years" and counted.
import type { Phase, Programme, Relation, Status } from './atlas.ts';

/** Calendar years, inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A year (from = to), a range of years, or all, with what is undated. */
export type Years = Span | 'all';

/** How a record stands in the years that are looked at; decides how its line is drawn. A plan is never drawn as a fact. */
export type Standing = 'fact' | 'planned' | 'proposed' | 'ended' | 'cancelled';

/** Plans are what is not yet at work. */
export function isPlan(standing: Standing): boolean {
  return standing === 'planned' || standing === 'proposed';
}

/** Whether it is or was at work: neither a plan nor given up. */
export function isAtWork(standing: Standing): boolean {
  return standing === 'fact' || standing === 'ended';
}

/** Years that a programme's phases cover (an `ended` phase covers none). Undefined where no phase is dated. */
export function programmeSpans(programme: Programme, now: number): readonly Span[] | undefined {
  const spans = spansOf(programme, now);
  return spans.length > 0 ? spans : undefined;
}

/** Years in which a relation is drawn. Undefined where neither it nor its programme has a first year. */
export function relationSpans(
  relation: Relation,
  programme: Programme | undefined,
  now: number,
): readonly Span[] | undefined {
  const phases = programme ? spansOf(programme, now) : [];
  const from = relation.from ?? firstYear(phases);
  if (from === undefined) return undefined;
  if (relation.to !== undefined) return [{ from: Math.min(from, relation.to), to: relation.to }];
  const covered = phases
    .filter((span) => span.to >= from)
    .map((span) => ({ from: Math.max(span.from, from), to: span.to }));
  const isOver = relation.status === 'ended' && programme !== undefined && hasEnded(programme);
  const last = isOver ? phases.map((span) => span.to) : [now];
  return [{ from, to: Math.max(from, ...last) }, ...covered];
}

/** Whether a relation's first year is the programme's, not its own. */
export function hasAssumedStart(relation: Relation): boolean {
  return relation.from === undefined;
}

/** Whether any of the spans meets the years; undated records only under "all". */
export function isWithin(spans: readonly Span[] | undefined, years: Years): boolean {
  if (years === 'all') return true;
  return spans?.some((span) => span.from <= years.to && span.to >= years.from) ?? false;
}

/** How a record of this status stands in these years: what lies after the date of the data is a plan. */
export function standingOf(status: Status, years: Years, now: number): Standing {
  if (status === 'cancelled' || status === 'proposed') return status;
  if (status === 'announced' || status === 'planned') return 'planned';
  if (years === 'all') return status === 'ended' ? 'ended' : 'fact';
  return years.from > now ? 'planned' : 'fact';
}

/**
 * A programme at work elsewhere in time may be only planned in these years: by a planned phase, or one not yet begun. So may
 * one that was cancelled later.
 */
export function programmeStanding(programme: Programme, years: Years, now: number): Standing {
  const standing = standingOf(programme.status, years, now);
  const mayBePlan = standing === 'fact' || (standing === 'cancelled' && years !== 'all');
  if (!mayBePlan) return standing;
  const phases = datedPhases(programme).filter((phase) => isWithin([phaseSpan(programme, phase, now)], years));
  const isPlanned = phases.length > 0 && phases.every((phase) => phase.phase === 'planned' || phase.from > now);
  return isPlanned ? 'planned' : standing;
}

/**
 * The last year that is known of an open phase whose programme has ended, where nothing says when. Undefined for a phase with a
 * last year, and for one that may go on.
 */
export function lastKnownYear(programme: Programme, phase: Phase): number | undefined {
  if (phase.phase === 'ended' || phase.from === undefined || phase.to !== undefined) return undefined;
  if (!hasEnded(programme)) return undefined;
  return Math.max(
    phase.from,
    ...programme.phases.map(({ phase: kind, from }) => (kind === 'ended' && from ? from : 0)),
  );
}

/** The last year that a phase is drawn in: its own, the last that is known of it, or that of the data. */
export function lastYearOf(programme: Programme, phase: DatedPhase, now: number): number {
  return phase.to ?? lastKnownYear(programme, phase) ?? Math.max(now, phase.from);
}

/** The years that a phase covers, as spans; none where it is undated or says that all has ended. */
export function phaseSpanOf(programme: Programme, phase: Phase, now: number): readonly Span[] {
  return phase.phase !== 'ended' && isDated(phase) ? [phaseSpan(programme, phase, now)] : [];
}

export type DatedPhase = Phase & { readonly from: number };

function datedPhases(programme: Programme): readonly DatedPhase[] {
  return programme.phases.filter((phase): phase is DatedPhase => phase.phase !== 'ended' && isDated(phase));
}

function isDated(phase: Phase): phase is DatedPhase {
  return phase.from !== undefined;
}

function phaseSpan(programme: Programme, phase: DatedPhase, now: number): Span {
  return { from: phase.from, to: lastYearOf(programme, phase, now) };
}

function spansOf(programme: Programme, now: number): readonly Span[] {
  return datedPhases(programme).map((phase) => phaseSpan(programme, phase, now));
}

function hasEnded({ status }: Programme): boolean {
  return status === 'ended' || status === 'cancelled';
}

function firstYear(spans: readonly Span[]): number | undefined {
  return spans.length > 0 ? Math.min(...spans.map((span) => span.from)) : undefined;
}
