// Puts one view into an element: from a query as the app's addresses have it, with the author's own parameters.
import { mount, unmount } from 'svelte';
import { indexAtlas, type Atlas } from '../model/atlasIndex.ts';
import type { CountryShape } from '../model/geography.ts';
import { knownIdsOf } from '../panes/knownIds.ts';
import { loadCore } from '../panes/load.ts';
import { defaultChoices, type KnownIds } from '../state/choices.ts';
import { ViewState, type AddressBar } from '../state/viewState.svelte.ts';
import Embed from './Embed.svelte';
import { splitQuery } from './embedOptions.ts';

export interface MountedView {
  /** Another state: a query, with or without its question mark. */
  update: (state: string) => void;
  /** Takes the view out of the page. */
  destroy: () => void;
}

export interface MountOptions {
  /** The folder of the site, seen from the page; `./` beside its pages. */
  readonly folder?: string;
  /** Carries the colours of the theme: the root of the page or of the shadow. */
  readonly root?: HTMLElement;
  readonly onselect?: (key: string | null) => void;
}

interface Ground {
  readonly atlas: Atlas;
  readonly known: KnownIds;
  readonly core: { readonly shapes: readonly CountryShape[] };
}
let ground: Promise<Ground> | undefined;

/** All views of a page stand on one atlas. */
function loadGround(): Promise<Ground> {
  ground ??= loadCore().then((core) => {
    const atlas = indexAtlas(core.data);
    return { atlas, core, known: knownIdsOf(atlas) };
  });
  return ground;
}

/**
 * Draws a view in `target`. What the reader does stays in it: neither the address nor the history of the page is touched.
 * @throws DataError where the data that the file carries cannot be read
 */
export async function mountView(
  target: HTMLElement | ShadowRoot,
  state: string,
  { folder = './', root, onselect }: MountOptions = {},
): Promise<MountedView> {
  const { atlas, core, known } = await loadGround();
  let shown: Record<string, unknown> | undefined;
  const draw = (search: string): void => {
    if (shown) void unmount(shown);
    const { options, state: rest } = splitQuery(search);
    const bar: AddressBar = { search: () => rest, push: () => undefined, replace: () => undefined };
    const viewState = new ViewState(defaultChoices(atlas.now, 'en'), known, bar);
    const { theme } = viewState.choices;
    if (root && theme !== 'auto') root.dataset['theme'] = theme;
    else if (root) delete root.dataset['theme'];
    const mark = options.mark !== null && known.records.has(options.mark) ? options.mark : null;
    const props = {
      atlas,
      get shapes() {
        return core.shapes;
      },
      viewState,
      options: { ...options, mark },
      folder,
      ...(onselect ? { onselect } : {}),
    };
    target.replaceChildren(); // what stood there until now, in the same stroke
    shown = mount(Embed, { target, props });
  };
  draw(state);
  return {
    update: draw,
    destroy: () => {
      if (shown) void unmount(shown);
      shown = undefined;
    },
  };
}
