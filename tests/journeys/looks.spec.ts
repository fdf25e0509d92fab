// What a stylesheet promises: no text under 12 px, no motion for who wants none, and pointing at things moves nothing.
import type { Page } from '@playwright/test';
import { expect, mark, open, openMenu, panel, test } from './visit.ts';

const views = {
  'map and network': '?view=both',
  'map from near': '?view=map&region=japan',
  family: '?view=network&at=families/missiles',
  programme: '?view=network&at=programs/gcap',
  table: '?view=table&table=relations',
  'open details': '?focus=programs/gcap',
};

/** Texts that are drawn smaller than 12 px: the font's size times the scale of the picture around it. */
async function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const small: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim();
      const parent = walker.currentNode.parentElement;
      if (!text || !parent || parent.closest('script, style, title')) continue;
      const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < 11.95) small.push(`${text.slice(0, 30)}: ${size.toFixed(2)} px`);
    }
    return small;
  });
}

for (const [name, search] of Object.entries(views))
  test(`no text under 12 px: ${name}`, async ({ page }) => {
    await open(page, search);
    if (name === 'map and network') await openMenu(page, 'Countries');
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await expect.poll(() => smallTexts(page), `${width} px`).toEqual([]);
    }
  });

test('who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((own) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(own);
        const seconds = Math.max(...transitionDuration.split(',').map((part) => Number.parseFloat(part)));
        return seconds > 0.001 || animationName !== 'none' || scrollBehavior === 'smooth'
          ? [own.outerHTML.slice(0, 80)]
          : [];
      }),
    );
  for (const search of Object.values(views)) {
    await open(page, search);
    expect(await moving(), search).toEqual([]);
  }
});

/** Everything that says where a mark is and how large. */
async function geometry(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = [
      'd',
      'transform',
      'x',
      'y',
      'width',
      'height',
      'r',
      'cx',
      'cy',
      'rx',
      'points',
      'viewBox',
      'font-size',
    ];
    return [...document.querySelectorAll('#picture svg[role="group"], #picture [data-key], #picture [data-key] *')].map(
      (own) =>
        [own.tagName, own.getAttribute('data-key') ?? '', ...names.map((name) => own.getAttribute(name) ?? '')].join(
          ' ',
        ),
    );
  });
}

/** A place that is in sight and lies under nothing else. */
async function topmostSite(page: Page): Promise<string> {
  return page.evaluate(() => {
    const sites = [...document.querySelectorAll<SVGElement>('#picture [data-key^="sites/"]')];
    const site = sites.find((own) => {
      const { x, y, width, height } = own.getBoundingClientRect();
      return own.contains(document.elementFromPoint(x + width / 2, y + height / 2));
    });
    return site?.dataset['key'] ?? '';
  });
}

for (const [name, search, key] of [
  ['map and network', '?view=both', 'countries/JPN'],
  ['map from near', '?view=map&region=japan', ''],
  ['family', '?view=network&at=families/air', 'programs/gcap'],
  ['programme', '?view=network&at=programs/gcap', 'programs/gcap'],
] as const)
  test(`pointing at a mark moves nothing: ${name}`, async ({ page }) => {
    await open(page, search);
    const pictures = page.locator('#picture svg[role="group"]');
    await expect(panel(page)).toHaveCount(0);
    const still = await geometry(page);
    const pointed = mark(pictures.first(), key || (await topmostSite(page)));
    await pointed.hover({ force: true });
    const tip = page.locator('[aria-hidden="true"]', { hasText: (await pointed.getAttribute('aria-label')) ?? '' });
    await expect(tip.last()).toBeVisible();
    expect(await geometry(page)).toEqual(still);
    await page.mouse.move(2, 2);
    expect(await geometry(page)).toEqual(still);
    // The focus lights the same marks, and moves nothing either.
    await pointed.focus();
    expect(await geometry(page)).toEqual(still);
  });
