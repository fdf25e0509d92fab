// The network beyond the overview: a record's own network, how one record is tied to another, the whole.
import type { Locator, Page } from '@playwright/test';
import { expect, mark, network, open, panel, path, query, test } from './visit.ts';

const sentence = (page: Page): Locator => page.getByRole('status').filter({ hasText: /chain|tie|joins/i });
const chains = (page: Page): Locator => page.getByRole('group', { name: /^Chain \d/ });

test('a chain between two records found by name, each link with its words, status and source', async ({ page }) => {
  await open(page, '?view=network');
  await path(page).getByRole('button', { name: 'Chain' }).click();
  await page.getByRole('combobox', { name: 'From' }).fill('Mitsubishi Heavy');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'To', exact: true }).fill('Rolls-Royce');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(chains(page).first()).toBeVisible();
  expect(query(page)).toContain('at=chain&from=organizations/mitsubishi-heavy-industries&to=organizations/rolls-royce');
  await expect(sentence(page)).toHaveText(/2 links apart; \d+ chains? (is|are) as short as that/);
  await expect(chains(page).first().getByRole('button')).toHaveCount(5);
  await expect(chains(page).first().getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: 'Swap the ends' }).click();
  await expect(sentence(page)).toHaveText(/2 links apart/);
  await page.goBack();
  expect(query(page)).toContain('from=organizations/mitsubishi-heavy-industries');
});

test('where the filters leave no chain it says so, and what there is without them', async ({ page }) => {
  await open(
    page,
    '?view=network&at=chain&from=organizations/mitsubishi-heavy-industries&to=organizations/rolls-royce&areas=quantum',
  );
  await expect(sentence(page)).toHaveText(/within the filters\. Ignoring the filters, they are 2 links apart/);
  await expect(chains(page)).toHaveCount(0);
  await page.getByRole('radio', { name: 'Ignoring the filters' }).check();
  await expect(chains(page).first()).toBeVisible();
  expect(query(page)).toContain('chains=all');
});

test('the panel starts a chain, ends it, and opens a record’s own network', async ({ page }) => {
  await open(page, '?view=network&focus=organizations/raytheon');
  await panel(page).getByRole('button', { name: 'Chain from here' }).click();
  expect(query(page)).toContain('from=organizations/raytheon');
  await panel(page).getByRole('button', { name: 'Show its network' }).click();
  await expect(path(page).locator('[aria-current]')).toHaveText('Raytheon');
  expect(query(page)).toContain('at=organizations/raytheon');
});

/** Walks a picture with the given keys; the marks that the focus never came to. */
async function unreached(picture: Locator, keys: readonly string[]): Promise<(string | undefined)[]> {
  return picture.evaluate((svg, moves) => {
    const marks = [...svg.querySelectorAll<SVGElement>('[data-key]')];
    const seen = new Set<Element>([marks[0]!]);
    const queue = [marks[0]!];
    for (let from = queue.pop(); from; from = queue.pop())
      for (const key of moves) {
        from.focus();
        from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        const to = document.activeElement as SVGElement;
        if (seen.has(to)) continue;
        seen.add(to);
        queue.push(to);
      }
    return marks.filter((own) => !seen.has(own)).map((own) => own.dataset['key']);
  }, keys);
}

for (const search of ['at=organizations/raytheon', 'at=agreements/aukus-2021'])
  test(`the keyboard reaches every mark, and each has its words: ${search}`, async ({ page }) => {
    test.slow();
    await open(page, `?view=network&${search}`);
    await network(page).locator('[data-key]').first().waitFor();
    await expect(network(page).locator('[tabindex="0"]')).toHaveCount(1);
    const unnamed = await network(page)
      .locator('[data-key]')
      .evaluateAll((marks) => marks.filter((own) => !own.getAttribute('aria-label')?.trim()).length);
    expect(unnamed).toBe(0);
    expect(await unreached(network(page), ['PageDown'])).toEqual([]);
  });

test('arrows follow the links of a record’s own network; Enter opens, Escape comes out', async ({ page }) => {
  await open(page, '?view=network&at=organizations/raytheon');
  await mark(network(page), 'organizations/raytheon').focus();
  await page.keyboard.press('ArrowRight');
  const link = await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key']);
  expect(link).toMatch(/^organizations\/raytheon~/);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(link!.split('~')[1]);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await mark(network(page), 'organizations/raytheon').focus();
  await page.keyboard.press('Escape');
  await expect(path(page).locator('[aria-current]')).toHaveText('Overview');
});

