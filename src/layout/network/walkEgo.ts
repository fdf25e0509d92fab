// Where the arrow keys lead in a record's own network: left and right along the links, up and down among those beside.
import type { EgoNetwork } from './measureEgo.ts';
import type { PlacedEgoChip } from './egoChips.ts';

type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The key of the next chip or tie; undefined where the links lead nowhere in that direction. */
export function walkEgo(
  ego: EgoNetwork,
  chips: readonly PlacedEgoChip[],
  from: string,
  arrow: Arrow,
): string | undefined {
  const isAlong = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const tie = ego.ties.find((own) => own.key === from);
  const yOf = new Map(chips.map((own) => [own.key, own.y]));
  if (tie) {
    const [left, right] = tie.side === 'upstream' ? [tie.far, tie.near] : [tie.near, tie.far];
    if (isAlong) return arrow === 'ArrowLeft' ? left : right;
    const beside = ego.ties.filter((own) => own.near === tie.near && own.side === tie.side);
    return next(beside, tie, arrow, (own) => yOf.get(own.far) ?? 0)?.key;
  }
  const chip = chips.find((own) => own.key === from);
  if (!chip) return undefined;
  if (isAlong) {
    const side = arrow === 'ArrowLeft' ? 'upstream' : 'downstream';
    const outward = ego.ties.filter((own) => own.near === from && own.side === side);
    const inward = ego.ties.filter((own) => own.far === from && own.side !== side);
    const nearest = [...outward, ...inward].sort(
      (a, b) => Math.abs((yOf.get(a.far) ?? 0) - chip.y) - Math.abs((yOf.get(b.far) ?? 0) - chip.y),
    );
    return nearest[0]?.key;
  }
  const column = chips.filter((own) => own.side === chip.side && own.steps === chip.steps);
  return next(column, chip, arrow, (own) => own.y)?.key;
}

function next<Item>(items: readonly Item[], from: Item, arrow: Arrow, yOf: (item: Item) => number): Item | undefined {
  const ordered = [...items].sort((a, b) => yOf(a) - yOf(b));
  return ordered[ordered.indexOf(from) + (arrow === 'ArrowDown' ? 1 : -1)];
}
