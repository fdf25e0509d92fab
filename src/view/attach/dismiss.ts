// An open menu closes when one presses Escape or points elsewhere; the focus goes back to what opened it.
import type { Attachment } from 'svelte/attachments';

export function dismissable(): Attachment<HTMLDetailsElement> {
  return (node) => {
    const close = (): void => {
      node.open = false;
    };
    const onpointerdown = (event: Event): void => {
      if (node.open && !node.contains(event.target as Node)) close();
    };
    const onkeydown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !node.open) return;
      event.stopPropagation();
      close();
      node.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onpointerdown);
    node.addEventListener('keydown', onkeydown);
    return () => {
      document.removeEventListener('pointerdown', onpointerdown);
      node.removeEventListener('keydown', onkeydown);
    };
  };
}
