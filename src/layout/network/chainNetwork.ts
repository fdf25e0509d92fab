// A programme's chain as a network, so that what is upstream and downstream in it can be followed.
import type { Atlas } from '../../model/atlasIndex.ts';
import { indexNetwork, reversedKinds, type Network } from '../../model/network.ts';
import type { ProgrammeChain } from './measureProgramme.ts';

/** The links keep their keys; a programme rests on its parts, and who buys or operates rests on what is bought or operated. */
export function chainNetwork(atlas: Atlas, chain: ProgrammeChain): Network {
  return indexNetwork(
    chain.links.map(({ key, source, target, relation }) => {
      const own = atlas.relation.get(relation ?? '');
      const isReversed = own
        ? reversedKinds.has(own.kind)
        : target.startsWith('components/') && !source.startsWith('organizations/');
      return { key, source, target, kind: own?.kind ?? 'part-of', isReversed, record: `relations/${relation ?? ''}` };
    }),
    chain.nodes.map((node) => node.key),
  );
}
