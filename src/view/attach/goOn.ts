// Where the focus goes on after what had it is gone: to the first mark of the next picture, as soon as that is there.

/** Focuses the tab stop of the marks inside; waits for one that is still being fetched, until the reader moves the focus. */
export function goOnIn(selector: string): void {
  const stop = (): HTMLElement | null => document.querySelector<HTMLElement>(`${selector} [data-key][tabindex="0"]`);
  const mark = stop();
  if (mark) return mark.focus();
  const observer = new MutationObserver(() => {
    const late = stop();
    if (!late && document.activeElement === document.body) return;
    observer.disconnect();
    if (document.activeElement === document.body) late?.focus();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['tabindex'] });
}
