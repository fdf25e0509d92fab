// Presenting: a whole story by keyboard, the speaker's window, and both from the single file with the network off.
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { dist, expect, heading, open, query, test } from './visit.ts';

interface ShippedStory {
  readonly steps: readonly { readonly headline: string; readonly notes: readonly string[] }[];
}
const storyOf = (id: string): Record<'en' | 'ja', ShippedStory> =>
  JSON.parse(readFileSync(`${dist}data/stories/${id}.json`, 'utf8'));
const live = (page: Page) => page.locator('p[aria-live="polite"]');

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

test('a whole story is presented by keyboard alone, each step is said, and nothing lies outside the screen', async ({
  page,
}) => {
  test.slow();
  const { steps } = storyOf('patriots-flow-back').en;
  await open(page, '?view=present&story=patriots-flow-back');
  for (const [index, { headline }] of steps.entries()) {
    await expect(heading(page)).toHaveText(headline);
    await expect(live(page)).toHaveText(`${index + 1} of ${steps.length}: ${headline}`);
    const outside = await page.evaluate(() => {
      const root = document.documentElement;
      return root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight;
    });
    expect(outside).toBe(false);
    await page.keyboard.press('PageDown');
  }
  await expect(heading(page)).toHaveText(steps.at(-1)!.headline);
  expect(query(page)).toBe(`?view=present&story=patriots-flow-back&step=${steps.length}`);

  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText(steps[0]!.headline);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await expect(heading(page)).toHaveText(steps[2]!.headline);
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText(steps[1]!.headline);
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText(steps[1]!.notes[0]!);
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'The screen is black. Press b to go on.' })).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('End');
  await expect(heading(page)).toHaveText(steps.at(-1)!.headline);
});

test('the keys are where they are printed, while a Japanese input method takes them', async ({ page }) => {
  await open(page, '?view=present&story=patriots-flow-back&lang=ja');
  await expect(heading(page)).toHaveText(storyOf('patriots-flow-back').ja.steps[0]!.headline);
  const press = (key: string, code: string): Promise<void> =>
    page.evaluate((init) => void document.body.dispatchEvent(new KeyboardEvent('keydown', init)), {
      key,
      code,
      bubbles: true,
      cancelable: true,
    });
  const black = page.getByRole('button', { name: /画面を黒くしています/ });
  await press('Process', 'KeyB');
  await expect(black).toBeVisible();
  await press('こ', 'KeyB');
  await expect(black).toHaveCount(0);
  await press('ｎ', 'KeyN');
  await expect(page.getByRole('complementary', { name: 'ノート' })).toBeVisible();
});

for (const [name, size] of [
  ['upright', { width: 390, height: 844 }],
  ['on its side', { width: 844, height: 390 }],
] as const)
  test(`on a phone ${name} a high picture is read in full size, and the buttons stay in reach`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, '?view=present&story=two-boats-a-year&step=7');
    const picture = page.locator('.slide:not(.waiting) .inner');
    await expect(picture.locator('svg').last()).toBeVisible();
    await expect
      .poll(() => picture.evaluate((inner) => inner.getBoundingClientRect().height))
      .toBeGreaterThan(size.height);
    expect(await picture.evaluate((inner) => inner.currentCSSZoom)).toBe(1);
    for (const button of await page.locator('footer').getByRole('button').all())
      if (await button.isVisible()) await expect(button).toBeInViewport({ ratio: 0.95 });
  });

test('a chain that could not be read from the back row gives way to its years, drawn large', async ({ page }) => {
  await open(page, '?view=present&story=two-boats-a-year&step=2');
  const slide = page.locator('.slide:not(.waiting)');
  await expect(slide.getByText('Delivered a year')).toBeVisible();
  await expect(slide.getByText(/^Who makes what/)).toHaveCount(0);
  const smallest = () =>
    slide
      .locator('svg text')
      .evaluateAll((texts) =>
        Math.min(...texts.map((own) => parseFloat(getComputedStyle(own).fontSize) * own.currentCSSZoom)),
      );
  await expect.poll(smallest).toBeGreaterThanOrEqual(14);
  // What can be read stays beside its years.
  await open(page, '?view=present&story=patriots-flow-back&step=4');
  await expect(slide.getByText(/^Who makes what/)).toBeVisible();
});

