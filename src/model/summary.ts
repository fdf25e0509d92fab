// The figures of the generated sentence: what is on screen, in a few counts. The words are made in view/words.
import type { CountryId } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';
import type { Shown } from './filter.ts';
import { isPlan, programmeStanding, standingOf, type Years } from './years.ts';

export interface Summary {
  readonly programs: number;
  readonly relations: number;
  /** Countries that take part in a shown programme. */
  readonly countries: number;
  /** Shared programmes: those with two or more participants. */
  readonly shared: number;
  /** The country with most programmes, and its commonest partner there; absent where nothing is shown. */
  readonly busiest?: { readonly country: CountryId; readonly programs: number };
  readonly partner?: { readonly country: CountryId; readonly programs: number };
  /** Programmes and relations that are announced, planned or proposed, not at work. */
  readonly plans: { readonly programs: number; readonly relations: number };
  readonly undated: Shown['undated'];
}

/** `subject` is the country the sentence is about; without it, the one with most programmes. */
export function summarize(atlas: Atlas, shown: Shown, years: Years, subject?: CountryId): Summary {
  const totals = countParticipants(shown.programs.map((row) => row.participants));
  const first = subject !== undefined && totals.has(subject) ? subject : mostOf(totals);
  const withFirst = shown.programs.filter((row) => first !== undefined && row.participants.includes(first));
  const partners = countParticipants(withFirst.map((row) => row.participants.filter((id) => id !== first)));
  const second = mostOf(partners);
  return {
    programs: shown.programs.length,
    relations: shown.relations.length,
    countries: totals.size,
    shared: shown.programs.filter((row) => row.participants.length > 1).length,
    ...(first !== undefined && { busiest: { country: first, programs: totals.get(first) ?? 0 } }),
    ...(second !== undefined && { partner: { country: second, programs: partners.get(second) ?? 0 } }),
    plans: {
      programs: shown.programs.filter((row) => isPlan(programmeStanding(row, years, atlas.now))).length,
      relations: shown.relations.filter((row) => isPlan(standingOf(row.status, years, atlas.now))).length,
    },
    undated: shown.undated,
  };
}

/** How many of the lists name each country. */
export function countParticipants(lists: readonly (readonly CountryId[])[]): ReadonlyMap<CountryId, number> {
  const counts = new Map<CountryId, number>();
  for (const list of lists) for (const id of list) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function mostOf(counts: ReadonlyMap<CountryId, number>): CountryId | undefined {
  let best: CountryId | undefined;
  for (const [id, count] of counts) {
    const lead = count - (best === undefined ? 0 : (counts.get(best) ?? 0));
    if (best === undefined || lead > 0 || (lead === 0 && id < best)) best = id;
  }
  return best;
}
