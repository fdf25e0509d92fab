// Reports what the mark under the pointer or the focus is called, and where: for one tip that serves all pictures.
import type { Attachment } from 'svelte/attachments';

export interface TipAnchor {
  readonly text: string;
  /** Pixels of the window. */
  readonly x: number;
  readonly y: number;
}

export function tips(ontip: (tip: TipAnchor | null) => void): Attachment<HTMLElement> {
  return (node) => {
    // Later in the same turn: an element that has the focus reports its loss while it is being removed, and then nothing may change.
    const tell = (tip: TipAnchor | null): void => queueMicrotask(() => ontip(tip));
    const markOf = (event: Event): Element | null => (event.target as Element).closest('[data-key]');
    const onpointermove = (event: PointerEvent): void => {
      const text = event.pointerType === 'touch' ? undefined : markOf(event)?.getAttribute('aria-label');
      tell(text ? { text, x: event.clientX, y: event.clientY } : null);
    };
    const onfocusin = (event: FocusEvent): void => {
      const mark = markOf(event);
      const text = mark?.matches(':focus-visible') ? mark.getAttribute('aria-label') : undefined;
      if (!mark || !text) return tell(null);
      const box = mark.getBoundingClientRect();
      // What is drawn stays small; a box of text must not be covered by its own tip.
      const down = mark instanceof HTMLElement ? box.height : box.height / 2;
      tell({ text, x: box.x + box.width / 2, y: box.y + down });
    };
    const hide = (): void => tell(null);
    node.addEventListener('pointermove', onpointermove);
    node.addEventListener('pointerleave', hide);
    node.addEventListener('focusin', onfocusin);
    node.addEventListener('focusout', hide);
    return () => {
      node.removeEventListener('pointermove', onpointermove);
      node.removeEventListener('pointerleave', hide);
      node.removeEventListener('focusin', onfocusin);
      node.removeEventListener('focusout', hide);
    };
  };
}
