// Why a change does not fit a model, in the reader's language: the engine's own reasons are English and meant for files.
import type { Lang } from '../../model/atlas.ts';
import { reasonWords } from '../words/late/reasonWords.ts';

/** `reason`: as the engine's checks give it. */
export function reasonText(reason: string, lang: Lang): string {
  const words = reasonWords[lang];
  const missing = /^no (line|agreement|demand|item|link) has the (?:id|org|line|country|item) "(.*)"$/.exec(reason);
  if (missing) return words.missing(missing[2] ?? '');
  if (/^no line has the \w+ /.test(reason)) return words.missing(/"(.*)"$/.exec(reason)?.[1] ?? '');
  const noParties = /^"(.*)" has no parties/.exec(reason);
  if (noParties) return words.noParties(noParties[1] ?? '');
  if (/^sets .*, which .* sets too$/.test(reason)) return words.twice;
  if (/^must be /.test(reason)) return words.outOfRange;
  return words.other(reason);
}