test('a link opens a step; what is changed in its picture can be taken back', async ({ page }) => {
  await open(page, '?view=present&story=shared-production&step=7');
  await expect(heading(page)).toContainText('In 2026 Japan shares research');
  const back = page.getByRole('button', { name: 'Back to the step' });
  await expect(back).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Region' }).selectOption({ index: 1 });
  await back.click();
  await expect(back).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Region' })).toHaveValue('north-pacific');
});

test('the steps before and after stand ready, unseen and out of reach, and no more than those', async ({ page }) => {
  await open(page, '?view=present&story=rules-opened-doors&step=3');
  const [slides, waiting] = [page.locator('.slide'), page.locator('.slide.waiting')];
  await expect(slides).toHaveCount(3);
  for (const slide of await waiting.all()) {
    await expect(slide).toBeHidden();
    await expect(slide).toHaveAttribute('inert', '');
    await expect(slide).toHaveAttribute('aria-hidden', 'true');
  }
  const { steps } = storyOf('rules-opened-doors').en;
  await page.keyboard.press('PageDown');
  await expect(slides.last()).toContainText(steps[4]!.headline);
  await expect(slides).toHaveCount(3);
  await page.keyboard.press('Home');
  await expect(heading(page)).toHaveText(steps[0]!.headline);
  await expect(slides).toHaveCount(2);
});

test('an unknown story is said, with the way to those that there are', async ({ page }) => {
  await open(page, '?view=present&story=nowhere');
  await expect(page.getByRole('alert')).toContainText('nowhere');
  await page.getByRole('link', { name: 'All stories' }).click();
  await expect(heading(page)).toHaveText('Stories');
});

/** The speaker's window leads the screen, follows it, and each outlives the other. */
async function leadFromWindow(page: Page): Promise<void> {
  const { steps } = storyOf('two-boats-a-year').en;
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
  await expect(speaker.locator('#now')).toHaveText(steps[0]!.headline);
  await expect(speaker.locator('#then')).toHaveText(steps[1]!.headline);
  await expect(speaker.getByRole('status')).toHaveText('The screen follows.');
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expect(heading(page)).toHaveText(steps[1]!.headline);
  await page.keyboard.press('ArrowRight');
  await expect(speaker.locator('#now')).toHaveText(steps[2]!.headline);
  await expect(speaker.getByRole('region', { name: 'Notes' })).toContainText(steps[2]!.notes[0]!);
  await speaker.reload();
  await expect(speaker.locator('#now')).toHaveText(steps[2]!.headline);
  await speaker.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText(steps[3]!.headline);
  await page.reload();
  await expect(heading(page)).toHaveText(steps[3]!.headline);
  await speaker.keyboard.press('b');
  await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible();
  await page.close();
  await expect(speaker.getByRole('status')).toHaveText('The screen does not answer.');
  const [again] = await Promise.all([
    speaker.waitForEvent('popup'),
    speaker.getByRole('button', { name: 'Open it again' }).click(),
  ]);
  await expect(heading(again)).toHaveText(steps[3]!.headline);
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expect(heading(again)).toHaveText(steps[4]!.headline);
}

test('the presenter window leads the screen, and each outlives the other', async ({ page }) => {
  test.slow();
  await open(page, '?view=present&story=two-boats-a-year');
  await expect(heading(page)).toBeVisible();
  await leadFromWindow(page);
});

test('the single file presents with the network off, window and all', async ({ page, context }) => {
  test.slow();
  const file = readdirSync(dist).find((name) => /^latticework-.*\.html$/.test(name))!;
  await context.setOffline(true);
  await page.goto(`${pathToFileURL(`${dist}${file}`).href}?view=present&story=two-boats-a-year`);
  await expect(heading(page)).toHaveText(storyOf('two-boats-a-year').en.steps[0]!.headline);
  await leadFromWindow(page);
});
