// The chains that an address asks for, and what is said of them.
import type { Atlas } from '../../model/atlasIndex.ts';
import { findChains, type Chains } from '../../model/chains.ts';
import type { Shown } from '../../model/filter.ts';
import { networkOf, shownNetwork, type Network } from '../../model/network.ts';
import type { Choices } from '../../state/choices.ts';
import { chainSentence } from '../../view/words/chainTexts.ts';

export interface FoundChains {
  readonly network: Network;
  /** Null where there is none, or nothing to draw. */
  readonly chains: Chains | null;
  /** Null where no two records are named. */
  readonly sentence: string | null;
}

export function chainsOf(atlas: Atlas, shown: Shown, { from, to, chains: scope, lang }: Choices): FoundChains {
  const network = scope === 'all' ? networkOf(atlas) : shownNetwork(atlas, shown);
  if (from === null || to === null) return { network, chains: null, sentence: null };
  const found = findChains(network, from, to);
  const without = scope === 'filtered' && typeof found === 'string' ? findChains(networkOf(atlas), from, to) : null;
  const sentence = chainSentence(atlas, { from, to, found, without, scope }, lang);
  return { network, chains: typeof found !== 'string' && found.steps > 0 ? found : null, sentence };
}
