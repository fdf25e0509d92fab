// The focus is never lost to the page: whatever a key takes away, one goes on where it makes sense. And what a change did is said
// once, in one sentence.
import type { Page } from '@playwright/test';
import { expect, family, heading, map, mark, network, open, panel, path, test } from './visit.ts';

const live = (page: Page) => page.locator('p[aria-live="polite"]');

/** All that the live region says from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('p[aria-live="polite"]')!;
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(region.textContent)).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('a panel that came with the address closes to the picture', async ({ page }) => {
  await open(page, '?focus=programs/gcap');
  await panel(page).getByRole('button', { name: 'Close details' }).press('Enter');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('#picture :focus')).toHaveCount(1);
});

test('who was led to a programme stays at it when the panel closes, whatever was open before', async ({ page }) => {
  await open(page);
  await mark(map(page), 'countries/JPN').press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('gcap');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(network(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(network(page).locator(':focus')).toHaveCount(1);
});

test('the tree leads into the network, the network to the fields of a chain', async ({ page }) => {
  await open(page, '?view=tree');
  await page.getByRole('button', { name: /^12th Marine Littoral Regiment/ }).press('Enter');
  await page.getByRole('button', { name: 'Show its network' }).first().press('Enter');
  await expect(network(page).locator('[data-key]:focus')).toHaveCount(1);
  await path(page).getByRole('button', { name: 'Chain', exact: true }).press('Enter');
  await expect(page.locator('#picture input:focus')).toHaveCount(1);
});

test('what is filtered by is dropped one by one by key', async ({ page }) => {
  await open(page, '?areas=air,sea&countries=JPN');
  await page.getByRole('button', { name: 'Remove the filter Air' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the filter Sea' })).toBeFocused();
  await page.getByRole('button', { name: 'Clear all filters' }).press('Enter');
  await expect(page.locator(':focus')).toHaveAccessibleName('Areas');
});

test('a question and all questions begin at their heading; a setting that is reset keeps the focus', async ({
  page,
}) => {
  await open(page, '?view=what-if');
  const question = page.getByRole('button', { name: '155 mm: charges from Japan', exact: true });
  await expect(question).toHaveAccessibleDescription(/^A round needs .+ assumed$/);
  await question.press('Enter');
  await expect(heading(page)).toBeFocused();
  const slider = page.getByRole('slider', { name: 'Charges from Japan', exact: true });
  await slider.press('ArrowRight');
  await page.getByRole('button', { name: 'Reset: Charges from Japan' }).press('Enter');
  await expect(slider).toBeFocused();
  await page.getByRole('button', { name: '← All questions' }).press('Enter');
  await expect(heading(page)).toHaveText('What if?');
  await expect(heading(page)).toBeFocused();
});

test('another scenario is looked for by arrows and laid on top by a button of its own', async ({ page }) => {
  await open(page, '?view=what-if&scenario=howitzer-155');
  const others = page.getByRole('combobox', { name: 'Add another scenario' });
  await others.focus();
  await others.selectOption('patriot-2000');
  expect(page.url()).not.toContain('patriot-2000');
  await page.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(page).toHaveURL(/scenario=howitzer-155,patriot-2000/);
  await expect(live(page)).toContainText('range of the change');
});

test('a change that is taken off gives its focus to the next one, and the last to what adds another', async ({
  page,
}) => {
  await open(page, '?view=what-if&scenario=howitzer-155,patriot-2000&also=lose:country:CAN:2027:1');
  const removals = page.getByRole('button', { name: /^Remove: / });
  await expect(removals).toHaveCount(2);
  await removals.first().press('Enter');
  await expect(removals).toHaveCount(1);
  await expect(removals).toBeFocused();
  await removals.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Add another scenario' })).toBeFocused();
});

test('a button that has nothing more to do keeps the focus', async ({ page }) => {
  await open(page, '?view=present&story=two-boats-a-year&step=6');
  const next = page.getByRole('button', { name: 'Next', exact: true });
  await next.press('Enter');
  await expect(next).toBeDisabled();
  await expect(next).toBeFocused();
  await open(page, '?view=map');
  await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
  const out = page.getByRole('button', { name: 'Zoom out' });
  await out.press('Enter');
  await expect(out).toBeDisabled();
  await expect(out).toBeFocused();
});

test('each change is said once, in one sentence that names it', async ({ page }) => {
  await open(page);
  const heard = await listen(page);
  await family(page, 'Air').press('Enter');
  await expect(live(page)).toHaveText(/^Air chosen: in \d{4}, \d+ programmes in \d+ countries, [^.]+\.$/);
  await family(page, 'Air').press('Enter');
  await expect(live(page)).toHaveText(/^Air dropped: in \d{4}, [^.]+\.$/);
  await page.getByRole('button', { name: 'Flows', exact: true }).press('Enter');
  await expect(live(page)).toHaveText(/^Flows: in \d{4}, [^.]+\.$/);
  await page.goBack();
  await expect(live(page)).toHaveText(/^Map \+ network: in \d{4}, [^.]+\.$/);
  expect(await heard()).toHaveLength(4);
});

test('a what-if result is said with its range once for each change, and for Back', async ({ page }) => {
  await open(page, '?view=what-if&scenario=howitzer-155');
  const slider = page.getByRole('slider', { name: 'Charges from Japan', exact: true });
  await slider.waitFor();
  const heard = await listen(page);
  const says = /^Until \d{4}, [\d,]+ more rounds are delivered: [^.]+; range of the change: [^.]+\.$/;
  await slider.press('ArrowRight');
  await expect(live(page)).toHaveText(says);
  const first = await live(page).innerText();
  await slider.press('End');
  await expect(live(page)).not.toHaveText(first);
  await page.goBack();
  await expect(live(page)).toHaveText(first);
  expect(await heard()).toHaveLength(3);
});

test('presenting says the step and nothing else', async ({ page }) => {
  await open(page, '?view=stories&story=two-boats-a-year');
  const heard = await listen(page);
  await page.getByRole('button', { name: 'Present', exact: true }).press('Enter');
  await expect(live(page)).toHaveText(/^1 of 7: /);
  expect(await heard()).toHaveLength(1);
});
