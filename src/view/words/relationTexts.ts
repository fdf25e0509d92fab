// What a relation says, in words: quantity, value and years.
import type { Lang, Relation } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { labelOf } from './names.ts';
import { formatMoney, formatNumber, formatSpan } from './numbers.ts';
import { wordsOf } from './words.ts';

/** "supplies", "供給" */
export function kindText(atlas: Atlas, relation: Relation, lang: Lang): string {
  return labelOf(atlas.labels['relationKind'], relation.kind, lang);
}

/** First and last year; of what has ended at an unknown time, "1956–?". */
export function relationYears({ from, to, status }: Relation, lang: Lang): string {
  const years = formatSpan(from, to, lang);
  return years && to === undefined && status === 'ended' ? `${years}${lang === 'ja' ? '？' : '?'}` : years;
}

/** Years, quantity and value, joined. */
export function relationFigures(atlas: Atlas, relation: Relation, lang: Lang): string {
  return [relationYears(relation, lang), relationAmounts(atlas, relation, lang)].filter(Boolean).join(joint[lang]);
}

const joint: Readonly<Record<Lang, string>> = { en: ' · ', ja: '、' };

/** Quantity and value, joined; the ceiling of a notice says "up to". */
export function relationAmounts(atlas: Atlas, relation: Relation, lang: Lang): string {
  const words = wordsOf(lang).details;
  const { quantity, value } = relation;
  const word = relation.bound === 'ceiling' ? words.upTo : relation.bound === 'floor' ? words.atLeast : '';
  const bound = word && lang === 'en' ? `${word} ` : word;
  return [
    quantity ? `${bound}${formatQuantity(atlas, quantity.value, quantity.unit, lang)}` : '',
    value ? `${bound}${formatMoney(value.amount, value.currency, lang)}${value.year ? ` (${value.year})` : ''}` : '',
  ]
    .filter(Boolean)
    .join(joint[lang]);
}

/** Japanese counts money by ten thousands: "5,013億円", not "501.3十億円". */
const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const moneyUnit = /^(million|billion|trillion) ([A-Z]{3})\b/;

/** A figure with its unit. */
export function formatQuantity(atlas: Atlas, value: number, unit: string, lang: Lang): string {
  const label = labelOf(atlas.labels['unit'], unit, lang);
  const [, scale = '', currency = ''] = (lang === 'ja' && moneyUnit.exec(unit)) || [];
  if (!currency) {
    const counted = value === 1 && lang === 'en' ? singularOf(label, unit) : label;
    return `${formatNumber(value, lang)}${lang === 'ja' ? '' : ' '}${counted}`;
  }
  const rest = /[（/].*$/.exec(label)?.[0] ?? ''; // per aircraft, in all
  return `${formatMoney(value * (scales[scale] ?? 1), currency, lang)}${rest}`;
}

/** "ships delivered in all" as "ship delivered in all": a unit's id is in the singular. */
function singularOf(label: string, unit: string): string {
  const own = unit.split(/[ ,]+/);
  const isPlural = (word: string, one = ''): boolean =>
    one !== '' && [`${one}s`, one.replace(/y$/, 'ies'), one === 'person' ? 'people' : ''].includes(word);
  return label
    .split(' ')
    .map((word, index) => (isPlural(word, own[index]) ? (own[index] ?? word) : word))
    .join(' ');
}
