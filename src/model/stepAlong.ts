// Where an arrow key leads along the links of a network: left upstream, right downstream, to the neighbour with most ties that is
// drawn; in the other directions, or where nothing is drawn there, nowhere.
import { downstreamOf, upstreamOf, type Network } from './network.ts';

export function stepAlong(
  network: Network,
  from: string,
  arrow: string,
  isDrawn: (node: string) => boolean,
): string | undefined {
  if (arrow !== 'ArrowLeft' && arrow !== 'ArrowRight') return undefined;
  const [own, other] = arrow === 'ArrowLeft' ? [downstreamOf, upstreamOf] : [upstreamOf, downstreamOf];
  const links = (network.linksOf.get(from) ?? []).filter((link) => own(link) === from);
  const ties = (node: string): number => network.linksOf.get(node)?.length ?? 0;
  return [...new Set(links.map(other))].filter(isDrawn).sort((a, b) => ties(b) - ties(a) || (a < b ? -1 : 1))[0];
}
