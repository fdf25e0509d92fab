// The flows: the finding first, single sources, money of one kind, gathered rests, the keyboard, a phone.
import { expect, mark, open, panel, query, test } from './visit.ts';
import type { Locator, Page } from '@playwright/test';

const flows = (page: Page): Locator =>
  page.getByRole('group', { name: 'Flows from country to part to programme to user' });
const finding = (page: Page): Locator => page.locator('#picture').getByRole('heading', { level: 2 });

test('the finding is said; single-source parts alone are a click away, and Back undoes it', async ({ page }) => {
  await open(page, '?view=flows');
  await expect(finding(page)).toHaveText(/^\d+ of \d+ parts have a single known source$/);
  const before = await flows(page).locator('[data-key]').count();
  const button = page.getByRole('button', { name: /^Single-source parts: \d+$/ });
  await button.click();
  expect(query(page)).toBe('?view=flows&sources=single');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const parts = flows(page).locator('.column-1');
  for (const part of await parts.all()) await expect(part).toHaveAttribute('aria-label', /single known source/);
  await page.goBack();
  await expect(flows(page).locator('[data-key]')).toHaveCount(before);
});

test('a gathered rest opens and is gathered again', async ({ page }) => {
  await open(page, '?view=flows');
  await flows(page)
    .getByRole('button', { name: /others: Air.*open them/ })
    .click();
  expect(query(page)).toBe('?view=flows&open=air');
  await expect(flows(page).getByRole('button', { name: /others: Air/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Gather the others again' }).click();
  expect(query(page)).toBe('?view=flows');
});

test('by value: one currency and kind at a time, and what is not known is said', async ({ page }) => {
  await open(page, '?view=flows');
  await page.getByRole('radio', { name: 'Value' }).check();
  await expect(finding(page)).toHaveText(/^A value is known for \d+ of \d+ ties$/);
  await page.getByLabel('Money').selectOption('USD-ceiling');
  expect(query(page)).toBe('?view=flows&measure=value&money=USD-ceiling');
  await expect(flows(page).locator('.ribbon.ceiling').first()).toBeVisible();
  await expect(flows(page).locator('.ribbon:not(.ceiling)')).toHaveCount(0);
  await expect(page.locator('#picture')).toContainText('unknown, not zero');
});

test('one tab stop; arrows go along the flow, Enter opens the record', async ({ page }) => {
  await open(page, '?view=flows&sources=single');
  await expect(flows(page).locator('[tabindex="0"]')).toHaveCount(1);
  await mark(flows(page), '0/countries/JPN').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveClass(/ribbon|column-1/);
  await mark(flows(page), '2/programs/f-35').focus();
  await expect(mark(flows(page), '1/components/f-35-centre-fuselage')).toHaveClass(/strong/);
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/F-35/);
});

test('on a phone it is a list that fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?view=flows');
  await expect(flows(page).locator('.programme').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await flows(page).locator('.part').first().click();
  await expect(panel(page)).toBeVisible();
});

test('by units a year: one product at a time, what is not known is said', async ({ page }) => {
  await open(page, '?view=flows');
  await page.getByRole('radio', { name: 'Units a year' }).check();
  await expect(finding(page)).toHaveText(/^A capacity is known for \d+ of \d+ lines$/);
  await page.getByRole('combobox', { name: 'Product' }).selectOption('f-35');
  expect(query(page)).toContain('measure=units&');
  await expect(mark(flows(page), '1/components/f-35-centre-fuselage')).toBeVisible();
  await expect(page.locator('#picture')).toContainText('no capacity is known: unknown, not zero');
});
