// Bad input: a link full of nonsense, data that do not come, details that do not come. The reader is told, and can go on.
import type { Page, Route } from '@playwright/test';
import {
  expect,
  family,
  heading,
  map,
  mark,
  open,
  option,
  openMenu,
  panel,
  query,
  ready,
  sentence,
  test,
} from './visit.ts';

test('nonsense in every parameter opens the app and lists what is ignored', async ({ page }) => {
  const nonsense = {
    view: 'sideways',
    years: 'banana',
    areas: 'alchemy',
    countries: 'XXX',
    join: 'maybe',
    modes: 'barter',
    statuses: 'asleep',
    focus: 'programs/none',
    at: 'families/none',
    region: 'moon',
    camera: '1,2',
    table: 'chairs',
    sort: '!!',
    lang: 'xx',
    theme: 'neon',
    unheard: 'of',
  };
  await open(page, `?${new URLSearchParams(nonsense).toString()}`);
  await expect(heading(page)).toHaveText(/^Who builds what with whom, \d{4}$/);
  const notes = page.getByRole('status').locator('li');
  await expect(notes).toHaveCount(Object.keys(nonsense).length);
  for (const [parameter, value] of Object.entries(nonsense)) {
    const note = notes.filter({ hasText: `“${parameter}”` });
    await expect(note).toHaveCount(1);
    if (parameter !== 'unheard') await expect(note).toContainText(`“${value}”`);
  }
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('status')).toHaveCount(0);
  await family(page, 'Air').click();
  expect(query(page)).toBe('?areas=air');
});

for (const [what, search] of Object.entries({
  'broken escapes': '?areas=%E0%A4%A&countries=%',
  'half a list': '?areas=air,alchemy&countries=JPN,,USA',
  markup: '?years=<script>alert(1)</script>&<img src=x onerror=alert(1)>=1',
  'names of the language': '?constructor=1&__proto__=2&toString=3',
  'years upside down': '?years=2030-2020',
  'years out of all bounds': '?years=0001-9999',
  'a camera in space': '?camera=999,-999,1e9',
  'a very long value': `?focus=${'x'.repeat(3000)}`,
  'empty values': '?areas=&countries=&years=&focus=&sort=',
}))
  test(`a link with ${what} opens, and says so`, async ({ page }) => {
    await open(page, search);
    await expect(heading(page)).toHaveText(/^Who builds what with whom/);
    await expect(mark(map(page), 'countries/JPN')).toBeVisible();
    await expect(page.getByRole('status').locator('li').first()).toBeVisible();
  });

test('the good half of a half-good link is kept', async ({ page }) => {
  await open(page, '?areas=air,alchemy&view=table&colour=red');
  await expect(family(page, 'Air')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('status').locator('li')).toHaveCount(2);
});

test('an old link still works', async ({ page }) => {
  await open(page, '?year=2020&tech=munitions');
  await expect(heading(page)).toHaveText('Who builds what with whom, 2020');
  await expect(page.getByRole('status')).toHaveCount(0);
  await expect(option(await openMenu(page, 'Areas'), 'Munitions').getByRole('checkbox')).toBeChecked();
});

test.describe('data that do not come', () => {
  test.use({ tolerated: /^Failed to load resource|preloaded using link preload/ });
  const core = '**/data/core.json';
  const faults: Record<string, (route: Route) => Promise<void>> = {
    'no answer': (route) => route.abort(),
    'a server in trouble': (route) => route.fulfill({ status: 500, body: 'no' }),
    'half a file': async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ body: body.slice(0, body.length / 2), contentType: 'application/json' });
    },
    'another file': (route) => route.fulfill({ json: { version: '1', programs: 'none' } }),
    'an empty object': (route) => route.fulfill({ json: {} }),
    'a page in place of data': (route) =>
      route.fulfill({ body: '<!doctype html><p>Sign in', contentType: 'text/html' }),
  };
  const expectFailure = async (page: Page, file: RegExp): Promise<void> => {
    await expect(page.getByRole('alert')).toContainText('The data could not be loaded.');
    await expect(page.getByRole('alert')).toContainText(file);
    await expect(page.locator('[data-key="countries/JPN"]').first()).toBeVisible();
    await expect(sentence(page)).toHaveText(/^In \d{4}, /);
  };
  for (const [what, answer] of Object.entries(faults))
    test(`${what}: a message, the picture that came with the page, and a retry that works`, async ({ page }) => {
      await page.route(core, answer);
      await page.goto('./');
      await expectFailure(page, /core\.json/);
      await page.unroute(core);
      await page.getByRole('button', { name: 'Try again' }).click();
      await ready(page);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await family(page, 'Air').click();
      expect(query(page)).toBe('?areas=air');
    });

  test('outlines that do not come are told as well, in Japanese too', async ({ page }) => {
    await page.route('**/data/land-110m.json', (route) => route.fulfill({ json: { type: 'Topology' } }));
    await page.goto('./');
    await expectFailure(page, /land-110m\.json/);
    await page.goto('ja.html');
    await expect(page.getByRole('alert')).toContainText('land-110m.json');
    await expect(page.getByRole('alert')).toContainText(/[ぁ-ん]/);
  });

  test('finer outlines that do not come are done without', async ({ page }) => {
    await page.route('**/data/land-50m.json', (route) => route.abort());
    await open(page, '?view=map&region=japan');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(map(page).locator('[data-key^="sites/"]').first()).toBeVisible();
  });

  test('details that do not come: a message in the panel and a retry that works', async ({ page }) => {
    const sources = '**/data/sources.json';
    await page.route(sources, (route) => route.abort());
    await open(page);
    await mark(map(page), 'countries/JPN').click();
    await expect(panel(page).getByRole('alert')).toContainText('The details could not be loaded.');
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Japan');
    await page.unroute(sources);
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await expect(panel(page).getByRole('alert')).toHaveCount(0);
    await expect(panel(page).getByRole('heading', { name: /^Ties/ })).toBeVisible();
  });

  for (const [what, answer] of Object.entries({
    'half a file': (route: Route) => route.fulfill({ body: '{"a": [', contentType: 'application/json' }),
    'another file': (route: Route) => route.fulfill({ json: null }),
  }))
    test(`details that are wrong (${what}): the panel says so and the page goes on`, async ({ page }) => {
      await page.route('**/data/details/figures.json', answer);
      await open(page, '?focus=programs/gcap');
      await expect(panel(page).getByRole('alert')).toContainText('The details could not be loaded.');
      await family(page, 'Air').click();
      await expect(page).toHaveURL(/areas=air/);
    });
});
