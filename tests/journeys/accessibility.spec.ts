// axe on every view, theme, language and width, and on what opens over them.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, openMenu, panel, test } from './visit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } }); // colours are judged when they have come to rest

const views = {
  'map and network': '?view=both',
  map: '?view=map',
  'map from near': '?view=map&region=japan',
  'map of places': '?view=map&region=japan&camera=136.9,35.1,12',
  globe: '?view=map&region=globe',
  network: '?view=network',
  family: '?view=network&at=families/missiles',
  programme: '?view=network&at=programs/gcap',
  'own network': '?view=network&at=organizations/raytheon',
  'whole network': '?view=network&at=whole&expand=JPN',
  chain: '?view=network&at=chain&from=organizations/mitsubishi-heavy-industries&to=organizations/rolls-royce',
  flows: '?view=flows',
  'flows by value': '?view=flows&measure=value&areas=missiles',
  matrix: '?view=matrix',
  'matrix of organizations': '?view=matrix&matrix=organizations&areas=sea',
  'matrix of countries by value': '?view=matrix&matrix=countries&measure=value',
  timeline: '?view=timeline&areas=sea',
  programmes: '?view=table',
  relations: '?view=table&table=relations',
  'open details': '?focus=programs/gcap',
  'a range of years': '?years=2016-2026&view=map',
  'nothing to show': '?areas=quantum&statuses=cancelled',
  'a link with nonsense': '?years=banana&colour=red',
};

/** Rules that a theme can break: it changes colours and nothing else. Those of the marks are held by tests of the palette. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violations(page: Page, part: 'all' | 'without marks' | 'colours' = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(); // no frames here: one pass instead of two
  if (part !== 'all') axe.exclude('#picture svg');
  if (part === 'colours') axe.withRules(colourRules);
  const { violations: found } = await axe.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`),
  );
}

/** Goes to another view without loading the page again, as Back does. */
async function go(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

for (const [name, search] of Object.entries(views))
  for (const width of [1440, 390])
    test(`${name} at ${width} px: English and Japanese, light and dark`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await open(page, search);
      for (const lang of ['en', 'ja'])
        for (const theme of ['light', 'dark']) {
          await go(page, `${search}&lang=${lang}&theme=${theme}`);
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
          await expect(page.locator('html')).toHaveAttribute('lang', lang);
          await expect(page.locator('main h1, main [data-key], main table').first()).toBeVisible();
          if (name === 'open details') await expect(page.locator('aside section').nth(3)).toBeVisible();
          // Hundreds of marks are slow to judge: in English on the wide screen, in Japanese on the narrow one.
          const marks = (lang === 'en') === (width === 1440) ? 'all' : 'without marks';
          const part = theme === 'dark' ? 'colours' : marks;
          expect(await violations(page, part), `${lang}, ${theme}`).toEqual([]);
        }
    });

for (const theme of ['light', 'dark']) {
  test(`an open menu with something chosen, ${theme}`, async ({ page }) => {
    await open(page, `?theme=${theme}&countries=JPN,USA&areas=air&statuses=cancelled`);
    await openMenu(page, 'Countries');
    expect(await violations(page)).toEqual([]);
  });
  test(`the sheet of filters, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `?theme=${theme}&countries=JPN,USA`);
    await page.getByRole('button', { name: /^Filters/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('data that do not come', async ({ page }) => {
  await page.route('**/data/core.json', (route) => route.fulfill({ json: {} }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('the page without scripts', async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('ja.html');
  await expect(page.locator('h1')).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await context.close();
});
