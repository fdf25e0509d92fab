// When a picture gives way to another, marks that are in both move from where they stood to where they stand, and the others
// appear. Nothing moves for readers who asked for less motion.

/** Where each mark stands on the screen, by its key. */
export type Places = ReadonlyMap<string, DOMRect>;

const duration = 320;
const easing = 'cubic-bezier(0.2, 0, 0.1, 1)';
/** With more marks than this, only those that stay are set in motion. */
const mostFading = 260;
/** How long a picture that is still being fetched is waited for, milliseconds. */
const patience = 4000;

export function placesOf(picture: Element): Places {
  return new Map(marksIn(picture).map((mark) => [mark.dataset['key'] ?? '', mark.getBoundingClientRect()]));
}

/** Sets the marks of the new picture in motion from the places of the old, now or when they come. */
export function moveFrom(picture: Element, before: Places): void {
  if (before.size === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  if (marksIn(picture).length > 0) return animate(picture, before);
  const observer = new MutationObserver(() => {
    if (marksIn(picture).length === 0) return;
    observer.disconnect();
    animate(picture, before);
  });
  observer.observe(picture, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
}

function animate(picture: Element, before: Places): void {
  const marks = marksIn(picture);
  for (const mark of marks) {
    const old = before.get(mark.dataset['key'] ?? '');
    const now = mark.getBoundingClientRect();
    if (old) {
      const [dx, dy] = [
        middle(old.x, old.width) - middle(now.x, now.width),
        middle(old.y, old.height) - middle(now.y, now.height),
      ];
      if (Math.abs(dx) + Math.abs(dy) > 0.5)
        mark.animate([{ transform: `translate(${dx}px, ${dy}px)` }, { transform: 'none' }], { duration, easing });
    } else if (marks.length <= mostFading) mark.animate([{ opacity: 0 }, {}], { duration, easing });
  }
}

function marksIn(picture: Element): readonly (SVGElement | HTMLElement)[] {
  return [...picture.querySelectorAll<SVGElement | HTMLElement>('[data-key]')];
}

function middle(from: number, size: number): number {
  return from + size / 2;
}
