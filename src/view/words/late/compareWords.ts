// Words of comparing: a second picture, or the same picture in other years.
import type { Lang } from '../../../model/atlas.ts';

const en = {
  beside: 'A second picture beside this one',
  none: 'None',
  against: 'The same picture in another year',
  onlyDifferent: 'Draw only what differs',
  years: 'Years',
  all: 'All years',
  stop: 'Stop comparing',
  finding: (before: string, after: string, count: Record<'added' | 'gone' | 'changed' | 'same', string>) =>
    `From ${before} to ${after}: programmes that came: ${count.added}, that went: ${count.gone}, that moved on: ${count.changed}; as they were: ${count.same}.`,
  kinds: { added: 'Came', gone: 'Went', changed: 'Moved on' },
  light: (kind: string, count: string) => `${kind}: ${count}. Highlight these`,
  more: (count: string) => `Show all ${count}`,
  nothing: 'None',
  to: (before: string, after: string) => `${before} → ${after}`,
  ties: (before: string, after: string) => `ties ${before} → ${after}`,
  planned: 'planned',
};

const ja: typeof en = {
  beside: '並べて見る図',
  none: 'なし',
  against: '同じ図をほかの年と比べる',
  onlyDifferent: '違いだけを描く',
  years: '年',
  all: '全期間',
  stop: '比較をやめる',
  finding: (before, after, count) =>
    `${before}から${after}まで：加わった事業は${count.added}件、なくなった事業は${count.gone}件、段階が変わった事業は${count.changed}件、変わらない事業は${count.same}件。`,
  kinds: { added: '加わった事業', gone: 'なくなった事業', changed: '段階が変わった事業' },
  light: (kind, count) => `${kind}、${count}件。図の中で強調する`,
  more: (count) => `全${count}件を表示`,
  nothing: 'なし',
  to: (before, after) => `${before}から${after}へ`,
  ties: (before, after) => `関係${before}件→${after}件`,
  planned: '計画',
};

export const compareWords = { en, ja } satisfies Record<Lang, typeof en>;
