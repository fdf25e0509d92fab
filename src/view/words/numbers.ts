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
  return plain[lang].format(value);
}

/** "1.3 billion USD", "13億 米ドル": whole units of the currency in. */
export function formatMoney(amount: number, currency: string, lang: Lang): string {
  const short = { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 } as const;
  if (lang === 'en') return `${new Intl.NumberFormat(locales.en, short).format(amount)} ${currency}`;
  return new Intl.NumberFormat(locales.ja, { ...short, style: 'currency', currency, currencyDisplay: 'name' }).format(
    amount,
  );
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
