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

/** Years, quantity and value, joined; the ceiling of a notice says "up to". */
export function relationFigures(atlas: Atlas, relation: Relation, lang: Lang): string {
  const words = wordsOf(lang).details;
  const { quantity, value } = relation;
  const word = relation.bound === 'ceiling' ? words.upTo : relation.bound === 'floor' ? words.atLeast : '';
  const bound = word && lang === 'en' ? `${word} ` : word;
  return [
    formatSpan(relation.from, relation.to, lang),
    quantity ? `${bound}${formatQuantity(atlas, quantity.value, quantity.unit, lang)}` : '',
    value ? `${bound}${formatMoney(value.amount, value.currency, lang)}${value.year ? ` (${value.year})` : ''}` : '',
  ]
    .filter(Boolean)
    .join(lang === 'ja' ? '、' : ' · ');
}

/** Japanese counts money by ten thousands: "5,013億円", not "501.3十億円". */
const scales: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const moneyUnit = /^(million|billion|trillion) ([A-Z]{3})\b/;

/** A figure with its unit. */
export function formatQuantity(atlas: Atlas, value: number, unit: string, lang: Lang): string {
  const label = labelOf(atlas.labels['unit'], unit, lang);
  const [, scale = '', currency = ''] = (lang === 'ja' && moneyUnit.exec(unit)) || [];
  if (!currency) return `${formatNumber(value, lang)}${lang === 'ja' ? '' : ' '}${label}`;
  const rest = /[（/].*$/.exec(label)?.[0] ?? ''; // per aircraft, in all
  return `${formatMoney(value * (scales[scale] ?? 1), currency, lang)}${rest}`;
}
