// The page about the data: reached, read, searched, taken home.
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, heading, open, panel, query, test } from './visit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const section = (page: Page, title: string): Locator => page.getByRole('region', { name: title });

test('is reached from the header and the footer, and Back leads back', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Data' }).click();
  await expect(heading(page)).toHaveText('The data');
  await page.goBack();
  await page.getByRole('contentinfo').getByRole('link', { name: 'About the data' }).click();
  await expect(heading(page)).toHaveText('The data');
  expect(query(page)).toBe('?view=data');
});

test('a section has an address: the contents write it, and a link goes there', async ({ page }) => {
  await open(page, '?view=data');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'What is missing' }).click();
  expect(query(page)).toBe('?view=data&section=missing');
  await expect(page.getByRole('heading', { name: 'What is missing' })).toBeFocused();
  await expect(contents.getByRole('link', { name: 'What is missing' })).toHaveAttribute('aria-current', 'location');
  await open(page, '?view=data&section=versions');
  await expect(page.getByRole('heading', { name: 'Versions and corrections' })).toBeInViewport();
});

test('an open question leads to its record', async ({ page }) => {
  await open(page, '?view=data&section=missing');
  const missing = section(page, 'What is missing');
  const name = await missing.getByRole('button').first().innerText();
  await missing.getByRole('button').first().click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await page.keyboard.press('Escape');
  await missing
    .getByRole('button', { name: /^Show all \d+$/ })
    .first()
    .click();
  await expect(missing.getByRole('button', { name: 'Show fewer' })).toBeVisible();
});

/** As the page writes it. */
const all = (
  JSON.parse(readFileSync(new URL('../../static/data/coverage.json', import.meta.url), 'utf8')) as {
    counts: { sources: number };
  }
).counts.sources.toLocaleString('en');

test('sources are found by a bar, by words and by keyboard, and say what they support', async ({ page }) => {
  await open(page, '?view=data&section=coverage');
  await page.getByRole('button', { name: /^Government: \d+ sources/ }).click();
  expect(query(page)).toContain('source-kind=government');
  const list = section(page, 'Sources');
  await expect(list.getByRole('combobox', { name: 'Kind' })).toHaveValue('government');
  await list.getByRole('searchbox').fill('GAO');
  await expect(list.getByRole('status')).toHaveText(new RegExp(`^\\d+ of ${all} sources$`));
  expect(query(page)).toContain('source=GAO');
  const first = list.getByRole('listitem').first();
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(first).toContainText(/Supports \d+ rows? of the tables/);
  await list.getByRole('button', { name: 'Clear' }).click();
  await expect(list.getByRole('status')).toHaveText(`${all} of ${all} sources`);
  await list.getByRole('button', { name: /^Show 25 more$/ }).click();
  await expect(list.locator('summary').nth(25)).toBeFocused();
});

test('points of the series are gone through with the arrow keys, and read out', async ({ page }) => {
  await open(page, '?view=data&section=series');
  const series = page.getByRole('group', { name: 'Figures over the years', exact: true });
  await series.locator('[tabindex="0"]').focus();
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  await page.keyboard.press('ArrowRight');
  const next = await page.evaluate(() => document.activeElement?.getAttribute('data-key'));
  expect(next).not.toBe(first);
  const said = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  await expect(series.locator('strong')).toHaveText(said!);
});

test('every file that the page offers is there', async ({ page, request }) => {
  await open(page, '?view=data');
  await heading(page).waitFor();
  const files = await page
    .locator('article a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
});

test('a missing file is named, and can be asked for again', async ({ page }) => {
  test.info().annotations.push({ type: 'provoked', description: 'the browser logs the failed request' });
  await page.route('**/data/coverage.json', (route) => route.fulfill({ json: [] }));
  await open(page, '?view=data');
  await expect(page.getByText('data/coverage.json')).toBeVisible();
  await page.unroute('**/data/coverage.json');
  await page.getByRole('main').getByRole('button').first().click();
  await expect(heading(page)).toHaveText('The data');
});

for (const width of [1440, 1024, 390])
  for (const lang of ['en', 'ja'])
    test(`fits ${width} px and is clean for axe, in ${lang}, light and dark`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      for (const theme of ['light', 'dark']) {
        await open(page, `?view=data&lang=${lang}&theme=${theme}`);
        await heading(page).waitFor();
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    });

for (const lang of ['en', 'ja'])
  test(`nothing in the header is covered beside open details, in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `?focus=programs/gcap&lang=${lang}`);
    await page.locator('aside').waitFor();
    const boxes = await page
      .locator('header nav button:visible, header .tools > *:visible')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).map(({ left, right }) => [left, right]));
    const sorted = boxes.map(([left, right]) => [left!, right!] as const).sort(([a], [b]) => a - b);
    for (const [index, [left]] of sorted.entries())
      if (index > 0) expect(left).toBeGreaterThanOrEqual(sorted[index - 1]![1] - 0.5);
  });
