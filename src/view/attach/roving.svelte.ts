// One tab stop per picture: arrow keys move the focus among its marks, to the nearest one in that direction. Page Up and Page
// Down go through all marks one by one: among many that lie close together, some are nearest to none. Letters go to the next mark
// whose name begins with them.
import type { Attachment } from 'svelte/attachments';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
const directions: Record<Direction, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How much worse a mark is for lying aside of the direction than for lying far along it. */
const asideCost = 2.5;
/** Letters typed further apart than this begin anew, milliseconds. */
const typingPause = 800;

export interface Walk {
  /** The key of the mark that an arrow leads to; undefined for the nearest one in that direction. */
  readonly step?: (from: string, direction: Direction) => string | undefined;
  /** The key of the mark that Tab comes to first; absent: the first one in the picture. */
  readonly start?: () => string | undefined;
  /** Escape comes out; false where it means something else. */
  readonly leave?: () => boolean;
}

/** Marks are the elements with `data-key`. The attachment owns their tabindex. */
export function roving({ step, start, leave }: Walk = {}): Attachment<SVGElement | HTMLElement> {
  return (node) => {
    let current: string | undefined;
    /** Letters typed one soon after another, and when the last was. */
    let typed = '';
    let typedAt = -Infinity;
    const marks = (): readonly (SVGElement | HTMLElement)[] => [
      ...node.querySelectorAll<SVGElement | HTMLElement>('[data-key]'),
    ];
    const settle = (): void => {
      const all = marks();
      const markOf = (key: string | undefined) =>
        key === undefined ? undefined : all.find((mark) => mark.dataset['key'] === key);
      const stop = markOf(current) ?? markOf(start?.()) ?? all[0];
      for (const mark of all) {
        const tabindex = mark === stop ? '0' : '-1';
        if (mark.getAttribute('tabindex') !== tabindex) mark.setAttribute('tabindex', tabindex);
      }
    };
    const onfocusin = (event: Event): void => {
      const mark = (event.target as Element).closest<SVGElement | HTMLElement>('[data-key]');
      if (!mark) return;
      current = mark.dataset['key'];
      settle();
    };
    const onkeydown = (event: Event): void => {
      const { key } = event as KeyboardEvent;
      const from = (event.target as Element).closest<SVGElement | HTMLElement>('[data-key]');
      if (!from) return;
      if (key === 'Enter' || key === ' ') {
        event.preventDefault();
        from.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      } else if (key === 'Home' || key === 'End') {
        event.preventDefault();
        (key === 'Home' ? marks()[0] : marks().at(-1))?.focus();
      } else if (key === 'PageDown' || key === 'PageUp') {
        event.preventDefault();
        const all = marks();
        all[all.indexOf(from) + (key === 'PageDown' ? 1 : -1)]?.focus();
      } else if (key in directions) {
        event.preventDefault();
        const all = marks();
        const wished = step?.(from.dataset['key'] ?? '', key as Direction);
        const there = wished === undefined ? undefined : all.find((mark) => mark.dataset['key'] === wished);
        (there ?? nearest(from, all, directions[key as Direction]))?.focus();
      } else if (key === 'Escape') {
        if (leave?.()) event.preventDefault();
      } else if (isLetter(event as KeyboardEvent)) {
        event.preventDefault();
        typed = event.timeStamp - typedAt < typingPause ? typed + key : key;
        typedAt = event.timeStamp;
        named(from, marks(), typed)?.focus();
      }
    };
    // Marks come and go with the filters; the tab stop must always be on one that is there.
    const observer = new MutationObserver(settle);
    observer.observe(node, { childList: true, subtree: true });
    // An SVG that listens for the focus would be a tab stop itself in Chromium.
    if (node instanceof SVGElement) node.setAttribute('tabindex', '-1');
    node.addEventListener('focusin', onfocusin);
    node.addEventListener('keydown', onkeydown);
    settle();
    return () => {
      observer.disconnect();
      node.removeEventListener('focusin', onfocusin);
      node.removeEventListener('keydown', onkeydown);
    };
  };
}

/** A letter or figure by itself, or what stands in designations; `/` and `?` stay the page's own. */
function isLetter({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return /^[\p{Letter}\p{Number}.-]$/u.test(key) && !ctrlKey && !metaKey && !altKey && !isComposing;
}

/** The next mark whose name begins with what is typed; where none does, one that has a word which does. */
function named<Mark extends Element>(from: Mark, marks: readonly Mark[], typed: string): Mark | undefined {
  const wanted = typed.toLowerCase();
  const isSame = [...wanted].every((letter) => letter === wanted[0]); // the same letter again: on to the next
  const start = isSame ? wanted.slice(0, 1) : wanted;
  const at = marks.indexOf(from) + (isSame ? 1 : 0);
  const turned = [...marks.slice(at), ...marks.slice(0, at)];
  const nameOf = (mark: Mark): string =>
    (mark.getAttribute('aria-label') ?? mark.textContent ?? '').trim().toLowerCase();
  const hasWord = (name: string): boolean => name.split(/[\s(,/-]+/u).some((word) => word.startsWith(start));
  return turned.find((mark) => nameOf(mark).startsWith(start)) ?? turned.find((mark) => hasWord(nameOf(mark)));
}

function nearest<Mark extends Element>(
  from: Element,
  marks: readonly Mark[],
  [dx, dy]: readonly [number, number],
): Mark | undefined {
  const [x, y] = middleOf(from);
  let best: Mark | undefined;
  let bestCost = Infinity;
  for (const mark of marks) {
    if (mark === from) continue;
    const [mx, my] = middleOf(mark);
    const along = (mx - x) * dx + (my - y) * dy;
    const aside = Math.abs((mx - x) * dy) + Math.abs((my - y) * dx);
    const cost = along + aside * asideCost;
    if (along > 0.5 && cost < bestCost) {
      best = mark;
      bestCost = cost;
    }
  }
  return best;
}

/** The middle of what is drawn, in pixels of the screen. */
function middleOf(mark: Element): readonly [number, number] {
  const box = mark.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}