for (const layout of ['', '&layout=force'])
  test(`in the whole network${layout}, Page Down goes from a record through its ties, which open their record`, async ({
    page,
  }) => {
    await open(page, `?view=network&at=whole&expand=USA${layout}`);
    const raytheon = mark(network(page), 'organizations/raytheon');
    await raytheon.focus();
    const tie = network(page).locator('[data-key*="organizations/raytheon~"], [data-key$="~organizations/raytheon"]');
    await expect(tie.first()).toBeAttached();
    await page.keyboard.press('PageDown');
    await expect(tie.first()).toBeFocused();
    await expect(tie.first()).toHaveAttribute('aria-label', /Raytheon/);
    await page.keyboard.press('PageUp');
    await expect(raytheon).toBeFocused();
  });

test('“<” and “>” make a chain of what the panel shows', async ({ page }) => {
  await open(page, '?view=network&focus=organizations/boeing');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('<');
  expect(query(page)).toContain('at=chain&from=organizations/boeing');
  await open(page, '?view=network&focus=organizations/boeing');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('>');
  expect(query(page)).toContain('at=chain&to=organizations/boeing');
});

/** Presses keys; what is typed waits for its answer, as a reader does. */
async function type(page: Page, letters: string): Promise<void> {
  await page.keyboard.type(letters);
  await page.locator('[role="option"]:visible').first().waitFor();
}

test('from nothing to a chain in twelve keys: search, “<”, the other end', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await type(page, 'mhi');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('<');
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toBeFocused();
  await type(page, 'rolls');
  await page.keyboard.press('Enter');
  const records = chains(page).first().getByRole('button');
  await expect(records.first()).toBeFocused();
  await expect(sentence(page)).toHaveText(/2 links apart/);
  for (let at = 1; at < 5; at += 1) {
    await page.keyboard.press('ArrowRight');
    await expect(records.nth(at)).toBeFocused();
  }
  await page.keyboard.press('ArrowRight');
  await expect(records.nth(4)).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(chains(page).nth(1).getByRole('button').first()).toBeFocused();
});

test('the same without single keys: to the picture, to its chains, one end, the other', async ({ page }) => {
  await open(page);
  const from = page.getByRole('combobox', { name: 'From' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#picture')).toBeFocused();
  const toChains = path(page).getByRole('button', { name: 'Chain' });
  let keys = 2;
  for (; keys < 12 && !(await toChains.evaluate((own) => own === document.activeElement)); keys += 1)
    await page.keyboard.press('Tab');
  await expect(toChains).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(from).toBeFocused();
  await type(page, 'mhi');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toBeFocused();
  await type(page, 'rolls');
  await page.keyboard.press('Enter');
  await expect(chains(page).first().getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(chains(page).first().getByRole('button').first()).toBeFocused();
});

test('groups of the whole open and close', async ({ page }) => {
  await open(page, '?view=network&at=whole');
  await mark(network(page), 'groups/JPN').click();
  expect(query(page)).toContain('expand=JPN');
  await expect(mark(network(page), 'organizations/mitsubishi-electric')).toBeVisible();
  await mark(network(page), 'groups/JPN').click();
  await expect(mark(network(page), 'organizations/mitsubishi-electric')).toHaveCount(0);
});

test('what leaves by a filter fades, and nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const search of ['at=whole&layout=force', 'at=whole&expand=JPN', 'at=organizations/raytheon']) {
    await open(page, `?view=network&${search}`);
    await network(page).locator('[data-key]').first().waitFor();
    const places = (): Promise<Record<string, string>> =>
      network(page)
        .locator('[data-key]:not([data-key*="~"])')
        .evaluateAll((marks) =>
          Object.fromEntries(
            marks.map((own) => {
              const { x, y } = (own as SVGGElement).getBBox();
              return [own.getAttribute('data-key'), `${x},${y}`];
            }),
          ),
        );
    const before = await places();
    await page.getByRole('slider', { name: 'Year', exact: true }).press('Home');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/2026/);
    expect(await places()).toEqual(before);
    await expect(network(page).locator('.absent, .empty').first()).toBeAttached();
  }
});

test('sizes come with a list that can be sorted', async ({ page }) => {
  await open(page, '?view=network&at=whole&layout=force&size=brokerage');
  const list = page.getByRole('region', { name: 'Ranked' });
  await expect(list.getByRole('columnheader', { name: /Brokerage/ })).toHaveAttribute('aria-sort', 'descending');
  await list.getByRole('button', { name: /^Ties/ }).click();
  await expect(list.getByRole('columnheader', { name: /Ties/ })).toHaveAttribute('aria-sort', 'descending');
  const numbers = (await list.locator('tbody td:nth-child(2)').allInnerTexts()).map(Number);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  await list.locator('tbody button').first().click();
  await expect(panel(page)).toBeVisible();
});
