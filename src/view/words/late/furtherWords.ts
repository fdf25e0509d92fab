// Words of the workbench's further figures: small panels, and which number matters most. In English and Japanese.
import type { Lang } from '../../../model/atlas.ts';

export const furtherWords = {
  en: {
    title: 'Further figures',
    year: (year: number) => `in ${year}`,
    published: (value: string) => `as published ${value}`,
    unchanged: 'unchanged',
    range: (low: string, high: string) => `${low} to ${high}`,
    years: (value: string) => `${value} years`,
    never: 'not within the run',
    pair: (name: string, before: string, after: string) =>
      `${name}: ${before} as published, ${after} with the scenario`,
    before: 'as published',
    after: 'with the scenario, and its range',
    weights: {
      title: 'Which number matters most',
      ask: 'Work it out',
      lead: 'Each ranged number at its low and at its high end, all others central: how far the answer moves.',
      working: (done: number, all: number) => `${done} of ${all} numbers tried`,
      none: 'No ranged number moves the answer.',
      still: (count: number) =>
        count === 1 ? '1 more ranged number does not move it.' : `${count} more ranged numbers do not move it.`,
      bar: (name: string, low: string, high: string) => `${name}: at its low end ${low}, at its high end ${high}`,
      central: (value: string) => `central: ${value}`,
      more: (count: number) => (count === 1 ? '1 more moves it less.' : `${count} more move it less.`),
    },
    withScenario: 'with the scenario',
    nothingComes: 'nothing comes',
    missing: (year: number) => `missing to buyers while one is lost, from ${year}`,
    wholeRanking: 'The whole ranking',
    open: {
      lead: (year: number, after: number, before: number, all: number) =>
        `${after} of ${all} ways are open in ${year}; as published ${before}.`,
      ways: {
        open: 'open',
        opened: 'opened by the scenario',
        shut: 'shut by the scenario',
        closed: 'closed',
      },
    },
    network: 'In the network of the atlas:',
    result: 'The result behind it',
    resultNote: 'What every buyer gets, year by year, as published and with the scenario, with range and grade.',
    resultCsv: { name: 'CSV', note: 'deliveries, one buyer and year a row' },
  },
  ja: {
    title: 'その他の図',
    year: (year: number) => `${year}年`,
    published: (value: string) => `公表どおりなら${value}`,
    unchanged: '変化なし',
    range: (low: string, high: string) => `${low}〜${high}`,
    years: (value: string) => `${value}年`,
    never: '期間内になし',
    pair: (name: string, before: string, after: string) => `${name}：公表どおりなら${before}、シナリオでは${after}`,
    before: '公表どおり',
    after: 'シナリオとその幅',
    weights: {
      title: 'どの数値が最も効くか',
      ask: '計算する',
      lead: '幅のある数値を一つずつ下限と上限に置き、他は中央値のままにして、答えがどれだけ動くかを見ます。',
      working: (done: number, all: number) => `計算中：${done}／${all}`,
      none: '答えを動かす数値はありません。',
      still: (count: number) => `ほかの${count}件は答えを動かしません。`,
      bar: (name: string, low: string, high: string) => `${name}：下限で${low}、上限で${high}`,
      central: (value: string) => `中央：${value}`,
      more: (count: number) => `ほか${count}件の影響はより小さい。`,
    },
    withScenario: 'シナリオ',
    nothingComes: '引き渡しなし',
    missing: (year: number) => `${year}年から失った場合に買い手に届かない割合`,
    wholeRanking: '順位の全体を見る',
    open: {
      lead: (year: number, after: number, before: number, all: number) =>
        `${year}年には${all}通りのうち${after}通りが開いています（公表どおりなら${before}通り）。`,
      ways: {
        open: '開いている',
        opened: 'シナリオで開く',
        shut: 'シナリオで閉じる',
        closed: '閉じている',
      },
    },
    network: '関係図で見る：',
    result: '図のもとになる計算結果',
    resultNote: '各買い手への年ごとの引き渡しを、公表どおりの場合とシナリオについて、幅と確度つきで保存します。',
    resultCsv: { name: 'CSV形式', note: '引き渡し、買い手と年ごとに一行' },
  },
} satisfies Record<Lang, unknown>;
