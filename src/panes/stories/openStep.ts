// A step's view state as a state of its own: what one changes in its picture leaves the page's address alone, and the step
// can be gone back to.
import type { Lang } from '../../model/atlas.ts';
import type { Atlas } from '../../model/atlasIndex.ts';
import { defaultChoices, type KnownIds } from '../../state/choices.ts';
import { ViewState } from '../../state/viewState.svelte.ts';
import { knownIdsOf } from '../knownIds.ts';

const known = new WeakMap<Atlas, KnownIds>();

/** What addresses of this atlas may name; gathered once. */
export function idsOf(atlas: Atlas): KnownIds {
  const found = known.get(atlas) ?? knownIdsOf(atlas);
  known.set(atlas, found);
  return found;
}

/** `state` without its question mark. `reload()` goes back to it. */
export function openStep(atlas: Atlas, state: string, lang: Lang): ViewState {
  const nothing = (): void => undefined;
  const bar = { search: () => `?${state}`, push: nothing, replace: nothing };
  return new ViewState(defaultChoices(atlas.now, lang), idsOf(atlas), bar);
}
