// What goes wrong on a page that a reader bends: what sticks out, is cut, lies on something else, is too small or is lost.
import type { Page } from '@playwright/test';

/** What sticks out of the window sideways: the page, or boxes that scroll on their own (a wide table may, WCAG 1.4.10). */
export async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.scrollingElement!;
    if (scrollWidth > innerWidth) found.push(`the page: ${scrollWidth} of ${innerWidth}`);
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX, clipPath } = getComputedStyle(element);
      const isTable = element.querySelector(':scope > table') !== null || element.closest('table') !== null;
      if (
        /auto|scroll/.test(overflowX) &&
        clipPath === 'none' &&
        !isTable &&
        element.scrollWidth > element.clientWidth + 1
      )
        found.push(
          `${element.tagName.toLowerCase()}.${element.className}: ${element.scrollWidth} of ${element.clientWidth}`,
        );
    }
    return found;
  });
}

/** Controls whose text is cut: it needs more room than it has, and what is beyond is hidden. */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, h1, h2, h3, label, th, p, a')]
      .filter((own) => own.checkVisibility() && own.clientWidth > 2)
      .filter((own) => {
        const { overflow, textOverflow, display, webkitLineClamp } = getComputedStyle(own);
        const hides =
          overflow !== 'visible' && textOverflow !== 'ellipsis' && webkitLineClamp === 'none' && display !== 'inline';
        return hides && (own.scrollWidth > own.clientWidth + 1 || own.scrollHeight > own.clientHeight + 1);
      })
      .map((own) => `${own.tagName}: ${own.textContent?.trim().slice(0, 40)}`),
  );
}

/** Controls and headings that lie on each other: each has to be seen and hit. */
export async function overlaps(page: Page, which: string): Promise<string[]> {
  return page.evaluate((selector) => {
    /** What is scrolled out of a box of its own, or cut off by it, lies on nothing. */
    const seenBox = (own: HTMLElement): DOMRect => {
      const { left, width, top: ownTop, bottom: ownBottom } = own.getBoundingClientRect();
      let [top, bottom] = [ownTop, ownBottom];
      for (let up = own.parentElement; up && up !== document.body; up = up.parentElement) {
        if (getComputedStyle(up).overflowY === 'visible') continue;
        const box = up.getBoundingClientRect();
        [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return new DOMRect(left, Math.min(top, bottom), width, Math.max(0, bottom - top));
    };
    const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((own) =>
      own.checkVisibility({ visibilityProperty: true }),
    );
    /** What stays over a page while it scrolls, or is opened over it, lies on it by intent. */
    const layerOf = (own: Element): Element | null => {
      for (let up: Element | null = own; up; up = up.parentElement)
        if (/fixed|sticky/.test(getComputedStyle(up).position)) return up;
      return null;
    };
    const boxes = all.map((own) => ({
      own,
      layer: layerOf(own),
      text: own.ariaLabel ?? own.textContent?.trim(),
      box: seenBox(own),
    }));
    const lies = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.layer === b.layer && !a.own.contains(b.own) && lies(a.box, b.box))
        .map((b) => `${a.text} lies on ${b.text}`),
    );
  }, which);
}

/** Controls under 24 px, those within running text aside (WCAG 2.5.8). */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, label:has(input)')]
      .filter((own) => own.checkVisibility() && !own.matches('label input, input[type="range"], .skip'))
      .filter((own) => !own.closest('[inert]') && getComputedStyle(own).display !== 'inline')
      .map((own) => ({ own, box: own.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (Math.round(box.width) < 24 || Math.round(box.height) < 24))
      .map(({ own, box }) => `${own.ariaLabel ?? own.textContent?.trim()}: ${box.width} x ${box.height}`),
  );
}

/** Marks that cannot be seen on the ground, as when colours are forced. */
export async function lostMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const isNothing = (colour: string): boolean =>
      colour === 'none' || colour === ground || colour === 'transparent' || /rgba\(.*, 0\)/.test(colour);
    return [...document.querySelectorAll<SVGElement>(':is(#picture, main, figure) svg [data-key]')]
      .filter((mark) =>
        [mark, ...mark.querySelectorAll('path, circle, rect, text, line')].every((own) => {
          const { fill, stroke } = getComputedStyle(own);
          return isNothing(fill) && isNothing(stroke);
        }),
      )
      .map((mark) => mark.dataset['key'] ?? '');
  });
}

/** What still moves. */
export async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter((own) => Number(own.effect?.getComputedTiming().duration ?? 0) > 1)
      .map((own) => (own.effect as KeyframeEffect).target?.outerHTML.slice(0, 80) ?? ''),
  );
}
