// Words of what the workbench alone has: the menu of a mark, the reasons, who gets more, who makes it, the map. English and Japanese.
import type { Lang } from '../../../model/atlas.ts';

/** A partner that joins in vain: the year looked at, and its own first year. */
interface Joining {
  readonly country: string;
  readonly agreement: string;
  readonly year: number;
  readonly from: number;
}

export const benchWords = {
  en: {
    menu: {
      close: 'Close',
      lose: 'Lose it',
      loseWhat: { line: 'only this line', org: 'all of', country: 'all in' },
      from: 'from',
      for: 'for',
      years: 'years',
      grow: 'Grow it',
      by: 'by',
      perYear: 'a year',
      late: 'Comes later',
      join: 'A partner joins',
      country: 'Country',
      apply: 'Apply',
      inForce: (from: string) => `In force from ${from}`,
      always: 'always',
      noParties: 'This agreement names no parties: only its date counts.',
      why: 'Highlight the causes',
      buyer: 'A buyer. What holds it back is lit in the picture.',
      filled: (year: number) => `In ${year} all that is due is delivered.`,
    },
    differences: {
      title: 'Who gets more, who less',
      caption: (from: number, to: number) => `Delivered ${from}–${to}. The bar is the change as a share.`,
      owed: (year: number) => `Still owed at the end of ${year}. The bar is the change as a share.`,
      buyer: 'Buyer',
      before: 'As published',
      after: 'Scenario',
      change: 'Change',
      rest: (count: number) => (count === 1 ? 'Show 1 buyer more, unchanged' : `Show ${count} buyers more, unchanged`),
    },
    shares: {
      title: (year: number) => `Who makes it, ${year}`,
      before: 'as published',
      after: 'scenario',
      hhi: (value: string, equals: string) => `HHI ${value}: like ${equals} equal makers`,
      hhiOne: (value: string) => `HHI ${value}: one maker`,
      nothing: 'nothing is made',
      note: 'Concentration (Herfindahl index, 0 to 10,000) of what is made, by country.',
      same: 'No share changes this year.',
    },
    why: {
      title: (year: number) => `Why, ${year}`,
      named: (name: string, item: string) => `${name} (${item})`,
      due: (step: string, due: string, before: string) => `${step}; ${due} due instead of ${before}`,
      makes: (name: string, units: string, before: string) => `${name} makes ${units} instead of ${before}`,
      isDue: (name: string, units: string, before: string) => `${units} are due to ${name}, instead of ${before}`,
      isFirst: (name: string) => `priority goes to ${name}`,
      gets: (name: string, before: string, units: string) => `${name} ${before}\u00a0→\u00a0${units}`,
      others: (count: number) => `${count} more`,
      sentence: (causes: string, effects: string) => `${causes}. So deliveries change: ${effects}.`,
      onlyBuyers: (effects: string) => `Deliveries change: ${effects}.`,
      inWork: (before: string, after: string) => `${before}\u00a0→\u00a0${after} in work`,
      waiting: (before: string, after: string) => `${before}\u00a0→\u00a0${after} waiting`,
      away: (step: string, away: string) => `${step}; ${away}`,
      fleet: (name: string, away: string) => `${name} ${away}`,
      sentenceAway: (causes: string, effects: string) => `${causes}. So what is away changes: ${effects}.`,
      idleJoins: {
        'no-way': ({ country, agreement }: Joining) =>
          `${country} joins ${agreement}. That changes nothing: no route of this model waits for the agreement.`,
        'no-end': ({ country, agreement }: Joining) =>
          `${country} joins ${agreement}. That changes nothing: no maker and no buyer in ${country} stands on a route that waits for the agreement.`,
        later: ({ country, agreement, year, from }: Joining) =>
          `${country} joins ${agreement} in ${from}. In ${year} that changes nothing yet.`,
        'as-before': ({ country, agreement, year }: Joining) =>
          `${country} joins ${agreement}. That changes nothing in ${year}: its routes are open, but what they could carry is not what is short.`,
      },
      noBuyer: (causes: string) => `${causes}. Deliveries stay as they are in this year.`,
      step: (name: string, before: string, after: string) => `${name}: ${before}\u00a0→\u00a0${after}`,
      unchanged: (name: string, value: string) => `${name}: ${value} as before`,
      spare: (name: string, limit: string, units: string) =>
        `${name} could make ${limit}, but makes ${units}: it is not what sets the pace.`,
      starved: (name: string, limit: string, units: string, cause: string) =>
        `${name} could make ${limit}, but makes ${units}: the pace is set by ${cause}.`,
      asBefore: (count: number) => `${count} lines that were changed too make as much as before`,
      moreIdle: (count: number) =>
        count === 1
          ? '1 more could make more than it does, for the same reasons.'
          : `${count} more could make more than they do, for the same reasons.`,
      noEffect: (count: number) =>
        count === 1 ? '1 change changes nothing in this year' : `${count} changes change nothing in this year`,
      light: 'Show the way in the picture',
      unlight: 'Stop highlighting',
      outside: 'It changes nothing in the chain that is shown.',
    },
    map: {
      title: (year: number) => `Where it changes, ${year}`,
      label: 'Map of the change, by country',
      note: 'Sums of parts a year by country; a place in the picture is a country, never a site.',
      place: (country: string, parts: string) => `${country}: ${parts}`,
    },
  },
  ja: {
    menu: {
      close: '閉じる',
      lose: '失う',
      loseWhat: { line: 'このラインのみ', org: '全体：', country: '国全体：' },
      from: '開始',
      for: '期間',
      years: '年',
      grow: '増やす',
      by: '増分',
      perYear: '/年',
      late: '遅れる',
      join: '国が加わる',
      country: '国',
      apply: '適用',
      inForce: (from: string) => `発効：${from}`,
      always: '当初から',
      noParties: 'この協定には締約国の定めがなく、日付だけが効きます。',
      why: '原因をたどる',
      buyer: '買い手です。何が妨げているかを図に示します。',
      filled: (year: number) => `${year}年は、期限の来た分がすべて引き渡されます。`,
    },
    differences: {
      title: '増える相手、減る相手',
      caption: (from: number, to: number) => `${from}〜${to}年の引き渡し。棒は変化の割合。`,
      owed: (year: number) => `${year}年末の未納。棒は変化の割合。`,
      buyer: '買い手',
      before: '公表どおり',
      after: 'シナリオ',
      change: '変化',
      rest: (count: number) => `変わらない買い手${count}者も表示`,
    },
    shares: {
      title: (year: number) => `誰がつくるか：${year}年`,
      before: '公表どおり',
      after: 'シナリオ',
      hhi: (value: string, equals: string) => `HHI ${value}（同規模${equals}者に相当）`,
      hhiOne: (value: string) => `HHI ${value}（単独）`,
      nothing: '生産なし',
      note: '生産量の国別集中度（ハーフィンダール指数、0〜10,000）。',
      same: 'この年に変わる割合はありません。',
    },
    why: {
      title: (year: number) => `理由：${year}年`,
      named: (name: string, item: string) => `${name}（${item}）`,
      due: (step: string, due: string, before: string) => `${step}（期限到来は${before}から${due}へ）`,
      makes: (name: string, units: string, before: string) => `${name}の生産は${before}から${units}`,
      isDue: (name: string, units: string, before: string) => `${name}の期限到来分は${before}から${units}`,
      isFirst: (name: string) => `${name}が優先`,
      gets: (name: string, before: string, units: string) => `${name}は${before}から${units}`,
      others: (count: number) => `ほか${count}件`,
      sentence: (causes: string, effects: string) => `${causes}。その結果、引き渡しは${effects}になります。`,
      onlyBuyers: (effects: string) => `引き渡しは${effects}になります。`,
      inWork: (before: string, after: string) => `作業中が${before}から${after}`,
      waiting: (before: string, after: string) => `順番待ちが${before}から${after}`,
      away: (step: string, away: string) => `${step}（${away}）`,
      fleet: (name: string, away: string) => `${name}は${away}`,
      sentenceAway: (causes: string, effects: string) => `${causes}。その結果、${effects}になります。`,
      idleJoins: {
        'no-way': ({ country, agreement }: Joining) =>
          `${country}が${agreement}に加わっても、何も変わりません。このモデルには、この協定を待つ経路がないためです。`,
        'no-end': ({ country, agreement }: Joining) =>
          `${country}が${agreement}に加わっても、何も変わりません。この協定を待つ経路に、${country}のつくり手も買い手もないためです。`,
        later: ({ country, agreement, year, from }: Joining) =>
          `${country}が${agreement}に加わるのは${from}年で、${year}年にはまだ何も変わりません。`,
        'as-before': ({ country, agreement, year }: Joining) =>
          `${country}が${agreement}に加わっても、${year}年には何も変わりません。経路は開きますが、足りないのはそこではないためです。`,
      },
      noBuyer: (causes: string) => `${causes}。この年の引き渡しは変わりません。`,
      step: (name: string, before: string, after: string) => `${name}：${before} → ${after}`,
      unchanged: (name: string, value: string) => `${name}：${value}で変わらず`,
      spare: (name: string, limit: string, units: string) =>
        `${name}は${limit}まで可能だが${units}にとどまる。制約はここではない。`,
      starved: (name: string, limit: string, units: string, cause: string) =>
        `${name}は${limit}まで可能だが${units}にとどまる。制約は${cause}。`,
      asBefore: (count: number) => `ほかに変更したライン${count}件の生産は変わらず`,
      moreIdle: (count: number) => `ほか${count}件も、同様の理由で能力を使い切らない。`,
      noEffect: (count: number) => `この年に何も変えない変更：${count}件`,
      light: '図で経路を示す',
      unlight: '表示を戻す',
      outside: '表示している連鎖には影響しません。',
    },
    map: {
      title: (year: number) => `変化する場所：${year}年`,
      label: '変化の地図（国別）',
      note: '部品の年間数量を国別に合計。図の点は国であり、施設ではありません。',
      place: (country: string, parts: string) => `${country}：${parts}`,
    },
  },
} satisfies Record<Lang, unknown>;
