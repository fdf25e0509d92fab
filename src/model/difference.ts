// What differs between two states of the visible set: which programmes came, went, or stand otherwise, and which relations.
import type { Id, Phase, Programme } from './atlas.ts';
import { programsOfRelation, type Atlas } from './atlasIndex.ts';
import type { Shown } from './filter.ts';
import { isWithin, phaseSpanOf, programmeStanding, standingOf, type Standing, type Years } from './years.ts';

/** How a programme stands in the years that are looked at. */
export interface Moment {
  readonly standing: Standing;
  /** Phases that cover any of the years. */
  readonly phases: readonly Phase['phase'][];
  /** Relations of it in the set. */
  readonly ties: number;
}

export interface Change {
  readonly id: Id;
  readonly before: Moment;
  readonly after: Moment;
}

export interface Difference {
  /** Programmes of the second state alone, in the atlas's order. */
  readonly added: readonly Id[];
  /** Programmes of the first state alone. */
  readonly gone: readonly Id[];
  /** Programmes of both that stand otherwise or are in another phase. */
  readonly changed: readonly Change[];
  /** Programmes of both that stand as they did; the number of their ties may differ. */
  readonly same: readonly Id[];
  /** Relations of one state alone, or of both where they stand otherwise. */
  readonly relations: ReadonlySet<Id>;
}

export interface State {
  readonly shown: Shown;
  readonly years: Years;
}

export function differenceOf(atlas: Atlas, before: State, after: State): Difference {
  const [first, second] = [before, after].map(({ shown }) => new Set(shown.programs.map((row) => row.id)));
  const momentOf = ({ years }: State, ties: ReadonlyMap<Id, number>, row: Programme): Moment => ({
    standing: programmeStanding(row, years, atlas.now),
    phases: row.phases
      .filter((phase) => isWithin(phaseSpanOf(row, phase, atlas.now), years))
      .map((phase) => phase.phase),
    ties: ties.get(row.id) ?? 0,
  });
  const tiesBefore = countTies(before.shown);
  const tiesAfter = countTies(after.shown);
  const stayed = after.shown.programs
    .filter((row) => first!.has(row.id))
    .map((row): Change => ({
      id: row.id,
      before: momentOf(before, tiesBefore, row),
      after: momentOf(after, tiesAfter, row),
    }));
  return {
    added: after.shown.programs.filter((row) => !first!.has(row.id)).map((row) => row.id),
    gone: before.shown.programs.filter((row) => !second!.has(row.id)).map((row) => row.id),
    changed: stayed.filter(standsOtherwise),
    same: stayed.filter((change) => !standsOtherwise(change)).map((change) => change.id),
    relations: differentRelations(atlas, before, after),
  };
}

/** What of a state is not as it is in the other. */
export function onlyDifferent(shown: Shown, difference: Difference): Shown {
  const same = new Set(difference.same);
  return {
    programs: shown.programs.filter((row) => !same.has(row.id)),
    relations: shown.relations.filter((row) => difference.relations.has(row.id)),
    undated: shown.undated,
  };
}

function standsOtherwise({ before, after }: Change): boolean {
  return before.standing !== after.standing || before.phases.join() !== after.phases.join();
}

function countTies({ relations }: Shown): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const row of relations) for (const id of programsOfRelation(row)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function differentRelations(atlas: Atlas, before: State, after: State): ReadonlySet<Id> {
  const standings = ({ shown, years }: State): ReadonlyMap<Id, Standing> =>
    new Map(shown.relations.map((row) => [row.id, standingOf(row.status, years, atlas.now)]));
  const [first, second] = [standings(before), standings(after)];
  return new Set([...first.keys(), ...second.keys()].filter((id) => first.get(id) !== second.get(id)));
}
