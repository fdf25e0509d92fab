// By keyboard alone: few tab stops, arrows inside a picture, a focus that one sees, words for what changed.
import type { Locator, Page } from '@playwright/test';
import { expect, family, map, mark, network, open, panel, query, sentence, test } from './visit.ts';

const views = [
  '',
  '?view=map',
  '?view=map&region=japan',
  '?view=network',
  '?view=network&at=families/air',
  '?view=network&at=programs/gcap',
];

for (const search of views)
  test(`each picture is one tab stop: ${search || 'the opening screen'}`, async ({ page }) => {
    await open(page, search);
    for (const picture of await page.locator('#picture svg[role="group"]').all()) {
      await expect(picture.locator('[tabindex="0"]')).toHaveCount(1);
      const unnamed = await picture
        .locator('[data-key]')
        .evaluateAll((marks) => marks.filter((own) => !own.getAttribute('aria-label')?.trim()).length);
      expect(unnamed).toBe(0);
    }
    // A filter takes marks away; the stop stays in the picture.
    await family(page, 'Sea').click();
    for (const picture of await page.locator('#picture svg[role="group"]').all())
      if ((await picture.locator('[data-key]').count()) > 0)
        await expect(picture.locator('[tabindex="0"]')).toHaveCount(1);
  });

/** Walks a picture with the given keys; the marks that the focus never came to. */
async function unreached(picture: Locator, keys: readonly string[]): Promise<(string | undefined)[]> {
  return picture.evaluate((svg, moves) => {
    const marks = [...svg.querySelectorAll<SVGElement>('[data-key]')];
    const seen = new Set<Element>([marks[0]!]);
    const queue = [marks[0]!];
    for (let from = queue.pop(); from; from = queue.pop())
      for (const key of moves) {
        from.focus();
        from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        const to = document.activeElement as SVGElement;
        if (seen.has(to)) continue;
        seen.add(to);
        queue.push(to);
      }
    return marks.filter((own) => !seen.has(own)).map((own) => own.dataset['key']);
  }, keys);
}

for (const search of views)
  test(`the keyboard reaches every mark: ${search || 'the opening screen'}`, async ({ page }) => {
    await open(page, search);
    for (const picture of await page.locator('#picture svg[role="group"]').all())
      expect(await unreached(picture, ['PageDown'])).toEqual([]);
    if (search.includes('network'))
      expect(await unreached(network(page), ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])).toEqual([]);
  });

test('arrows move to the mark that lies that way; Home and End to the first and the last', async ({ page }) => {
  await open(page, '?view=map');
  const japan = mark(map(page), 'countries/JPN');
  const middle = async (): Promise<{ x: number; y: number }> =>
    page.evaluate(() => {
      const { x, y, width, height } = document.activeElement!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
  await japan.focus();
  const from = await middle();
  await page.keyboard.press('ArrowRight');
  expect((await middle()).x).toBeGreaterThan(from.x);
  await japan.focus();
  await page.keyboard.press('ArrowUp');
  expect((await middle()).y).toBeLessThan(from.y);
  await page.keyboard.press('End');
  await expect(map(page).locator('[data-key]').last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(map(page).locator('[data-key]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
});

/** Presses Tab until the focus leaves the page or comes round; each stop by what it is called. */
async function tabStops(page: Page, each?: () => Promise<void>): Promise<string[]> {
  const stops: string[] = [];
  for (let at = 0; at < 120; at++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((index) => {
      const own = document.activeElement as HTMLElement | null;
      if (!own || own === document.body || own.dataset['stop'] !== undefined) return null;
      own.dataset['stop'] = String(index);
      return own.getAttribute('aria-label') ?? own.textContent?.trim().slice(0, 40) ?? own.tagName;
    }, at);
    if (stop === null) break;
    stops.push(stop);
    await each?.();
  }
  return stops;
}

test('the opening screen has few tab stops; the first skips to the picture; none is a trap', async ({ page }) => {
  await open(page);
  const stops = await tabStops(page);
  expect(stops[0]).toBe('Skip to the picture');
  expect(stops.length).toBeGreaterThan(20);
  // Two skips, nine pictures and pages, the tools, the tree, four questions; the legend, the menus and each picture are one stop each.
  expect(stops.length).toBeLessThanOrEqual(42);
});

test('the skip link leads to the picture', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the picture' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement?.closest('#picture') !== null);
  expect(inside).toBe(true);
});

test('the focus is seen at every stop', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const unseen: string[] = [];
  await tabStops(page, async () => {
    const found = await page.evaluate(() => {
      const own = document.activeElement as HTMLElement;
      const looks = (element: Element): string => {
        const { outlineStyle, outlineWidth, stroke, strokeWidth, fill } = getComputedStyle(element);
        return [outlineStyle === 'none' ? '' : outlineWidth, stroke, strokeWidth, fill].join();
      };
      const all = [own, ...own.querySelectorAll('*')];
      const withFocus = all.map(looks);
      const isRange = own.matches('input[type="range"]'); // its thumb is styled, which no script can read
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      const isSeen = isRange
        ? rules.some((rule) => /focus-visible::-webkit-slider-thumb\s*{[^}]*outline/.test(rule))
        : undefined;
      own.blur();
      const without = all.map(looks);
      own.focus({ focusVisible: true } as FocusOptions);
      const name = own.getAttribute('aria-label') ?? own.textContent?.trim().slice(0, 40) ?? own.tagName;
      return { name, isSeen: isSeen ?? withFocus.some((look, index) => look !== without[index]) };
    });
    if (!found.isSeen) unseen.push(found.name);
  });
  expect(unseen).toEqual([]);
});

test('a committed change is said in the live region; a preview is not', async ({ page }) => {
  await open(page);
  const live = page.locator('p[aria-live="polite"]');
  await expect(live).toHaveText('');
  await family(page, 'Air').click();
  const first = async (): Promise<string> => /^[^.]+\./.exec(await sentence(page).innerText())?.[0] ?? '';
  await expect(live).toHaveText(`Air chosen: i${(await first()).slice(1)}`);
  const said = await live.innerText();
  await page.getByRole('slider', { name: 'Year', exact: true }).press('ArrowLeft');
  await expect(live).not.toHaveText(said);
  await expect(live).toHaveText(await first());
});

test('a whole visit by keyboard: a family, a programme, its panel, and out again', async ({ page }) => {
  await open(page, '?view=network');
  await network(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('End');
  for (let at = 0; at < 60; at++) {
    if (await mark(network(page), 'families/air').evaluate((own) => own === document.activeElement)) break;
    await page.keyboard.press(at % 12 === 11 ? 'ArrowUp' : 'ArrowLeft');
    if (
      await page.evaluate(() => /^families\/(?!.*>)/.test((document.activeElement as HTMLElement).dataset['key'] ?? ''))
    )
      break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=families\//);
  const programme = network(page).locator('[data-key^="programs/"]').first();
  await programme.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=programs\//);
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  expect(query(page)).not.toContain('focus');
});
