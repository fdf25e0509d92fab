// Reading on comes first: the wheel scrolls the article and one finger scrolls it too, until the reader has asked for the picture
// by a click into it, or holds Control.
import type { Attachment } from 'svelte/attachments';

/** `onwake` is told when the picture takes the wheel, and when it lets go. */
export function wheelGuard(onwake: (isAwake: boolean) => void): Attachment<HTMLElement> {
  return (node) => {
    let isAwake = false;
    const wake = (next: boolean): void => {
      if (next === isAwake) return;
      isAwake = next;
      node.classList.toggle('awake', next);
      onwake(next);
    };
    const onwheel = (event: WheelEvent): void => {
      if (!isAwake && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    const ontouchstart = (event: TouchEvent): void => {
      if (!isAwake && event.touches.length === 1) event.stopPropagation();
    };
    const onclick = (): void => wake(true);
    const sleep = (): void => wake(false);
    const onoutside = (event: Event): void => {
      if (!event.composedPath().includes(node)) sleep();
    };
    // Before the picture's own listeners, which stand deeper.
    node.addEventListener('wheel', onwheel, { capture: true, passive: true });
    node.addEventListener('touchstart', ontouchstart, { capture: true, passive: true });
    node.addEventListener('click', onclick);
    node.addEventListener('mouseleave', sleep);
    document.addEventListener('pointerdown', onoutside);
    addEventListener('blur', sleep);
    return () => {
      node.removeEventListener('wheel', onwheel, { capture: true });
      node.removeEventListener('touchstart', ontouchstart, { capture: true });
      node.removeEventListener('click', onclick);
      node.removeEventListener('mouseleave', sleep);
      document.removeEventListener('pointerdown', onoutside);
      removeEventListener('blur', sleep);
    };
  };
}
