// Words about where the numbers of a model come from, in English and Japanese.
import type { Lang } from '../../../model/atlas.ts';
import type { OriginField } from '../../../scenario/numberOrigins.ts';

interface OriginWords {
  /** Of the whole list, which opens. */
  readonly summary: string;
  /** Of what opens in the menu of a mark. */
  readonly menu: string;
  readonly title: string;
  /** @param of a year, item, line or agreement, as it is read; empty where there is one only */
  readonly fields: Readonly<Record<OriginField, (of: string) => string>>;
  /** One year's own, where every year has its number. */
  readonly ordersIn: (year: string) => string;
  readonly range: (central: string, low: string, high: string) => string;
  readonly ownRule: string;
  readonly none: string;
  readonly failed: string;
}

export const originWords = {
  en: {
    summary: 'The numbers of this model, and where they come from',
    menu: 'Its numbers, and where they come from',
    title: 'Where they come from',
    fields: {
      capacity: (year) => `Capacity, ${year}`,
      inputs: (item) => `Needed for one: ${item}`,
      lead: () => 'Years from order to delivery',
      delay: (to) => `Years added on the way to ${to}`,
      gate: (agreement) => `Year from which this counts: ${agreement}`,
      orders: (year) => (year === '' ? 'Orders a year' : `Orders a year, from ${year}`),
      open: (year) => `Earlier orders, due in ${year}`,
      stock: () => 'Stock at the start',
      target: () => 'Stock aimed at',
      use: (year) => (year === '' ? 'Use a year' : `Use a year, from ${year}`),
      fleet: () => 'Fleet',
      'job-years': (line) => `Years a job takes: ${line}`,
    },
    ordersIn: (year) => `Orders in ${year}`,
    range: (central, low, high) => `${central} (low ${low}, high ${high})`,
    ownRule: 'These are your own numbers: what the data say of them holds no more.',
    none: 'The data say nothing of it: it stands in the question.',
    failed: 'The notes could not be loaded.',
  },
  ja: {
    summary: 'このモデルの数値とその根拠',
    menu: '数値とその根拠',
    title: '数値の根拠',
    fields: {
      capacity: (year) => `${year}年の生産能力`,
      inputs: (item) => `一単位に必要な数：${item}`,
      lead: () => '発注から引き渡しまでの年数',
      delay: (to) => `経路で加わる年数：${to}`,
      gate: (agreement) => `効力を数える最初の年：${agreement}`,
      orders: (year) => (year === '' ? '年間の発注' : `${year}年からの年間の発注`),
      open: (year) => `${year}年に納期を迎える以前の発注`,
      stock: () => '最初の在庫',
      target: () => '在庫の目標',
      use: (year) => (year === '' ? '年間の消費' : `${year}年からの年間の消費`),
      fleet: () => '保有数',
      'job-years': (line) => `一件に要する年数：${line}`,
    },
    ordersIn: (year) => `${year}年の発注`,
    range: (central, low, high) => `${central}（低${low}、高${high}）`,
    ownRule: '自分で変えた数値です。データにある根拠は当てはまりません。',
    none: 'データにはなく、この問いで加えたものです。',
    failed: '注記を読み込めませんでした。',
  },
} satisfies Record<Lang, OriginWords>;
