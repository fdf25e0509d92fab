// Where a newcomer begins: the questions of the opening screen, filters that join, examples of chains, what-ifs of a record.
import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { expect, mark, network, open, panel, query, sentence, test } from './visit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const axe = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}`));
};

test('the questions leave map and years within the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  await expect(page.getByRole('heading', { name: 'Start with a question' })).toBeVisible();
  await expect(page.locator('.questions a')).toHaveCount(4);
  await expect(page.getByRole('slider').last()).toBeInViewport({ ratio: 1 });
});

test('on a phone a way leads from the top to the questions, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.getByRole('button', { name: 'Start with a question' }).click();
  await expect(page.locator('.questions a').first()).toBeFocused();
  await expect(page.locator('.questions a').first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('areas can be asked for together: the word between the chips turns, and the address and counts follow', async ({
  page,
}) => {
  await open(page, '?areas=missiles,sea');
  const any = await sentence(page).innerText();
  await page.getByRole('button', { name: 'or: change to all of them together' }).click();
  await expect(page.getByRole('button', { name: 'and: change to any of them' })).toBeVisible();
  expect(query(page)).toContain('areas-join=all');
  await expect(sentence(page)).not.toHaveText(any);
  expect(await axe(page)).toEqual([]);
});

test('an empty chain page offers examples that have a chain', async ({ page }) => {
  await open(page, '?view=network&at=chain');
  const examples = page.getByRole('list', { name: 'Examples' }).getByRole('button');
  await expect(examples).toHaveCount(3);
  await examples.first().click();
  await expect(page.getByRole('group', { name: /^Chain 1/ })).toBeVisible();
  expect(query(page)).toContain('chains=all');
});

test('a record leads to its what-ifs, to what its loss would mean and to the ranking', async ({ page }) => {
  await open(page, '?focus=organizations/boeing');
  await expect(panel(page).getByRole('heading', { name: 'What if' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await panel(page)
    .getByRole('button', { name: /Ranked among suppliers/ })
    .click();
  await expect(page).toHaveURL(/view=dependence/);
  await page.goBack();
  await panel(page)
    .getByRole('button', { name: /Lost for a year/ })
    .click();
  await expect(page).toHaveURL(/view=what-if.*also=/);
  await page.goBack();
  await panel(page).locator('a[href*="scenario=patriot-seeker"]').click();
  await expect(page).toHaveURL(/view=what-if&scenario=patriot-seeker/);
});

test('a long side of a record’s network stands in two columns, reached by the keys', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '?view=network&at=organizations/raytheon');
  const box = await network(page).boundingBox();
  expect(box?.height).toBeLessThan(900);
  await mark(network(page), 'organizations/raytheon').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.chip:focus')).toHaveCount(1);
  expect(await axe(page)).toEqual([]);
});
