// Where the focus goes on after what had it is gone: to the first mark of the next picture, to the heading of the next page, as soon
// as that is there.

/** What one goes on at in a picture: the tab stop of its marks. */
export const stopIn = (selector: string): string => `${selector} [data-key][tabindex="0"]`;

/** What one goes on at when a chain is asked for: the end that is still to be named, else the first record of the chain. */
export const chainStop = '.ends input:placeholder-shown, .chains [data-key][tabindex="0"]';

/** With no filter left one goes on where a filter is chosen: at the menus, on a phone at the button of the sheet. */
export function goOnAtFilters(): void {
  const ways = document.querySelectorAll<HTMLElement>('.filters summary[tabindex="0"], .filters .open');
  [...ways].find((way) => way.checkVisibility())?.focus();
}

/** What waits for the place where the focus goes on, if anything does. */
let waiting: MutationObserver | null = null;

function stopWaiting(): void {
  waiting?.disconnect();
  waiting = null;
}

/** Focuses what the selector finds; waits for what is still being fetched or drawn, until the reader moves the focus. */
export function goOnAt(selector: string): void {
  const before = document.activeElement;
  const focus = (): boolean => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found && found.tabIndex < 0) found.tabIndex = -1; // a heading can have the focus, and is no tab stop
    found?.focus();
    return found !== null;
  };
  stopWaiting();
  if (focus()) return;
  waiting = new MutationObserver(() => {
    const { activeElement } = document;
    const hasMoved = activeElement !== before && activeElement !== document.body;
    if (hasMoved || focus()) stopWaiting();
  });
  waiting.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['tabindex'] });
}

/**
 * Remembers what had the focus. The answer says whether it is gone from the page, was last moved by key, and has no place yet where
 * it will go on.
 */
export function watchFocus(): { readonly isLost: () => boolean; readonly stop: () => void } {
  let last: Element | null = null;
  let isByKeyboard = false;
  const onfocusin = (event: FocusEvent): void => {
    last = event.target as Element;
  };
  const onkeydown = (): void => {
    isByKeyboard = true;
  };
  const onpointerdown = (): void => {
    isByKeyboard = false;
  };
  const heard = new AbortController();
  const options = { capture: true, signal: heard.signal };
  document.addEventListener('focusin', onfocusin, options);
  document.addEventListener('keydown', onkeydown, options);
  document.addEventListener('pointerdown', onpointerdown, options);
  return {
    isLost: () =>
      isByKeyboard &&
      waiting === null &&
      document.activeElement === document.body &&
      last !== null &&
      !last.isConnected,
    stop: () => heard.abort(),
  };
}
