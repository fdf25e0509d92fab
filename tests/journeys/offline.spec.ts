// The one-file page opened from a disk with the network off: every view works, nothing is asked for, nothing goes wrong.
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { CompiledStory } from '../../src/model/story.ts';
import { dist, ready } from './visit.ts';

const { version, asOf } = JSON.parse(readFileSync(`${dist}data/tables/datapackage.json`, 'utf8')) as {
  version: string;
  asOf: string;
};
const address = pathToFileURL(`${dist}latticework-${version}.html`).href;

const test = base.extend({
  context: async ({ context }, use) => {
    const trouble: string[] = [];
    await context.setOffline(true);
    context.on('request', (request) => {
      const url = request.url();
      const isOwn = url.split(/[?#]/)[0] === address || url.startsWith('data:') || url.startsWith('blob:');
      if (!isOwn) trouble.push(`request to ${url}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
    });
    context.on('weberror', (error) => trouble.push(`uncaught: ${error.error().message}`));
    await use(context);
    expect(trouble, 'requests, console errors and warnings, uncaught errors').toEqual([]);
  },
});

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${address}${query}`);
  await ready(page);
}

test('opens, says its version and date, and shows every view', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('contentinfo')).toContainText(`data ${version}, as of ${asOf}`);
  const views = page.getByRole('navigation', { name: 'View' });
  const picture = page.locator('#picture');
  for (const [name, mark] of [
    ['Map', 'svg'],
    ['Network', 'svg'],
    ['Flows', 'svg'],
    ['Matrix', 'svg'],
    ['Timeline', 'svg'],
    ['Table', 'table'],
  ] as const) {
    await views.getByRole('button', { name, exact: true }).click();
    await expect(picture.locator(`${mark} [data-key], ${mark} td`).first()).toBeVisible();
    await expect(picture.getByRole('alert')).toHaveCount(0);
  }
});

test('goes near on the map, opens a record and searches', async ({ page }) => {
  await open(page, '?view=map&region=japan&focus=programs/gcap');
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Tempest');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /^Search/ }).fill('mhi');
  await expect(page.getByRole('option').first()).toContainText('Mitsubishi Heavy Industries');
});

test('answers what-if questions and ranks in its worker', async ({ page }) => {
  await open(page, '?view=what-if&scenario=patriot-seeker');
  await expect(page.locator('#picture svg').first()).toBeVisible();
  await open(page, '?view=dependence&model=155mm');
  await page.locator('.ranking [data-key]').first().click();
  await expect(page.getByRole('heading', { name: /^Without / })).toBeVisible();
});

test('changes its language and stays the same file', async ({ page }) => {
  await open(page, '?view=timeline');
  await page.getByRole('button', { name: /日本語/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.getByRole('banner').getByRole('link', { name: 'Latticework' }).click();
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('contentinfo')).toContainText(version);
});

test('hands out the data that it holds', async ({ page }) => {
  await open(page, '?view=data&section=downloads');
  const waiting = page.waitForEvent('download');
  await page.locator('a[href="data/core.json"], a[href="data/sources.json"]').first().click();
  const stream = await (await waiting).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  expect(Object.keys(JSON.parse(Buffer.concat(parts).toString('utf8')) as object).length).toBeGreaterThan(5);
});

test('hands out the tables as they are edited, with what describes them', async ({ page }) => {
  await open(page, '?view=data&section=downloads');
  const waiting = page.waitForEvent('download');
  await page.locator('a[href="data/tables/latticework-data.zip"]').click();
  const files = unzipSync(readFileSync(await (await waiting).path()));
  for (const name of readdirSync(`${dist}data/tables`).filter((file) => !file.endsWith('.zip')))
    expect(
      Buffer.from(files[`latticework-data/${name}`]!).equals(readFileSync(`${dist}data/tables/${name}`)),
      name,
    ).toBe(true);
});

test('a whole story is presented by keyboard alone', async ({ page }) => {
  const id = 'patriots-flow-back';
  const story = JSON.parse(readFileSync(`${dist}data/stories/${id}.json`, 'utf8')) as CompiledStory;
  const { steps } = story.en;
  await open(page, `?view=present&story=${id}`);
  const headline = page.getByRole('heading', { level: 1 });
  const drawn = page.locator('.slide:not(.waiting) .frame svg').first();
  for (const [index, step] of steps.entries()) {
    await expect(headline).toHaveText(step.headline);
    await expect(drawn).toBeVisible();
    if (index < steps.length - 1) await page.keyboard.press(['PageDown', 'ArrowRight', ' '][index % 3]!);
  }
  await page.keyboard.press('Home');
  await expect(headline).toHaveText(steps[0]!.headline);
  await page.keyboard.press('End');
  await expect(headline).toHaveText(steps.at(-1)!.headline);
  await page.keyboard.press('PageUp');
  await expect(headline).toHaveText(steps.at(-2)!.headline);
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText(steps.at(-2)!.notes[0]!);
});
