// Pages that readers bend to their needs: 400 % zoom, text twice as large, forced colours, no motion, a phone on its side.
import type { Page } from '@playwright/test';
import { expect, open, test } from '../journeys/visit.ts';
import { go, screens } from './screens.ts';

/** What sticks out of the window sideways: the page, or boxes that scroll on their own (a wide table may, WCAG 1.4.10). */
async function sideways(page: Page): Promise<string[]> {
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
async function cutTexts(page: Page): Promise<string[]> {
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

/** What is found on every screen in both languages, with where it was found. */
async function everywhere(page: Page, find: (page: Page, name: string) => Promise<string[]>): Promise<string[]> {
  const findings: string[] = [];
  for (const lang of ['en', 'ja'])
    for (const [name, search] of Object.entries(screens)) {
      await go(page, `${search}&lang=${lang}`);
      findings.push(...(await find(page, name)).slice(0, 6).map((text) => `${name}, ${lang}: ${text}`));
    }
  return findings;
}

/** Controls of the head that lie on each other: each has to be seen and hit. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('header :is(a, button)')].filter((own) =>
      own.checkVisibility(),
    );
    const boxes = all.map((own) => ({
      text: own.ariaLabel ?? own.textContent?.trim(),
      box: own.getBoundingClientRect(),
    }));
    const lies = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => (lies(a.box, b.box) ? [`${a.text} lies on ${b.text}`] : [])),
    );
  });
}

test('400 % zoom at 1280 px: no screen scrolls both ways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  expect(await everywhere(page, sideways)).toEqual([]);
});

test('text twice as large: nothing is cut, nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  expect(
    await everywhere(page, async () => [
      ...(await cutTexts(page)),
      ...(await sideways(page)),
      ...(await overlaps(page)),
    ]),
  ).toEqual([]);
});

test('a phone on its side: the picture can be seen whole, nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await open(page);
  expect(await everywhere(page, sideways)).toEqual([]);
  await go(page, '?view=map');
  const box = (await page.locator('#picture svg').first().boundingBox())!;
  expect(box.height).toBeLessThanOrEqual(390);
});

test('forced colours: every mark that carries the message differs from the ground, and chosen from not chosen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page);
  for (const [name, search] of Object.entries(screens)) {
    await go(page, search);
    const lost = await page.evaluate(() => {
      const ground = getComputedStyle(document.body).backgroundColor;
      const isNothing = (colour: string): boolean =>
        colour === 'none' || colour === ground || colour === 'transparent' || /rgba\(.*, 0\)/.test(colour);
      return [...document.querySelectorAll<SVGElement>('#picture svg [data-key]')]
        .filter((mark) => {
          const shapes = [mark, ...mark.querySelectorAll('path, circle, rect, text, line')];
          return shapes.every((own) => {
            const { fill, stroke } = getComputedStyle(own);
            return isNothing(fill) && isNothing(stroke);
          });
        })
        .map((mark) => mark.dataset['key']);
    });
    expect(lost.slice(0, 5), name).toEqual([]);
  }
});

test('no motion for who wants none, on every screen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const [name, search] of Object.entries(screens)) {
    await go(page, search);
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((own) => Number(own.effect?.getComputedTiming().duration ?? 0) > 1)
        .map((own) => (own.effect as KeyframeEffect).target?.outerHTML.slice(0, 80)),
    );
    expect(moving, name).toEqual([]);
  }
});

for (const width of [1440, 390])
  test(`controls are at least 24 px on every screen, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const small = await everywhere(page, () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, label:has(input)')]
          .filter((own) => own.checkVisibility() && !own.matches('label input, input[type="range"], .skip'))
          .filter((own) => getComputedStyle(own).display !== 'inline') // WCAG 2.5.8: links within text
          .map((own) => ({ own, box: own.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 1 && (Math.round(box.width) < 24 || Math.round(box.height) < 24))
          .map(({ own, box }) => `${own.ariaLabel ?? own.textContent?.trim()}: ${box.width} x ${box.height}`),
      ),
    );
    expect(small).toEqual([]);
  });
