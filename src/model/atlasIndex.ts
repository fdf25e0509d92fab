// The atlas with its look-ups: made once from the core data, frozen by convention, handed to everything else.
import type {
  Agreement,
  AtlasData,
  Component,
  Country,
  CountryId,
  Family,
  FamilyId,
  Id,
  Organization,
  Programme,
  Relation,
  Site,
  Technology,
} from './atlas.ts';
import { familyOf } from './families.ts';
import { programmeSpans, relationSpans, type Span } from './years.ts';

/** The core data and what follows from them alone. */
export interface Atlas extends AtlasData {
  /** The year of `asOf`: "now" in every rule about years. */
  readonly now: number;
  readonly country: ReadonlyMap<CountryId, Country>;
  readonly family: ReadonlyMap<FamilyId, Family>;
  readonly technology: ReadonlyMap<Id, Technology>;
  readonly organization: ReadonlyMap<Id, Organization>;
  readonly site: ReadonlyMap<Id, Site>;
  readonly program: ReadonlyMap<Id, Programme>;
  readonly agreement: ReadonlyMap<Id, Agreement>;
  readonly component: ReadonlyMap<Id, Component>;
  readonly relation: ReadonlyMap<Id, Relation>;
  readonly sitesOfOrg: ReadonlyMap<Id, readonly Site[]>;
  readonly sitesOfProgram: ReadonlyMap<Id, readonly Site[]>;
  readonly relationsOfProgram: ReadonlyMap<Id, readonly Relation[]>;
  /** The family that colours a programme: that of its first area. */
  readonly familyOfProgram: ReadonlyMap<Id, FamilyId>;
  /** The family of a relation, its programme's where it names no area; absent where neither does. */
  readonly familyOfRelation: ReadonlyMap<Id, FamilyId>;
  /** Years in which a programme is drawn, see years.ts. */
  readonly spansOfProgram: ReadonlyMap<Id, readonly Span[]>;
  readonly spansOfRelation: ReadonlyMap<Id, readonly Span[]>;
}

/** Joins the core data once; the result is shared by all views. */
export function indexAtlas(data: AtlasData): Atlas {
  const now = Number(data.asOf.slice(0, 4));
  const technology = byId(data.technologies);
  const program = byId(data.programs);
  const areasOf = (relation: Relation): readonly Id[] =>
    relation.tech.length > 0 ? relation.tech : (program.get(relation.program ?? '')?.tech ?? []);
  return {
    ...data,
    now,
    country: byId(data.countries),
    family: byId(data.families),
    technology,
    organization: byId(data.organizations),
    site: byId(data.sites),
    program,
    agreement: byId(data.agreements),
    component: byId(data.components),
    relation: byId(data.relations),
    sitesOfOrg: groupBy(data.sites, (site) => [site.org]),
    sitesOfProgram: groupBy(data.sites, (site) => site.programs),
    relationsOfProgram: groupBy(data.relations, programsOfRelation),
    familyOfProgram: mapDefined(data.programs, (p) => familyOf(p.tech, technology)),
    familyOfRelation: mapDefined(data.relations, (r) => familyOf(areasOf(r), technology)),
    spansOfProgram: mapDefined(data.programs, (p) => programmeSpans(p, now)),
    spansOfRelation: mapDefined(data.relations, (r) => relationSpans(r, program.get(r.program ?? ''), now)),
  };
}

/** The programmes that a relation speaks of: the one it names and those at its ends. */
export function programsOfRelation(relation: Relation): readonly Id[] {
  const ids = new Set<Id>();
  if (relation.program) ids.add(relation.program);
  for (const end of [relation.source, relation.target]) if (end.type === 'program') ids.add(end.id);
  return [...ids];
}

function byId<Row extends { readonly id: Key }, Key extends string>(rows: readonly Row[]): ReadonlyMap<Key, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function groupBy<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly Id[]): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

function mapDefined<Row extends { readonly id: Id }, Value>(
  rows: readonly Row[],
  valueOf: (row: Row) => Value | undefined,
): ReadonlyMap<Id, Value> {
  const map = new Map<Id, Value>();
  for (const row of rows) {
    const value = valueOf(row);
    if (value !== undefined) map.set(row.id, value);
  }
  return map;
}
