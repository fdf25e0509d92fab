// Stories: the gallery, reading by keyboard, and a story of one's own made without an editor.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, heading, open, query, test } from './visit.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a story is found, opened and read by keyboard', async ({ page }) => {
  await open(page, '?view=stories');
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) })).toHaveCount(5);
  await page.getByRole('link', { name: 'Repair there or at home', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Repair there or at home');
  expect(query(page)).toBe('?view=stories&story=repair-there');
  await page.getByRole('button', { name: /^4: Korean yards/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Korean yards/ })).toBeFocused();
  await expect(page).toHaveURL(/step=4/);
  await expect(page.locator('.seen [data-key="programs/us-ship-repair-korea"]').first()).toBeVisible();

  await page.locator('.seen').getByText('Sources', { exact: true }).click();
  await expect(page.locator('.seen .list li').first()).toBeVisible();
  await page.goBack();
  await expect(heading(page)).toHaveText('Stories');
});

test('a link leads to a step, and the page can be unrolled', async ({ page }) => {
  await open(page, '?view=stories&story=two-boats-a-year&step=3');
  await expect(page.getByRole('heading', { name: 'Congress, the Navy and an ally pay to rebuild' })).toBeInViewport();
  await expect(page.locator('.seen [data-key="programs/submarine-industrial-base"]').first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByRole('button', { name: 'One below the other' }).click();
  await expect(page.locator('section.unrolled')).toHaveCount(7);
  await expect(page.locator('#step-1 [data-key="programs/virginia-class"]').first()).toBeVisible();
});

test('a view becomes a step in one action; the story is edited, undone, saved and opened again', async ({ page }) => {
  await open(page, '?view=map&years=2024');
  const add = page.getByRole('button', { name: 'Add to a story' });
  await add.click();
  await expect(page.getByText('Added as picture 1 of your story.').first()).toBeVisible();
  await open(page, '?view=matrix');
  await add.click();
  await page.getByRole('button', { name: 'Open the story' }).click();
  await expect(heading(page)).toHaveText('Your own story');
  const headlines = page.getByLabel('Headline');
  await expect(headlines).toHaveCount(2);
  await headlines.first().fill('The map of 2024');
  await headlines.first().press('Enter');
  await page.getByRole('button', { name: 'Move picture 1 down' }).click();
  await expect(headlines.nth(1)).toHaveValue('The map of 2024');
  await page.getByRole('button', { name: 'Remove picture 1' }).click();
  await expect(headlines).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(headlines).toHaveCount(2);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved).toContain('## The map of 2024\n\n`?view=map&years=2024`');

  const give = (text: string) =>
    page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'own.md', mimeType: 'text/markdown', buffer: Buffer.from(text) });
  await give(saved.replace('view=map&years=2024', 'view=map&years=banana'));
  await expect(page.getByRole('alert')).toContainText('own.md was not opened');
  await expect(page.getByRole('alert')).toContainText(/line \d+: "banana" means nothing to the parameter "years"/);
  await expect(headlines).toHaveCount(2);
  await give(saved.replace('## The map of 2024', '## The map of that year'));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(headlines.nth(1)).toHaveValue('The map of that year');

  await page.reload();
  await expect(headlines.nth(1)).toHaveValue('The map of that year');
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.locator('[aria-roledescription="slide"]')).toBeFocused(); // its keys are heard from now on
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText('The map of that year');
});

test('each picture of a what-if, and the ranking, comes with a headline of its own', async ({ page }) => {
  const views = {
    '?view=what-if&scenario=patriot-seeker': '.answer strong',
    '?view=what-if&scenario=patriot-seeker&set=seekers:1': '.answer strong',
    '?view=dependence&model=pac-3': '.ranking [data-key]',
    '?view=network&at=programs/f-2': '[data-key="programs/f-2"]',
  };
  for (const [index, [view, ready]] of Object.entries(views).entries()) {
    await open(page, view);
    await expect(page.locator(ready).first()).toBeVisible();
    await page.getByRole('button', { name: 'Add to a story' }).press('Enter');
    await expect(page.getByText(`Added as picture ${index + 1} of your story.`).first()).toBeVisible();
  }
  await open(page, '?view=stories&story=draft');
  const headlines = page.getByLabel('Headline');
  await expect(headlines).toHaveCount(4);
  const texts = await headlines.evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  expect(new Set(texts).size).toBe(4);
  expect(texts[2]).toMatch(/^Without .+ of \d{4}’s deliveries would be missing$/);
  expect(texts[3]).toMatch(/who takes part, \d{4}$/);
});

const pages = {
  gallery: '?view=stories',
  reading: '?view=stories&story=patriots-flow-back',
  presenting: '?view=present&story=rules-opened-doors',
  speaking: '?view=speaker&story=rules-opened-doors',
  'own story': '?view=stories&story=draft',
};
for (const [name, search] of Object.entries(pages))
  for (const look of ['', '&lang=ja&theme=dark'])
    test(`${name}${look} is without a finding of axe`, async ({ page }) => {
      await open(page, search + look);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await axe.analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))).toEqual([]);
    });
