// Where the arrow keys lead in a programme's chain: along its links from chip to link to chip, and aside to the next chip of the tier,
// or to the next link, those of one chip after the other.
import type { PlacedChainLink, PlacedChip, PlacedProgramme } from './chips.ts';

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The key of the next chip or link; undefined where there is none that way. Tiers run to the right, or down where it is narrow. */
export function walkChain(
  { chips, links, tiers }: Pick<PlacedProgramme, 'chips' | 'links' | 'tiers'>,
  from: string,
  arrow: Arrow,
): string | undefined {
  const isDown = tiers.length > 1 && tiers.every((tier) => tier.x === tiers[0]?.x);
  const [onward, back] = isDown ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
  const isAlong = arrow === onward || arrow === back;
  const by = arrow === 'ArrowRight' || arrow === 'ArrowDown' ? 1 : -1;
  const rank = new Map(chips.map((chip, index) => [chip.key, index]));
  const rankOf = (key: string): number => rank.get(key) ?? 0;
  const first = (link: PlacedChainLink): string =>
    rankOf(link.source) <= rankOf(link.target) ? link.source : link.target;
  const last = (link: PlacedChainLink): string => (first(link) === link.source ? link.target : link.source);

  const link = links.find((own) => own.key === from);
  if (link) {
    if (isAlong) return arrow === onward ? last(link) : first(link);
    const beside = [...links].sort((a, b) => rankOf(first(a)) - rankOf(first(b)) || rankOf(last(a)) - rankOf(last(b)));
    return beside[beside.indexOf(link) + by]?.key;
  }
  const chip = chips.find((own) => own.key === from);
  if (!chip) return undefined;
  const tier: readonly PlacedChip[] = chips.filter((own) => own.tier === chip.tier);
  if (!isAlong) return tier[tier.indexOf(chip) + by]?.key;
  const [own, other] = arrow === onward ? [first, last] : [last, first];
  const ways = links.filter((each) => own(each) === from);
  const way = nearest(ways, (each) => Math.abs(rankOf(other(each)) - rankOf(from)));
  // Where no link leads on, the next tier is beside: not all of a chain hangs together.
  const edge = tier.at(arrow === onward ? -1 : 0);
  return way?.key ?? chips[rankOf(edge?.key ?? from) + by]?.key;
}

function nearest<Item>(items: readonly Item[], distanceOf: (item: Item) => number): Item | undefined {
  return [...items].sort((a, b) => distanceOf(a) - distanceOf(b))[0];
}
