// On a phone: nothing scrolls sideways, the sheets open and close, targets are large enough for a thumb.
import type { Locator, Page } from '@playwright/test';
import { expect, heading, map, mark, network, open, option, panel, sentence, test } from './visit.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const views = {
  'map and network': '?view=both',
  map: '?view=map',
  'map from near': '?view=map&region=japan',
  network: '?view=network',
  family: '?view=network&at=families/missiles',
  programme: '?view=network&at=programs/gcap',
  programmes: '?view=table',
  relations: '?view=table&table=relations',
  'open details': '?focus=programs/gcap',
  'a range of years': '?years=2016-2026',
  'a link with nonsense': `?focus=${'x'.repeat(200)}&${'y'.repeat(80)}=1`,
};

/** Elements that stick out of the window, and boxes that scroll sideways. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.scrollingElement!;
    if (scrollWidth > innerWidth) found.push(`the page: ${scrollWidth} of ${innerWidth}`);
    for (const element of document.querySelectorAll('body *')) {
      const { overflowX, clipPath } = getComputedStyle(element);
      if (/auto|scroll/.test(overflowX) && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.tagName.toLowerCase()}: ${element.scrollWidth} of ${element.clientWidth}`);
    }
    return found;
  });
}

for (const [name, search] of Object.entries(views))
  for (const lang of ['en', 'ja'])
    test(`nothing scrolls sideways: ${name}, ${lang}`, async ({ page }) => {
      await open(page, `${search}&lang=${lang}`);
      for (const width of [390, 360, 320]) {
        await page.setViewportSize({ width, height: 844 });
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
        await expect.poll(() => sideways(page), `${width} px`).toEqual([]);
      }
    });

test('the sheet of filters opens, filters and closes', async ({ page }) => {
  await open(page);
  const said = await sentence(page).innerText();
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeInViewport();
  const japan = option(sheet, 'Japan');
  await japan.scrollIntoViewIfNeeded();
  await japan.tap();
  await option(sheet, 'US').tap();
  await sheet.getByRole('radio', { name: 'All of them together' }).check();
  await expect(page).toHaveURL(/countries=JPN,USA&join=all/);
  await sheet.getByRole('button', { name: 'Show the picture' }).tap();
  await expect(sheet).toBeHidden();
  await expect(sentence(page)).not.toHaveText(said);
  await page.getByRole('button', { name: /^Filters/ }).tap();
  await sheet.getByRole('button', { name: 'Clear all filters' }).tap();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(sentence(page)).toHaveText(said);
});

test('organizations are found by name in the sheet of filters', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Filters', exact: true }).tap();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await sheet.getByText('Organizations', { exact: true }).tap();
  await sheet.getByRole('textbox', { name: 'Find an organization' }).fill('raytheon');
  const first = sheet.getByRole('group', { name: 'Organizations' }).getByRole('checkbox').first();
  await expect(first).toHaveAccessibleName(/^Raytheon/);
  await first.press('Space'); // the list may still be drawn anew under a finger when the index of names comes
  await expect(page).toHaveURL(/organizations=/);
  await expect(sheet.locator('summary')).toHaveAccessibleName('Organizations: 1 chosen');
  expect(await sideways(page)).toEqual([]);
});

test('a tap opens the details as a sheet that leaves the picture in sight', async ({ page }) => {
  await open(page);
  await mark(map(page), 'countries/JPN').tap();
  await expect(panel(page)).toBeInViewport();
  const box = (await panel(page).boundingBox())!;
  expect(box.width).toBeGreaterThanOrEqual(388);
  expect(box.y).toBeGreaterThan(844 * 0.2);
  await panel(page).getByRole('button', { name: 'Close details' }).tap();
  await expect(panel(page)).toHaveCount(0);
});

test('from the overview to a programme by taps', async ({ page }) => {
  await open(page, '?view=network');
  await mark(network(page), 'families/air').tap();
  await mark(network(page), 'programs/gcap').tap();
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/at=families\/air/);
  await expect(heading(page)).toBeVisible();
});

/** Marks of countries and programmes that a thumb would miss. */
async function smallMarks(picture: Locator): Promise<string[]> {
  const marks = picture.locator(
    '[data-key^="countries/"]:not([data-key*=">"]), [data-key^="programs/"]:not([data-key*=">"])',
  );
  return marks.evaluateAll((all) =>
    all
      .map((own) => ({ key: own.getAttribute('data-key'), box: own.getBoundingClientRect() }))
      .filter(({ box }) => Math.round(box.width) < 24 || Math.round(box.height) < 22)
      .map(({ key, box }) => `${key}: ${box.width} x ${box.height}`),
  );
}

test('targets in the overview of the network are at least 22 px high', async ({ page }) => {
  await open(page, '?view=network');
  expect(await smallMarks(network(page))).toEqual([]);
});

for (const [name, search] of Object.entries(views))
  test(`targets are at least 24 px: ${name}`, async ({ page }) => {
    await open(page, search);
    const small = await page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, label:has(input)'),
      ];
      const isInText = (own: HTMLElement): boolean => getComputedStyle(own).display === 'inline'; // WCAG 2.5.8: links within text
      return controls
        .filter(
          (own) => own.checkVisibility() && !own.matches('label input, input[type="range"], .skip') && !isInText(own),
        )
        .map((own) => ({ own, box: own.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (Math.round(box.width) < 24 || Math.round(box.height) < 24))
        .map(
          ({ own, box }) =>
            `${own.getAttribute('aria-label') ?? own.textContent?.trim()}: ${box.width} x ${box.height}`,
        );
    });
    expect(small).toEqual([]);
    const pictures = page.locator('#picture svg[role="group"]:not([aria-label^="Network of"])'); // the overview: see above
    // The nearer map takes the place of the first one when its outlines are there: what is measured then is on no page.
    await expect.poll(() => smallMarks(pictures)).toEqual([]);
  });
