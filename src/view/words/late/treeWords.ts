// Words of the tree, the reading alternative to the pictures. See ../en.ts.
import type { Lang } from '../../../model/atlas.ts';
import { formatNumber } from '../numbers.ts';

const count = (value: number, one: string, many: string): string =>
  `${formatNumber(value, 'en')} ${value === 1 ? one : many}`;
const n = (value: number): string => formatNumber(value, 'ja');

export const treeWords = {
  en: {
    title: 'As a tree',
    how: 'Programmes, their parts, who supplies each, and the country. Open a line for what is under it and for what you can do with it.',
    keys: 'Up and Down go from line to line, Right opens, Left closes or goes up, letters go to a name. Tab goes on to the buttons of an open line.',
    single: 'Only parts with one known supplier',
    close: 'Close all',
    shown: (programmes: number, parts: number) =>
      `${count(programmes, 'programme', 'programmes')}, ${count(parts, 'part', 'parts')}`,
    none: 'No part with one known supplier passes the filters.',
    work: 'Work on the whole programme',
    users: 'Buyers and users',
    noParts: 'no parts recorded',
    parts: (value: number) => count(value, 'part', 'parts'),
    suppliers: (value: number) => count(value, 'supplier', 'suppliers'),
    organizations: (value: number) => count(value, 'name', 'names'),
    within: (organizations: number, countries: number) =>
      `${count(organizations, 'organization', 'organizations')} in ${count(countries, 'country', 'countries')}`,
    oneSource: 'one known supplier',
    noSource: 'no supplier within the filters',
    nothing: 'Nothing more is recorded within the filters.',
    actions: (name: string) => `What to do with ${name}`,
    details: 'Details and sources',
    network: 'Show its network',
    filter: (name: string) => `Filter by ${name}`,
    unfilter: (name: string) => `Drop the filter ${name}`,
    chainFrom: 'Chain from here',
    chainTo: 'Chain to here',
    said: 'Ties',
  },
  ja: {
    title: '階層で読む',
    how: '事業、部品、供給元、国の順にたどれます。行を開くと、その下の項目と、できる操作が現れます。',
    keys: '上下キーで行を移動、右で開く、左で閉じるか上の階層へ、文字で名称へ移動します。Tabキーで、開いた行のボタンへ進みます。',
    single: '供給元が一つしか知られていない部品に限る',
    close: 'すべて閉じる',
    shown: (programmes: number, parts: number) => `事業${n(programmes)}件、部品${n(parts)}件`,
    none: '条件に合う中に、供給元が一つしか知られていない部品はありません。',
    work: '事業全体に関わる仕事',
    users: '買い手・利用者',
    noParts: '部品の記録なし',
    parts: (value: number) => `部品${n(value)}件`,
    suppliers: (value: number) => `供給元${n(value)}者`,
    organizations: (value: number) => `${n(value)}者`,
    within: (organizations: number, countries: number) => `${n(countries)}か国の${n(organizations)}組織`,
    oneSource: '知られている供給元は一者のみ',
    noSource: '条件に合う供給元なし',
    nothing: '条件に合う記録はこれ以上ありません。',
    actions: (name: string) => `${name}の操作`,
    details: '詳細と出典',
    network: '関係図で見る',
    filter: (name: string) => `${name}で絞り込む`,
    unfilter: (name: string) => `${name}の絞り込みを外す`,
    chainFrom: 'ここからの経路',
    chainTo: 'ここまでの経路',
    said: '関係',
  },
} satisfies Record<Lang, object>;
