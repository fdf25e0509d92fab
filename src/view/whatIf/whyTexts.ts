// Why in a sentence: what is changed makes or asks for another amount, and so these buyers get more or less.
import type { ToldWay } from '../../layout/whatIf/measureWhy.ts';
import type { NodeYear } from '../../layout/whatIf/measureYear.ts';
import { benchWords } from '../words/late/benchWords.ts';
import { amount } from './amounts.ts';
import { listText, partsText, unitText } from './listTexts.ts';
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
  const whole = node.isDemand && isTouched && due !== dueBefore ? words.due(step, due, dueBefore) : step;
  const away = awayText(node, names);
  return away === null ? whole : words.away(whole, away);
}

/** What is in work and what waits, before and after; null where nothing is repaired or nothing of it differs. */
function awayText({ loop }: NodeYear, { naming: { lang } }: WhyNames): string | null {
  if (!loop) return null;
  const words = benchWords[lang].why;
  const pair = (before: number, after: number, text: (before: string, after: string) => string): string[] => {
    const [a, b] = [amount(before, lang), amount(after, lang)];
    return a === b ? [] : [text(a, b)];
  };
  const parts = [
    ...pair(loop.inWorkBefore, loop.inWork, words.inWork),
    ...pair(loop.waitingBefore, loop.waiting, words.waiting),
  ];
  return parts.length === 0 ? null : partsText(parts, lang);
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
    // "1 more" takes as much room as the one itself.
    const shown = parts.length > most + 1 ? [...parts.slice(0, most), words.others(parts.length - most)] : parts;
    return lang === 'ja' ? shown.join('、') : separator ? shown.join(separator) : listText(shown, lang);
  };
  const caused = few(causes, mostCauses, causes.some((cause) => cause.includes(',')) ? '; ' : '');
  const away = way.steps.flatMap((node) => {
    const text = awayText(node, names);
    return text === null ? [] : [words.fleet(whyName(node, names), text)];
  });
  if (away.length > 0 && causes.length > 0) return words.sentenceAway(caused, few(away, mostEffects, '; '));
  if (effects.length === 0) return causes.length === 0 ? null : words.noBuyer(caused);
  return causes.length === 0
    ? words.onlyBuyers(few(effects, mostEffects, '; '))
    : words.sentence(caused, few(effects, mostEffects, '; '));
}
