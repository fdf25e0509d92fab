// One set of listeners for all marks of a layer, instead of a set for each of hundreds that come and go with the filters.
import type { Attachment } from 'svelte/attachments';

/**
 * Tells which mark (an element with `data-key`) the pointer or the focus is on, null when it leaves, and which is chosen. The
 * listeners are the picture's: a group that listens for the focus would be a tab stop itself in Chromium.
 */
export function pointing(
  onpoint: (key: string | null) => void,
  onchoose: (key: string) => void,
): Attachment<SVGElement> {
  return (layer) => {
    const picture = layer.ownerSVGElement ?? layer;
    const keyOf = ({ target }: Event): string | undefined => {
      const mark = (target as Element).closest<SVGElement>('[data-key]');
      return mark && layer.contains(mark) ? mark.dataset['key'] : undefined;
    };
    const when =
      (act: (key: string) => void) =>
      (event: Event): void => {
        const key = keyOf(event);
        if (key !== undefined) act(key);
      };
    const [enter, leave, choose] = [when(onpoint), when(() => onpoint(null)), when(onchoose)];
    const listeners = { pointerover: enter, focusin: enter, pointerout: leave, focusout: leave, click: choose };
    for (const [type, listener] of Object.entries(listeners)) picture.addEventListener(type, listener);
    return () => {
      for (const [type, listener] of Object.entries(listeners)) picture.removeEventListener(type, listener);
    };
  };
}
