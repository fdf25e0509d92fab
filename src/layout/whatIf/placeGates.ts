// Where agreements stand: each once, on the first link that it holds, before all on one that it keeps closed.
import type { Chain } from './measureChain.ts';
import type { PlacedRibbon } from './placeRibbons.ts';

export interface PlacedGate {
  /** Of the agreement. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly isClosed: boolean;
}

/** Several on one link stand below each other, so many pixels apart. */
const apart = 26;

export function placeGates(chain: Chain, ribbons: readonly PlacedRibbon[]): readonly PlacedGate[] {
  const found = new Map<string, PlacedGate>();
  for (const ribbon of ribbons) {
    const gates = chain.after.links.get(ribbon.id)?.link.gates ?? [];
    gates.forEach((id, row) => {
      const isClosed = ribbon.closedBy === `agreement:${id}`;
      const known = found.get(id);
      if (!known || (isClosed && !known.isClosed))
        found.set(id, { id, x: ribbon.middle[0], y: ribbon.middle[1] + row * apart, isClosed });
    });
  }
  return [...found.values()];
}
