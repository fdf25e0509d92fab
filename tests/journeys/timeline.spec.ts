// The timeline: families fold, an agreement shows what it allowed, and years are chosen on its axis.
import { expect, open, query, test } from './visit.ts';

const timeline = (page: Parameters<typeof open>[0]) =>
  page.getByRole('group', { name: 'Timeline of agreements and programmes' });

test('many rows start folded by family, with counts; a press unfolds one, and the link keeps it', async ({ page }) => {
  await open(page, '?view=timeline');
  const air = timeline(page).getByRole('button', { name: /^Air: \d+ programmes$/ });
  await expect(air).toHaveAttribute('aria-expanded', 'false');
  await expect(timeline(page).locator('[data-key^="programs/"]')).toHaveCount(0);
  const promised = Number(/(\d+) programmes/.exec((await air.getAttribute('aria-label'))!)![1]);
  await air.click();
  await expect(timeline(page).locator('[data-key^="programs/"]')).toHaveCount(promised);
  await expect(page).toHaveURL(/open=air/);
  await page.reload();
  await expect(timeline(page).locator('[data-key^="programs/"]')).toHaveCount(promised);
  await page.goBack();
});

test('few rows are not folded', async ({ page }) => {
  await open(page, '?view=timeline&areas=air');
  await expect(timeline(page).locator('[data-key^="programs/"]').nth(5)).toBeVisible();
  await expect(timeline(page).locator('[aria-expanded]')).toHaveCount(0);
});

test('a selected agreement says what it allowed and draws it, without unfolding the rest of the families', async ({
  page,
}) => {
  await open(page, '?view=timeline&focus=agreements/pipir');
  const said = page.locator('.said');
  await expect(said).toContainText('allows');
  const dots = timeline(page).locator('.allowed');
  await expect(dots.first()).toBeVisible();
  const allowed = (await said.innerText()).split('allows')[1]!.split(',').length;
  await expect(dots).toHaveCount(allowed);
  await expect(timeline(page).locator('[data-key^="programs/"]')).toHaveCount(allowed);
});

test('dragging along the axis chooses a range, a click one year', async ({ page }) => {
  await open(page, '?view=timeline');
  await page.evaluate(() => document.fonts.ready.then(() => new Promise(requestAnimationFrame))); // the axis stands still
  const axis = timeline(page).locator('.axis');
  const at = async (year: string): Promise<{ x: number; y: number }> => {
    const box = (await axis.locator('text', { hasText: year }).boundingBox())!;
    return { x: box.x + box.width / 2 + 3, y: box.y + box.height / 2 };
  };
  const [from, to] = [await at('2014'), await at('2020')];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => query(page)).toBe('?view=timeline&years=2014-2020');
  const one = await at('2016');
  await page.mouse.click(one.x, one.y);
  await expect.poll(() => query(page)).toBe('?view=timeline&years=2016');
});
