// Words of the parts of the map that are fetched on demand: states and prefectures, lists of what has no mark.
import type { NearerId } from '../../../layout/map/placeNearer.ts';
import type { Lang } from '../../../model/atlas.ts';
import { formatNumber } from '../numbers.ts';

const n = (value: number): string => formatNumber(value, 'en');
const j = (value: number): string => formatNumber(value, 'ja');
const count = (value: number, one: string, many: string): string => `${n(value)} ${value === 1 ? one : many}`;

export const mapWords = {
  en: {
    province: (name: string, programs: number, sites: number, ties: number) =>
      `${name}: ${count(programs, 'programme', 'programmes')}, ${count(sites, 'site', 'sites')}, ${count(ties, 'tie', 'ties')}. Enter goes nearer.`,
    provinces: (name: string, more: number, sites: number) =>
      `${name} and ${count(more, 'neighbour', 'neighbours')}: ${count(sites, 'site', 'sites')}. Enter goes nearer.`,
    /** Where ties leave the picture: for which countries, and how many. */
    leaving: (names: string, more: number) => `→ ${names}${more > 0 ? ` +${n(more)}` : ''}`,
    ties: (ties: number) => count(ties, 'tie', 'ties'),
    sum: (family: string, amount: string, relations: number) =>
      `${family}: ${amount}, ${count(relations, 'tie', 'ties')}`,
    pays: (payer: string, paid: string, sum: string, isPlan: boolean) =>
      `${payer} to ${paid}, ${sum}${isPlan ? ', planned' : ''}`,
    unvalued: (a: string, b: string, relations: number) =>
      `${a} and ${b}: ${count(relations, 'tie', 'ties')} without a known value of this kind`,
    atMost: (amount: string) => `at most ${amount}`,
    valueLegend: 'How to read the values',
    broadAtPayer: ', broad at who pays',
    knownOf: (known: number, all: number) =>
      `Value known for ${n(known)} of ${count(all, 'tie', 'ties')} between countries; a thin line where it is not`,
    oneMoney: 'Other currencies and kinds of money are never added to it.',
    insideValues: (value: number) =>
      ` ${count(value, 'value', 'values')} inside one country, or without a place, ${value === 1 ? 'is' : 'are'} not drawn.`,
    nearer: (name: string) => `${name}, nearer`,
    nearerNames: { japan: 'Japan', 'us-east': 'US east coast', europe: 'Europe' } satisfies Record<NearerId, string>,
  },
  ja: {
    province: (name: string, programs: number, sites: number, ties: number) =>
      `${name}：事業${j(programs)}件、拠点${j(sites)}か所、関係${j(ties)}件。Enterで拡大します`,
    provinces: (name: string, more: number, sites: number) =>
      `${name}と周辺${j(more)}か所：拠点${j(sites)}か所。Enterで拡大します`,
    leaving: (names: string, more: number) => `→ ${names}${more > 0 ? `ほか${j(more)}か国` : ''}`,
    ties: (ties: number) => `関係${j(ties)}件`,
    sum: (family: string, amount: string, relations: number) => `${family}：${amount}、関係${j(relations)}件`,
    pays: (payer: string, paid: string, sum: string, isPlan: boolean) =>
      `${payer}から${paid}へ、${sum}${isPlan ? '（計画）' : ''}`,
    unvalued: (a: string, b: string, relations: number) => `${a}と${b}：この種の金額が分からない関係${j(relations)}件`,
    atMost: (amount: string) => `最大${amount}`,
    valueLegend: '金額の見方',
    broadAtPayer: '（太い端が支払い側）',
    knownOf: (known: number, all: number) =>
      `国と国の関係${j(all)}件のうち、金額が分かるもの${j(known)}件（細線は不明）`,
    oneMoney: '異なる通貨や種類の金額は合算していません。',
    insideValues: (value: number) => `一国内または場所の分からない金額${j(value)}件は描いていません。`,
    nearer: (name: string) => `${name}を拡大`,
    nearerNames: { japan: '日本', 'us-east': '米国東海岸', europe: '欧州' } satisfies Record<NearerId, string>,
  },
} satisfies Record<Lang, unknown>;
