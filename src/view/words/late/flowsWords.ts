// The words of the flows, fetched with the picture.
import type { Lang } from '../../../model/atlas.ts';
import type { MoneyKind } from '../../../model/money.ts';
import { formatNumber } from '../numbers.ts';

const n = (value: number): string => formatNumber(value, 'en');
const j = (value: number): string => formatNumber(value, 'ja');
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

export const flowsWords = {
  en: {
    label: 'Flows from country to part to programme to user',
    finding: (single: number, parts: number) =>
      parts === 0
        ? 'No part is recorded for these programmes'
        : `${n(single)} of ${count(parts, 'part has', 'parts have')} a single known source`,
    lead: 'Who makes which part, for which programme, for whom. Breadth: number of recorded ties.',
    findingValue: (known: number, ties: number) => `A value is known for ${n(known)} of ${count(ties, 'tie', 'ties')}`,
    leadValue: (money: string) =>
      `Who is paid, for which programme, by whom, in one kind of money: ${money}. Other currencies and kinds are never added to it.`,
    columns: ['Country', 'Part, or who leads', 'Programme', 'User'],
    columnsValue: ['Country', 'Part, or who makes it', 'Programme', 'Who pays'],
    findingUnits: (known: number, lines: number) =>
      `A capacity is known for ${n(known)} of ${count(lines, 'line', 'lines')}`,
    leadUnits: (model: string, year: number) =>
      `${model}, ${year}. For how many finished units a year each line suffices, and how many are ordered. Central numbers, reported, estimated or assumed: the what-if workbench says which, with range and source.`,
    columnsUnits: ['Country', 'Part, or who assembles', 'Programme', 'Ordered for'],
    unitsChoice: 'Units a year',
    units: (value: number) => `${n(value)} a year`,
    model: 'Product',
    orderedBy: 'Ordered for',
    unknownLines: (value: number) => `For ${count(value, 'line', 'lines')} no capacity is known: unknown, not zero.`,
    noUnits: 'No production model has a number for this set in this year.',
    measure: 'Breadth',
    count: 'Number of ties',
    value: 'Value',
    money: 'Money',
    kinds: { contract: 'contracts and orders', ceiling: 'ceilings (the most)', funding: 'funds' } satisfies Record<
      MoneyKind,
      string
    >,
    option: (money: string, ties: number) => `${money}, ${count(ties, 'tie', 'ties')}`,
    single: (value: number) => `Single-source parts: ${n(value)}`,
    only: (maker: string) => ` · only ${maker}`,
    restMiddle: (value: number) => `${n(value)} other parts or leads`,
    restProgrammes: (value: number, family: string) => `${count(value, 'other', 'others')}: ${family}`,
    restShort: (value: number) => count(value, 'other', 'others'),
    foldAgain: 'Gather the others again',
    country: (name: string, programs: number) => `${name}: source for ${count(programs, 'programme', 'programmes')}`,
    lone: (part: string, maker: string) => `${part}: single known source, ${maker}`,
    part: (part: string, makers: number) =>
      makers === 0 ? `${part}: no maker recorded` : `${part}: ${n(makers)} known sources`,
    leading: (name: string, programs: number) => `${name}: leads ${count(programs, 'programme', 'programmes')}`,
    programme: (name: string) => `Programme: ${name}`,
    user: (name: string, programs: number) => `${name}: user in ${count(programs, 'programme', 'programmes')}`,
    rest: (name: string, family: string) => `${name}, ${family}: open them`,
    /** `family` is empty where none is known. */
    link: (from: string, to: string, family: string, value: string, isPlan: boolean) =>
      `${from} to ${to}${family && `, ${family}`}: ${value}${isPlan ? ', planned' : ''}`,
    ties: (value: number) => count(value, 'tie', 'ties'),
    atMost: (money: string) => `at most ${money}`,
    noUser: (value: number) =>
      `${count(value, 'programme ends', 'programmes end')} without a user: none is recorded here.`,
    noValue: (value: number) =>
      `For ${count(value, 'programme', 'programmes')} no such value is known: unknown, not zero. The table lists them.`,
    cut: (value: number, names: string) =>
      `${count(value, 'flow', 'flows')} that would close a circle ${value === 1 ? 'is' : 'are'} not drawn: ${names}.`,
    legend: 'How to read it',
    fact: 'At work',
    plan: 'Planned or announced',
    ceiling: 'A ceiling: at most so much',
    loneSource: 'Part with a single known source',
    asRecorded: 'As recorded from published sources: others may exist.',
    ledBy: 'Led by',
    usedBy: 'Used by',
    paidBy: 'Paid by',
    nothing: 'Nothing passes the filters.',
    noSingle: 'No part in this set has a single known source.',
    noMoney: 'No value is known for any tie in this set.',
  },
  ja: {
    label: '国・部品・事業・利用者の流れ図',
    finding: (single: number, parts: number) =>
      parts === 0
        ? 'これらの事業に収録された部品はありません'
        : `部品${j(parts)}点のうち${j(single)}点は、知られている供給元が一つだけです`,
    lead: 'どの国が、どの事業のために何をつくり、誰が使うか。帯の太さは収録された関係の数。',
    findingValue: (known: number, ties: number) => `関係${j(ties)}件のうち、金額が分かるものは${j(known)}件です`,
    leadValue: (money: string) =>
      `どの事業で、誰が誰に支払うか。表すのは一種類の金額（${money}）のみで、異なる通貨や種類は合算しません。`,
    columns: ['国', '部品または主導組織', '事業', '利用者'],
    columnsValue: ['国', '部品または製造元', '事業', '支払い元'],
    findingUnits: (known: number, lines: number) =>
      `生産ライン${j(lines)}本のうち、能力が分かるものは${j(known)}本です`,
    leadUnits: (model: string, year: number) =>
      `${model}、${year}年。各ラインが年間で完成品何単位分に足りるか、何単位が発注されているか。数値は範囲の中央値で、公表・推計・仮定の別と出典は「もし〜なら」で確認できます。`,
    columnsUnits: ['国', '部品または組立組織', '事業', '納入先'],
    unitsChoice: '年間の数量',
    units: (value: number) => `年${j(value)}単位`,
    model: '製品',
    orderedBy: '納入先',
    unknownLines: (value: number) => `ライン${j(value)}本は能力が不明です（ゼロではありません）。`,
    noUnits: 'この範囲とこの年について、数値のある生産モデルはありません。',
    measure: '帯の太さ',
    count: '関係の数',
    value: '金額',
    money: '金額の種類',
    kinds: { contract: '契約・発注', ceiling: '上限額', funding: '資金' } satisfies Record<MoneyKind, string>,
    option: (money: string, ties: number) => `${money}：${j(ties)}件`,
    single: (value: number) => `供給元が一つの部品：${j(value)}点`,
    only: (maker: string) => `・${maker}のみ`,
    restMiddle: (value: number) => `その他の部品・主導組織${j(value)}件`,
    restProgrammes: (value: number, family: string) => `ほか${j(value)}件：${family}`,
    restShort: (value: number) => `ほか${j(value)}件`,
    foldAgain: 'その他を再びまとめる',
    country: (name: string, programs: number) => `${name}：事業${j(programs)}件の供給国`,
    lone: (part: string, maker: string) => `${part}：知られている供給元は${maker}のみ`,
    part: (part: string, makers: number) =>
      makers === 0 ? `${part}：製造元の記録なし` : `${part}：知られている供給元${j(makers)}者`,
    leading: (name: string, programs: number) => `${name}：事業${j(programs)}件を主導`,
    programme: (name: string) => `事業：${name}`,
    user: (name: string, programs: number) => `${name}：事業${j(programs)}件の利用者`,
    rest: (name: string, family: string) => `${name}（${family}）：開く`,
    link: (from: string, to: string, family: string, value: string, isPlan: boolean) =>
      `${from}から${to}へ${family && `、${family}`}：${value}${isPlan ? '（計画）' : ''}`,
    ties: (value: number) => `関係${j(value)}件`,
    atMost: (money: string) => `最大${money}`,
    noUser: (value: number) => `事業${j(value)}件は利用者の記録がなく、そこで終わっています。`,
    noValue: (value: number) => `事業${j(value)}件はこの種の金額が不明です（ゼロではありません）。表で確認できます。`,
    cut: (value: number, names: string) => `循環をつくる流れ${j(value)}件は描いていません：${names}。`,
    legend: '図の見方',
    fact: '実施中',
    plan: '計画・発表',
    ceiling: '上限額（最大でこの額）',
    loneSource: '知られている供給元が一つの部品',
    asRecorded: '公開資料に基づく記録であり、ほかの供給元が存在する可能性があります。',
    ledBy: '主導',
    usedBy: '利用者',
    paidBy: '支払い元',
    nothing: '条件に合うものがありません。',
    noSingle: 'この範囲に、供給元が一つだけの部品はありません。',
    noMoney: 'この範囲に、金額の分かる関係はありません。',
  },
} satisfies Record<Lang, object>;
