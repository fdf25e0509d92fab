// Help: a dialog under "?" and behind a button; single keys can be switched off, and the link keeps that.
import { expect, open, query, test, views } from './visit.ts';

test('"?" opens the help; Escape closes it; it speaks of the picture on screen', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help).toBeVisible();
  await expect(help).toContainText('each ribbon joins two countries');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await views(page).getByRole('button', { name: 'Table' }).click();
  await page.getByRole('button', { name: 'Help and keys' }).click();
  await expect(help).toContainText('sort by a heading');
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Help and keys' })).toBeFocused();
});

test('single keys can be switched off; the address keeps it, and the buttons still work', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help' });
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  expect(query(page)).toBe('?keys=off');
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
});

test('every picture tells how it is read', async ({ page }) => {
  await open(page);
  for (const name of await views(page).getByRole('button').allInnerTexts()) {
    await views(page).getByRole('button', { name, exact: true }).click();
    await page.getByRole('button', { name: 'Help and keys' }).click();
    const help = page.getByRole('dialog', { name: 'Help' });
    await expect(help.getByRole('heading', { name: 'How to read this picture' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
  }
});
