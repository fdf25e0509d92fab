// Where things stand. An organization stands at its site that lists the relation's programme, else at its headquarters,
// else at its only site, else at its country's anchor. A programme stands at its final assembly, else at its lead.
import type { CountryId, End, Id, LonLat, Relation, Site } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';

/** A spot on the map, at city level or a country's anchor. */
export interface Place {
  /** `sites/ID` or `countries/ID`. */
  readonly key: string;
  readonly lonLat: LonLat;
  readonly country: CountryId;
  /** An anchor is a drawing position, drawn hollow: nothing more exact is known. */
  readonly isAnchor: boolean;
}

/** The place of an end of a relation; undefined for what has no place (an agreement). */
export function placeOfEnd(atlas: Atlas, end: End, program: Id | undefined): Place | undefined {
  switch (end.type) {
    case 'organization':
      return placeOfOrganization(atlas, end.id, program);
    case 'program':
      return placeOfProgramme(atlas, end.id);
    case 'component':
      return placeOfProgramme(atlas, atlas.component.get(end.id)?.program ?? '');
    case 'country':
      return anchorOf(atlas, end.id);
    case 'agreement':
      return undefined;
  }
}

export function placeOfOrganization(atlas: Atlas, id: Id, program: Id | undefined): Place | undefined {
  const organization = atlas.organization.get(id);
  if (!organization) return undefined;
  const sites = atlas.sitesOfOrg.get(id) ?? [];
  const site =
    sites.find((row) => program !== undefined && row.programs.includes(program)) ??
    sites.find((row) => row.roles.includes('headquarters')) ??
    (sites.length === 1 ? sites[0] : undefined);
  return site ? placeOfSite(site) : anchorOf(atlas, organization.country);
}

export function placeOfProgramme(atlas: Atlas, id: Id): Place | undefined {
  const programme = atlas.program.get(id);
  if (!programme) return undefined;
  const leadCountries = programme.lead.map((org) => atlas.organization.get(org)?.country);
  const assembly = (atlas.sitesOfProgram.get(id) ?? []).filter((site) => site.roles.includes('final-assembly'));
  const site = assembly.find((row) => leadCountries.includes(row.country)) ?? assembly[0];
  if (site) return placeOfSite(site);
  const lead = programme.lead[0];
  return lead ? placeOfOrganization(atlas, lead, id) : anchorOf(atlas, programme.participants[0] ?? '');
}

/** The countries at the two ends of a relation: where its ends stand, or the parties of an agreement. Worked out once. */
export function countriesOfRelation(atlas: Atlas, relation: Relation): readonly CountryId[] {
  let own = known.get(atlas);
  if (!own) known.set(atlas, (own = new WeakMap()));
  let countries = own.get(relation);
  if (!countries) own.set(relation, (countries = findCountries(atlas, relation)));
  return countries;
}

/** Every change of the filter asks for the countries of every relation; the atlas is frozen, so the answer stays. */
const known = new WeakMap<Atlas, WeakMap<Relation, readonly CountryId[]>>();

function findCountries(atlas: Atlas, relation: Relation): readonly CountryId[] {
  const countries = new Set<CountryId>();
  for (const end of [relation.source, relation.target]) {
    if (end.type === 'agreement') {
      for (const party of atlas.agreement.get(end.id)?.parties ?? []) countries.add(party);
    } else {
      const place = placeOfEnd(atlas, end, relation.program);
      if (place) countries.add(place.country);
    }
  }
  return [...countries];
}

export function placeOfSite(site: Site): Place {
  return { key: `sites/${site.id}`, lonLat: site.lonLat, country: site.country, isAnchor: false };
}

export function anchorOf(atlas: Atlas, id: CountryId): Place | undefined {
  const country = atlas.country.get(id);
  return country && { key: `countries/${id}`, lonLat: country.anchor, country: id, isAnchor: true };
}
