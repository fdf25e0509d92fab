// What the boxes and links of a chain say, on them and to those who hear them.
import type { LinkYear, NodeYear } from '../../layout/whatIf/measureYear.ts';
import type { Lang } from '../../model/atlas.ts';
import { whatIfWords } from '../words/late/whatIfWords.ts';
import { amount, signed } from './amounts.ts';
import { partsText } from './listTexts.ts';
import type { Naming } from './naming.ts';

/** "480,000 of 480,000". */
export function boxNumbers(node: NodeYear, lang: Lang): string {
  const words = whatIfWords[lang].chain;
  const units = amount(node.units, lang);
  return node.limit === null
    ? words.unknownCapacity(units)
    : node.isDemand
      ? words.ofDue(units, amount(node.limit, lang))
      : words.ofCapacity(units, amount(node.limit, lang));
}

export function nodeText(node: NodeYear, naming: Naming, year: number): string {
  const words = whatIfWords[naming.lang].chain;
  const name = node.isDemand ? naming.demand(node.id) : naming.line(node.id);
  const parts = [
    name,
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
