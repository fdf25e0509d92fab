// The network at its third depth: one programme's own chain, in tiers from government to place. Ten to forty nodes.
import type { End, Id, Organization, Programme, Relation } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { ChainTier } from '../../model/chainTiers.ts';
import { standingOf, type Standing, type Years } from '../../model/years.ts';

export interface ChainNode {
  /** `table/id`. */
  readonly key: string;
  readonly tier: ChainTier;
}

export interface ChainLink {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** The relation drawn; absent for what follows from a record itself (leads, enables, is made at, is part of). */
  readonly relation?: Id;
  readonly standing: Standing;
}

export interface ProgrammeChain {
  readonly program: Id;
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
}

const tableOf: Record<End['type'], string> = {
  organization: 'organizations',
  program: 'programs',
  component: 'components',
  agreement: 'agreements',
  country: 'countries',
};
export function keyOfEnd(end: End): string {
  return `${tableOf[end.type]}/${end.id}`;
}

const governmentKinds = new Set(['ministry', 'agency', 'service', 'body']);
export const primeKinds: ReadonlySet<string> = new Set(['assembles', 'develops', 'licenses']);

/** The whole chain of a programme, whatever the filter: what is not shown is faded, never moved. */
export function measureProgramme(atlas: Atlas, id: Id, years: Years): ProgrammeChain | undefined {
  const programme = atlas.program.get(id);
  if (!programme) return undefined;
  const relations = atlas.relationsOfProgram.get(id) ?? [];
  const tiers = new Map<string, ChainTier>([[`programs/${id}`, 'programme']]);
  const links = new Map<string, ChainLink>();
  const put = (key: string, tier: ChainTier): void => {
    if (!tiers.has(key)) tiers.set(key, tier);
  };
  const join = (source: string, target: string, standing: Standing, relation?: Id): void => {
    const key = `${source}>${target}${relation ? `/${relation}` : ''}`;
    if (source !== target) links.set(key, { key, source, target, standing, ...(relation && { relation }) });
  };

  for (const org of programme.lead) put(`organizations/${org}`, isGovernment(atlas, org) ? 'government' : 'prime');
  for (const relation of relations) {
    for (const end of [relation.source, relation.target])
      put(keyOfEnd(end), tierOfEnd(atlas, end, relation, programme));
    join(
      keyOfEnd(relation.source),
      keyOfEnd(relation.target),
      standingOf(relation.status, years, atlas.now),
      relation.id,
    );
    if (relation.component) {
      put(`components/${relation.component}`, 'part');
      join(
        keyOfEnd(relation.source),
        `components/${relation.component}`,
        standingOf(relation.status, years, atlas.now),
      );
    }
    if (relation.agreement) {
      put(`agreements/${relation.agreement}`, 'agreement');
      join(`agreements/${relation.agreement}`, `programs/${id}`, 'fact');
    }
  }
  for (const agreement of atlas.agreements.filter((row) => row.enables.includes(id))) {
    put(`agreements/${agreement.id}`, 'agreement');
    join(`agreements/${agreement.id}`, `programs/${id}`, 'fact');
  }
  for (const component of atlas.components.filter((row) => row.program === id))
    put(`components/${component.id}`, 'part');
  for (const site of atlas.sitesOfProgram.get(id) ?? []) {
    put(`sites/${site.id}`, 'place');
    const owner = `organizations/${site.org}`;
    if (tiers.has(owner)) join(owner, `sites/${site.id}`, 'fact');
    else join(`programs/${id}`, `sites/${site.id}`, 'fact');
  }
  for (const org of programme.lead) joinIfAlone(links, join, `organizations/${org}`, `programs/${id}`);
  for (const [key, tier] of tiers) if (tier === 'part') joinIfAlone(links, join, `programs/${id}`, key);
  return { program: id, nodes: [...tiers].map(([key, tier]) => ({ key, tier })), links: [...links.values()] };
}

/** A node that no link touches yet is joined to the programme, so that nothing floats. */
function joinIfAlone(
  links: ReadonlyMap<string, ChainLink>,
  join: (source: string, target: string, standing: Standing) => void,
  source: string,
  target: string,
): void {
  const alone = source.startsWith('programs/') ? target : source;
  const touched = [...links.values()].some((link) => link.source === alone || link.target === alone);
  if (!touched) join(source, target, 'fact');
}

/** The chain without some of its tiers; what then hangs on nothing is left out too. */
export function withoutTiers(chain: ProgrammeChain, without: readonly ChainTier[]): ProgrammeChain {
  if (without.length === 0) return chain;
  const kept = chain.nodes.filter(({ tier }) => !without.includes(tier));
  const keys = new Set(kept.map(({ key }) => key));
  const links = chain.links.filter(({ source, target }) => keys.has(source) && keys.has(target));
  const joined = new Set(links.flatMap(({ source, target }) => [source, target]));
  return { ...chain, nodes: kept.filter(({ key, tier }) => tier === 'programme' || joined.has(key)), links };
}

function tierOfEnd(atlas: Atlas, end: End, relation: Relation, programme: Programme): ChainTier {
  switch (end.type) {
    case 'country':
      return 'government';
    case 'program':
      return 'programme';
    case 'component':
      return 'part';
    case 'agreement':
      return 'agreement';
    case 'organization': {
      if (isGovernment(atlas, end.id)) return 'government';
      const isMaker = relation.source.type === 'organization' && relation.source.id === end.id;
      const buildsWhole = primeKinds.has(relation.kind) && relation.component === undefined && isMaker;
      const isPrime = programme.lead.includes(end.id) || buildsWhole || (!isMaker && relation.kind === 'supplies');
      return isPrime ? 'prime' : 'supplier';
    }
  }
}

function isGovernment(atlas: Atlas, id: Id): boolean {
  const organization: Organization | undefined = atlas.organization.get(id);
  return organization !== undefined && governmentKinds.has(organization.kind);
}
