// The words of the matrix, fetched with the picture.
import type { Role } from '../../../layout/matrix/matrix.ts';
import type { Lang } from '../../../model/atlas.ts';
import { formatNumber } from '../numbers.ts';

const n = (value: number): string => formatNumber(value, 'en');
const j = (value: number): string => formatNumber(value, 'ja');
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;
const programmes = (value: number): string => count(value, 'programme', 'programmes');

export const matrixWords = {
  en: {
    which: 'Matrix',
    names: {
      technology: 'Country × technology',
      organizations: 'Organization × programme',
      countries: 'Country × country',
    },
    label: {
      technology: 'Matrix of countries and technology areas',
      organizations: 'Matrix of organizations and programmes',
      countries: 'Matrix of countries and countries',
    },
    lead: {
      technology: 'In how many programmes of each technology area each country takes part.',
      organizations: 'Which organization is in which programme, and as what.',
      countries:
        'In how many programmes two countries take part together; it reads the same both ways. On the diagonal: alone.',
    },
    leadValue: (money: string) =>
      `Sums in one kind of money: ${money}. A tie counts in each cell that it touches; other currencies and kinds are never added.`,
    finding: {
      technology: (row: string, column: string, value: number) => `Most programmes: ${row} in ${column}, ${n(value)}`,
      organizations: (row: string, value: number) => `In most programmes: ${row}, ${n(value)}`,
      countries: (row: string, column: string, value: number) =>
        `Most programmes together: ${row} and ${column}, ${n(value)}`,
    },
    findingValue: (known: number, all: number) => `A value is known for ${n(known)} of ${count(all, 'cell', 'cells')}`,
    order: 'Order',
    orders: { block: 'By likeness', name: 'By name', count: 'By number' },
    cells: 'Cells',
    count: 'Number of programmes',
    value: 'Value',
    total: 'Programmes',
    cell: (row: string, column: string, value: number, plans: number) =>
      `${row}, ${column}: ${programmes(value)}${plans > 0 ? `, ${plans === value ? 'all' : n(plans)} planned` : ''}`,
    alone: (country: string) => `${country} alone`,
    amount: (text: string, money: string) => `${text}, ${money}`,
    unknown: (text: string) => `${text}; no such value known`,
    filtered: (row: string, column: string, value: number) =>
      `${row}, ${column}: none within the filters, ${n(value)} without them`,
    role: (row: string, column: string, roles: readonly string[]) => `${row}, ${column}: ${roles.join(', ')}`,
    roles: {
      lead: 'leads',
      supplier: 'supplies, builds or maintains',
      user: 'buys or operates',
      other: 'pays, oversees or receives',
    } satisfies Record<Role, string>,
    head: (name: string, value: number) => `${name}: ${programmes(value)}`,
    only: (value: number) => `${count(value, 'organization has', 'organizations have')} a single programme here.`,
    showAll: 'Show these too',
    showFewer: 'Only those with two or more',
    without: (value: number) =>
      `${programmes(value)} of the set ${value === 1 ? 'stands' : 'stand'} in no row: no organization of these is recorded.`,
    opens: 'A row filters by its organization; a cell does so too and opens its programme.',
    once: 'A programme of several areas or countries stands in several cells; the totals count it once.',
    legend: 'How to read it',
    size: 'Size: number of programmes',
    sizeValue: 'Size: value',
    sizeCeiling: 'Size: ceiling, at most so much',
    plan: 'Planned or announced',
    filteredOut: 'Only outside the filters',
    noValue: 'Programmes, value not known',
    blank: 'Blank: none recorded',
    row: 'Row',
    nothing: 'Nothing passes the filters.',
  },
  ja: {
    which: '行列の種類',
    names: { technology: '国×技術', organizations: '組織×事業', countries: '国×国' },
    label: {
      technology: '国と技術分野の行列',
      organizations: '組織と事業の行列',
      countries: '国と国の行列',
    },
    lead: {
      technology: '各国が、技術分野ごとに何件の事業に参加しているか。',
      organizations: 'どの組織が、どの事業に、どの役割で関わるか。',
      countries: '二つの国が何件の事業に共に参加しているか。縦横どちらから読んでも同じ。対角線は一国のみの事業。',
    },
    leadValue: (money: string) =>
      `一種類の金額（${money}）の合計。一つの関係は、それが関わるすべてのマスに数え、異なる通貨や種類は合算しません。`,
    finding: {
      technology: (row: string, column: string, value: number) =>
        `最も多いのは${row}の「${column}」で、事業${j(value)}件`,
      organizations: (row: string, value: number) => `最も多くの事業に関わるのは${row}で、${j(value)}件`,
      countries: (row: string, column: string, value: number) =>
        `共同の事業が最も多いのは${row}と${column}で、${j(value)}件`,
    },
    findingValue: (known: number, all: number) => `${j(all)}マスのうち、金額が分かるものは${j(known)}マスです`,
    order: '並び順',
    orders: { block: '似たもの順', name: '名前順', count: '件数順' },
    cells: 'マスの値',
    count: '事業の数',
    value: '金額',
    total: '事業数',
    cell: (row: string, column: string, value: number, plans: number) =>
      `${row}・${column}：事業${j(value)}件${plans > 0 ? `（${plans === value ? 'すべて' : `うち${j(plans)}件`}計画）` : ''}`,
    alone: (country: string) => `${country}単独`,
    amount: (text: string, money: string) => `${text}、${money}`,
    unknown: (text: string) => `${text}、この種の金額は不明`,
    filtered: (row: string, column: string, value: number) =>
      `${row}・${column}：条件内にはなく、条件外に${j(value)}件`,
    role: (row: string, column: string, roles: readonly string[]) => `${row}・${column}：${roles.join('、')}`,
    roles: {
      lead: '主導',
      supplier: '供給・製造・整備',
      user: '調達・運用',
      other: '資金・監督・受領',
    } satisfies Record<Role, string>,
    head: (name: string, value: number) => `${name}：事業${j(value)}件`,
    only: (value: number) => `ここで事業が一件だけの組織が${j(value)}あります。`,
    showAll: 'それらも表示',
    showFewer: '二件以上の組織のみ',
    without: (value: number) => `${j(value)}件の事業は、該当する組織の記録がなく、どの行にもありません。`,
    opens: '行を選ぶとその組織で絞り込みます。マスを選ぶと、さらにその事業を開きます。',
    once: '複数の分野や国にわたる事業は複数のマスに現れますが、合計では一度だけ数えます。',
    legend: '図の見方',
    size: '大きさ：事業の数',
    sizeValue: '大きさ：金額',
    sizeCeiling: '大きさ：上限額（最大でこの額）',
    plan: '計画・発表',
    filteredOut: '条件外にのみある',
    noValue: '事業はあるが金額は不明',
    blank: '空白：記録なし',
    row: '行',
    nothing: '条件に合うものがありません。',
  },
} satisfies Record<Lang, object>;
