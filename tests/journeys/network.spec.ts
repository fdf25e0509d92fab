// The network: from the overview to a family to a programme, by click and by keyboard, and out again.
import { expect, heading, mark, network, open, panel, path, query, sentence, test } from './visit.ts';

const depth = (page: Parameters<typeof path>[0]) => path(page).locator('[aria-current]');

test('goes deeper by click, and Back comes out', async ({ page }) => {
  await open(page);
  await expect(depth(page)).toHaveText('Overview');
  await mark(network(page), 'families/air').click();
  await expect(depth(page)).toHaveText('Air');
  expect(query(page)).toBe('?at=families/air');
  await mark(network(page), 'programs/gcap').click();
  await expect(depth(page)).toHaveText('GCAP');
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(/GCAP/);
  await page.goBack();
  await expect(depth(page)).toHaveText('Air');
  await expect(panel(page)).toHaveCount(0);
  await page.goBack();
  await expect(depth(page)).toHaveText('Overview');
  await page.goForward();
  await expect(depth(page)).toHaveText('Air');
});

test('goes deeper by keyboard', async ({ page }) => {
  await open(page, '?view=network');
  await mark(network(page), 'families/air').focus();
  await page.keyboard.press('Enter');
  await expect(depth(page)).toHaveText('Air');
  await mark(network(page), 'programs/gcap').focus();
  await page.keyboard.press('Enter');
  await expect(depth(page)).toHaveText('GCAP');
  await expect(mark(network(page), 'programs/gcap')).toBeVisible();
});

test('the path leads back, a step or all the way', async ({ page }) => {
  await open(page, '?view=network&at=programs/gcap');
  await path(page).getByRole('button', { name: 'Air' }).click();
  await expect(depth(page)).toHaveText('Air');
  await path(page).getByRole('button', { name: 'Overview' }).click();
  await expect(depth(page)).toHaveText('Overview');
  expect(query(page)).toMatch(/^\?view=network(&focus=[^&]*)?$/);
});

test('a family shows all its programmes; what the filters leave out stays where it was', async ({ page }) => {
  await open(page, '?view=network&at=families/missiles');
  const programmes = network(page).locator('[data-key^="programs/"]');
  const keys = (): Promise<(string | null)[]> =>
    programmes.evaluateAll((marks) => marks.map((own) => own.getAttribute('data-key')));
  const before = await keys();
  expect(before.length).toBeGreaterThan(15);
  const said = await sentence(page).innerText();
  await page.getByRole('slider', { name: 'Year', exact: true }).press('Home');
  await expect(sentence(page)).not.toHaveText(said);
  await expect(heading(page)).not.toHaveText(/2026/);
  expect(await keys()).toEqual(before);
});

test('a programme shows its chain, and each member opens', async ({ page }) => {
  await open(page, '?view=network&at=programs/gcap');
  const chips = network(page).locator('[data-key]');
  await expect(chips.nth(8)).toBeAttached();
  const named = network(page)
    .getByRole('button', { name: /^Prime contractor: / })
    .first();
  const name = ((await named.getAttribute('aria-label')) ?? '').replace(/^Prime contractor: /, '');
  await named.click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(name);
});

test('every family and every programme of the atlas opens in the network', async ({ page }) => {
  await open(page, '?view=network');
  const core = await page.evaluate(
    async () => (await fetch('./data/core.json')).json() as Promise<Record<string, { id: string }[]>>,
  );
  const all = [
    ...core['families']!.map(({ id }) => `families/${id}`),
    ...core['programs']!.map(({ id }) => `programs/${id}`),
  ];
  // As a reader who goes through them with Back and Forward: the address changes, the page stays.
  const empty = await page.evaluate(async (keys) => {
    const blank: string[] = [];
    for (const key of keys) {
      history.pushState(null, '', `?view=network&at=${key}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await new Promise(requestAnimationFrame);
      if (document.querySelectorAll('#picture svg [data-key]').length < 2) blank.push(key);
    }
    return blank;
  }, all);
  expect(empty).toEqual([]);
});
