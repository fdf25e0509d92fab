// Which blocks of a long table are drawn: those near the window. What is left out keeps its height, as it was measured or as high
// as the average, so that the scroll bar tells the truth.
import type { Attachment } from 'svelte/attachments';

/** Rows of a block: drawn together or not at all. */
export const blockRows = 30;
/** Pixels above and below the window within which a block is drawn. */
const margin = 800;
/** Of a row that was never drawn, pixels. */
const usualHeight = 34;

export interface RowBlocks {
  /** Blocks that are drawn before anything is measured. */
  readonly first: number;
  readonly has: (block: number) => boolean;
  /** Draws the block that a row's place falls into; a fraction is rounded down. */
  readonly show: (block: number) => void;
  /** For the element of a block. */
  readonly watch: (block: number) => Attachment<HTMLElement>;
  /** Pixels that a block which is left out takes. */
  readonly heightOf: (block: number, rows: number) => number;
}

/** @param firstHeight pixels of rows that are drawn before anything is measured; asked once */
export function rowBlocks(firstHeight: () => number): RowBlocks {
  const first = Math.ceil(firstHeight() / (blockRows * usualHeight));
  let near = $state.raw<readonly number[]>(Array.from({ length: first }, (_, index) => index));
  const heights: number[] = [];
  let perRow = usualHeight;
  const change = (block: number, isNear: boolean): void => {
    if (near.includes(block) === isNear) return;
    near = isNear ? [...near, block] : near.filter((other) => other !== block);
  };
  return {
    first,
    has: (block) => near.includes(block),
    show: (block) => change(Math.floor(block), true),
    watch: (block) => (node) => {
      const observer = new IntersectionObserver(
        (entries) => {
          const isNear = entries.at(-1)?.isIntersecting ?? false;
          const { height } = node.getBoundingClientRect();
          const rows = node.querySelectorAll('[data-row]').length;
          if (rows > 0) {
            heights[block] = height;
            perRow = height / rows;
          }
          // Whoever is in a block keeps it.
          change(block, isNear || node.contains(document.activeElement));
        },
        { rootMargin: `${margin}px 0px` },
      );
      observer.observe(node);
      return () => observer.disconnect();
    },
    heightOf: (block, rows) => heights[block] ?? perRow * rows,
  };
}
