// The whole network in a few dozen cells: a row for each country or technology, a column for each tier. What ties the cells is
// counted in ribbons. Cells and ribbons are chosen from the whole atlas, so that filters move nothing.
import type { FamilyId } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { networkOf, type Network } from '../../model/network.ts';
import type { ChainTier } from '../../model/chainTiers.ts';
import { tierOfNode } from './tierOfNode.ts';

export type GroupBy = 'country' | 'technology';
export const wholeTiers = ['government', 'agreement', 'programme', 'prime', 'supplier', 'part'] as const;
/** The row of what belongs to several countries, and that of the rest. */
export const severalId = 'several';
export const restId = 'other';

export interface WholeCell {
  /** `government:JPN` */
  readonly key: string;
  readonly tier: ChainTier;
  readonly group: string;
  readonly nodes: readonly string[];
}
export interface WholeRibbon {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Links in the whole atlas. */
  readonly whole: number;
  /** One of the broadest: drawn at all times; others when one points at their cells. */
  readonly isMain: boolean;
}
export interface WholeNetwork {
  readonly groups: readonly string[];
  readonly cells: readonly WholeCell[];
  readonly ribbons: readonly WholeRibbon[];
  readonly cellOf: ReadonlyMap<string, string>;
  /** Links that the thinnest of the main ribbons has. */
  readonly least: number;
}

const mostCountries = 8;
const mainRibbons = 34;

export function measureWhole(atlas: Atlas, groupBy: GroupBy): WholeNetwork {
  const network = networkOf(atlas);
  const groupOf = groupBy === 'country' ? countryGroups(atlas, network) : familyGroups(atlas, network);
  const cells = new Map<string, WholeCell & { nodes: string[] }>();
  const cellOf = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const node of network.nodes) {
    const group = groupOf(node);
    const tier = tierOfNode(atlas, node);
    const key = `${tier}:${group}`;
    const cell = cells.get(key) ?? { key, tier, group, nodes: [] };
    cell.nodes.push(node);
    cells.set(key, cell);
    cellOf.set(node, key);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const groups =
    groupBy === 'technology'
      ? [...atlas.families.map((family) => family.id as string), restId].filter((id) => counts.has(id))
      : [
          ...[...counts.keys()]
            .filter((id) => id !== severalId && id !== restId)
            .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)),
          ...[restId, severalId].filter((id) => counts.has(id)),
        ];
  const tied = [...countTies(network, cellOf)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const ribbons = tied.map(([key, whole], rank): WholeRibbon => {
    const [source = '', target = ''] = key.split('~');
    return { key, source, target, whole, isMain: rank < mainRibbons };
  });
  const least = tied[Math.min(mainRibbons, tied.length) - 1]?.[1] ?? 0;
  return { groups, cells: [...cells.values()], ribbons, cellOf, least };
}

/** Links between cells of two tiers, by `cell~cell`, the earlier tier first. Those inside a tier are not drawn. */
export function countTies(network: Network, cellOf: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const rank = (cell: string): number => wholeTiers.findIndex((tier) => cell.startsWith(`${tier}:`));
  for (const { source, target } of network.links) {
    const [a, b] = [cellOf.get(source), cellOf.get(target)];
    if (!a || !b || rank(a) === rank(b)) continue;
    const key = rank(a) < rank(b) ? `${a}~${b}` : `${b}~${a}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Who works in one country stands there; a programme led from several, or an agreement of several, stands between them. */
function countryGroups(atlas: Atlas, network: Network): (node: string) => string {
  const countriesOf = (node: string): readonly string[] => {
    const [table, id = ''] = node.split('/');
    switch (table) {
      case 'countries':
        return [id];
      case 'organizations':
        return [atlas.organization.get(id)?.country ?? ''];
      case 'agreements':
        return atlas.agreement.get(id)?.parties ?? [];
      case 'components':
        return countriesOf(`programs/${atlas.component.get(id)?.program ?? ''}`);
      default: {
        const programme = atlas.program.get(id);
        const leads = programme?.lead.map((org) => atlas.organization.get(org)?.country ?? '') ?? [];
        return leads.length > 0 ? leads : (programme?.participants ?? []);
      }
    }
  };
  const one = (node: string): string => {
    const countries = new Set(countriesOf(node));
    return countries.size === 1 ? [...countries][0]! : countries.size === 0 ? restId : severalId;
  };
  const counts = new Map<string, number>();
  for (const node of network.nodes) counts.set(one(node), (counts.get(one(node)) ?? 0) + 1);
  const own = new Set(
    [...counts]
      .filter(([id]) => id !== severalId && id !== restId)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, mostCountries)
      .map(([id]) => id),
  );
  return (node) => {
    const group = one(node);
    return group === severalId || own.has(group) ? group : restId;
  };
}

/** The family of most of its links; what has none stands in the rest. */
function familyGroups(atlas: Atlas, network: Network): (node: string) => string {
  return (node) => {
    const [table, id = ''] = node.split('/');
    const program = table === 'programs' ? id : table === 'components' ? atlas.component.get(id)?.program : undefined;
    if (program !== undefined) return atlas.familyOfProgram.get(program) ?? restId;
    const counts = new Map<FamilyId, number>();
    for (const link of network.linksOf.get(node) ?? []) {
      const family = atlas.familyOfProgram.get(link.program ?? '');
      if (family) counts.set(family, (counts.get(family) ?? 0) + 1);
    }
    const best = atlas.families
      .map((family) => ({ family: family.id, count: counts.get(family.id) ?? 0 }))
      .sort((a, b) => b.count - a.count)[0];
    return best && best.count > 0 ? best.family : restId;
  };
}
