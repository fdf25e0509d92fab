// The map: zoomed and moved by buttons, wheel and drag; regions; places and ties from near. Where it looks is in the address.
import type { Page } from '@playwright/test';
import { expect, map, mark, open, panel, query, ready, test } from './visit.ts';

const cameraOf = (page: Page): string | null => new URLSearchParams(query(page)).get('camera');
const near = async (page: Page): Promise<number> => Number(cameraOf(page)?.split(',')[2] ?? 1);

test('zooms by buttons, resets, and a reload keeps the camera', async ({ page }) => {
  await open(page, '?view=map');
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => near(page)).toBeGreaterThan(2);
  const land = (): Promise<string | null> =>
    page.locator('#picture g[transform*="scale"]').first().getAttribute('transform');
  const numbers = async (): Promise<number[]> => ((await land()) ?? '').match(/-?[\d.]+/g)!.map(Number);
  const before = await numbers();
  const camera = cameraOf(page);
  await page.reload();
  await ready(page);
  expect(cameraOf(page)).toBe(camera);
  for (const [index, value] of (await numbers()).entries()) expect(Math.abs(value - before[index]!)).toBeLessThan(2);
  await page.getByRole('button', { name: 'Whole region' }).click();
  await expect.poll(() => cameraOf(page)).toBeNull();
  await expect(page.getByRole('button', { name: 'Whole region' })).toHaveCount(0);
});

test('zooms by wheel where the pointer is, and moves by drag', async ({ page }) => {
  await open(page, '?view=map');
  const box = (await map(page).boundingBox())!;
  const [x, y] = [box.x + box.width * 0.5, box.y + box.height * 0.5];
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -400);
  await expect.poll(() => near(page)).toBeGreaterThan(1);
  const before = cameraOf(page);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => cameraOf(page)).not.toBe(before);
  await expect(panel(page)).toHaveCount(0); // a drag is no click
});

test('regions show places and their ties from near', async ({ page }) => {
  await open(page, '?view=map');
  await expect(mark(map(page), 'countries/JPN')).toBeVisible();
  await page.getByRole('combobox', { name: 'Region' }).selectOption('japan');
  await expect(page).toHaveURL(/region=japan/);
  await expect(map(page).locator('[data-key^="sites/"]').first()).toBeVisible();
  await expect(
    map(page)
      .getByRole('button', { name: / to .*: \d+ ties?$/ })
      .first(),
  ).toBeAttached();
  await expect(page.getByText('Arrow: who gives to whom')).toBeVisible();
  // Places gather in their prefectures once those have come: a site is told by its key, and looked for then.
  await expect(map(page).locator('[data-key^="provinces/"]').first()).toBeVisible();
  const key = await map(page).locator('[data-key^="sites/"]').first().getAttribute('data-key');
  const site = mark(map(page), key!);
  await site.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(site).toBeFocused();
  await page.goBack();
  await page.goBack();
  await page.goBack();
});

for (const region of ['japan', 'western-pacific', 'north-america', 'europe', 'australia'])
  test(`the region ${region} is drawn with its marks and names`, async ({ page }) => {
    await open(page, `?view=map&region=${region}`);
    await expect(page.getByRole('combobox', { name: 'Region' })).toHaveValue(region);
    await expect(map(page).locator('[data-key]').nth(5)).toBeAttached();
    const labels = await map(page)
      .locator('text')
      .evaluateAll((all) =>
        all.map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { text: text.textContent ?? '', left, right, top, bottom, isLabel: text.closest('.labels') !== null };
        }),
      );
    const shown = labels.filter((label) => label.isLabel);
    expect(shown.length).toBeGreaterThan(2);
    const overlaps = shown.flatMap((a, index) =>
      shown
        .slice(index + 1)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(overlaps).toEqual([]);
  });

test('a link to a place far away opens there, with finer outlines', async ({ page }) => {
  const fine = page.waitForResponse(/land-50m\.json/);
  await open(page, '?view=map&region=japan');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  expect((await fine).ok()).toBe(true);
});

for (const { width, search } of [
  { width: 1440, search: '' },
  { width: 1440, search: '?lang=ja' },
  { width: 1024, search: '?view=map' },
  { width: 820, search: '?view=map' },
])
  test(`a filter that leaves little moves nothing: ${width} px, ${search || 'map and network'}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, search);
    const boxOf = () => page.locator('figure:has(figcaption) .picture svg').first().boundingBox();
    const before = await boxOf();
    const energy = page.locator('[role="toolbar"] > button[aria-pressed]').nth(4);
    await energy.click();
    await expect(energy).toHaveAttribute('aria-pressed', 'true');
    expect(await boxOf()).toEqual(before);
  });
