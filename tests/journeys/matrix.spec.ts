// The matrix: three of them, ordered; a cell is a filter and Back undoes it; the keyboard; a phone.
import type { Locator, Page } from '@playwright/test';
import { expect, mark, open, panel, query, sentence, test } from './visit.ts';

const cells = (page: Page): Locator => page.locator('#picture');
const japanSensors = 'countries/JPN×technologies/sensors';

test('a cell filters to its country and area; Back undoes it', async ({ page }) => {
  await open(page, '?view=matrix');
  const before = await sentence(page).innerText();
  const cell = mark(cells(page), japanSensors);
  const number = /: (\d+) programme/.exec((await cell.getAttribute('aria-label')) ?? '')![1]!;
  await cell.click();
  expect(query(page)).toContain('areas=sensors');
  expect(query(page)).toContain('countries=JPN');
  await expect(sentence(page)).toContainText(`${number} programme`);
  await page.goBack();
  await expect(sentence(page)).toHaveText(before);
});

test('by keyboard: one tab stop, arrows go from cell to cell, Enter filters', async ({ page }) => {
  await open(page, '?view=matrix');
  await expect(cells(page).locator('[data-key][tabindex="0"]')).toHaveCount(1);
  await mark(cells(page), japanSensors).focus();
  await page.keyboard.press('ArrowLeft');
  const key = await page.evaluate(() => (document.activeElement as SVGElement).dataset['key']);
  expect(key).toMatch(/^countries\/JPN×/);
  await page.keyboard.press('ArrowRight');
  await expect(mark(cells(page), japanSensors)).toBeFocused();
  await page.keyboard.press('Enter');
  expect(query(page)).toContain('countries=JPN');
});

test('two countries filter to what joins them', async ({ page }) => {
  await open(page, '?view=matrix');
  await page.getByRole('radio', { name: 'Country × country' }).check();
  const cell = mark(cells(page), 'countries/JPN×countries/USA');
  const name = (await cell.getAttribute('aria-label')) ?? '';
  expect(await mark(cells(page), 'countries/USA×countries/JPN').getAttribute('aria-label')).toContain(
    /: (.*)$/.exec(name)![1]!,
  );
  await cell.click();
  expect(query(page)).toContain('join=all');
  await expect(sentence(page)).toContainText(`${/: (\d+)/.exec(name)![1]!} programmes`);
});

test('order, rest and value are in the address', async ({ page }) => {
  await open(page, '?view=matrix');
  const rows = (): Promise<string[]> => cells(page).locator('.rowHead text').allInnerTexts();
  await page.getByRole('radio', { name: 'By name' }).check();
  expect(query(page)).toBe('?view=matrix&order=name');
  const names = await rows();
  expect(names).toEqual([...names].sort());
  await page.getByRole('radio', { name: 'Value' }).check();
  await expect(cells(page).locator('.cell.unknown').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Organization × programme' }).check();
  const before = (await rows()).length;
  await page.getByRole('button', { name: 'Show these too' }).click();
  expect(query(page)).toContain('rows=all');
  expect((await rows()).length).toBeGreaterThan(before);
});

test('organizations: a cell filters by its organization and opens its programme, a row filters alone', async ({
  page,
}) => {
  await open(page, '?view=matrix&matrix=organizations&areas=air');
  const cell = mark(cells(page), 'organizations/mitsubishi-heavy-industries×programs/gcap');
  await expect(cell).toHaveAttribute('aria-label', /: supplies/);
  await cell.click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/GCAP|Global Combat/);
  expect(query(page)).toContain('organizations=mitsubishi-heavy-industries&focus=programs/gcap');
  await page.getByRole('button', { name: 'Remove the filter Mitsubishi Heavy' }).click();
  await mark(cells(page), 'row organizations/boeing').click();
  expect(query(page)).toContain('organizations=boeing');
  await expect(page.locator('.chips')).toContainText('Boeing');
  for (const name of await cells(page)
    .locator('.columnHead')
    .evaluateAll((all) => all.map((own) => own.getAttribute('data-key'))))
    await expect(cells(page).locator(`[data-key="organizations/boeing×${name!.replace('column ', '')}"]`)).toHaveCount(
      1,
    );
});

test('heads stay in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await open(page, '?view=matrix&matrix=organizations&areas=missiles');
  await cells(page).locator('.rowHead').last().scrollIntoViewIfNeeded();
  await expect(cells(page).locator('.head').first()).toBeInViewport();
});

test('on a phone one row at a time, in the address', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?view=matrix');
  await page.getByLabel('Row').selectOption('countries/AUS');
  expect(query(page)).toBe('?view=matrix&row=countries/AUS');
  await expect(cells(page).locator('[data-key^="countries/AUS×"]').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
