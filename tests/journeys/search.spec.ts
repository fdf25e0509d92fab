// Search: by button and by key, in two scripts; Enter opens the first; and the timeline as a year control.
import type { Locator, Page } from '@playwright/test';
import { expect, open, panel, query, test } from './visit.ts';

const field = (page: Page): Locator => page.getByRole('combobox', { name: /^(Search|事業)/ });

test('a slash, a few letters, Enter', async ({ page }) => {
  await open(page, '?view=table');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).fill('mhi');
  await expect(page.getByRole('option').first()).toContainText('Mitsubishi Heavy Industries');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('三菱重工業');
  expect(query(page)).toContain('focus=organizations/mitsubishi-heavy-industries');
  await page.goBack();
  await expect(panel(page)).toBeHidden();
});

test('a slash inside a text field is a slash', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await field(page).pressSequentially('155/mm');
  await expect(field(page)).toHaveValue('155/mm');
});

test('arrows choose, Escape leaves without a choice', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await field(page).fill('mitsubishi');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeHidden();
  expect(query(page)).toBe('');
});

test('kana find it too, and a technology area is asked for', async ({ page }) => {
  await open(page, 'ja.html');
  await page.keyboard.press('/');
  await field(page).fill('ぼうえいそうびちょう');
  await expect(page.getByRole('option').first()).toContainText('防衛装備庁');
  await field(page).fill('量子');
  await page.getByRole('option').first().click();
  await expect(page).toHaveURL(/areas=quantum/);
});

test('a name that nothing has is said to be unknown', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await field(page).fill('qqqqzzzz');
  await expect(page.getByRole('dialog', { name: 'Search' })).toContainText('Nothing has a name like this');
});

test('a click on the timeline’s axis sets the year', async ({ page }) => {
  await open(page, '?view=timeline');
  await page.getByText('2016', { exact: true }).first().click();
  await expect(page).toHaveURL(/years=201[56]/);
});

test('an agreement of the timeline opens and shows what it allowed', async ({ page }) => {
  await open(page, '?view=timeline');
  await page.locator('[data-key^="agreements/"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Allows');
  await expect(page.locator('#picture circle').first()).toBeVisible();
});
