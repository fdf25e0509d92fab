// The chain behind some demands as it stands in baseline and scenario together: lines in tiers, demands in tier 0, and the
// links between them. It depends on the two documents only, so a change of year or of a number never moves a box.
import { draftOf } from '../../scenario/applyInterventions.ts';
import type { Draft, DraftLink } from '../../scenario/draft.ts';
import { resolve } from '../../scenario/resolve.ts';
import type { Model } from '../../scenario/schema.ts';

export interface ChainNode {
  readonly id: string;
  readonly isDemand: boolean;
  /** What it makes, or orders. */
  readonly item: string;
  readonly country: string;
  readonly org: string | null;
  /** Steps upstream of the buyer, which is 0. */
  readonly tier: number;
  /** Whether only the scenario has it. */
  readonly isNew: boolean;
}

export interface ChainLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Units of the source's item for one finished unit, so that widths of different parts compare. */
  readonly perUnit: number;
  readonly isNew: boolean;
}

export interface Chain {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
  readonly tiers: number;
  /** Lines that are counted instead of drawn, by tier. */
  readonly folded?: readonly { readonly tier: number; readonly ids: readonly string[] }[];
  /** The two documents with their interventions laid on, for what is asked year by year. */
  readonly before: Draft;
  readonly after: Draft;
}

/** Ids of demands, or absent: all. */
export function measureChain(baseline: Model, scenario: Model, demands?: readonly string[]): Chain {
  const before = draftOf(resolve(baseline, 'central'));
  const after = draftOf(resolve(scenario, 'central'));
  const links = new Map<string, DraftLink>([...before.links, ...after.links]);
  const lines = new Map([...before.lines, ...after.lines].map(({ line }) => [line.id, line]));
  const buyers = [...after.demands.keys()].filter((id) => demands === undefined || demands.includes(id));
  const into = new Map<string, DraftLink[]>();
  for (const link of links.values()) {
    const { target } = link.link;
    into.set(target, [...(into.get(target) ?? []), link]);
  }

  const tier = new Map<string, number>();
  const need = new Map<string, number>();
  const used = new Map<string, number>();
  const visit = (id: string, depth: number, units: number): void => {
    if ((tier.get(id) ?? -1) < depth) tier.set(id, depth);
    need.set(id, Math.max(need.get(id) ?? 0, units));
    for (const { id: link, link: plain } of into.get(id) ?? []) {
      const item = lines.get(plain.source)?.item;
      const perUnit = lines.get(id)?.inputs?.find((input) => input.item === item)?.perUnit ?? 1;
      used.set(link, Math.max(used.get(link) ?? 0, units * perUnit));
      if (lines.has(plain.source)) visit(plain.source, depth + 1, units * perUnit);
    }
  };
  for (const id of buyers) visit(id, 0, 1);

  const had = new Set(before.lines.map(({ line }) => line.id));
  const nodes = [...tier].map(([id, depth]): ChainNode => {
    const line = lines.get(id);
    const demand = after.demands.get(id)?.demand;
    return {
      id,
      isDemand: line === undefined,
      item: (line ?? demand)?.item ?? '',
      country: (line ?? demand)?.country ?? '',
      org: line?.org ?? null,
      tier: depth,
      isNew: line !== undefined && !had.has(id),
    };
  });
  // Makers of one item stand together, as far upstream as the farthest of them.
  const tierOfItem = new Map<string, number>();
  for (const node of nodes)
    if (!node.isDemand) tierOfItem.set(node.item, Math.max(node.tier, tierOfItem.get(node.item) ?? 0));
  const settled = nodes.map((node) => (node.isDemand ? node : { ...node, tier: tierOfItem.get(node.item)! }));
  return {
    nodes: settled,
    links: [...used].map(([id, perUnit]): ChainLink => {
      const { source, target } = links.get(id)!.link;
      return { id, source, target, perUnit, isNew: !before.links.has(id) };
    }),
    tiers: Math.max(0, ...settled.map((node) => node.tier)) + 1,
    before,
    after,
  };
}
