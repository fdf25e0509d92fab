// Why in a sentence: what is changed makes or asks for another amount, and so these buyers get more or less.
import type { ToldWay } from '../../layout/whatIf/measureWhy.ts';
import type { NodeYear } from '../../layout/whatIf/measureYear.ts';
import { benchWords } from '../words/late/benchWords.ts';
import { amount } from './amounts.ts';
import { listText, unitText } from './listTexts.ts';
import type { Naming } from './naming.ts';

export interface WhyNames {
  readonly naming: Naming;
  /** What one of an item is called: missile, charge. */
  readonly unitOf: (item: string) => string;
  /** The lines and buyers of the picture: names that several bear get their item. */
  readonly nodes: readonly NodeYear[];
  /** Buyers that go before others because of the changes. */
  readonly first: ReadonlySet<string>;
}

/** A buyer whose turn comes later, or whose part others take: that is a result, not a cause. */
export const isLosing = (node: NodeYear): boolean =>
  node.isDemand && (node.treatment === 'lowered' || node.treatment === 'lost');

/** A line's or a buyer's name; of two buyers with one name each has its item too. */
export function whyName(node: NodeYear, { naming, nodes }: WhyNames): string {
  if (!node.isDemand) return naming.line(node.id);
  const name = naming.demand(node.id);
  const isShared = nodes.some((other) => other.isDemand && other.id !== node.id && naming.demand(other.id) === name);
  return isShared ? benchWords[naming.lang].why.named(name, naming.item(node.item)) : name;
}

/** "30 → 46 missiles", or "46 missiles as before"; of a changed buyer what is due too. */
export function stepText(node: NodeYear, isTouched: boolean, names: WhyNames): string {
  const { lang } = names.naming;
  const words = benchWords[lang].why;
  const units = unitText(amount(node.units, lang), names.unitOf(node.item), lang);
  const step =
    node.treatment === 'same'
      ? words.unchanged(whyName(node, names), units)
      : words.step(whyName(node, names), amount(node.unitsBefore, lang), units);
  const [due, dueBefore] = [amount(node.limit ?? 0, lang), amount(node.limitBefore ?? 0, lang)];
  return node.isDemand && isTouched && due !== dueBefore ? words.due(step, due, dueBefore) : step;
}

const mostCauses = 2;
const mostEffects = 3;
const shareOf = (node: NodeYear): number =>
  Math.abs(node.units - node.unitsBefore) / Math.max(1e-9, node.units, node.unitsBefore);

/** Null where nothing of the way differs in this year. */
export function whySentence({ way, touched }: ToldWay, names: WhyNames): string | null {
  const { lang } = names.naming;
  const words = benchWords[lang].why;
  const changed = way.steps.filter((node) => node.treatment !== 'same');
  if (changed.length === 0) return null;
  const text = (node: NodeYear, value: number) => unitText(amount(value, lang), names.unitOf(node.item), lang);
  const causes = way.steps
    .filter((node) => touched.has(node.id) && !isLosing(node))
    .flatMap((node) => {
      if (!node.isDemand)
        return node.treatment === 'same'
          ? []
          : [words.makes(whyName(node, names), text(node, node.units), amount(node.unitsBefore, lang))];
      const [due, dueBefore] = [amount(node.limit ?? 0, lang), amount(node.limitBefore ?? 0, lang)];
      const isFirst = names.first.has(node.id) ? [words.isFirst(whyName(node, names))] : [];
      if (due === dueBefore) return isFirst;
      return [words.isDue(whyName(node, names), text(node, node.limit ?? 0), dueBefore), ...isFirst];
    });
  const effects = changed
    .filter((node) => node.isDemand)
    .toSorted((a, b) => shareOf(b) - shareOf(a))
    .map((node) => words.gets(whyName(node, names), amount(node.unitsBefore, lang), text(node, node.units)));
  const few = (parts: readonly string[], most: number, separator = ''): string => {
    const shown = parts.length > most ? [...parts.slice(0, most), words.others(parts.length - most)] : parts;
    return lang === 'ja' ? shown.join('、') : separator ? shown.join(separator) : listText(shown, lang);
  };
  if (effects.length === 0) return causes.length === 0 ? null : words.noBuyer(few(causes, mostCauses));
  return causes.length === 0
    ? words.onlyBuyers(few(effects, mostEffects, '; '))
    : words.sentence(few(causes, mostCauses), few(effects, mostEffects, '; '));
}
