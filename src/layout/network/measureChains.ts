// The chains between two records as rows of steps: who, tied how, to whom.
import { otherEnd, type Network, type NetworkLink } from '../../model/network.ts';

export interface ChainStep {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** All links between the two, the plainest first: a relation before what follows from it. */
  readonly links: readonly NetworkLink[];
}

/** A row for each chain, a step for each of its links. */
export function measureChains(
  network: Network,
  chains: readonly (readonly string[])[],
): readonly (readonly ChainStep[])[] {
  return chains.map((chain, row) =>
    chain.slice(1).map((to, at): ChainStep => {
      const from = chain[at] ?? '';
      const links = (network.linksOf.get(from) ?? [])
        .filter((link) => otherEnd(link, from) === to)
        .sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
      return { key: `chain-${row + 1}/${at}`, from, to, links };
    }),
  );
}

/** Statements of a record first, then relations between the two, then what a relation says of a third. */
function rank(link: NetworkLink): number {
  if (link.relation === undefined) return 1;
  return link.kind === 'takes-part' || link.kind === 'rests-on' || link.kind === 'makes' ? 2 : 0;
}
