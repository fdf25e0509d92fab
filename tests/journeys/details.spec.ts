// Details: whatever one selects tells its facts, and each fact leads to its source.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, map, mark, network, open, panel, query, rows, test } from './visit.ts';

const section = (page: Page, title: string): Locator =>
  panel(page).locator('section', { has: page.getByRole('heading', { level: 3, name: new RegExp(`^${title} \\d+$`) }) });

/** The count in a section's title; where only a part is within the filters, that of all. */
async function countSaid(part: Locator): Promise<number | undefined> {
  const title = (await part.locator('h3').innerText()).replaceAll(/(?<=\d),(?=\d)/g, '');
  const numbers = (title.match(/\d+/g) ?? []).map(Number);
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}

/** Publisher and date as the text, an address of the web behind it. */
async function expectSources(items: Locator): Promise<void> {
  await expect(items.first()).toBeVisible(); // the details are fetched when the panel opens
  for (const item of await items.all()) {
    const links = item.locator('a');
    await expect(links.first()).toHaveAttribute('href', /^https?:\/\//);
    await expect(links.first()).toHaveAttribute('target', '_blank');
    await expect(links.first()).toHaveAttribute('title', /\S+ .*opens in a new tab/);
    await expect(links.first()).toHaveText(/\S.*, .*\d{4}/);
  }
}

test('a programme: figures, ties and events, each with its source', async ({ page }) => {
  await open(page, '?focus=programs/gcap');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Global Combat Air Programme (GCAP)');
  await expect(panel(page)).toContainText('Co-development');
  for (const title of ['Ties', 'Events']) await expectSources(section(page, title).locator('li'));
  const sources = section(page, 'Sources').locator('li');
  await expect(sources.first().locator('a')).toHaveAttribute('href', /^https?:/);
  const figures = section(page, 'Figures');
  if (await figures.isVisible()) await expectSources(figures.locator('li'));
});

test('a list that is cut short opens to as many as its title says', async ({ page }) => {
  await open(page, '?focus=countries/JPN');
  // The last part that comes, and it comes first in the panel.
  await panel(page).getByRole('heading', { name: 'What if' }).waitFor();
  for (const part of await panel(page).locator('section:not(.own)').all()) {
    const said = await countSaid(part);
    if (said === undefined) continue; // a part that is no list
    const more = part.getByRole('button', { name: /^Show \d+ more$/ });
    if (await more.isVisible()) await more.click();
    await expect(part.locator('li, dt')).toHaveCount(said);
  }
});

test('from the map: opens by click, closes with Escape, and the focus is back on the mark', async ({ page }) => {
  await open(page);
  const japan = mark(map(page), 'countries/JPN');
  await japan.click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Japan');
  expect(query(page)).toBe('?focus=countries/JPN');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(japan).toBeFocused();
});

test('from the map by keyboard, through a record in the panel, and back to the mark', async ({ page }) => {
  await open(page);
  const flow = map(page)
    .locator('[data-key]')
    .filter({ hasNot: page.locator('circle') })
    .first();
  await flow.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  const first = await panel(page).getByRole('heading', { level: 2 }).innerText();
  await panel(page).locator('li button').first().focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(flow).toBeFocused();
});

test('from the network and from the table', async ({ page }) => {
  await open(page);
  const usa = mark(network(page), 'countries/USA');
  await usa.click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('United States');
  await panel(page).getByRole('button', { name: 'Close details' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(usa).toBeFocused();

  await open(page, '?view=table');
  const name = await (await rows(page)).nth(3).getByRole('button').first().innerText();
  const cell = page.getByRole('table').getByRole('button', { name, exact: true }).first();
  await cell.click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell).toBeFocused();
});

const core = JSON.parse(readFileSync(new URL('../../static/data/core.json', import.meta.url), 'utf8')) as Record<
  string,
  { id: string }[]
>;
for (const table of [
  'countries',
  'families',
  'organizations',
  'sites',
  'programs',
  'agreements',
  'components',
  'relations',
  'events',
])
  test(`a record of ${table} has a panel, and invents no source`, async ({ page }) => {
    const { id } = core[table]![Math.floor(core[table]!.length / 2)]!;
    await open(page, `?focus=${table}/${id}`);
    await expect(panel(page).getByRole('heading', { level: 2 })).not.toBeEmpty();
    await expect(panel(page).getByRole('heading', { level: 2 })).not.toContainText(`${table}/`);
    await expect(panel(page).getByText('Loading the details…')).toHaveCount(0);
    await expect(page.getByRole('status')).toHaveCount(0);
    for (const link of await panel(page).locator('a').all())
      expect(await link.getAttribute('href')).toMatch(/^(https?:\/\/|mailto:|\?view=)/);
  });

test('the stories that tell of a country are one click away', async ({ page }) => {
  await open(page, '?focus=countries/JPN');
  const told = panel(page)
    .locator('section', { hasText: /^\s*Told in/ })
    .getByRole('link');
  const title = await told.first().innerText();
  await told.first().click();
  await expect(page).toHaveURL(/view=stories&story=/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(panel(page)).toHaveCount(0);
});

test('two countries: what they share, in a family or in all', async ({ page }) => {
  const programmes = panel(page)
    .locator('section', { hasText: /^\s*Programmes/ })
    .first();
  await open(page, '?focus=pairs/JPN-USA/missiles');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Japan and US: Missiles');
  const inFamily = (await countSaid(programmes))!;
  await open(page, '?focus=pairs/JPN-USA');
  const inAll = (await countSaid(programmes))!;
  expect(inAll).toBeGreaterThan(inFamily);
});

test('from the panel to the chain of a programme', async ({ page }) => {
  await open(page, '?focus=programs/gcap');
  await panel(page)
    .getByRole('button', { name: /Show its chain/ })
    .click();
  await expect(page).toHaveURL(/at=programs\/gcap/);
  await expect(mark(network(page), 'programs/gcap')).toBeVisible();
});

test('what is not drawn says why, and one press shows it', async ({ page }) => {
  await open(page, '?focus=programs/gcap&years=1990');
  await expect(panel(page)).toContainText('the nearest year is 2018');
  await panel(page).getByRole('button', { name: 'Show 2018' }).click();
  await expect(page).toHaveURL(/years=2018/);
  await expect(panel(page).getByRole('button', { name: /^Show 20/ })).toHaveCount(0);
  await open(page, '?focus=programs/gcap&statuses=ended');
  await panel(page).getByRole('button', { name: 'Drop this filter' }).click();
  expect(query(page)).toBe('?focus=programs/gcap');
});

test('a programme: who makes it and who uses it, its places on a small map, its figures over the years', async ({
  page,
}) => {
  await open(page, '?focus=programs/pac-3-mse');
  await expect(panel(page).getByRole('heading', { name: 'Who makes it, who uses it' })).toBeVisible();
  await expect(panel(page).getByRole('button', { name: 'Lockheed Martin' }).first()).toBeVisible();
  await expect(panel(page).getByRole('img', { name: /^Small map of .*Camden/ })).toBeVisible();
  await expect(
    panel(page)
      .getByRole('img', { name: /: 20\d\d: [\d,]+ / })
      .first(),
  ).toBeVisible();
});

test('the permanent link holds the record and nothing else', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?view=table&years=2020-2026&focus=programs/gcap');
  await panel(page).getByRole('button', { name: 'Copy permanent link' }).click();
  await expect(panel(page).getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/\?focus=programs\/gcap$/);
});
