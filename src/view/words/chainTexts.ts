// What a search for chains found, in a sentence or two: how far apart, by how many ways, or why not at all.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { Chains, NoChain } from '../../model/chains.ts';
import { networkWords } from './late/networkWords.ts';
import { nodeName } from './markTexts.ts';

export interface ChainAnswer {
  readonly from: string;
  readonly to: string;
  readonly found: Chains | NoChain;
  /** What there is without the filters, where they leave nothing; else null. */
  readonly without: Chains | NoChain | null;
  readonly scope: 'filtered' | 'all';
}

export function chainSentence(atlas: Atlas, { from, to, found, without, scope }: ChainAnswer, lang: Lang): string {
  const words = networkWords[lang];
  const [a, b] = [nodeName(atlas, from, lang), nodeName(atlas, to, lang)];
  if (typeof found !== 'string') {
    if (found.steps === 0) return words.same;
    const few = found.count > found.chains.length ? [words.fewOf(found.chains.length)] : [];
    return [words.found(a, b, found.steps, found.count), ...few].join(lang === 'ja' ? '' : ' ');
  }
  const isAll = scope === 'all';
  const why =
    found === 'apart'
      ? (isAll ? words.apartAll : words.apart)(a, b)
      : (isAll ? words.outsideAll : words.outside)(found === 'from-outside' ? a : b);
  const hint = without !== null && typeof without !== 'string' ? [words.without(without.steps)] : [];
  return [why, ...hint].join(lang === 'ja' ? '' : ' ');
}
