// Comparing: a second picture beside the first, and one picture in two years.
import AxeBuilder from '@axe-core/playwright';
import { expect, map, network, open, openMenu, panel, query, test } from './visit.ts';

test('a single key opens the ways to compare, from where one is', async ({ page }) => {
  await open(page, '?view=map');
  await page.keyboard.press('|');
  await expect(page.getByRole('combobox', { name: 'A second picture beside this one' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Compare', { exact: true })).toBeFocused();
});

test('a second picture stands beside the first, with one selection', async ({ page }) => {
  await open(page, '?view=network');
  await page.locator('summary', { hasText: 'Compare' }).click();
  await page.getByLabel('A second picture beside this one').selectOption('Table');
  expect(query(page)).toBe('?view=network&beside=table');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(network(page)).toBeVisible();
  await network(page).locator('[data-key="countries/JPN"]').click();
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('one picture in two years: what came, what went, what moved on', async ({ page }) => {
  await open(page, '?view=map');
  await page.locator('summary', { hasText: 'Compare' }).click();
  await page.getByLabel('The same picture in another year').selectOption('2015');
  expect(query(page)).toBe('?view=map&against=2015');
  await expect(map(page)).toHaveCount(2);
  await expect(page.getByText(/^From 2015 to 2026: programmes that came: \d+/)).toBeVisible();
  const years = page.getByRole('combobox', { name: 'Years' });
  await expect(years.nth(0)).toHaveValue('2015');
  await expect(years.nth(1)).toHaveValue('2026');

  // Lit in both pictures, and off again.
  const came = page.getByRole('button', { name: /^Came: \d+/ });
  await came.click();
  await expect(came).toHaveAttribute('aria-pressed', 'true');
  await came.click();
  await expect(came).toHaveAttribute('aria-pressed', 'false');

  // Each picture has its own year; the earlier one comes first whichever it is.
  await years.nth(0).selectOption('2030');
  expect(query(page)).toBe('?view=map&against=2030');
  await expect(years.nth(0)).toHaveValue('2026');

  await page.getByRole('button', { name: 'Stop comparing' }).click();
  expect(query(page)).toBe('?view=map');
  await expect(map(page)).toHaveCount(1);
});

test('a filter in one is a filter in both, and a link keeps the comparison', async ({ page }) => {
  await open(page, '?view=map&against=2018&difference=only&areas=sea');
  await expect(map(page)).toHaveCount(2);
  await expect(page.getByText(/^From 2018 to 2026/)).toBeVisible();
  await openMenu(page, 'Status');
  await page.keyboard.press('Escape');
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)])).toEqual([]);
});
