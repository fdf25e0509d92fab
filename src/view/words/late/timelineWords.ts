// The words of the timeline that come with it. See ../en.ts.
import type { Lang } from '../../../model/atlas.ts';
import { formatNumber } from '../numbers.ts';

export const timelineWords = {
  en: {
    group: (name: string, programs: number) =>
      `${name}: ${formatNumber(programs, 'en')} ${programs === 1 ? 'programme' : 'programmes'}`,
    endUnknown: 'end not known',
    hint: 'Choose a heading to fold or unfold it: folded, it is as high as its programmes in each year. Drag along the years to choose some.',
  },
  ja: {
    group: (name: string, programs: number) => `${name}：事業${formatNumber(programs, 'ja')}件`,
    endUnknown: '終了年不明',
    hint: '見出しを選ぶと、行を折りたたみ・展開できます。折りたたむと、各年の事業数を高さで示します。年の軸をドラッグすると、期間を選べます。',
  },
} satisfies Record<Lang, object>;
