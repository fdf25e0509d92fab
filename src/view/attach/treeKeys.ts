// Keys of nested lists that open and close: one tab stop among all lines, arrows as in any tree.
import type { Attachment } from 'svelte/attachments';
import { roving } from './roving.svelte.ts';

/**
 * Lines are buttons with `data-key` and `aria-expanded`, in nested lists. Right opens a line or goes into it, Left closes it or
 * goes out of it; a click opens and closes.
 */
export function treeKeys(): Attachment<HTMLElement> {
  return (node) => {
    const lines = (): readonly HTMLElement[] => [...node.querySelectorAll<HTMLElement>('[data-key]')];
    const lineOf = (key: string): HTMLElement | undefined => lines().find((line) => line.dataset['key'] === key);
    const keyOf = (line: HTMLElement | undefined, otherwise: string): string => line?.dataset['key'] ?? otherwise;
    const above = (line: HTMLElement): HTMLElement | undefined =>
      line.closest('li')?.parentElement?.closest('li')?.querySelector<HTMLElement>('[data-key]') ?? undefined;
    const beside = (line: HTMLElement | undefined, by: number): HTMLElement | undefined =>
      line && lines()[lines().indexOf(line) + by];
    return roving({
      step: (from, direction) => {
        const line = lineOf(from);
        const isOpen = line?.getAttribute('aria-expanded') === 'true';
        if (direction === 'ArrowDown') return keyOf(beside(line, 1), from);
        if (direction === 'ArrowUp') return keyOf(beside(line, -1), from);
        if (!line) return from;
        if (isOpen === (direction === 'ArrowLeft')) {
          line.click(); // Right opens what is closed, Left closes what is open
          return from;
        }
        if (direction === 'ArrowLeft') return keyOf(above(line), from);
        const first = beside(line, 1);
        return first && line.closest('li')?.contains(first) ? keyOf(first, from) : from;
      },
    })(node);
  };
}
