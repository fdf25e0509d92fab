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

/** A figure with its unit. */
export function formatQuantity(atlas: Atlas, value: number, unit: string, lang: Lang): string {
  return `${formatNumber(value, lang)}${lang === 'ja' ? '' : ' '}${labelOf(atlas.labels['unit'], unit, lang)}`;
}
