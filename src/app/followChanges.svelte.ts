// What follows each committed change, however it came: by a control, from within a picture, by Back. One sentence is said of it, and
// who came by key and whose place is gone goes on in what is there now. Both are set up once, while the page is made.
import { onMount, tick, untrack } from 'svelte';
import type { Atlas } from '../model/atlasIndex.ts';
import type { Summary } from '../model/summary.ts';
import type { ViewState } from '../state/viewState.svelte.ts';
import { goOnAt, stopIn, watchFocus } from '../view/attach/goOn.ts';
import { afterColon, changeSentence } from '../view/words/changeSentence.ts';
import { openingSentence } from '../view/words/summarySentence.ts';
import { wordsOf } from '../view/words/words.ts';
import { barePages, latePages } from './pages.ts';

/** Says what another filter, picture or year to compare with did; `summary` is of what is shown then. */
export function sayChanges(
  atlas: Atlas,
  viewState: ViewState,
  summary: () => Summary,
  announce: (text: string) => void,
): void {
  const committedFilter = $derived(viewState.committed.filter);
  const committedView = $derived(viewState.committed.view);
  const committedAgainst = $derived(viewState.committed.against);
  let said = untrack(() => ({ filter: committedFilter, view: committedView, against: committedAgainst }));
  // Back reads the address anew: what it finds is another object, and mostly the same filter.
  const isOther = (own: unknown, earlier: unknown): boolean => JSON.stringify(own) !== JSON.stringify(earlier);
  $effect(() => {
    const before = said;
    said = { filter: committedFilter, view: committedView, against: committedAgainst };
    const { filter, view, against } = said;
    if (barePages.includes(view)) return; // they say where one is themselves
    const isView = view !== before.view;
    const isAgainst = isOther(against, before.against);
    if (!isView && !isAgainst && !isOther(filter, before.filter)) return;
    untrack(() => {
      const { lang } = viewState.choices;
      const words = wordsOf(lang);
      const opening = openingSentence(summary(), filter.years, lang);
      if (view in latePages) announce(words.views[view]);
      else if (isAgainst && against !== null) announce(words.site.title(filter.years, against));
      else if (isView) announce(afterColon(words.views[view], opening, lang));
      else announce(changeSentence(atlas, before.filter, filter, opening, lang));
    });
  });
}

/** Lets who came by key go on at the picture's tab stop, or at the heading of a page without one. */
export function keepFocus(viewState: ViewState): void {
  let focusOf: ReturnType<typeof watchFocus> | undefined;
  onMount(() => {
    focusOf = watchFocus();
    return focusOf.stop;
  });
  $effect(() => {
    const { view } = viewState.committed;
    const picture = view === 'table' || view === 'tree' ? '#picture' : stopIn('#picture');
    void tick().then(() => focusOf?.isLost() && goOnAt(view in latePages ? 'main h1' : picture));
  });
}
