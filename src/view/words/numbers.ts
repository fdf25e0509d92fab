// Numbers, years, dates and money as the two languages write them.
import type { Lang } from '../../model/atlas.ts';
import type { Years } from '../../model/years.ts';

const locales: Record<Lang, string> = { en: 'en-GB', ja: 'ja-JP' };

/** With two decimals at most, in groups of thousands: as both languages do, and as `Intl` does, whose first use takes some 20 ms. */
export function formatNumber(value: number, lang: Lang): string {
  const digits = String(Math.abs(value));
  const isWhole = Number.isSafeInteger(value);
  if (!isWhole && !(Math.abs(value) < 1e12 && /^[\d.]+$/.test(digits)))
    return new Intl.NumberFormat(locales[lang], decimals).format(value); // too large or small, or no number
  // Rounded in decimals, as they are read: 1.005 is a little less than that as a binary number.
  const rounded = isWhole ? digits : String(Math.round(Number(`${digits}e2`)) / 100);
  return `${value < 0 && rounded !== '0' ? '-' : ''}${rounded.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;
}
const decimals = { maximumFractionDigits: 2 };

/** "1.3 billion USD", "13億米ドル": whole units of the currency in. */
export function formatMoney(amount: number, currency: string, lang: Lang): string {
  if (lang === 'ja') return `${formatMyriads(amount)}${currencyName(currency)}`;
  const short = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 } as const;
  return `${new Intl.NumberFormat(locales.en, short).format(amount)} ${currency}`;
}

const myriads: readonly (readonly [size: number, sign: string])[] = [
  [1e12, '兆'],
  [1e8, '億'],
  [1e4, '万'],
];

/** "9兆353億", "4億7,131万": the two largest steps of ten thousand that there are, as a Japanese reader counts. */
export function formatMyriads(amount: number): string {
  const at = myriads.findIndex(([size]) => amount >= size);
  const [size, sign] = myriads[at] ?? [];
  if (size === undefined) return formatNumber(amount, 'ja');
  const [step, stepSign] = myriads[at + 1] ?? [1, ''];
  const steps = Math.round(amount / step);
  if (at > 0 && steps * step >= size * 1e4) return formatMyriads(steps * step); // rounded up to the next size
  const [whole, rest] = [Math.floor((steps * step) / size), steps % (size / step)];
  return `${formatNumber(whole, 'ja')}${sign}${rest > 0 ? `${formatNumber(rest, 'ja')}${stepSign}` : ''}`;
}

/** The usual short names; a dollar always says whose it is. */
const currencyNames: Readonly<Record<string, string>> = {
  JPY: '円',
  USD: '米ドル',
  AUD: '豪ドル',
  GBP: 'ポンド',
  EUR: 'ユーロ',
  KRW: 'ウォン',
};

function currencyName(currency: string): string {
  return currencyNames[currency] ?? new Intl.DisplayNames(locales.ja, { type: 'currency' }).of(currency) ?? currency;
}

export function formatYears(years: Years, lang: Lang): string {
  if (years === 'all') return lang === 'ja' ? '全期間' : 'all years';
  const unit = lang === 'ja' ? '年' : '';
  if (years.from === years.to) return `${years.from}${unit}`;
  return lang === 'ja' ? `${years.from}〜${years.to}年` : `${years.from}–${years.to}`;
}

/** An open end is left open: "2018–", "2018年〜". */
export function formatSpan(from: number | undefined, to: number | undefined, lang: Lang): string {
  if (from === undefined && to === undefined) return '';
  const [dash, unit] = lang === 'ja' ? ['〜', '年'] : ['–', ''];
  if (from === to) return `${from}${unit}`;
  return `${from === undefined ? '' : `${from}${to === undefined ? unit : ''}`}${dash}${to === undefined ? '' : `${to}${unit}`}`;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/** "5 Mar 2019", "2019年3月5日". @param date YYYY-MM-DD, YYYY-MM or YYYY */
export function formatDate(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (lang === 'ja') return `${year}年${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
  return [day, month === undefined ? undefined : months[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}
