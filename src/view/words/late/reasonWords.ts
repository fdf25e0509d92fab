// Words for why a reader's own change does not fit a model. See ../en.ts.
import type { Lang } from '../../../model/atlas.ts';

export const reasonWords = {
  en: {
    missing: (id: string) => `the model has no “${id}”`,
    noParties: (id: string) => `“${id}” names no parties, so nobody can join it`,
    twice: 'another change already sets the same thing in these years',
    outOfRange: 'a number in it is outside what is allowed',
    other: (reason: string) => `the model’s rules: ${reason}`,
  },
  ja: {
    missing: (id: string) => `モデルに「${id}」がありません`,
    noParties: (id: string) => `「${id}」には当事国の定めがないため、加わることができません`,
    twice: '同じ年の同じ項目を、別の変更がすでに決めています',
    outOfRange: '数値が許される範囲の外にあります',
    other: (reason: string) => `モデルの規則に合いません（原文：${reason}）`,
  },
} satisfies Record<Lang, object>;
