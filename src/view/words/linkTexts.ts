// What the links between two nodes of the network say: all of them in one text, and a word for how a node is tied to another.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { statusOfLink } from '../../model/linkStanding.ts';
import type { NetworkLink } from '../../model/network.ts';
import { networkWords } from './late/networkWords.ts';
import { linkSentence } from './linkSentence.ts';
import { labelOf } from './names.ts';

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
