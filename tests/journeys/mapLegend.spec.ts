// Below the map: flows by number or by value, and a legend that filters.
import { expect, map, mark, open, test } from './visit.ts';

test('the map by value, chosen and undone, says what it does not know', async ({ page }) => {
  await open(page, '?view=map');
  const breadth = page.getByRole('radiogroup', { name: 'Width' });
  await breadth.getByRole('radio', { name: 'value' }).check();
  await expect(page).toHaveURL(/measure=value/);
  const flows = map(page).locator('[data-key^="values/"]');
  await expect(flows.first()).toBeAttached();
  await expect(map(page).locator('[data-key^="unvalued/"]').first()).toBeAttached();
  await expect(page.getByText(/Value known for \d+ of \d+ ties between countries/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Money' }).selectOption('USD-ceiling');
  await expect(page).toHaveURL(/money=USD-ceiling/);
  await page.goBack();
  await page.goBack();
  await expect(flows).toHaveCount(0);
  await expect(mark(map(page), 'pairs/JPN-USA/air')).toBeAttached();
});

test('the legend filters by what is planned, and lets go of it', async ({ page }) => {
  await open(page, '?view=map');
  const facts = map(page).locator('.flow:not(.plan)');
  await expect(facts.first()).toBeAttached();
  const plans = page.getByRole('button', { name: 'Planned or announced' });
  await plans.click();
  await expect(page).toHaveURL(/statuses=announced/);
  await expect(facts).toHaveCount(0);
  await plans.click();
  await expect(page).not.toHaveURL(/statuses=/);
  await expect(facts.first()).toBeAttached();
});
