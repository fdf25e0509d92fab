// The network at its first depth: countries, the seven families, the organizations that lead most programmes. A few dozen
// nodes; everything else is gathered in a node "other", so that every programme is in the picture.
import type { FamilyId, Id, Programme } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { countParticipants } from '../../model/summary.ts';
import { isAtWork, programmeStanding, type Years } from '../../model/years.ts';

export type Column = 'country' | 'family' | 'organization';
/** The gathered rest of a column. */
export const otherId = 'other';

/** Which countries and organizations have a node of their own: chosen from the whole atlas, so that filters move nothing. */
export interface OverviewColumns {
  readonly countries: readonly Id[];
  readonly organizations: readonly Id[];
}

/** The programmes that a family has with a country (as participant) or an organization (as lead). */
export interface OverviewRibbon {
  /** `countries/JPN>families/air` or `families/air>organizations/boeing`. */
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly family: FamilyId;
  readonly facts: readonly Id[];
  readonly plans: readonly Id[];
}

export interface OverviewOptions {
  readonly countries: number;
  readonly organizations: number;
}

const defaults: OverviewOptions = { countries: 9, organizations: 13 };
/** On a phone: as many as have room for a whole name and a ribbon that can be told from the next. */
export const fewColumns: OverviewOptions = { countries: 6, organizations: 9 };

export function chooseColumns(atlas: Atlas, options: OverviewOptions = defaults): OverviewColumns {
  const countries = countParticipants(atlas.programs.map((row) => row.participants));
  const organizations = countParticipants(atlas.programs.map((row) => row.lead));
  return {
    countries: mostOf(countries, options.countries),
    organizations: mostOf(organizations, options.organizations),
  };
}

/** All ribbons of the programmes, without regard to size: the same call measures the whole atlas and any filtered set. */
export function measureOverview(
  atlas: Atlas,
  columns: OverviewColumns,
  programs: readonly Programme[],
  years: Years,
): readonly OverviewRibbon[] {
  const ribbons = new Map<string, OverviewRibbon & { facts: Id[]; plans: Id[] }>();
  const add = (source: string, target: string, family: FamilyId, programme: Programme): void => {
    const key = `${source}>${target}`;
    const ribbon = ribbons.get(key) ?? { key, source, target, family, facts: [], plans: [] };
    (isAtWork(programmeStanding(programme, years, atlas.now)) ? ribbon.facts : ribbon.plans).push(programme.id);
    ribbons.set(key, ribbon);
  };
  for (const programme of programs) {
    const family = atlas.familyOfProgram.get(programme.id);
    if (!family) continue;
    const node = `families/${family}`;
    for (const key of nodesOf('countries', programme.participants, columns.countries))
      add(key, node, family, programme);
    for (const key of nodesOf('organizations', programme.lead, columns.organizations))
      add(node, key, family, programme);
  }
  return [...ribbons.values()];
}

/** The nodes of a column for a list of ids; several of the gathered rest are one node. */
function nodesOf(table: string, ids: readonly Id[], own: readonly Id[]): readonly string[] {
  return [...new Set(ids.map((id) => `${table}/${own.includes(id) ? id : otherId}`))];
}

function mostOf(counts: ReadonlyMap<Id, number>, limit: number): readonly Id[] {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([id]) => id);
}
