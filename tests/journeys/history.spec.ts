// Back is undo, Forward is redo, and a link reopens exactly what one sees.
import type { Page } from '@playwright/test';
import {
  expect,
  family,
  heading,
  map,
  mark,
  open,
  openMenu,
  option,
  panel,
  query,
  ready,
  rows,
  sentence,
  test,
  views,
} from './visit.ts';

/** What a reader can tell a view by. */
async function look(page: Page): Promise<unknown> {
  return {
    query: query(page),
    title: await heading(page).innerText(),
    sentence: await sentence(page).innerText(),
    view: await views(page).locator('[aria-current="true"]').innerText(),
    pressed: await page.getByRole('button', { pressed: true }).allInnerTexts(),
    panel: (await panel(page).isVisible()) ? await panel(page).getByRole('heading', { level: 2 }).innerText() : '',
    rows: await page.locator('tbody').allInnerTexts(),
  };
}

test('Back undoes each change, Forward redoes it, and a reload changes nothing', async ({ page }) => {
  await open(page);
  const steps: (() => Promise<unknown>)[] = [
    () => family(page, 'Air').click(),
    async () => option(await openMenu(page, 'Countries'), 'Japan').click(),
    async () => {
      await page.keyboard.press('Escape');
      await page.getByRole('slider', { name: 'Year', exact: true }).press('ArrowLeft');
    },
    () => mark(map(page), 'countries/JPN').click(),
    () => views(page).getByRole('button', { name: 'Table' }).click(),
    () => page.getByRole('radio', { name: 'All years' }).check(),
    () => page.getByRole('button', { name: 'From', exact: true }).click(),
  ];
  const seen = [await look(page)];
  const addresses = [page.url()];
  for (const step of steps) {
    await step();
    await expect(page).not.toHaveURL(addresses.at(-1)!);
    addresses.push(page.url());
    seen.push(await look(page));
  }
  for (let at = steps.length - 1; at >= 0; at--) {
    await page.goBack();
    await expect(page).toHaveURL(addresses[at]!);
    await expect.poll(() => look(page)).toEqual(seen[at]);
  }
  for (let at = 1; at <= steps.length; at++) {
    await page.goForward();
    await expect.poll(() => look(page)).toEqual(seen[at]);
  }
  await page.reload();
  await ready(page);
  await expect.poll(() => look(page)).toEqual(seen.at(-1));
});

test('the link of any view, opened elsewhere, shows the same', async ({ page, context }) => {
  await open(page, '?view=table');
  await family(page, 'Missiles').click();
  const menu = await openMenu(page, 'Countries');
  await option(menu, 'Japan').click();
  await option(menu, 'US').click();
  await menu.getByRole('radio', { name: 'All of them together' }).check();
  await page.keyboard.press('Escape');
  await (await rows(page)).first().getByRole('button').first().click();
  await expect(panel(page)).toBeVisible();
  const here = await look(page);
  const other = await context.newPage();
  await open(other, page.url());
  await expect.poll(() => look(other)).toEqual(here);
});

test('a click that changes nothing leaves no step in the history', async ({ page }) => {
  await open(page);
  await views(page).getByRole('button', { name: 'Map', exact: true }).click();
  const length = (): Promise<number> => page.evaluate(() => history.length);
  const before = await length();
  await views(page).getByRole('button', { name: 'Map', exact: true }).click();
  expect(await length()).toBe(before);
});

test('the link to share is the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?years=2020');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('the hash belongs to the host and is left alone', async ({ page }) => {
  await open(page, './#a-host-wrote-this');
  await family(page, 'Air').click();
  await expect(page).toHaveURL(/\?areas=air#a-host-wrote-this$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/#a-host-wrote-this$/);
  await expect(family(page, 'Air')).toHaveAttribute('aria-pressed', 'false');
});
