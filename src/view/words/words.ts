// The message catalogues by language.
import type { Lang } from '../../model/atlas.ts';
import { en, type Words } from './en.ts';
import { ja } from './ja.ts';

const catalogues: Readonly<Record<Lang, Words>> = { en, ja };

export function wordsOf(lang: Lang): Words {
  return catalogues[lang];
}

export type { Words };
