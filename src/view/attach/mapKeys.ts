// Keys of the map while the focus is in it: plus and minus zoom, 0 shows the whole, Shift with an arrow moves the ground.
import type { Attachment } from 'svelte/attachments';
import { typedKey } from './bareKey.ts';

const factors: Readonly<Record<string, number>> = { '+': 1.8, '=': 1.8, '-': 1 / 1.8, _: 1 / 1.8, '0': 0 };
/** The share of the picture by which one looks aside. */
const share = 0.15;
const asides: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-share, 0],
  ArrowRight: [share, 0],
  ArrowUp: [0, -share],
  ArrowDown: [0, share],
};

/** `factor`: how many times nearer, 0 for the whole; `aside`: shares of width and height, to the right and down. */
export function mapKeys(onstep: (factor: number, aside: readonly [number, number]) => void): Attachment<SVGElement> {
  return (node) => {
    const onkeydown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const factor = factors[typedKey(event)];
      const aside = event.shiftKey ? asides[event.key] : undefined;
      if (factor === undefined && !aside) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onstep(factor ?? 1, aside ?? [0, 0]);
    };
    // Before the keys that move among the marks.
    node.addEventListener('keydown', onkeydown, { capture: true });
    return () => node.removeEventListener('keydown', onkeydown, { capture: true });
  };
}
