// What a link of a programme's chain says: its sentence, years and amounts, and how it stands where it is not simply at work.
import type { ChainLink } from '../../layout/network/measureProgramme.ts';
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { linkSentence, type SaidLink } from './linkSentence.ts';
import { relationFigures } from './relationTexts.ts';
import { wordsOf } from './words.ts';

/** `isShown`: within the filters. */
export function chainLinkText(atlas: Atlas, link: ChainLink, isShown: boolean, lang: Lang): string {
  const words = wordsOf(lang).network.standing;
  const relation = atlas.relation.get(link.relation ?? '');
  const figures = relation ? relationFigures(atlas, relation, lang) : '';
  return [
    linkSentence(atlas, saidLink(atlas, link), lang),
    ...(figures ? [figures] : []),
    ...(link.standing === 'fact' ? [] : [words[link.standing]]),
    ...(isShown ? [] : [words.absent]),
  ].join(lang === 'ja' ? '、' : ', ');
}

/** What is drawn between two records without a relation of its own follows from what they are. */
function saidLink(atlas: Atlas, { source, target, relation }: ChainLink): SaidLink {
  const own = atlas.relation.get(relation ?? '');
  if (own) return { source, target, kind: own.kind, relation: own.id };
  if (target.startsWith('sites/')) return { source, target, kind: 'site' };
  if (target.startsWith('components/'))
    return source.startsWith('programs/')
      ? { source: target, target: source, kind: 'part-of' }
      : { source, target, kind: 'makes' };
  return { source, target, kind: source.startsWith('agreements/') ? 'enables' : 'leads' };
}
