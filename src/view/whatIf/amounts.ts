// Amounts of a run as they are written: whole where they are large, one decimal where small, with a sign for differences.
import type { Lang } from '../../model/atlas.ts';
import { formatMyriads, formatNumber } from '../words/numbers.ts';

/** Whole from 10 on, in hundreds from 100,000 on: a result is no more exact than its inputs. Japanese counts in 万: "156万". */
export function amount(value: number, lang: Lang): string {
  const size = Math.abs(value);
  if (size < 1e-6) return '0';
  const digits = size >= 100_000 ? 100 : size >= 10 ? 1 : size >= 1 ? 0.1 : 0.01;
  const rounded = Math.round(value / digits) * digits;
  return lang === 'ja' && rounded >= 10_000 ? formatMyriads(rounded) : formatNumber(rounded, lang);
}

/** "+120,000", "+12万", "−30", "±0". */
export function signed(value: number, lang: Lang): string {
  const text = amount(Math.abs(value), lang);
  return text === '0' ? '±0' : `${value > 0 ? '+' : '−'}${text}`;
}

/** A share from 0 to 1 as percent. */
export function percent(share: number, lang: Lang): string {
  const text = formatNumber(
    Math.abs(share) < 0.01 ? Math.round(share * 10000) / 100 : Math.round(share * 1000) / 10,
    lang,
  );
  return lang === 'ja' ? `${text}%` : `${text} %`;
}
