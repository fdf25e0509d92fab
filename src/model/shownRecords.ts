// Which organizations, places, agreements, parts and events belong to what is shown: the rows of the tables that no picture
// draws by themselves.
import type { Agreement, AtlasEvent, Component, Id, Organization, Site } from './atlas.ts';
import { programsOfRelation, type Atlas } from './atlasIndex.ts';
import type { Filter, Shown } from './filter.ts';
import type { Years } from './years.ts';

/** Each list in the atlas's order. */
export interface ShownRecords extends Shown {
  readonly organizations: readonly Organization[];
  readonly sites: readonly Site[];
  readonly agreements: readonly Agreement[];
  readonly components: readonly Component[];
  readonly events: readonly AtlasEvent[];
}

/**
 * An organization belongs to it at the end of a shown relation, as lead of a shown programme, or as owner of a place where one is
 * made. A place by its programmes, or as a place of such an organization that names none. An agreement by what it enables or by a
 * relation that rests on it; a part by its programme or a relation that names it; an event by its programmes, else by agreements
 * and organizations. Where nothing is asked for but years, agreements in force and events of these years belong to it without
 * any tie; where not even years are, everything does.
 */
export function recordsShown(atlas: Atlas, shown: Shown, filter: Filter): ShownRecords {
  const programs = new Set(shown.programs.map((row) => row.id));
  for (const relation of shown.relations) for (const id of programsOfRelation(relation)) programs.add(id);
  const ends = endsOf(shown);
  const { areas, countries, modes, statuses, organizations } = filter;
  const isAny = [areas, countries, modes, statuses, organizations].every((asked) => asked.length === 0);
  const isAll = isAny && filter.years === 'all';
  const meets = (ids: readonly Id[]): boolean => ids.some((id) => programs.has(id));

  const orgs = new Set([...ends('organization'), ...shown.programs.flatMap((row) => row.lead)]);
  for (const site of atlas.sites) if (meets(site.programs)) orgs.add(site.org);
  const named = new Set([...ends('agreement'), ...shown.relations.flatMap((row) => row.agreement ?? [])]);
  const parts = new Set([...ends('component'), ...shown.relations.flatMap((row) => row.component ?? [])]);
  const agreements = atlas.agreements.filter(
    (row) => meets(row.enables) || named.has(row.id) || (isAny && isInForce(row, filter.years)),
  );
  const agreementIds = new Set(agreements.map((row) => row.id));
  return {
    ...shown,
    organizations: atlas.organizations.filter((row) => isAll || orgs.has(row.id)),
    sites: atlas.sites.filter(
      (row) => isAll || meets(row.programs) || (row.programs.length === 0 && orgs.has(row.org)),
    ),
    agreements,
    components: atlas.components.filter((row) => programs.has(row.program) || parts.has(row.id)),
    events: atlas.events.filter((row) => {
      if (!isYearWithin(yearOf(row.date), filter.years)) return false;
      if (row.programs.length > 0) return meets(row.programs);
      return isAny || row.agreements.some((id) => agreementIds.has(id)) || row.orgs.some((id) => orgs.has(id));
    }),
  };
}

/** Ids at the ends of the shown relations, by what they are. */
function endsOf(shown: Shown): (type: string) => readonly Id[] {
  const all = shown.relations.flatMap((row) => [row.source, row.target]);
  return (type) => all.filter((end) => end.type === type).map((end) => end.id);
}

function isInForce(row: Agreement, years: Years): boolean {
  if (years === 'all') return true;
  if (row.date === undefined) return false;
  return yearOf(row.date) <= years.to && (row.to === undefined || yearOf(row.to) >= years.from);
}

function isYearWithin(year: number, years: Years): boolean {
  return years === 'all' || (year >= years.from && year <= years.to);
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
