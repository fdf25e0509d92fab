// What belongs to a thing that is pointed at: the programmes and relations that light up with it in every view.
import type { EndType, Id, Relation } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';
import { programsOfRelation } from './atlasIndex.ts';
import { placeOfEnd } from './places.ts';

export interface Reach {
  /** What is pointed at: `table/id`, `pairs/JPN-USA`, `pairs/JPN-USA/air`. */
  readonly key: string;
  readonly programs: ReadonlySet<Id>;
  readonly relations: ReadonlySet<Id>;
}

/** Several records of a table are named at once: `sites/a+b`. */
export function reachOf(atlas: Atlas, key: string): Reach {
  const [table = '', id = '', family] = key.split('/');
  if (id.includes('+')) {
    const reaches = id.split('+').map((own) => reachOf(atlas, `${table}/${own}`));
    return {
      key,
      programs: new Set(reaches.flatMap((own) => [...own.programs])),
      relations: new Set(reaches.flatMap((own) => [...own.relations])),
    };
  }
  const programs = new Set(programsOf(atlas, table, id, family));
  const relations = new Set(relationsOf(atlas, table, id));
  if (table === 'programs') for (const row of atlas.relationsOfProgram.get(id) ?? []) relations.add(row.id);
  return { key, programs, relations };
}

function programsOf(atlas: Atlas, table: string, id: Id, family: string | undefined): readonly Id[] {
  switch (table) {
    case 'programs':
      return [id];
    case 'countries':
      return atlas.programs.filter((row) => row.participants.includes(id)).map((row) => row.id);
    case 'families':
      return atlas.programs.filter((row) => atlas.familyOfProgram.get(row.id) === id).map((row) => row.id);
    case 'pairs': {
      const ends = id.split('-');
      return atlas.programs
        .filter((row) => ends.every((end) => row.participants.includes(end)))
        .filter((row) => family === undefined || atlas.familyOfProgram.get(row.id) === family)
        .map((row) => row.id);
    }
    case 'organizations':
      return [
        ...atlas.programs.filter((row) => row.lead.includes(id)).map((row) => row.id),
        ...atlas.relations.filter((row) => touches(row, 'organization', id)).flatMap(programsOfRelation),
      ];
    case 'sites':
      return atlas.site.get(id)?.programs ?? [];
    case 'agreements':
      return atlas.agreement.get(id)?.enables ?? [];
    case 'components':
      return [atlas.component.get(id)?.program ?? ''];
    case 'relations': {
      const relation = atlas.relation.get(id);
      return relation ? programsOfRelation(relation) : [];
    }
    default:
      return [];
  }
}

function relationsOf(atlas: Atlas, table: string, id: Id): readonly Id[] {
  if (table === 'relations') return [id];
  if (table === 'sites') return atlas.relations.filter((row) => standsAt(atlas, row, id)).map((row) => row.id);
  const type = endTypes[table];
  if (!type) return [];
  return atlas.relations
    .filter(
      (row) =>
        touches(row, type, id) ||
        (type === 'component' && row.component === id) ||
        (type === 'agreement' && row.agreement === id),
    )
    .map((row) => row.id);
}

/** What a record of a table is called at the end of a relation. */
const endTypes: Readonly<Record<string, EndType>> = {
  organizations: 'organization',
  countries: 'country',
  agreements: 'agreement',
  components: 'component',
};

/** An end of the relation stands at the site. */
function standsAt(atlas: Atlas, relation: Relation, site: Id): boolean {
  const { source, target, program } = relation;
  return [source, target].some((end) => placeOfEnd(atlas, end, program)?.key === `sites/${site}`);
}

function touches(relation: Relation, type: EndType, id: Id): boolean {
  return [relation.source, relation.target].some((end) => end.type === type && end.id === id);
}
