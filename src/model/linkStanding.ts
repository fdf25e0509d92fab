// How a link stands in the years that are looked at: as its relation, else as the programme that it speaks of.
import type { Status } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';
import type { NetworkLink } from './network.ts';
import { programmeStanding, standingOf, type Standing, type Years } from './years.ts';

/** Absent for what has no status: that an organization belongs to another, that a country is a party. */
export function statusOfLink(atlas: Atlas, link: NetworkLink): Status | undefined {
  if (link.relation !== undefined) return atlas.relation.get(link.relation)?.status;
  return atlas.program.get(link.program ?? '')?.status;
}

export function standingOfLink(atlas: Atlas, link: NetworkLink, years: Years): Standing {
  const relation = atlas.relation.get(link.relation ?? '');
  if (relation) return standingOf(relation.status, years, atlas.now);
  const programme = atlas.program.get(link.program ?? '');
  return programme ? programmeStanding(programme, years, atlas.now) : 'fact';
}

const order: readonly Standing[] = ['fact', 'planned', 'proposed', 'ended', 'cancelled'];

/** Of several links between two nodes, the one that is most real. */
export function bestStanding(standings: readonly Standing[]): Standing {
  return order.find((standing) => standings.includes(standing)) ?? 'fact';
}
