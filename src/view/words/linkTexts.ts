// What the links of the network say: a sentence for each, and a word for how a node is tied to another.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { statusOfLink } from '../../model/linkStanding.ts';
import type { NetworkLink } from '../../model/network.ts';
import { networkWords } from './late/networkWords.ts';
import { nodeName } from './markTexts.ts';
import { labelOf } from './names.ts';

/** "MHI supplies Raytheon: Nosecone, SM-3 Block IIA" */
export function linkSentence(atlas: Atlas, link: NetworkLink, lang: Lang): string {
  const isThing = /^(programs|components)\//.test(link.target);
  const sentence = networkWords[lang].links[link.kind](
    nodeName(atlas, link.source, lang),
    nodeName(atlas, link.target, lang),
    isThing,
  );
  const about = aboutOf(atlas, link, lang);
  if (about.length === 0) return sentence;
  return lang === 'ja' ? `${sentence}（${about.join('、')}）` : `${sentence} (${about.join(', ')})`;
}

/** The part and the programme that a relation names beside its ends. */
function aboutOf(atlas: Atlas, link: NetworkLink, lang: Lang): readonly string[] {
  const relation = atlas.relation.get(link.relation ?? '');
  if (!relation) return [];
  const keys = [
    ...(relation.component ? [`components/${relation.component}`] : []),
    ...(relation.program ? [`programs/${relation.program}`] : []),
  ];
  return keys.filter((key) => key !== link.source && key !== link.target).map((key) => nodeName(atlas, key, lang));
}

/** The label of its status; empty where it has none. */
export function statusText(atlas: Atlas, link: NetworkLink, lang: Lang): string {
  const status = statusOfLink(atlas, link);
  return status ? labelOf(atlas.labels['status'], status, lang) : '';
}

/** All links between two nodes in one text, each with its status where it is not simply active. */
export function tieSentence(atlas: Atlas, links: readonly NetworkLink[], lang: Lang): string {
  const texts = links.map((link) => {
    const status = statusOfLink(atlas, link);
    const text = linkSentence(atlas, link, lang);
    if (!status || status === 'active') return text;
    return lang === 'ja' ? `${text}：${statusText(atlas, link, lang)}` : `${text}: ${statusText(atlas, link, lang)}`;
  });
  return [...new Set(texts)].join(lang === 'ja' ? '。' : '; ');
}

/** How the node is tied, in a word or two: "supplies, leads". */
export function tieWord(node: string, links: readonly NetworkLink[], lang: Lang): string {
  const { does, isDone } = networkWords[lang];
  // That one takes part goes without saying where more is said.
  const telling = links.filter((link) => link.kind !== 'takes-part');
  const words = (telling.length > 0 ? telling : links).map((link) => (link.source === node ? does : isDone)[link.kind]);
  return [...new Set(words)].join(lang === 'ja' ? '、' : ', ');
}
