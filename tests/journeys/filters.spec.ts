// Filters: every count beside an option is the number of rows that one gets.
import type { Page } from '@playwright/test';
import {
  countIn,
  expect,
  family,
  heading,
  map,
  network,
  open,
  openMenu,
  option,
  query,
  rows,
  sentence,
  test,
} from './visit.ts';

test('counts beside options are the rows one gets, one dimension after another', async ({ page }) => {
  await open(page, '?view=table');
  const all = await (await rows(page)).count();
  await expect(sentence(page)).toHaveText(new RegExp(`, ${all} programmes`));

  const missiles = family(page, 'Missiles');
  const inFamily = await countIn(missiles);
  await missiles.click();
  await expect(await rows(page)).toHaveCount(inFamily);
  expect(inFamily).toBeLessThan(all);
  await expect(missiles).toHaveAttribute('aria-pressed', 'true');

  const statuses = await openMenu(page, 'Status');
  const active = option(statuses, 'Active');
  const isActive = await countIn(active);
  await active.click();
  await expect(await rows(page)).toHaveCount(isActive);

  const modes = await openMenu(page, 'Cooperation');
  const joint = modes.locator('label').first();
  const inMode = await countIn(joint);
  await joint.click();
  await expect(await rows(page)).toHaveCount(inMode);

  const countries = await openMenu(page, 'Countries');
  const japan = option(countries, 'Japan');
  const withJapan = await countIn(japan);
  await japan.click();
  await expect(await rows(page)).toHaveCount(withJapan);
  if (withJapan > 0) await expect(sentence(page)).toHaveText(new RegExp(`, ${withJapan} programme`));

  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(await rows(page)).toHaveCount(all);
  expect(query(page)).toBe('?view=table');
});

test('an area of technology gets the rows it promises, in every menu entry', async ({ page }) => {
  await open(page, '?view=table');
  const areas = await openMenu(page, 'Areas');
  const labels = await areas.locator('label').all();
  expect(labels.length).toBeGreaterThan(15);
  for (const label of labels.slice(0, 6)) {
    const promised = await countIn(label);
    await label.click();
    await expect(await rows(page)).toHaveCount(promised);
    await label.click();
  }
});

test('two countries: any of them, then all of them together', async ({ page }) => {
  await open(page, '?view=table');
  const countries = await openMenu(page, 'Countries');
  await option(countries, 'Japan').click();
  await option(countries, 'US').click();
  const any = await (await rows(page)).count();
  await openMenu(page, 'Countries'); // it closed when one pointed at the table
  await countries.getByRole('radio', { name: 'All of them together' }).check();
  await expect(page).toHaveURL(/join=all/);
  const together = await rows(page);
  await expect(together).not.toHaveCount(any);
  for (const row of await together.all()) await expect(row).toContainText(/Japan.*US|US.*Japan/);
  await openMenu(page, 'Countries');
  // A count then says what adding that country would leave.
  const third = option(countries, 'Australia');
  const promised = await countIn(third);
  await third.click();
  await expect(await rows(page)).toHaveCount(promised);
  await openMenu(page, 'Countries');
  // With fewer than two countries there is nothing to join.
  await option(countries, 'Australia').click();
  await option(countries, 'Japan').click();
  await expect(countries.getByRole('radio')).toHaveCount(0);
  await expect(page).not.toHaveURL(/join/);
});

test('map, network and table show the same set', async ({ page }) => {
  await open(page, '?areas=munitions&countries=AUS');
  const said = await sentence(page).innerText();
  const count = Number(/(\d+) programmes?/.exec(said)?.[1]);
  const label = await map(page).locator('[data-key="countries/AUS"]').getAttribute('aria-label');
  expect(label).toContain(`: ${count} programme`);
  const node = await network(page).locator('[data-key="countries/AUS"]').getAttribute('aria-label');
  expect(node).toContain(`: ${count} programme`);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(await rows(page)).toHaveCount(count);
  await expect(sentence(page)).toHaveText(said);
});

test('map and network, drawn one after the other, end with the same set, however fast one clicks', async ({
  page,
  context,
}) => {
  const labels = (own: Page): Promise<unknown> =>
    own.locator('#picture [data-key]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')));
  const counts = (own: Page): Promise<unknown> =>
    own.locator('.filters .count, .years svg path').evaluateAll((all) => all.map((one) => one.outerHTML));
  await open(page);
  // Several clicks in one frame, in the frame between the two pictures, and in the next ones.
  const address = await page.evaluate(async () => {
    const families = document.querySelectorAll<HTMLElement>('[role="toolbar"] > button[aria-pressed]');
    for (const [at, nth] of [0, 1, 0, 2, 3, 2, 4, 1, 5].entries()) {
      families[nth]?.click();
      if (at % 2 === 0) await new Promise((next) => requestAnimationFrame(next));
    }
    return location.href;
  });
  const other = await context.newPage();
  await open(other, address);
  await expect(sentence(other)).toHaveText(await sentence(page).innerText());
  await expect.poll(() => labels(page)).toEqual(await labels(other));
  await expect.poll(() => counts(page)).toEqual(await counts(other));
});

