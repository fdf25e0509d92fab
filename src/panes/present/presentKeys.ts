// What a key means while presenting. Keys inside a field or on a button are theirs; arrows inside a picture move in the picture.
import { typedKey } from '../../view/attach/bareKey.ts';

export type Move = 'next' | 'previous' | 'first' | 'last' | 'black' | 'full' | 'notes' | 'speaker' | 'escape';

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  f: 'full',
  n: 'notes',
  p: 'speaker',
  Escape: 'escape',
};

/** Clickers send these; they turn the page wherever the focus is. */
const always = ['PageDown', 'PageUp', 'Escape'];

/** Undefined where the key is none of ours. */
export function moveOf(event: KeyboardEvent): Move | undefined {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined;
  const key = typedKey(event);
  const target = event.target as Element | null;
  if (!always.includes(key)) {
    if (target?.closest('input, select, textarea, dialog')) return undefined;
    if (key === ' ' && target?.closest('button, a, summary, [role="button"], [data-key]')) return undefined;
    if (/^(Arrow|Home|End)/.test(key) && target?.closest('[data-key], svg, table')) return undefined;
  }
  return Object.hasOwn(moves, key) ? moves[key] : undefined;
}
