// The visible set as records: the programmes and relations that pass the filters, and whatever they name.
import type {
  Agreement,
  AtlasEvent,
  Component,
  Country,
  End,
  Id,
  Organization,
  Programme,
  Relation,
  Site,
} from '../model/atlas.ts';
import type { Atlas } from '../model/atlasIndex.ts';
import type { Shown } from '../model/filter.ts';
import { countriesOfRelation, placeOfEnd } from '../model/places.ts';

/** Each list in the atlas's order, each record once. */
export interface VisibleSet {
  readonly programs: readonly Programme[];
  readonly relations: readonly Relation[];
  /** At the ends of the relations, and those that lead the programmes. */
  readonly organizations: readonly Organization[];
  /** Where the relations' ends stand, and the programmes' own sites. */
  readonly sites: readonly Site[];
  /** Named by the relations, and those that enable the programmes. */
  readonly agreements: readonly Agreement[];
  readonly components: readonly Component[];
  readonly countries: readonly Country[];
  /** Of the programmes. */
  readonly events: readonly AtlasEvent[];
}

export function visibleSetOf(atlas: Atlas, shown: Shown): VisibleSet {
  const ids = {
    program: new Set<Id>(), // an end that does not pass the filters itself is named by its relation
    organization: new Set(shown.programs.flatMap((row) => row.lead)),
    agreement: new Set<Id>(),
    component: new Set<Id>(),
    country: new Set(shown.programs.flatMap((row) => row.participants)),
  } satisfies Record<End['type'], Set<Id>>;
  const sites = new Set<Id>(shown.programs.flatMap((row) => (atlas.sitesOfProgram.get(row.id) ?? []).map(idOf)));
  for (const relation of shown.relations) {
    for (const end of [relation.source, relation.target]) {
      ids[end.type].add(end.id);
      const place = placeOfEnd(atlas, end, relation.program);
      if (place && !place.isAnchor) sites.add(place.key.replace('sites/', ''));
    }
    if (relation.component) ids.component.add(relation.component);
    if (relation.agreement) ids.agreement.add(relation.agreement);
    for (const country of countriesOfRelation(atlas, relation)) ids.country.add(country);
  }
  const programs = new Set(shown.programs.map(idOf));
  for (const row of atlas.agreements) if (row.enables.some((id) => programs.has(id))) ids.agreement.add(row.id);
  for (const row of atlas.organizations) if (ids.organization.has(row.id)) ids.country.add(row.country);
  return {
    programs: shown.programs,
    relations: shown.relations,
    organizations: atlas.organizations.filter((row) => ids.organization.has(row.id)),
    sites: atlas.sites.filter((row) => sites.has(row.id)),
    agreements: atlas.agreements.filter((row) => ids.agreement.has(row.id)),
    components: atlas.components.filter((row) => ids.component.has(row.id)),
    countries: atlas.countries.filter((row) => ids.country.has(row.id)),
    events: atlas.events.filter((row) => row.programs.some((id) => programs.has(id))),
  };
}

const idOf = (row: { readonly id: Id }): Id => row.id;
