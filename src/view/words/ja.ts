// 画面のすべての文言(日本語)。en.ts と同じ鍵を持つ。
import type { Years } from '../../model/years.ts';
import type { Words } from './en.ts';
import { jaPictures } from './jaPictures.ts';
import { formatNumber, formatYears } from './numbers.ts';

const n = (value: number): string => formatNumber(value, 'ja');

export const ja: Words = {
  ...jaPictures,
  site: {
    name: 'Latticework',
    description: '日本と米国を中心とする同盟国・同志国の防衛産業協力を、公開情報に基づいて地図と関係図で示します。',
    title: (years: Years) =>
      years === 'all' ? '誰が、誰と、何をつくるか：全期間' : `誰が、誰と、何をつくるか：${formatYears(years, 'ja')}`,
    skip: '図へ移動',
    otherLanguage: 'English',
    otherLanguageLabel: 'Show in English',
  },
  views: {
    label: '表示',
    both: '地図と関係図',
    map: '地図',
    network: '関係図',
    flows: '流れ図',
    matrix: '行列',
    timeline: '年表',
    table: '表',
    'what-if': 'もし〜なら',
  },
  menu: { pictures: '図', pages: '読む・試す' },
  theme: { label: '配色', auto: '自動', light: 'ライト', dark: 'ダーク' },
  share: '共有',
  compare: '比べる',
  summary: {
    opening: (s) => {
      const when = s.years === 'all' ? '全期間を通じて、' : `${formatYears(s.years, 'ja')}は、`;
      if (s.programs === 0) return `${when}条件に合う事業がありません。`;
      if (s.programs === 1) return `${when}${n(s.countries)}か国が関わる事業が1件あります。`;
      if (s.shared === 0)
        return `${when}${n(s.countries)}か国で${n(s.programs)}件の事業があり、いずれも一国のみのものです。`;
      const shared = s.shared === s.programs ? 'そのすべて' : `うち${n(s.shared)}件`;
      return `${when}${n(s.countries)}か国で${n(s.programs)}件の事業があり、${shared}に複数の国が参加しています。`;
    },
    busiest: (country, programs, partner, together) =>
      partner === undefined
        ? `${country}は${n(programs)}件に参加しています。`
        : `${country}は${n(programs)}件に参加し、${together === programs ? 'そのすべて' : `うち${n(together)}件`}は${partner}との共同です。`,
    plans: (programs, relations) => {
      const parts = [
        ...(programs > 0 ? [`事業${n(programs)}件`] : []),
        ...(relations > 0 ? [`関係${n(relations)}件`] : []),
      ];
      return `${parts.join('と')}は計画または発表の段階で、まだ始まっていません。`;
    },
  },
  filters: {
    label: '絞り込み',
    open: '絞り込み',
    close: '閉じる',
    done: '図を見る',
    clear: '条件をすべて解除',
    active: (value) => `条件${n(value)}件`,
    families: '技術分野',
    areas: '細分野',
    countries: '国',
    modes: '協力の形態',
    statuses: '状況',
    any: 'いずれかが参加',
    all: 'すべてが参加',
    join: '選んだ国の扱い',
    chosen: (name, value) => `${name}：${n(value)}件を選択`,
    option: (name, value) => `${name}：事業${n(value)}件`,
  },
  years: {
    label: '年',
    from: '開始年',
    to: '終了年',
    single: '単年',
    range: '期間',
    all: '全期間',
    mode: '表示する期間',
    play: '年ごとに再生',
    pause: '一時停止',
    now: 'データの基準日',
    bar: (year, facts, plans) => `${year}年：実施中${n(facts)}件、計画${n(plans)}件`,
    histogram: '年ごとの事業数',
  },
  details: {
    label: '詳細',
    close: '詳細を閉じる',
    loading: '詳細を読み込んでいます…',
    failed: '詳細を読み込めませんでした。',
    retry: '再試行',
    inNetwork: '関係図でつながりを見る',
    facts: '概要',
    country: '国',
    countries: '国',
    kind: '種別',
    parent: '上位組織',
    mode: '協力の形態',
    status: '状況',
    technology: '技術分野',
    participants: '参加国',
    lead: '主導組織',
    leads: '主導する事業',
    place: '場所',
    owner: '組織',
    roles: '役割',
    years: '期間',
    date: '日付',
    ended: '終了',
    binding: '法的拘束力',
    yes: 'あり',
    no: 'なし',
    unknown: '不明',
    type: '種別',
    parties: '当事国',
    enables: '可能にする事業',
    allowedBy: '根拠となる合意・制度',
    perUnit: '一単位当たり',
    phases: '段階',
    figures: '数値',
    parts: '部品',
    relations: '関係',
    sites: '場所',
    events: '出来事',
    programmes: '事業',
    organizations: '組織',
    agreements: '合意・制度',
    openQuestions: '未確定の点',
    sources: '出典',
    source: '出典',
    more: (value) => `さらに${n(value)}件を表示`,
    upTo: '最大',
    atLeast: '少なくとも',
    shared: (a, b) => `${a}と${b}`,
    sharedIn: (a, b, family) => `${a}と${b}：${family}`,
    officialName: '正式名称',
    nothing: 'まだ収録されていません。',
    within: (shown, all) => `条件内${n(shown)}件、全${n(all)}件`,
    opens: '新しいタブで開きます',
  },
  search: {
    open: '検索',
    label: '事業・組織・合意・場所を検索',
    placeholder: '名称、略称、よみがな、ローマ字',
    close: '閉じる',
    results: '検索結果',
    loading: '検索の準備をしています…',
    failed: '検索用のデータを読み込めませんでした。',
    nothing: '該当する名称がありません。',
    hint: (records) => `${n(records)}件を日本語と英語で検索できます。Enterキーで先頭の候補を開きます。`,
    found: (value) => (value >= 60 ? '上位60件' : `${n(value)}件`),
    tables: {
      programs: '事業',
      organizations: '組織',
      agreements: '合意・制度',
      sites: '場所',
      components: '部品',
      countries: '国',
      technologies: '技術分野',
      events: '出来事',
    },
  },
  notes: {
    title: 'リンクのうち、解釈できない次の部分を無視しました：',
    parameter: (name) => `「${name}」という設定はありません`,
    value: (name, value) => `「${name}」に「${value}」という値はありません`,
    dismiss: '閉じる',
  },
  load: {
    failed: 'データを読み込めませんでした。',
    why: '理由',
    picture: '下の図は、このページにあらかじめ含まれていたものです。',
    retry: '再試行',
    waiting: '図を読み込んでいます…',
    noPicture: 'この図を読み込めませんでした。',
  },
  footer: {
    data: (version, sources) => `データは${version}版。公開資料${n(sources)}点に基づき、各数値から出典をたどれます。`,
    licence: 'データはCC BY 4.0、コードはMITライセンス。',
    report: '誤りを報告',
    city: '場所は都市単位で示し、それより細かくは示しません。',
  },
};
