// What whoever draws without a page has fetched before: panes take it from here instead of asking for it, which nobody would answer.
import { getContext, hasContext } from 'svelte';
import type { Positions } from '../layout/network/placeForce.ts';
import type { measureCentrality } from '../model/brokerage.ts';
import type { Production } from '../model/production.ts';
import type { PlainModel } from '../scenario/schema.ts';

export interface Ready {
  readonly production?: Production;
  /** With its central numbers. */
  readonly model?: { readonly id: string; readonly plain: PlainModel };
  /** Where nodes of the network stand by their ties. */
  readonly positions?: Positions;
  readonly measureCentrality?: typeof measureCentrality;
  /** Nothing can be clicked: what is there only to choose from is left out. */
  readonly isStill?: boolean;
}

export const readyParts = 'ready-parts';

/** While a component is made; on a page it is empty. */
export function readyOf(): Ready {
  return hasContext(readyParts) ? getContext<Ready>(readyParts) : {};
}
