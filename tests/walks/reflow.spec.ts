// Screens that readers bend to their needs: 400 % zoom, text twice as large, forced colours, no motion, a phone on its side.
import type { Page } from '@playwright/test';
import { expect, open, test } from '../journeys/visit.ts';
import { cutTexts, lostMarks, moving, overlaps, sideways, smallTargets } from './bent.ts';
import { go, screens } from './screens.ts';

/** What is found on every screen in both languages, with where it was found. */
async function everywhere(page: Page, find: (page: Page) => Promise<string[]>): Promise<string[]> {
  const findings: string[] = [];
  for (const lang of ['en', 'ja'])
    for (const [name, search] of Object.entries(screens)) {
      await go(page, `${search}&lang=${lang}`);
      findings.push(...(await find(page)).slice(0, 6).map((text) => `${name}, ${lang}: ${text}`));
    }
  return findings;
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
      ...(await overlaps(page, 'header :is(a, button)')),
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

for (const [width, height] of [
  [390, 844],
  [844, 390],
] as const)
  test(`headings and controls lie beside each other, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    expect(
      await everywhere(page, () => overlaps(page, ':is(header, main) :is(h1, h2, h3, button, select, summary)')),
    ).toEqual([]);
  });

test('forced colours: every mark that carries the message differs from the ground, and chosen from not chosen', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await open(page);
  for (const [name, search] of Object.entries(screens)) {
    await go(page, search);
    expect((await lostMarks(page)).slice(0, 5), name).toEqual([]);
  }
});

test('no motion for who wants none, on every screen', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const [name, search] of Object.entries(screens)) {
    await go(page, search);
    expect(await moving(page), name).toEqual([]);
  }
});

for (const width of [1440, 390])
  test(`controls are at least 24 px on every screen, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    expect(await everywhere(page, () => smallTargets(page))).toEqual([]);
  });
