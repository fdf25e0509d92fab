// The language: asked of the browser on arrival, never of the place, and from then on in the address.
import type { Page } from '@playwright/test';
import { expect, heading, open, query, test } from './visit.ts';

const lang = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');

test.describe('a browser that asks for Japanese', () => {
  test.use({ locale: 'ja-JP' });
  test('reads Japanese on arrival; English once chosen stays, over a reload and the link home', async ({ page }) => {
    await open(page);
    expect(await lang(page)).toBe('ja');
    expect(query(page)).toBe('?lang=ja');
    await page.getByRole('button', { name: 'Show in English' }).click();
    await expect(heading(page)).toHaveText(/^Who builds/);
    expect(query(page)).toBe('');
    await page.reload();
    await expect(heading(page)).toHaveText(/^Who builds/);
    await page.getByRole('link', { name: 'Latticework' }).click();
    await expect(heading(page)).toHaveText(/^Who builds/);
  });
  test('follows a link with choices in the language of the link', async ({ page }) => {
    await open(page, '?view=map');
    expect(await lang(page)).toBe('en');
    await open(page, '?view=map&lang=ja');
    expect(await lang(page)).toBe('ja');
  });
});

test('a browser that asks for French, or for English before Japanese, reads English', async ({ browser, site }) => {
  for (const locale of ['fr-FR', 'en-GB']) {
    const context = await browser.newContext({ baseURL: site, locale, timezoneId: 'Asia/Tokyo' });
    const page = await context.newPage();
    await open(page);
    expect(await lang(page), locale).toBe('en');
    expect(query(page)).toBe('');
    await context.close();
  }
});

test('names in the other language say so, for whoever speaks them', async ({ page }) => {
  await open(page, 'ja.html?view=tree');
  const line = page.locator('[data-key^="programs/"] .name').first();
  await expect(line).toBeVisible();
  const strange = await page.locator('main .name').evaluateAll((names) =>
    names
      .filter(
        (own) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(own.textContent ?? '') && /[a-z]{4}/.test(own.textContent ?? ''),
      )
      .filter((own) => own.closest('[lang]')?.getAttribute('lang') !== 'en')
      .map((own) => own.textContent),
  );
  expect(strange).toEqual([]);
});
