// The map's levels by pointer and keyboard: countries, prefectures, cities, the marks of one city; the globe and its turns.
import type { Page } from '@playwright/test';
import { expect, map, mark, open, panel, query, test } from './visit.ts';

const cameraOf = (page: Page): number[] =>
  (new URLSearchParams(query(page)).get('camera') ?? '').split(',').filter(Boolean).map(Number);

/** Goes through all marks by Page Down; those that the focus never came to, and those without a name. */
async function unreached(page: Page): Promise<string[]> {
  return map(page).evaluate((svg) => {
    const marks = [...svg.querySelectorAll<SVGElement>('[data-key]')];
    const missed: string[] = [];
    marks[0]?.focus();
    for (const own of marks) {
      if (document.activeElement !== own || !own.getAttribute('aria-label')?.trim()) missed.push(own.dataset['key']!);
      own.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
    }
    return missed;
  });
}

test('from prefectures to cities to single sites, by Enter alone', async ({ page }) => {
  await open(page, '?view=map&region=japan');
  const aichi = map(page).locator('[data-key^="provinces/"]').first();
  await expect(aichi).toBeVisible();
  expect(await unreached(page)).toEqual([]);
  await page.keyboard.press('0');
  const tokyo = mark(map(page), 'provinces/JP-13');
  await tokyo.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => cameraOf(page)[2] ?? 1).toBeGreaterThan(1.2);
  // However many steps it takes, Enter on what is gathered ends where each site is by itself.
  for (let step = 0; step < 8; step++) {
    const gathered = map(page).getByRole('button', { name: /more sites|neighbour|Enter goes nearer/ });
    const inView = await gathered.evaluateAll((all) =>
      all.map((own) => {
        const [box, frame] = [own.getBoundingClientRect(), own.closest('svg')!.getBoundingClientRect()];
        return box.left > frame.left && box.right < frame.right && box.top > frame.top && box.bottom < frame.bottom;
      }),
    );
    const index = inView.indexOf(true);
    if (index < 0) break;
    const before = cameraOf(page)[2] ?? 1;
    await gathered.nth(index).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => cameraOf(page)[2] ?? 1).toBeGreaterThan(before);
  }
  expect(
    await map(page)
      .getByRole('button', { name: /more sites/ })
      .count(),
  ).toBe(0);
  expect(await unreached(page)).toEqual([]);
});

test('a cluster goes nearer when it is clicked, and opens no panel', async ({ page }) => {
  await open(page, '?view=map&region=north-america');
  const virginia = mark(map(page), 'provinces/US-VA');
  await virginia.click();
  await expect.poll(() => cameraOf(page)[2] ?? 1).toBeGreaterThan(1.5);
  await expect(panel(page)).toHaveCount(0);
  await expect(map(page).locator('[data-key^="sites/"]').first()).toBeAttached();
});

test('plus, minus, 0 and Shift with arrows work inside the picture, and only there', async ({ page }) => {
  await open(page, '?view=map');
  await page.keyboard.press('+');
  expect(cameraOf(page)).toEqual([]);
  await mark(map(page), 'countries/JPN').focus();
  await page.keyboard.press('+');
  await expect.poll(() => cameraOf(page)[2]).toBe(1.8);
  const [lon] = cameraOf(page);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => cameraOf(page)[0]).not.toBe(lon);
  await page.keyboard.press('-');
  await expect.poll(() => cameraOf(page)[2] ?? 1).toBe(1);
  await page.keyboard.press('0');
  await expect.poll(() => cameraOf(page)).toEqual([]);
});

test('the globe turns by drag and by keyboard, and the address keeps where it looks', async ({ page }) => {
  await open(page, '?view=map&region=globe');
  await expect(page.getByText('beyond the horizon')).toBeVisible();
  expect(await unreached(page)).toEqual([]);
  const box = (await map(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => cameraOf(page).length).toBe(3);
  const [lon = 0] = cameraOf(page);
  expect(lon).toBeLessThan(0); // the ground went left: what lies east of 178° came to the middle
  await expect(panel(page)).toHaveCount(0);
  await map(page).locator('[data-key]').first().focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => cameraOf(page)[0]).toBeGreaterThan(lon);
  const at = query(page);
  await page.reload();
  await page.waitForFunction(() => performance.getEntriesByName('first-map').length > 0);
  expect(query(page)).toBe(at);
});

test('the world map says that it tears flows, and every mark of it can be reached', async ({ page }) => {
  await open(page, '?view=map&region=world');
  await expect(page.getByText('come back at the right')).toBeVisible();
  expect(await unreached(page)).toEqual([]);
});
