import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatMoney, formatNumber, formatSpan, formatYears } from './numbers.ts';

/** Whatever space a language sets, as a plain one. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('numbers', () => {
  it.each([
    { value: 0, en: '0', ja: '0' },
    { value: 1234.567, en: '1,234.57', ja: '1,234.57' },
    { value: 12_000_000, en: '12,000,000', ja: '12,000,000' },
    { value: -3, en: '-3', ja: '-3' },
  ])('$value', ({ value, en, ja }) => {
    expect(formatNumber(value, 'en')).toBe(en);
    expect(formatNumber(value, 'ja')).toBe(ja);
  });
  it.each([
    ['en', 'en-GB'],
    ['ja', 'ja-JP'],
  ] as const)('writes what %s does', (lang, locale) => {
    const formatter = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
    const isSame = (value: number): boolean => formatNumber(value, lang) === formatter.format(value);
    fc.assert(fc.property(fc.maxSafeInteger(), isSame));
    fc.assert(fc.property(fc.integer({ min: -1e7, max: 1e7 }), isSame));
    const thousandths = fc.integer({ min: -1e8, max: 1e8 }).filter((value) => Math.abs(value) >= 5 || value === 0);
    fc.assert(fc.property(thousandths, (value) => isSame(value / 1000)));
    fc.assert(fc.property(fc.double({ min: 0.005, max: 1e13, noNaN: true }), isSame));
    for (const value of [1.005, 2.675, 0.125, 1e21, 1e-9, Infinity]) expect(isSame(value), String(value)).toBe(true);
  });
  it('has no negative nothing', () => {
    expect(formatNumber(-0.001, 'en')).toBe('0');
    expect(formatNumber(-0, 'ja')).toBe('0');
  });
});

describe('money', () => {
  it.each([
    { amount: 1_300_000_000, currency: 'USD', en: /^1\.3 billion USD$/, ja: '13億米ドル' },
    { amount: 2_850_000, currency: 'EUR', en: /^2\.85 million EUR$/, ja: '285万ユーロ' },
    { amount: 96_800_000_000, currency: 'JPY', en: /^96\.8 billion JPY$/, ja: '968億円' },
    { amount: 9_035_300_000_000, currency: 'JPY', en: /^9\.035 trillion JPY$/, ja: '9兆353億円' },
    { amount: 3_295_000_000, currency: 'USD', en: /^3\.295 billion USD$/, ja: '32億9,500万米ドル' },
    { amount: 471_313_499, currency: 'AUD', en: /^471\.3 million AUD$/, ja: '4億7,131万豪ドル' },
    { amount: 999_999_999_999, currency: 'KRW', en: /^1 trillion KRW$/, ja: '1兆ウォン' },
    { amount: 20_500, currency: 'GBP', en: /^20\.5 thousand GBP$/, ja: '2万500ポンド' },
    { amount: 950, currency: 'EUR', en: /^950 EUR$/, ja: '950ユーロ' },
  ])('$amount $currency', ({ amount, currency, en, ja }) => {
    expect(plain(formatMoney(amount, currency, 'en'))).toMatch(en);
    expect(plain(formatMoney(amount, currency, 'ja')).replace(/ /g, '')).toBe(ja);
  });

  it('names its currency in every case: no bare sign that several countries use', () => {
    for (const lang of ['en', 'ja'] as const) {
      const texts = ['USD', 'AUD', 'CAD'].map((currency) => formatMoney(5_000_000, currency, lang));
      expect(new Set(texts).size).toBe(3);
      for (const text of texts) expect(text).not.toContain('$');
    }
  });
});

describe('years', () => {
  it.each([
    { years: { from: 2018, to: 2018 }, en: '2018', ja: '2018年' },
    { years: { from: 2018, to: 2022 }, en: '2018–2022', ja: '2018〜2022年' },
    { years: 'all' as const, en: 'all years', ja: '全期間' },
  ])('$en', ({ years, en, ja }) => {
    expect(formatYears(years, 'en')).toBe(en);
    expect(formatYears(years, 'ja')).toBe(ja);
  });

  it.each([
    { from: 2018, to: 2022, en: '2018–2022', ja: '2018〜2022年' },
    { from: 2018, to: 2018, en: '2018', ja: '2018年' },
    { from: 2018, to: undefined, en: '2018–', ja: '2018年〜' },
    { from: undefined, to: 2022, en: '–2022', ja: '〜2022年' },
    { from: undefined, to: undefined, en: '', ja: '' },
  ])('from $from to $to', ({ from, to, en, ja }) => {
    expect(formatSpan(from, to, 'en')).toBe(en);
    expect(formatSpan(from, to, 'ja')).toBe(ja);
  });
});

describe('dates', () => {
  it.each([
    { date: '2023', en: '2023', ja: '2023年' },
    { date: '2023-12', en: 'Dec 2023', ja: '2023年12月' },
    { date: '2023-12-14', en: '14 Dec 2023', ja: '2023年12月14日' },
    { date: '2024-01-01', en: '1 Jan 2024', ja: '2024年1月1日' },
  ])('$date', ({ date, en, ja }) => {
    expect(plain(formatDate(date, 'en'))).toBe(en);
    expect(formatDate(date, 'ja')).toBe(ja);
  });
});

describe('dates of every month', () => {
  it.each([
    ['en', 'en-GB', 'short'],
    ['ja', 'ja-JP', 'long'],
  ] as const)('as %s writes them', (lang, locale, month) => {
    const days = new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
    const whole = new Intl.DateTimeFormat(locale, { year: 'numeric', month, timeZone: 'UTC' });
    for (let at = 0; at < 12; at++) {
      const date = Date.UTC(1954, at, 8);
      const text = new Date(date).toISOString();
      expect(formatDate(text.slice(0, 10), lang)).toBe(days.format(date));
      expect(formatDate(text.slice(0, 7), lang)).toBe(whole.format(date));
      expect(formatDate(text.slice(0, 4), lang)).toBe(lang === 'ja' ? '1954年' : '1954');
    }
  });
});
