// The filtered set to be read rather than looked at: programmes, their parts, who makes each, and in which country. Nested
// lists of records and relations; a reading alternative to every picture.
import type { CountryId, FamilyId, Id, Relation } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';
import type { Shown } from './filter.ts';
import { placeOfEnd } from './places.ts';
import { isUse, knownMakers } from './supply.ts';
import type { Years } from './years.ts';

/** `work`: what is done for a programme without naming a part; `users`: who buys or operates it. */
export type TreeKind = 'programme' | 'part' | 'work' | 'users' | 'supplier' | 'country';

export interface TreeNode {
  /** Of its own in the whole tree: the keys from the programme down, joined by `>`. */
  readonly path: string;
  /** `table/id` of its record; null for the two gatherings. */
  readonly key: string | null;
  readonly kind: TreeKind;
  /** Relations that say it: of a supplier, those to this part or programme. */
  readonly relations: readonly Relation[];
  /** A part that a single known maker makes, in the years shown, whatever else is filtered. */
  readonly isSingle: boolean;
  readonly children: readonly TreeNode[];
}

/** The programmes of a family. */
export interface TreeFamily {
  readonly family: FamilyId | null;
  readonly programmes: readonly TreeNode[];
}

const tableOfEnd = {
  organization: 'organizations',
  country: 'countries',
  program: 'programs',
  component: 'components',
  agreement: 'agreements',
} as const;

/** By family in drawing order, programmes in the order of the atlas. @param singleOnly only parts with one known maker. */
export function supplyTree(atlas: Atlas, shown: Shown, years: Years, singleOnly = false): readonly TreeFamily[] {
  const makers = knownMakers(atlas, years);
  const within = new Set(shown.relations);
  const partsOf = gather(atlas.components, (part) => part.program);
  const isSingle = (part: Id): boolean => makers.get(part)?.length === 1;
  const programmeNode = (id: Id): TreeNode => {
    const path = `programs/${id}`;
    const relations = (atlas.relationsOfProgram.get(id) ?? []).filter((row) => within.has(row));
    // Its own parts, and those of a programme within it that its ties name.
    const named = relations.flatMap((row) => row.component ?? []);
    const parts = [...new Set([...(partsOf.get(id) ?? []).map((part) => part.id), ...named])]
      .filter((part) => !singleOnly || isSingle(part))
      .map((part): TreeNode => {
        const own = shown.relations.filter((row) => row.component === part && !isUse(row));
        const key = `components/${part}`;
        return {
          path: `${path}>${key}`,
          key,
          kind: 'part',
          relations: [],
          isSingle: isSingle(part),
          children: supplierNodes(atlas, `${path}>${key}`, own),
        };
      });
    const gathered = (kind: 'work' | 'users', own: readonly Relation[]): readonly TreeNode[] =>
      own.length === 0 || singleOnly
        ? []
        : [
            {
              path: `${path}>${kind}`,
              key: null,
              kind,
              relations: [],
              isSingle: false,
              children: supplierNodes(atlas, `${path}>${kind}`, own),
            },
          ];
    const whole = relations.filter((row) => row.component === undefined);
    return {
      path,
      key: path,
      kind: 'programme',
      relations: [],
      isSingle: false,
      children: [
        ...parts,
        ...gathered(
          'work',
          whole.filter((row) => !isUse(row)),
        ),
        ...gathered('users', relations.filter(isUse)),
      ],
    };
  };
  const nodes = shown.programs
    .map((row) => ({ family: atlas.familyOfProgram.get(row.id) ?? null, node: programmeNode(row.id) }))
    .filter(({ node }) => !singleOnly || node.children.length > 0);
  const families: readonly (FamilyId | null)[] = [...atlas.families.map(({ id }) => id), null];
  return families
    .map((family) => ({ family, programmes: nodes.filter((row) => row.family === family).map(({ node }) => node) }))
    .filter(({ programmes }) => programmes.length > 0);
}

/** Who stands at the giving end of these relations, each with its country beneath. */
function supplierNodes(atlas: Atlas, path: string, relations: readonly Relation[]): readonly TreeNode[] {
  const bySource = gather(relations, ({ source }) => `${tableOfEnd[source.type]}/${source.id}`);
  return [...bySource].map(([key, own]): TreeNode => {
    const country = countryOf(atlas, own[0]!);
    const here = `${path}>${key}`;
    const leaf: TreeNode | undefined =
      country === undefined || key.startsWith('countries/')
        ? undefined
        : {
            path: `${here}>countries/${country}`,
            key: `countries/${country}`,
            kind: 'country',
            relations: [],
            isSingle: false,
            children: [],
          };
    return { path: here, key, kind: 'supplier', relations: own, isSingle: false, children: leaf ? [leaf] : [] };
  });
}

function countryOf(atlas: Atlas, { source, program }: Relation): CountryId | undefined {
  if (source.type === 'organization') return atlas.organization.get(source.id)?.country;
  if (source.type === 'country') return source.id;
  return placeOfEnd(atlas, source, program)?.country;
}

function gather<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** The node and all beneath it. */
export function nodesUnder(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.children.flatMap(nodesUnder)];
}
