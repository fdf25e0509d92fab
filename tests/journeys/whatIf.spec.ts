// What if: choose a question, move a setting, change the picture by pointing, share the link, go back, and give it a bad file.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, heading, open, query, test } from './visit.ts';

const answer = (page: Page): Locator => page.locator('.answer strong');
const slider = (page: Page, name: string): Locator => page.getByRole('slider', { name, exact: true });
const chain = (page: Page): Locator => page.getByRole('group', { name: /^Chain of suppliers/ });
const box = (page: Page, key: string): Locator => chain(page).locator(`[data-key="${key}"]`);

test('from the gallery to an answer, which says first what is assumed', async ({ page }) => {
  await open(page, './?view=what-if');
  await expect(heading(page)).toHaveText('What if?');
  await page.getByRole('button', { name: '155 mm: charges from Japan', exact: true }).click();
  await expect(page).toHaveURL(/scenario=howitzer-155/);
  await expect(heading(page)).toContainText('how many more complete rounds');
  await expect(page.locator('.assumed').first()).toContainText('Assumed, not published');
  await expect(answer(page)).toContainText('more rounds are delivered');
  await expect(page.getByText('An accounting, not a forecast.')).toBeInViewport();
  await page.goBack();
  await expect(heading(page)).toHaveText('What if?');
});

test('a setting changes the answer, stands in the address, and Back undoes it', async ({ page }) => {
  await open(page, './?view=what-if&scenario=howitzer-155');
  const first = await answer(page).innerText();
  await slider(page, 'Charges from Japan').press('End');
  await expect(page).toHaveURL(/set=[a-z-]+:240000/);
  await expect(answer(page)).not.toHaveText(first);
  const moved = await answer(page).innerText();
  await page.reload();
  await expect(answer(page)).toHaveText(moved);
  await page.goBack();
  await expect(answer(page)).toHaveText(first);
});

test('a line is lost by pointing at it, and comes back', async ({ page }) => {
  await open(page, './?view=what-if&model=155mm');
  const first = await answer(page).innerText();
  await box(page, 'lines/155mm-charge-valleyfield').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lose it' }).click();
  await expect(page).toHaveURL(/also=lose:line:155mm-charge-valleyfield:/);
  await expect(answer(page)).not.toHaveText(first);
  await expect(page.locator('[aria-live="polite"]').first()).toContainText(/delivered/);
  await page.getByRole('button', { name: /^Remove: / }).click();
  await expect(answer(page)).toHaveText(first);
  expect(query(page)).not.toContain('also=');
});

test('a mark says where its numbers come from', async ({ page }) => {
  await open(page, './?view=what-if&model=pac-3');
  await box(page, 'lines/pac-3-seeker-line').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Its numbers, and where they come from').click();
  await expect(dialog.getByText(/^Capacity, 2024/)).toBeVisible();
  await expect(dialog.getByText(/^The yearly output was not found/)).toBeVisible();
});

test('a partner that joins in vain is told why', async ({ page }) => {
  await open(page, './?view=what-if&model=pac-3&also=join:pac-3-licence-mou-2005:DEU:2027');
  await expect(
    page.getByText(/^Germany joins PAC-3 licence MOU. That changes nothing: no maker and no buyer/),
  ).toBeVisible();
});

test('the menu of a mark works by keyboard and gives the focus back', async ({ page }) => {
  await open(page, './?view=what-if&model=155mm');
  const mark = box(page, 'lines/155mm-charge-valleyfield');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(mark).toBeFocused();
});

test('the year is chosen on the axis of the chart, and the chain shows it', async ({ page }) => {
  await open(page, './?view=what-if&scenario=howitzer-155&when=2030');
  await expect(page.getByRole('heading', { name: 'Who makes what, 2030' })).toBeVisible();
  await page.getByRole('slider', { name: 'Year', exact: true }).press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Who makes what, 2029' })).toBeVisible();
  await expect(page).toHaveURL(/when=2029/);
});

test('what a link names and is not there is said, and the rest holds', async ({ page }) => {
  await open(page, './?view=what-if&scenario=atlantis');
  await expect(page.getByRole('status').filter({ hasText: 'atlantis' })).toBeVisible();
  await expect(heading(page)).toHaveText('What if?');
});

test('a bad file is explained field by field, and the view stays as it was', async ({ page }) => {
  await open(page, './?view=what-if&model=155mm');
  const first = await answer(page).innerText();
  const file = {
    name: 'broken.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"years":[2024,"soon"],"lines":7}'),
  };
  await page.locator('input[type="file"]').setInputFiles(file);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('broken.json cannot be used. Nothing was changed.');
  await expect(alert).toContainText('lines');
  await expect(answer(page)).toHaveText(first);
});

test('a saved question opens again as it was', async ({ page }) => {
  await open(page, './?view=what-if&model=155mm&also=lose:country:CAN:2027:1');
  const first = await answer(page).innerText();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await saving).path();
  await page.getByRole('button', { name: /All questions/ }).click();
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(answer(page)).toHaveText(first);
});

test('the method’s example says what is scarcest', async ({ page }) => {
  await open(page, './?view=method');
  await expect(page.locator('.sum')).toHaveText('least of (60, 80, 90, 100) = 60');
  await page.getByRole('slider', { name: /^Seekers/ }).press('End');
  await expect(page.locator('.sum')).toHaveText('least of (120, 80, 90, 100) = 80');
});

test('the ranking lights the chain of what is taken away, and opens it as a question', async ({ page }) => {
  await open(page, './?view=dependence&model=155mm');
  await page.locator('.ranking [data-key]').first().click();
  await expect(page.getByRole('heading', { name: /^Without / })).toBeVisible();
  await page.getByRole('button', { name: 'Open as a what-if' }).click();
  await expect(page).toHaveURL(/also=lose:org:/);
  await expect(answer(page)).toBeVisible();
});

const screens = {
  gallery: '?view=what-if',
  workbench: '?view=what-if&scenario=howitzer-155',
  'a model with own changes': '?view=what-if&model=pac-3&also=late:pac-3-licence-mou-2005:25',
  dependence: '?view=dependence&model=155mm',
  method: '?view=method',
};
for (const [name, search] of Object.entries(screens))
  test(`${name}: nothing that axe objects to, nothing wider than the page, in light and dark, wide and narrow`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [width, rest] of [
      [1440, '&lang=en&theme=light'],
      [390, '&lang=ja&theme=dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await open(page, `./${search}${rest}`);
      await expect(heading(page)).toBeVisible();
      if (name === 'dependence') await expect(page.locator('.ranking [data-key]').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}`)),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
