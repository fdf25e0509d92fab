// Country-to-country flows: one tie per programme and pair of participant countries, by family, plans apart from facts.
import type { CountryId, FamilyId, Id, Programme } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { isAtWork, programmeStanding, type Years } from '../../model/years.ts';

/** The programmes of one family that two countries share. */
export interface CountryFlow {
  /** `pairs/JPN-USA/air`, with `/plan` behind it where nothing of it is or was at work. */
  readonly key: string;
  /** In alphabetical order. */
  readonly ends: readonly [CountryId, CountryId];
  readonly family: FamilyId;
  readonly isPlan: boolean;
  readonly programs: readonly Id[];
  /** How many of the programmes each end leads; a programme that both or neither lead counts at both. */
  readonly led: readonly [number, number];
}

/** What the flows leave out, so that nothing is lost: programmes inside one country. */
export interface MeasuredFlows {
  readonly flows: readonly CountryFlow[];
  /** Programmes with a single participant, by country. */
  readonly domestic: ReadonlyMap<CountryId, readonly Id[]>;
  /** Programmes that a country takes part in, shared or not. */
  readonly participation: ReadonlyMap<CountryId, readonly Id[]>;
}

export function measureFlows(atlas: Atlas, programs: readonly Programme[], years: Years): MeasuredFlows {
  const flows = new Map<
    string,
    { flow: Omit<CountryFlow, 'programs' | 'led'>; programs: Id[]; led: [number, number] }
  >();
  const domestic = new Map<CountryId, Id[]>();
  const participation = new Map<CountryId, Id[]>();
  for (const programme of programs) {
    const family = atlas.familyOfProgram.get(programme.id);
    const countries = [...programme.participants].sort();
    for (const country of countries) append(participation, country, programme.id);
    const [only] = countries;
    if (countries.length === 1 && only) append(domestic, only, programme.id);
    if (!family) continue;
    const plan = !isAtWork(programmeStanding(programme, years, atlas.now));
    const leaders = new Set(programme.lead.map((org) => atlas.organization.get(org)?.country));
    for (const ends of pairsOf(countries)) {
      const key = `pairs/${ends.join('-')}/${family}${plan ? '/plan' : ''}`;
      const entry = flows.get(key) ?? { flow: { key, ends, family, isPlan: plan }, programs: [], led: [0, 0] };
      const [a, b] = [leaders.has(ends[0]), leaders.has(ends[1])];
      entry.programs.push(programme.id);
      entry.led[0] += a || a === b ? 1 : 0;
      entry.led[1] += b || a === b ? 1 : 0;
      flows.set(key, entry);
    }
  }
  return {
    flows: [...flows.values()].map(({ flow, programs: ids, led }) => ({ ...flow, programs: ids, led })),
    domestic,
    participation,
  };
}

function pairsOf(countries: readonly CountryId[]): readonly (readonly [CountryId, CountryId])[] {
  return countries.flatMap((a, index) => countries.slice(index + 1).map((b) => [a, b] as const));
}

function append(map: Map<string, Id[]>, key: string, id: Id): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
