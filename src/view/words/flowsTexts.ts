// What the nodes and ribbons of the flows are called, on the picture and for a tip and a screen reader.
import type { SupplyLink, SupplyNode } from '../../layout/flows/measureSupply.ts';
import type { Id, Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import type { MoneyKind } from '../../model/money.ts';
import { flowsWords } from './late/flowsWords.ts';
import { fullName, nodeName } from './markTexts.ts';
import { formatMoney } from './numbers.ts';

/** The known makers of each part, see model/supply.ts. */
type Makers = ReadonlyMap<Id, readonly Id[]>;

/** The only known maker of a part: `table/id` of the node's record in, its id out; undefined where there are none or more. */
export function loneMaker(record: string | null, makers: Makers): Id | undefined {
  const own = record?.startsWith('components/') ? makers.get(record.slice('components/'.length)) : undefined;
  return own?.length === 1 ? own[0] : undefined;
}

/** A maker is an organization, seldom a country. */
export function makerName(atlas: Atlas, id: Id, lang: Lang): string {
  return nodeName(atlas, atlas.country.has(id) ? `countries/${id}` : `organizations/${id}`, lang);
}

/** The bare name of a node. */
export function supplyNodeName(atlas: Atlas, node: SupplyNode, lang: Lang): string {
  if (node.record !== null) return nodeName(atlas, node.record, lang);
  const words = flowsWords[lang];
  if (node.column === 1) return words.restMiddle(node.members.length);
  return words.restProgrammes(node.members.length, nodeName(atlas, `families/${node.family}`, lang));
}

/** The label on the picture: a part with one known maker says who that is. */
export function supplyNodeLabel(atlas: Atlas, node: SupplyNode, makers: Makers, lang: Lang): string {
  const maker = loneMaker(node.record, makers);
  const name = supplyNodeName(atlas, node, lang);
  return maker === undefined ? name : `${name}${flowsWords[lang].only(makerName(atlas, maker, lang))}`;
}

/** The name for a tip and a screen reader. */
export function supplyNodeText(atlas: Atlas, node: SupplyNode, makers: Makers, lang: Lang): string {
  const words = flowsWords[lang];
  if (node.record === null)
    return words.rest(supplyNodeName(atlas, node, lang), nodeName(atlas, `families/${node.family}`, lang));
  const name = fullName(atlas, node.record, lang);
  if (node.column === 0) return words.country(name, node.programs.length);
  if (node.column === 2) return words.programme(name);
  if (node.column === 3) return words.user(name, node.programs.length);
  if (!node.record.startsWith('components/')) return words.leading(name, node.programs.length);
  const maker = loneMaker(node.record, makers);
  return maker === undefined
    ? words.part(name, makers.get(node.record.slice('components/'.length))?.length ?? 0)
    : words.lone(name, makerName(atlas, maker, lang));
}

/** A value in words. Breadth is null for the number of ties, `units` a year, or money, as in model/money.ts. */
export function breadthText(value: number, breadth: string | null, lang: Lang): string {
  const words = flowsWords[lang];
  if (breadth === null) return words.ties(value);
  return breadth === 'units' ? words.units(Math.round(value)) : formatMoney(value, breadth.slice(0, 3), lang);
}

export function supplyLinkText(
  atlas: Atlas,
  link: SupplyLink,
  nodes: ReadonlyMap<string, SupplyNode>,
  breadth: string | null,
  lang: Lang,
): string {
  const words = flowsWords[lang];
  const [from, to] = [nodes.get(link.source), nodes.get(link.target)];
  const name = (node: SupplyNode | undefined): string => (node ? supplyNodeName(atlas, node, lang) : '');
  const amount = breadthText(link.value, breadth, lang);
  const family = link.family ? nodeName(atlas, `families/${link.family}`, lang) : '';
  return words.link(name(from), name(to), family, link.isCeiling ? words.atMost(amount) : amount, link.isPlan);
}

/** "USD: contracts and orders". */
export function moneyName(money: string, lang: Lang): string {
  const [currency = '', kind = 'contract'] = money.split('-') as [string?, MoneyKind?];
  const name = new Intl.DisplayNames(lang, { type: 'currency' }).of(currency) ?? currency;
  return lang === 'ja' ? `${name}・${flowsWords.ja.kinds[kind]}` : `${name}, ${flowsWords.en.kinds[kind]}`;
}
