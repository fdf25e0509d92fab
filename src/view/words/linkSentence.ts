// A link in one sentence: who does what for whom, and the part and programme that it is about.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { NetworkLink } from '../../model/network.ts';
import { linkWords } from './linkWords.ts';
import { nodeName } from './markTexts.ts';

/** What is said of a link; `site`: the target is a place of the source. */
export interface SaidLink extends Pick<NetworkLink, 'source' | 'target' | 'relation'> {
  readonly kind: NetworkLink['kind'] | 'site';
}

/** "MHI supplies Raytheon (Nosecone, SM-3 Block IIA)" */
export function linkSentence(atlas: Atlas, link: SaidLink, lang: Lang): string {
  const isThing = /^(programs|components)\//.test(link.target);
  const sentence = linkWords[lang][link.kind](
    nodeName(atlas, link.source, lang),
    nodeName(atlas, link.target, lang),
    isThing,
  );
  const about = aboutOf(atlas, link, lang);
  if (about.length === 0) return sentence;
  return lang === 'ja' ? `${sentence}（${about.join('、')}）` : `${sentence} (${about.join(', ')})`;
}

/** The part and the programme that a relation names beside its ends. */
function aboutOf(atlas: Atlas, link: SaidLink, lang: Lang): readonly string[] {
  const relation = atlas.relation.get(link.relation ?? '');
  if (!relation) return [];
  const keys = [
    ...(relation.component ? [`components/${relation.component}`] : []),
    ...(relation.program ? [`programs/${relation.program}`] : []),
  ];
  return keys.filter((key) => key !== link.source && key !== link.target).map((key) => nodeName(atlas, key, lang));
}
