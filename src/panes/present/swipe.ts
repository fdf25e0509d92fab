// Touch while presenting: a swipe turns the page, and so does a tap on the right or left part of what is no picture.
import type { Attachment } from 'svelte/attachments';

const leastSwipe = 56;

/** `isOurs`: whether a touch that begins there is for turning pages. */
export function swipes(isOurs: (target: Element) => boolean, onturn: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (root) => {
    let start: { x: number; y: number; time: number } | null = null;
    const down = (event: PointerEvent): void => {
      const isTouch = event.pointerType === 'touch' || event.pointerType === 'pen';
      start =
        isTouch && isOurs(event.target as Element)
          ? { x: event.clientX, y: event.clientY, time: event.timeStamp }
          : null;
    };
    const up = (event: PointerEvent): void => {
      if (!start) return;
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
      const isQuick = event.timeStamp - start.time < 600;
      start = null;
      if (Math.abs(dx) > leastSwipe && Math.abs(dx) > 2 * Math.abs(dy)) return onturn(dx < 0 ? 1 : -1);
      const isTap = isQuick && Math.hypot(dx, dy) < 10;
      if (isTap && event.clientX > root.clientWidth * 0.66) onturn(1);
      else if (isTap && event.clientX < root.clientWidth * 0.34) onturn(-1);
    };
    const cancel = (): void => void (start = null);
    root.addEventListener('pointerdown', down);
    root.addEventListener('pointerup', up);
    root.addEventListener('pointercancel', cancel);
    return () => {
      root.removeEventListener('pointerdown', down);
      root.removeEventListener('pointerup', up);
      root.removeEventListener('pointercancel', cancel);
    };
  };
}
