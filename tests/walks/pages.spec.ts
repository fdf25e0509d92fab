// The pages beside the app, held to the same: embeds, published views, stories without scripts. axe in both themes and languages, wide
// and narrow; 400 % zoom; text twice as large; forced colours; targets; contrast of text and marks; nothing faulty in the tree.
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { dist, expect, test } from '../journeys/visit.ts';
import { cutTexts, lostMarks, moving, overlaps, sideways, smallTargets } from './bent.ts';
import { violations } from './judge.ts';
import { lowMarks, lowTexts } from './ratios.ts';
import { pages, unready } from './screens.ts';
import { faultsOf } from './tree.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Opens a page and waits for what it shows: its heading, and where scripts draw, its first mark. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('h1:visible').first().waitFor();
  await expect(page.locator(unready)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

for (const [name, byLang] of Object.entries(pages))
  test(name, async ({ page }) => {
    for (const address of [byLang.en, byLang.ja]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await visit(page, address);
      const soft = expect.soft;
      soft(await faultsOf(page), `${address}: tree`).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        soft(await lowTexts(page), `${address}, ${colorScheme}: text`).toEqual([]);
        soft(await lowMarks(page), `${address}, ${colorScheme}: marks`).toEqual([]);
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 844 });
          const part = colorScheme === 'dark' ? 'colours' : 'without marks';
          soft(await violations(page, part), `${address}, ${colorScheme}, ${width} px: axe`).toEqual([]);
          if (colorScheme === 'light') soft(await smallTargets(page), `${address}, ${width} px: targets`).toEqual([]);
          if (colorScheme === 'light') soft(await sideways(page), `${address}, ${width} px`).toEqual([]);
        }
      }
      soft(await moving(page), `${address}: motion`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
      soft(await lostMarks(page), `${address}: forced colours`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 256 });
      soft(await sideways(page), `${address}: 400 %`).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
      soft(await cutTexts(page), `${address}: 200 % text`).toEqual([]);
      soft(await sideways(page), `${address}: 200 % text`).toEqual([]);
      soft(await overlaps(page, 'h1, h2, h3, summary, th button'), `${address}: 200 % text`).toEqual([]);
    }
  });

test('every published view and story at 320 px and 390 px: nothing sticks out, nothing is too small to hit', async ({
  page,
}) => {
  const htmlIn = (folder: string): string[] =>
    readdirSync(`${dist}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => `${folder}/${file}`);
  const findings: string[] = [];
  for (const address of [...htmlIn('views'), ...htmlIn('stories'), ...htmlIn('embed')]) {
    await page.setViewportSize({ width: 320, height: 700 });
    await visit(page, address);
    // A drawn matrix or table needs both dimensions (WCAG 1.4.10) and scrolls in its own box.
    const wide = (await sideways(page)).filter((text) => !text.startsWith('div.drawing'));
    findings.push(...wide.map((text) => `${address}: ${text}`));
    await page.setViewportSize({ width: 390, height: 844 });
    findings.push(...(await smallTargets(page)).map((text) => `${address}: ${text}`));
  }
  expect(findings).toEqual([]);
});
