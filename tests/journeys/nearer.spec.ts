// The network by its ties, nearer; a link under the pointer; and the ranking that picks out the record one comes from.
import { expect, mark, network, open, panel, query, test } from './visit.ts';

const search = '?view=network&at=whole&layout=force';

test('the network by its ties comes nearer by buttons and keys, and more names appear', async ({ page }) => {
  await open(page, search);
  const raytheon = mark(network(page), 'organizations/raytheon');
  const whole = await raytheon.getAttribute('transform');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(raytheon).not.toHaveAttribute('transform', whole!);
  await page.getByRole('group', { name: 'Zoom' }).getByRole('button', { name: 'Whole' }).click();
  await expect(raytheon).toHaveAttribute('transform', whole!);
  await raytheon.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(raytheon).not.toHaveAttribute('transform', whole!);
  await expect(raytheon).toBeFocused();
  await page.keyboard.press('0');
  await expect(raytheon).toHaveAttribute('transform', whole!);
});

test('a link under the pointer has a name and opens its record', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1200 });
  await open(page, search);
  const [from, to] = await Promise.all(
    ['programs/gpi', 'organizations/northrop-grumman'].map(async (key) => {
      const box = (await mark(network(page), key).boundingBox())!;
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    }),
  );
  const link = network(page).locator('path.chosen');
  // Somewhere on the way lies no mark of another.
  for (const share of [0.5, 0.35, 0.65, 0.25, 0.75]) {
    await page.mouse.move(from![0] + (to![0] - from![0]) * share, from![1] + (to![1] - from![1]) * share);
    if ((await link.count()) > 0) break;
  }
  await expect(link).toHaveAttribute('aria-label', /.+/);
  await link.dispatchEvent('click');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
});

test('the ranking opens with the record that one comes from picked out', async ({ page }) => {
  await open(page, '?focus=organizations/boeing');
  await panel(page)
    .getByRole('button', { name: /Ranked among suppliers/ })
    .click();
  await expect(page.locator('[data-key="org/boeing"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { name: /^Without Boeing/ })).toBeVisible();
  expect(query(page)).toContain('missed=boeing');
  await page.locator('[data-key="org/lockheed-martin"]').click();
  await expect(page).toHaveURL(/missed=lockheed-martin/);
  await page.goBack();
  await expect(page.locator('[data-key="org/boeing"]')).toHaveAttribute('aria-pressed', 'true');
});
