// 図の上と周りの文言（日本語）。ja.ts を参照。
import type { enPictures } from './enPictures.ts';
import { formatNumber } from './numbers.ts';

const n = (value: number): string => formatNumber(value, 'ja');

export const jaPictures: typeof enPictures = {
  map: {
    title: '地図',
    label: '協力関係の地図',
    hint: '矢印キーで印の間を移動し、Page Upキー・Page Downキーで順にたどり、Enterキーで開きます。地図では、＋と－で拡大・縮小、0で全体表示、Shiftキーと矢印キーで移動します。',
    zoomIn: '拡大',
    zoomOut: '縮小',
    reset: '全体を表示',
    region: '地域',
    regions: {
      'north-pacific': '北太平洋',
      japan: '日本',
      'western-pacific': '西太平洋',
      'north-america': '北米',
      europe: '欧州',
      australia: 'オーストラリア',
      world: '世界（イコールアース図法）',
      globe: '地球儀',
    },
    tears: 'アジアと欧州を結ぶ流れは、左端で切れて右端から続きます',
    horizon: '地平線の向こうは見えません。ドラッグ、またはShiftキーと矢印キーで地球儀を回せます',
    pole: '北極点',
    country: (name, programs, domestic) =>
      `${name}：事業${n(programs)}件${domestic > 0 ? `（うち国内のみ${n(domestic)}件）` : ''}`,
    flow: (a, b, family, programs, plan) => `${a}と${b}、${family}：${plan ? '計画中の事業' : '事業'}${n(programs)}件`,
    leads: (name, value) => `${name}が主導：${n(value)}件`,
    place: (name, ties) => `${name}：関係${n(ties)}件`,
    cluster: (names, more) => (more > 0 ? `${names}ほか${n(more)}か所` : names),
    tie: (from, to, value, family, standing) =>
      `${from}から${to}へ${family && `、${family}`}：関係${n(value)}件${standing && `（${standing}）`}`,
    anchor: (name) => `${name}（都市は不明）`,
    notDrawn: (domestic, unplaced, isGathered) =>
      [
        domestic > 0
          ? `同じ${isGathered ? '都道府県・州や場所' : '場所'}の中の関係${n(domestic)}件は、その印に含めています`
          : '',
        unplaced > 0 ? `場所の分からない関係${n(unplaced)}件は、表に示しています` : '',
      ]
        .filter(Boolean)
        .join('。'),
    domesticPrograms: (value) => `一国内の事業${n(value)}件は、その国の印に含めています`,
    undated: (value) => `年の分からない関係${n(value)}件は、「全期間」でのみ表示します`,
    borders: '国境線はNatural Earthによるもので、いかなる係争についても立場を示すものではありません。',
  },
  legend: {
    label: '図の見方',
    breadth: '太さ',
    byCount: '事業数',
    byValue: '金額',
    taper: '太い端が主導側',
    tiesWidth: '矢印：提供する側から受ける側へ',
    fact: '実施中',
    plan: '計画・発表',
    proposed: '提案',
    ended: '終了・中止',
    hub: '国とその事業数',
    site: '拠点のある都市',
    province: '都道府県・州と拠点数（名前の後は事業数）',
    tint: '濃さ：事業1件・5件・25件以上',
    anchor: '国のみ判明',
    ghost: '淡い棒：全期間・条件なし',
  },
  network: {
    title: '関係図',
    label: '国・技術分野・主導組織の関係図',
    overview: '概要',
    whole: '全体',
    chain: '経路',
    away: {
      upstream: (steps) => `上流${n(steps)}段階目`,
      downstream: (steps) => `下流${n(steps)}段階目`,
    },
    path: '関係図の階層',
    columns: { country: '国', family: '技術分野', organization: '主導組織', programme: '事業' },
    tiers: {
      government: '政府',
      agreement: '合意・制度',
      programme: '事業',
      prime: '主契約企業',
      supplier: '供給企業・協力組織',
      part: '部品',
      place: '拠点',
    },
    other: { countries: 'その他', organizations: 'その他の組織' },
    node: (name, programs) => `${name}：事業${n(programs)}件`,
    ribbon: (a, b, facts, plans) => `${a}、${b}：実施中${n(facts)}件、計画${n(plans)}件`,
    standing: {
      fact: '実施中',
      planned: '計画',
      proposed: '提案',
      ended: '終了',
      cancelled: '中止',
      absent: '条件外',
    },
    row: (name, standing, countries) => `${name}、${standing}：${countries.join('、')}`,
    lead: (organization, programme) => `${organization}（${programme}を主導）`,
    lattice: '塗りつぶした点は主導国、輪は参加国、破線は計画段階を示します。',
    notShown: '淡い色は条件外です。',
    without: (tiers) => `この図で省いた段：${tiers}。`,
    drawAll: 'すべての段を描く',
    empty: '条件に合うものがありません。',
    firstArea: '事業は第一の分野に置きます。絞り込みは、いずれかの分野に当てはまれば対象とします。',
    noChain: 'この事業の関係はまだ収録されていません。',
  },
  timeline: {
    closer: (year) => `${year}年より前は間隔を詰めています。`,
    label: '合意と事業の年表',
    agreements: '合意・制度',
    programmes: '事業',
    event: '出来事',
    agreement: (name, date, programs) => `${name}（${date}）：${programs.join('、')}の根拠`,
    programme: (name, phases) => `${name}：${phases.join('、')}`,
  },
};
