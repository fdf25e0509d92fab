// Partners that join and change nothing in a year, each with the reason: an agreement only opens ways that wait for it.
import type { Outcome } from '../../scenario/outcome.ts';
import type { Draft, DraftLink } from '../../scenario/draft.ts';
import type { Intervention } from '../../scenario/interventions/kinds.ts';
import { treatmentOf } from './measureYear.ts';

type Admission = Extract<Intervention, { kind: 'admit' }>;

/**
 * `no-way`: nothing in the model waits for the agreement; `no-end`: the country stands at no end of a way that does; `later`: it
 * joins after this year; `as-before`: its ways carry what they carried before.
 */
export type IdleReason = 'no-way' | 'no-end' | 'later' | 'as-before';

export interface IdleJoin {
  readonly admission: Admission;
  /** Its first year as a party. */
  readonly from: number;
  readonly reason: IdleReason;
}

/** @param after the model with its interventions laid on */
export function idleJoins(
  interventions: readonly Intervention[],
  after: Draft,
  baseline: Outcome,
  scenario: Outcome,
  year: number,
): readonly IdleJoin[] {
  const t = scenario.years.indexOf(year);
  const countries = new Map<string, string>([
    ...after.lines.map(({ line }): [string, string] => [line.id, line.country]),
    ...[...after.demands].map(([id, { demand }]): [string, string] => [id, demand.country]),
  ]);
  const isAsBefore = ({ id }: DraftLink): boolean =>
    treatmentOf(baseline.links[id]?.[t] ?? 0, scenario.links[id]?.[t] ?? 0) === 'same';
  return interventions.flatMap((admission): IdleJoin[] => {
    if (admission.kind !== 'admit') return [];
    const ways = [...after.links.values()].filter(({ link }) => link.gates?.includes(admission.agreement));
    const own = ways.filter(({ link }) =>
      [link.source, link.target].some((end) => countries.get(end) === admission.country),
    );
    const from = typeof admission.year === 'number' ? admission.year : admission.year.central;
    if (ways.length === 0) return [{ admission, from, reason: 'no-way' }];
    if (own.length === 0) return [{ admission, from, reason: 'no-end' }];
    if (from > year) return [{ admission, from, reason: 'later' }];
    return own.every(isAsBefore) ? [{ admission, from, reason: 'as-before' }] : [];
  });
}
