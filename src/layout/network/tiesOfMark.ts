// The ties of one record as a picture of grouped marks has them: by the mark that the other end is drawn in.
import { otherEnd, type Network, type NetworkLink } from '../../model/network.ts';

export interface MarkTie {
  /** Key of the mark at the other end. */
  readonly to: string;
  readonly links: readonly NetworkLink[];
}

/** One for each mark, in the order of the links; none to the record's own mark. */
export function tiesOfMark(network: Network, key: string, markOf: (node: string) => string): readonly MarkTie[] {
  const ties = new Map<string, NetworkLink[]>();
  for (const link of network.linksOf.get(key) ?? []) {
    const to = markOf(otherEnd(link, key));
    if (to !== key) ties.set(to, [...(ties.get(to) ?? []), link]);
  }
  return [...ties].map(([to, links]) => ({ to, links }));
}
