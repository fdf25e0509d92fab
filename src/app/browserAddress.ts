// The browser's history as an address bar. The hash belongs to hosts and is kept as it is.
import { afterPaint, type Later } from '../panes/afterPaint.ts';
import type { AddressBar } from '../state/viewState.svelte.ts';

/** The longest that an address may wait for an idle moment, milliseconds. */
const patience = 200;

/** When both pictures have been painted and the browser has nothing else to do. */
const onceDrawn: Later = (run) => {
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work));
  let takeBack = afterPaint(() => {
    takeBack = afterPaint(() => idle(run, { timeout: patience }));
  });
  return () => takeBack();
};

/**
 * A new step of the history is written a moment after its picture is drawn: the browser draws its own frame anew for each, on the
 * core that the picture needs. Whoever reads the address here never sees that it is late.
 */
export function addressBar(later: Later): AddressBar {
  /** A step that is still to be written. */
  let due: { readonly search: string; readonly takeBack: () => void } | null = null;
  const addressOf = (search: string): string => `${location.pathname}${search}${location.hash}`;
  const write = (): void => {
    if (!due) return;
    const { search, takeBack } = due;
    due = null;
    takeBack();
    history.pushState(null, '', addressOf(search));
  };
  // Who goes back has left what was still to be written.
  addEventListener('popstate', () => {
    due?.takeBack();
    due = null;
  });
  return {
    search: () => due?.search ?? location.search,
    replace: (search) => {
      write();
      history.replaceState(null, '', addressOf(search));
    },
    push: (search) => {
      write();
      due = { search, takeBack: later(write) };
      if (document.hidden) write(); // nothing is painted in a tab that nobody sees
    },
  };
}

export const browserAddress: AddressBar = addressBar(onceDrawn);
