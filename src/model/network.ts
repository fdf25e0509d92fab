// The whole as one network: every record that takes part as a node, every relation and every tie that a record itself states
// as links. Each link knows which record says so, and which of its ends rests on the other.
import type { End, Id, Relation, RelationKind } from './atlas.ts';
import type { Atlas } from './atlasIndex.ts';
import type { Shown } from './filter.ts';

/** What a relation says of a third record beside its ends, and what a record says by itself. */
export type LinkKind =
  RelationKind | 'takes-part' | 'makes' | 'rests-on' | 'leads' | 'enables' | 'part-of' | 'belongs' | 'party';

export interface NetworkLink {
  readonly key: string;
  /** `table/id`, in the order in which the words go: source supplies, buys, leads ... target. */
  readonly source: string;
  readonly target: string;
  readonly kind: LinkKind;
  /** True where the source rests on the target: who buys rests on who makes. */
  readonly isReversed: boolean;
  /** `table/id` of the record that says so; its sources are the link's. */
  readonly record: string;
  readonly relation?: Id;
  readonly program?: Id;
}

export interface Network {
  /** `table/id`. */
  readonly nodes: readonly string[];
  readonly links: readonly NetworkLink[];
  readonly linksOf: ReadonlyMap<string, readonly NetworkLink[]>;
}

const tableOf: Record<End['type'], string> = {
  organization: 'organizations',
  program: 'programs',
  component: 'components',
  agreement: 'agreements',
  country: 'countries',
};
const keyOf = (end: End): string => `${tableOf[end.type]}/${end.id}`;

const governmentKinds: ReadonlySet<string> = new Set(['ministry', 'agency', 'service', 'body']);
/** A country, or an organization of government: who uses what is made. */
export function isGovernment(atlas: Atlas, key: string): boolean {
  const [table, id = ''] = key.split('/');
  return table === 'countries' || governmentKinds.has(atlas.organization.get(id)?.kind ?? '');
}

/** Who buys or operates rests on what is bought or operated; in all other relations the target rests on the source. */
export const reversedKinds: ReadonlySet<RelationKind> = new Set(['buys', 'operates']);

/** The end that the other rests on. */
export function upstreamOf(link: NetworkLink): string {
  return link.isReversed ? link.target : link.source;
}
export function downstreamOf(link: NetworkLink): string {
  return link.isReversed ? link.source : link.target;
}
export function otherEnd(link: NetworkLink, key: string): string {
  return link.source === key ? link.target : link.source;
}

/** The links of a node by the other end, each pair once. */
export function pairsOf(network: Network, node: string): readonly { key: string; links: readonly NetworkLink[] }[] {
  const pairs = new Map<string, NetworkLink[]>();
  for (const link of network.linksOf.get(node) ?? []) {
    const key = [link.source, link.target].sort().join('~');
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  return [...pairs].map(([key, links]) => ({ key, links }));
}

const known = new WeakMap<Atlas, Network>();

/** The network of the whole atlas, whatever the filters; made once. */
export function networkOf(atlas: Atlas): Network {
  let own = known.get(atlas);
  if (!own) known.set(atlas, (own = indexNetwork([...linksOfRelations(atlas), ...linksOfRecords(atlas)])));
  return own;
}

/** The part of it that passes the filters; the same links, by identity. */
export function shownNetwork(atlas: Atlas, shown: Shown): Network {
  const relations = new Set(shown.relations.map((row) => row.id));
  const programs = new Set(shown.programs.map((row) => row.id));
  const { links } = networkOf(atlas);
  const isShown = ({ relation, program }: NetworkLink): boolean =>
    relation !== undefined ? relations.has(relation) : program !== undefined && programs.has(program);
  const nodes = new Set(links.filter(isShown).flatMap(({ source, target }) => [source, target]));
  for (const id of programs) nodes.add(`programs/${id}`);
  // Ownership and membership have no year and no area of their own: drawn where both ends are there anyway.
  const hasBothEnds = (link: NetworkLink): boolean => nodes.has(link.source) && nodes.has(link.target);
  const isTimeless = ({ relation, program }: NetworkLink): boolean => relation === undefined && program === undefined;
  return indexNetwork(
    links.filter((link) => (isTimeless(link) ? hasBothEnds(link) : isShown(link))),
    nodes,
  );
}

/** Links with their look-up; `nodes` may hold some that no link touches. */
export function indexNetwork(links: readonly NetworkLink[], nodes: Iterable<string> = []): Network {
  const linksOf = new Map<string, NetworkLink[]>([...nodes].map((key) => [key, []]));
  for (const link of links)
    for (const key of [link.source, link.target]) {
      const own = linksOf.get(key);
      if (own) own.push(link);
      else linksOf.set(key, [link]);
    }
  return { nodes: [...linksOf.keys()].sort(), links, linksOf };
}

function linksOfRelations(atlas: Atlas): readonly NetworkLink[] {
  return atlas.relations.flatMap((relation) => {
    const [source, target] = [keyOf(relation.source), keyOf(relation.target)];
    const isReversed = reversedKinds.has(relation.kind);
    const giver = isReversed ? target : source;
    const taker = isReversed ? source : target;
    const program = relation.program && `programs/${relation.program}`;
    const component = relation.component && `components/${relation.component}`;
    const agreement = relation.agreement && `agreements/${relation.agreement}`;
    const links = [linkOf(relation, source, target, relation.kind, isReversed)];
    if (program && giver !== program && taker !== program) {
      links.push(linkOf(relation, giver, program, 'takes-part', false));
      // A ministry that receives uses the programme; a firm that receives works for it.
      links.push(linkOf(relation, taker, program, 'takes-part', isGovernment(atlas, taker)));
    }
    if (component && giver !== component && taker !== component)
      links.push(linkOf(relation, giver, component, 'makes', false));
    if (agreement && giver !== agreement && taker !== agreement)
      links.push(linkOf(relation, program ?? taker, agreement, 'rests-on', true));
    return links.filter((link) => link.source !== link.target);
  });
}

function linkOf(relation: Relation, source: string, target: string, kind: LinkKind, isReversed: boolean): NetworkLink {
  const key = `${source}>${target}:${kind}:${relation.id}`;
  const { id, program } = relation;
  const record = `relations/${id}`;
  return { key, source, target, kind, isReversed, record, relation: id, ...(program && { program }) };
}

function linksOfRecords(atlas: Atlas): readonly NetworkLink[] {
  const link = (source: string, target: string, kind: LinkKind, record: string, program?: Id): NetworkLink => ({
    key: `${source}>${target}:${kind}`,
    source,
    target,
    kind,
    isReversed: false,
    record,
    ...(program && { program }),
  });
  return [
    ...atlas.programs.flatMap((row) =>
      row.lead.map((org) => link(`organizations/${org}`, `programs/${row.id}`, 'leads', `programs/${row.id}`, row.id)),
    ),
    ...atlas.agreements.flatMap((row) => {
      const own = `agreements/${row.id}`;
      return [
        ...row.enables.map((id) => link(own, `programs/${id}`, 'enables', own, id)),
        ...row.parties.map((id) => link(`countries/${id}`, own, 'party', own)),
      ];
    }),
    ...atlas.components.map((row) =>
      link(`components/${row.id}`, `programs/${row.program}`, 'part-of', `components/${row.id}`, row.program),
    ),
    ...atlas.organizations.flatMap((row) =>
      row.parent
        ? [link(`organizations/${row.id}`, `organizations/${row.parent}`, 'belongs', `organizations/${row.id}`)]
        : [],
    ),
  ];
}
