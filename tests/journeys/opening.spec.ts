// The opening screen: a picture and words before any script runs, then the same picture alive.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, expect, family, heading, map, network, open, ready, sentence, serveFolder, test } from './visit.ts';

const doors = [
  {
    file: './',
    lang: 'en',
    title: /^Who builds what with whom, \d{4}$/,
    says: /^In \d{4}, \d+ programmes in \d+ countries/,
    map: 'Map of who works with whom',
  },
  {
    file: 'ja.html',
    lang: 'ja',
    title: /^誰が、誰と、何をつくるか：\d{4}年$/,
    says: /^\d{4}年は、\d+か国で\d+件の事業があり/,
    map: '誰と誰が組んでいるかの地図',
  },
];

test.describe('without scripts', () => {
  // Without scripts nothing uses what the page fetches ahead: the browser may say so.
  test.use({ javaScriptEnabled: false, tolerated: /was preloaded using link preload but not used/ });
  for (const door of doors) {
    test(`${door.file} shows picture and words in ${door.lang}`, async ({ page }) => {
      await page.goto(door.file);
      await expect(page.locator('html')).toHaveAttribute('lang', door.lang);
      await expect(heading(page)).toHaveText(door.title);
      await expect(sentence(page)).toHaveText(door.says);
      const pictures = page.locator('#picture svg[role="group"]');
      await expect(pictures).toHaveCount(2);
      for (const picture of await pictures.all()) {
        await expect(picture.locator('[data-key]').nth(20)).toBeAttached();
        await expect(picture).toHaveAttribute('aria-describedby', 'summary keys');
        const box = await picture.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(200);
      }
      await expect(page.locator('[data-key="countries/JPN"]').first()).toBeVisible();
      await expect(page.getByRole('button', { name: /\d+ programmes|事業\d+件|\d+件の事業/ }).first()).toBeVisible();
    });
  }
});

for (const door of doors) {
  test(`${door.file} is taken over without drawing it again`, async ({ page }) => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(door.file, { waitUntil: 'commit' });
    await expect.poll(() => page.evaluate(() => document.readyState)).not.toBe('loading'); // all that came has been read
    await expect(sentence(page)).toHaveText(door.says);
    const words = { title: await heading(page).innerText(), sentence: await sentence(page).innerText() };
    const elements = '#picture svg[role="group"], h1, #summary, [data-key="countries/JPN"], input[type="range"]';
    const before = await page.evaluateHandle((all) => [...document.querySelectorAll(all)], elements);
    release();
    await ready(page);
    const same = await page.evaluate(
      ([all, old]) => [...document.querySelectorAll(all)].map((element, index) => element === old[index]),
      [elements, before] as const,
    );
    expect(same.length).toBeGreaterThan(5);
    expect(same).not.toContain(false);
    await expect(heading(page)).toHaveText(words.title);
    await expect(sentence(page)).toHaveText(words.sentence);
    await expect(page).toHaveTitle(`${words.title} · Latticework`);
  });
}

test('a link to another view is drawn afresh, without a warning', async ({ page }) => {
  await open(page, '?years=2020&areas=air&view=network');
  await expect(heading(page)).toHaveText('Who builds what with whom, 2020');
  await expect(map(page)).toHaveCount(0);
  await expect(network(page)).toBeVisible();
});

test('language: the switch changes every word and the lang of the page, and Back changes it back', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '日本語で表示' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(heading(page)).toHaveText(doors[1]!.title);
  await expect(page).toHaveURL(/\?lang=ja$/);
  await page.reload();
  await ready(page);
  await expect(sentence(page)).toHaveText(doors[1]!.says);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(heading(page)).toHaveText(doors[0]!.title);
});

test('theme: the switch holds across a reload and a link', async ({ page }) => {
  await open(page);
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page
    .getByRole('banner')
    .getByRole('button', { name: /Light|Dark/ })
    .click();
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  await ready(page);
  expect(await ground()).toBe(dark);
});

test('the questions open views of their own', async ({ page }) => {
  const questions = page.getByRole('main').locator('a[href^="?"]');
  await open(page);
  const count = await questions.count();
  expect(count).toBeGreaterThanOrEqual(3);
  for (let index = 0; index < count; index++) {
    await open(page);
    await questions.nth(index).click();
    await ready(page);
    await expect(page).toHaveURL(/\?.*(at|scenario)=/);
    await expect(page.getByText(/not understood/)).toHaveCount(0);
    const depth = page.getByRole('navigation', { name: 'Depth of the network' }).getByRole('button');
    const answer = page.getByRole('heading', { level: 1, name: /\?$/ });
    await expect(depth.or(answer).first()).toBeVisible();
  }
});

test('runs from a deep folder of a host', async ({ page }) => {
  const root = mkdtempSync(join(tmpdir(), 'latticework-'));
  mkdirSync(join(root, 'some', 'deep'), { recursive: true });
  symlinkSync(dist, join(root, 'some', 'deep', 'folder'));
  const { address, close } = await serveFolder(root);
  try {
    await open(page, `${address}some/deep/folder/`);
    await family(page, 'Missiles').click();
    await expect(page).toHaveURL(`${address}some/deep/folder/?areas=missiles`);
    await open(page, `${address}some/deep/folder/ja.html?view=table`);
    await expect(page.locator('tbody tr').first()).toBeVisible();
  } finally {
    await page.close(); // it may still fetch what it needs later
    close();
    rmSync(root, { recursive: true });
  }
});
