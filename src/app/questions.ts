// Three worked questions to start from: each is a view of its own, as a link is.
import type { Lang } from '../model/atlas.ts';

export interface Question {
  readonly text: Readonly<Record<Lang, string>>;
  readonly search: string;
}

export const questions: readonly Question[] = [
  {
    text: {
      en: 'Which missile-defence programmes do Japan and the United States share?',
      ja: '日米が共同で進めるミサイル防衛の事業は?',
    },
    search: '?areas=missile-defense&countries=JPN,USA&join=all&at=families/missiles',
  },
  {
    text: {
      en: 'Who makes the next fighter, GCAP, and under which agreements?',
      ja: '次期戦闘機GCAPは誰が、どの合意のもとでつくるか?',
    },
    search: '?focus=programs/gcap&at=programs/gcap',
  },
  {
    text: { en: 'What is repaired in the region instead of at home?', ja: '本国に戻さず域内で整備されているものは?' },
    search: '?areas=sustainment&at=families/sustainment',
  },
];
