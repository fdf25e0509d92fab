// Numbers, years, dates and money as the two languages write them.
import type { Lang } from '../../model/atlas.ts';
import type { Years } from '../../model/years.ts';

const locales: Record<Lang, string> = { en: 'en-GB', ja: 'ja-JP' };

/** Making a formatter costs a thousand times what using it does. */
const plain: Record<Lang, Intl.NumberFormat> = {
  en: new Intl.NumberFormat(locales.en, { maximumFractionDigits: 2 }),
  ja: new Intl.NumberFormat(locales.ja, { maximumFractionDigits: 2 }),
};

export function formatNumber(value: number, lang: Lang): string {
  // Most are small, and a formatter takes a hundred times as long to write the same digits.
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : plain[lang].format(value);
}

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

/** YYYY-MM-DD, YYYY-MM or YYYY. */
export function formatDate(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (month === undefined) return lang === 'ja' ? `${year}年` : String(year);
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: lang === 'ja' ? 'long' : 'short',
    timeZone: 'UTC',
    ...(day !== undefined && { day: 'numeric' }),
  };
  return new Intl.DateTimeFormat(locales[lang], options).format(Date.UTC(year, month - 1, day ?? 1));
}