test('a filter that nothing passes says so, in words, and can be cleared', async ({ page }) => {
  await open(page, '?statuses=cancelled&areas=quantum');
  await expect(sentence(page)).toHaveText(/no programme passes the filters/);
  await expect(heading(page)).toBeVisible();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(page.getByRole('cell', { name: 'No row passes the filters.' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(sentence(page)).not.toHaveText(/no programme/);
});

test('menus close with Escape and by pointing elsewhere, and the focus goes back', async ({ page }) => {
  await open(page);
  const menu = await openMenu(page, 'Areas');
  await menu.getByRole('checkbox').first().focus();
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open');
  await expect(menu.locator('summary')).toBeFocused();
  await menu.locator('summary').click();
  await heading(page).click();
  await expect(menu).not.toHaveAttribute('open');
});

test('the table sorts by a column, both ways, and the link keeps it', async ({ page }) => {
  await open(page, '?view=table');
  const names = async (): Promise<string[]> => (await rows(page)).locator('td:first-child').allInnerTexts();
  const given = await names();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  const collator = new Intl.Collator('en');
  const upward = [...given].sort(collator.compare);
  expect(await names()).toEqual(upward);
  await page.getByRole('button', { name: /^Name/ }).click();
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'descending');
  expect(await names()).toEqual(upward.toReversed());
  await expect(page).toHaveURL(/sort=-name/);
  await page.reload();
  expect(await names()).toEqual(upward.toReversed());
  await page.getByRole('radio', { name: /^Ties/ }).check();
  await expect(page.locator('caption')).toHaveText(/^Ties: \d+ rows$/);
});

test('chips: each takes its own filter off, and one clears all', async ({ page }) => {
  await open(page, '?areas=air,quantum&countries=JPN,USA&join=all');
  const chips = page.getByRole('group', { name: /filters set$/ });
  await expect(chips.getByRole('button', { name: /^Remove/ })).toHaveCount(4);
  await chips.getByRole('button', { name: 'Remove the filter US' }).click();
  expect(query(page)).toBe('?areas=air,quantum&countries=JPN');
  await chips.getByRole('button', { name: 'Clear all filters' }).click();
  expect(query(page)).toBe('');
  await expect(chips).toHaveCount(0);
});

/** Twenty-two filters. */
const many =
  'areas=air,sea,missiles,digital&countries=JPN,USA,AUS,GBR,ITA,KOR,PHL,IND,DEU,CAN&organizations=boeing,raytheon,' +
  'lockheed-martin,mitsubishi-heavy-industries,mitsubishi-electric,kawasaki-heavy-industries,northrop-grumman,bae-systems';

for (const [width, height] of [
  [1440, 900],
  [1280, 800],
  [1024, 768],
  [390, 844],
] as const) {
  test(`however many filters are on, the picture stays where it is: ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const top = (): Promise<number> =>
      page.locator('#picture').evaluate(async (own) => {
        await document.fonts.ready;
        return Math.round(own.getBoundingClientRect().top + scrollY);
      });
    for (const lang of ['en', 'ja']) {
      await open(page, `?lang=${lang}`);
      const before = await top();
      await open(page, `?${many}&lang=${lang}`);
      await expect(page.getByRole('group', { name: /22/ }).locator('[aria-expanded="false"]')).toBeVisible();
      await expect.poll(top).toBe(before);
    }
  });
}

test('chips that are folded away come by Tab, by a press, and go by Escape', async ({ page }) => {
  await open(page, `?${many}`);
  const chips = page.getByRole('group', { name: '22 filters set' });
  const more = chips.locator('[aria-expanded]');
  await expect(more).toHaveText(/^\+\d+ more$/);
  const box = (await more.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  const each = chips.getByRole('button', { name: /^Remove/ });
  await expect(each).toHaveCount(22);
  await each.first().focus();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  // Chips, and between two of a kind the word that joins them: one Tab after another comes to what is folded away.
  const isUnfolded = async (): Promise<boolean> => (await more.getAttribute('aria-expanded')) === 'true';
  for (let tabs = 0; tabs < 40 && !(await isUnfolded()); tabs += 1) await page.keyboard.press('Tab');
  await expect(chips.locator('.list :focus')).toBeInViewport();
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await each.last().click();
  const fewer = page.getByRole('group', { name: '21 filters set' }).locator('[aria-expanded]');
  await expect(fewer).toHaveAttribute('aria-expanded', 'true');
  await page.locator('h1').click();
  await expect(fewer).toHaveAttribute('aria-expanded', 'false');
});

for (const [lang, remove, clear, filters] of [
  ['en', 'Remove the filter Air', 'Clear all filters', /^(Areas|Filters)$/],
  ['ja', '条件「航空」を外す', '条件をすべて解除', /^(細分野|絞り込み)$/],
] as const)
  for (const width of [1440, 390])
    test(`the last chip, taken off by key, leaves one at the filters: ${lang}, ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      for (const name of [remove, clear]) {
        await open(page, `?areas=air&lang=${lang}`);
        await page.getByRole('button', { name }).press('Enter');
        await expect(page.locator('.chips')).toHaveCount(0);
        await expect(page.locator(':focus')).toHaveAccessibleName(filters);
        expect(await page.evaluate(() => document.activeElement?.closest('#picture'))).toBeNull();
      }
    });

test('"only" leaves one option of its kind', async ({ page }) => {
  await open(page, '?countries=JPN,USA&modes=transfer');
  const menu = await openMenu(page, 'Countries');
  await menu.getByText('UK', { exact: true }).hover();
  await menu.getByRole('button', { name: 'Only UK' }).click();
  expect(query(page)).toBe('?countries=GBR&modes=transfer');
});

test('where nothing passes, it says which filter keeps out most, and dropping it shows what was promised', async ({
  page,
}) => {
  await open(page, '?areas=air&statuses=cancelled&years=1990');
  const drop = page.getByRole('button', { name: /^Drop the filter on/ }).first();
  const promised = Number(/\((\d+)\)/.exec(await drop.innerText())![1]);
  await drop.click();
  await expect(sentence(page)).toContainText(`${promised} programme`);
  await expect(page.getByRole('button', { name: /^Drop the filter on/ })).toHaveCount(0);
});

/** The names of 1,333 records are indexed while the page goes on: a busy machine takes its time. */
const indexed = { timeout: 20_000 };

test('organizations: one types, the list follows, and each gets the rows it promises', async ({ page }) => {
  await open(page, '?view=table');
  const menu = await openMenu(page, 'Organizations');
  const field = menu.getByRole('textbox', { name: 'Find an organization' });
  await expect(field).toBeFocused();
  const boxes = menu.getByRole('checkbox');
  await expect(boxes.nth(29)).toBeVisible();
  await expect(boxes).toHaveCount(30);
  await field.fill('kawasaki');
  await expect(menu.getByRole('status')).toHaveText(/match/, indexed);
  await expect(boxes.first()).toHaveAccessibleName(/^Kawasaki Heavy Industries/);
  const promised = await countIn(menu.locator('label').first());
  expect(promised).toBeGreaterThan(0);
  await field.press('Enter');
  await expect(page).toHaveURL(/organizations=kawasaki/);
  await expect(boxes.first()).toBeChecked();
  await expect(sentence(page)).toContainText(`${promised} programme`);
  await expect(page.getByRole('button', { name: /^Remove the filter Kawasaki/ })).toBeVisible();
  await expect(menu.locator('summary')).toHaveAccessibleName('Organizations: 1 chosen');
  await field.press('Escape');
  await expect(menu.locator('summary')).toBeFocused();
});

test('organizations by keys alone: down into the list, on, chosen, "only", and out', async ({ page }) => {
  await open(page);
  await page.getByRole('toolbar', { name: 'Filters', exact: true }).locator('summary').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const menu = page.locator('details', { has: page.locator('summary', { hasText: 'Organizations' }) });
  await expect(menu.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const boxes = menu.getByRole('checkbox');
  await expect(boxes.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(boxes.nth(1)).toBeChecked();
  await expect(page).toHaveURL(/organizations=/);
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('button', { name: /^Only/ }).nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('button', { name: /^Show \d+ more$/ })).toBeFocused();
});

test('an organization is found in Japanese, as it is read', async ({ page }) => {
  await open(page, '?lang=ja');
  const menu = page.locator('details', { has: page.locator('summary', { hasText: /^組織/ }) });
  await menu.locator('summary').click();
  const field = menu.getByRole('textbox', { name: '組織を探す' });
  for (const query of ['みつびしじゅうこう', '三菱重', 'mitsubishi juko']) {
    await field.fill(query);
    await expect(menu.getByRole('status')).toHaveText(/件$/, indexed);
    await expect(menu.getByRole('checkbox').first()).toHaveAccessibleName(/^三菱重工/);
  }
  await field.press('Enter');
  await expect(page.getByRole('button', { name: /三菱重工/ }).first()).toBeVisible();
  await expect(page).toHaveURL(/organizations=/);
});

test('chosen filters keep to the one line of legend and menus, so that the picture stays', async ({ page }) => {
  for (const width of [1440, 1366, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const search of ['', '?areas=missiles,sea&countries=JPN,USA&statuses=active&organizations=boeing']) {
      await open(page, search);
      const legend = page.getByRole('toolbar', { name: 'Technology', exact: true });
      const menus = page.getByRole('toolbar', { name: 'Filters', exact: true });
      const drop = async (): Promise<number> => (await menus.boundingBox())!.y - (await legend.boundingBox())!.y;
      await expect.poll(drop, `${width} px ${search}`).toBeLessThan(10);
    }
  }
});
