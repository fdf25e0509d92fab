// What the boxes and links of a chain say, on them and to those who hear them.
import type { ChainNode } from '../../layout/whatIf/measureChain.ts';
import type { LinkYear, NodeYear } from '../../layout/whatIf/measureYear.ts';
import { textWidth } from '../../layout/text.ts';
import { balanceText, wrapText } from '../../layout/wrapText.ts';
import type { Lang } from '../../model/atlas.ts';
import { whatIfWords } from '../words/late/whatIfWords.ts';
import { amount, signed } from './amounts.ts';
import { partsText } from './listTexts.ts';
import type { Naming } from './naming.ts';

/** Pixels at both sides of what a box says. */
export const boxPad = 10;
const lineHeight = 14;
/** Pixels kept free for a difference, whatever the year: no box may change its height with it. */
const changeRoom = 66;
const leastChangeRoom = 44;

type Boxed = Pick<ChainNode, 'id' | 'isDemand' | 'org' | 'country'>;

export const boxName = ({ id, isDemand }: Boxed, naming: Naming): string =>
  isDemand ? naming.demand(id) : naming.line(id);

/** The same names are set with every move of a slider. */
const known = new Map<string, readonly string[]>();

/** The name in the lines that a box of so many pixels needs: three hold the longest names of the data. */
export function boxLines(node: Boxed, width: number, naming: Naming): readonly string[] {
  const name = boxName(node, naming);
  const key = `${naming.lang} ${width} ${name}`;
  // Between letters a line may end anywhere, and would leave the last of them alone.
  const wrap = naming.lang === 'ja' ? balanceText : wrapText;
  const lines = known.get(key) ?? wrap(name, width - 2 * boxPad, 13, 3, 600);
  known.set(key, lines);
  return lines;
}

/** Who and where: beside each other where that fits, the country alone under a name of several lines. */
export function boxPlace(node: Boxed, width: number, naming: Naming): readonly string[] {
  const name = boxName(node, naming);
  const lines = boxLines(node, width, naming).length;
  const place = node.isDemand ? naming.buyerCountry(node.id, node.country) : naming.country(node.country);
  // Germany, Germany says nothing.
  const country = lines === 1 && place === name ? '' : place;
  const org = node.org && naming.org(node.org) !== name ? naming.org(node.org) : '';
  const room = width - 2 * boxPad;
  // A long name of a country leaves the next line to the difference.
  if (lines > 1 || org === '') return textWidth(country, 12) > room - leastChangeRoom ? [country, ''] : [country];
  const both = [org, country].filter(Boolean).join(' · ');
  return textWidth(both, 12) > room - changeRoom ? [...wrapText(org, room, 12, 2), country] : [both];
}

/** Pixels that a box needs for its name, its place, its bar and its numbers. */
export function boxHeightOf(node: Boxed, width: number, naming: Naming): number {
  return 40 + lineHeight * (boxLines(node, width, naming).length + boxPlace(node, width, naming).length);
}

/** "480,000 of 480,000", of a buyer "480,000 of 600,000 due". */
export function boxNumbers(node: NodeYear, lang: Lang): string {
  const words = whatIfWords[lang].chain;
  const units = amount(node.units, lang);
  if (node.limit === null) return words.unknownCapacity(units);
  return (node.isDemand ? words.ofDue : words.ofCapacity)(units, amount(node.limit, lang));
}

/** Made at the first use: many boxes are as wide as their numbers. */
const short: Partial<Record<Lang, Intl.NumberFormat>> = {};

/** The same as long as there is room, pixels: without "due", with a stroke alone, and at last to three figures ("2.32万"). */
export function boxNumbersIn(room: number, node: NodeYear, lang: Lang): string {
  const whole = boxNumbers(node, lang);
  if (node.limit === null) return whole;
  const [units, limit] = [amount(node.units, lang), amount(node.limit, lang)];
  const forms = [whole, whatIfWords[lang].chain.ofCapacity(units, limit), `${units}/${limit}`];
  const fitting = forms.find((form) => textWidth(form, 12) <= room);
  if (fitting !== undefined) return fitting;
  const { format } = (short[lang] ??= new Intl.NumberFormat(lang, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  }));
  return `${format(node.units)}/${format(node.limit)}`;
}

export function nodeText(node: NodeYear, naming: Naming, year: number): string {
  const words = whatIfWords[naming.lang].chain;
  const parts = [
    boxName(node, naming),
    naming.item(node.item),
    node.isDemand ? naming.buyerCountry(node.id, node.country) : naming.country(node.country),
    boxNumbers(node, naming.lang),
    node.treatment === 'same'
      ? null
      : `${words.treatments[node.treatment]} ${signed(node.units - node.unitsBefore, naming.lang)}`,
    node.isBinding && !node.isDemand ? words.setsThePace(year) : null,
  ];
  return words.node(partsText(parts, naming.lang), year);
}

export function linkText(link: LinkYear, naming: Naming): string {
  const words = whatIfWords[naming.lang].chain;
  const flow = words.flow(naming.cause(`link:${link.source}>${link.target}`), amount(link.units, naming.lang));
  return link.closedBy === null ? flow : `${flow} ${words.closed(closing(link, naming))}`;
}

/** What keeps a link closed: the agreement's name, or that its own first year has not come. */
export function closing(link: LinkYear, naming: Naming): string {
  const cause = link.closedBy ?? '';
  return cause.startsWith('agreement:') ? naming.cause(cause) : whatIfWords[naming.lang].chain.notYet;
}
